import type { DocumentRule } from './rule/rule.ts'
import { saying } from './rule/saying.ts'
import { judgement } from './vocabulary/blame.ts'

export const languageJudgement: DocumentRule = {
  name: 'language-judgement',
  isEnglish: true,
  check: (context) =>
    saying(context, judgement, () => true, {
      message: 'judges',
      hint: 'Describe what was done, without the word.',
    }),
}

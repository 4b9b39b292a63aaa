import type { DocumentRule } from './rule/rule.ts'
import { saying } from './rule/saying.ts'
import { failedTo } from './vocabulary/blame.ts'

export const languageFailedTo: DocumentRule = {
  name: 'language-failed-to',
  isEnglish: true,
  check: (context) =>
    saying(context, failedTo, () => true, {
      message: 'measures people by what is known only now',
      hint: 'Say what they did, and what they could see.',
    }),
}

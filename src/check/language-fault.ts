import type { DocumentRule } from './rule/rule.ts'
import { saying } from './rule/saying.ts'
import { denied, fault } from './vocabulary/blame.ts'

export const languageFault: DocumentRule = {
  name: 'language-fault',
  isEnglish: true,
  check: (context) =>
    saying(context, fault, ({ said }, words) => !denied.test(said.slice(0, said.indexOf(words))), {
      message: 'puts blame',
      hint: 'Say what happened, and leave out whose it was.',
    }),
}

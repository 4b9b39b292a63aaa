import type { DocumentRule } from './rule/rule.ts'
import { askOfUnmet } from './subject/matters.ts'

export const luckWithoutAction: DocumentRule = {
  name: 'luck-without-action',
  isEnglish: true,
  check: (subject) => askOfUnmet(subject, ['got_lucky']),
}

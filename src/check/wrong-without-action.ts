import type { DocumentRule } from './rule/rule.ts'
import { askOfUnmet } from './subject/matters.ts'

export const wrongWithoutAction: DocumentRule = {
  name: 'wrong-without-action',
  isEnglish: true,
  check: (subject) => askOfUnmet(subject, ['went_wrong']),
}

import { askOfUnmet } from './context/matters.ts'
import type { DocumentRule } from './rule/rule.ts'

export const wrongWithoutAction: DocumentRule = {
  name: 'wrong-without-action',
  isEnglish: true,
  check: (context) => askOfUnmet(context, ['went_wrong']),
}

import { askOfUnmet } from './context/matters.ts'
import type { DocumentRule } from './rule/rule.ts'

export const luckWithoutAction: DocumentRule = {
  name: 'luck-without-action',
  isEnglish: true,
  check: (context) => askOfUnmet(context, ['got_lucky']),
}

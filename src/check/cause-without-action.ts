import { askOfUnmet } from './context/matters.ts'
import type { DocumentRule } from './rule/rule.ts'

export const causeWithoutAction: DocumentRule = {
  name: 'cause-without-action',
  isEnglish: true,
  check: (context) => askOfUnmet(context, ['root_cause', 'trigger']),
}

import type { DocumentRule } from './rule/rule.ts'
import { askOfUnmet } from './subject/matters.ts'

export const causeWithoutAction: DocumentRule = {
  name: 'cause-without-action',
  isEnglish: true,
  check: (subject) => askOfUnmet(subject, ['root_cause', 'trigger']),
}

import type { DocumentRule } from './rule/rule.ts'
import { askOfUnmet } from './subject/matters.ts'

/**
 * Something under "What went wrong" shares no word with any action.
 *
 * Authority: Google's SRE book, appendix D: what went wrong is what the actions are for. Read on public postmortems: 14 of 16 good questions.
 */
export const wrongWithoutAction: DocumentRule = {
  name: 'wrong-without-action',
  severity: 'question',
  isEnglish: true,
  check: (subject) => askOfUnmet(subject, ['went_wrong']),
}

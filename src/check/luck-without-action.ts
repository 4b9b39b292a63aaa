import type { DocumentRule } from './rule/rule.ts'
import { askOfUnmet } from './subject/matters.ts'

/**
 * Something under "Where we got lucky" shares no word with any action.
 *
 * Luck is a control that nobody operates.
 *
 * Authority: Google's SRE book, appendix D, keeps luck as a part of the lessons. Read on public postmortems: 14 of 16 good questions.
 */
export const luckWithoutAction: DocumentRule = {
  name: 'luck-without-action',
  severity: 'question',
  isEnglish: true,
  check: (subject) => askOfUnmet(subject, ['got_lucky']),
}

import type { DocumentRule } from './rule/rule.ts'
import { askOfUnmet } from './subject/matters.ts'

/**
 * A cause or trigger shares no word with any action.
 *
 * Half of such causes have an action in other words, so it is asked and not told.
 *
 * Authority: Google's SRE book, chapter 15: actions follow from causes. Read on public postmortems: 14 of 16 good questions.
 */
export const causeWithoutAction: DocumentRule = {
  name: 'cause-without-action',
  severity: 'question',
  isEnglish: true,
  check: (subject) => askOfUnmet(subject, ['root_cause', 'trigger']),
}

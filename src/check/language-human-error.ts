import type { DocumentRule } from './rule/rule.ts'
import { saying } from './rule/saying.ts'
import { humanError } from './vocabulary/blame.ts'

/**
 * The text names human, operator, user or manual error, or a fat finger. Not read in rows of a timeline.
 *
 * It is where an inquiry begins, not its result.
 *
 * Authority: Sidney Dekker, "The Field Guide to Understanding 'Human Error'"; Google's SRE book, chapter 15.
 */
export const languageHumanError: DocumentRule = {
  name: 'language-human-error',
  severity: 'warning',
  isEnglish: true,
  check: (subject) =>
    saying(subject, humanError, ({ roles }) => !roles.includes('timeline'), {
      message: 'ends the inquiry at a person',
      hint: 'Say what made the step easy to get wrong.',
    }),
}

import type { DocumentRule } from './rule/rule.ts'
import { saying } from './rule/saying.ts'
import { placeholders, statusWord } from './vocabulary/placeholders.ts'

/**
 * The text still has a placeholder: TBD, FIXME, ???, lorem ipsum, YYYY-MM-DD, HH:MM, `[Name]`. TODO counts outside actions, where it may be a status.
 *
 * It would stand on a slide.
 *
 * Authority: ours; the templates postmortems are written into.
 */
export const placeholder: DocumentRule = {
  name: 'placeholder',
  severity: 'warning',
  check: (subject) =>
    saying(
      subject,
      placeholders,
      (passage, words) => !(statusWord.test(words) && passage.roles.includes('actions')),
      {
        message: 'is still a placeholder',
        ofSeveral: 'are still placeholders',
        hint: 'Fill it in, or take it out.',
      },
    ),
}

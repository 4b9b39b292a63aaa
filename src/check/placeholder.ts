import type { DocumentRule } from './rule/rule.ts'
import { saying } from './rule/saying.ts'

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

/** What templates leave to be filled in. */
const placeholders =
  /\b(?:TBD|FIXME|TODO)\b|(?<!\?)\?{3,}(?!\?)|\blorem ipsum\b|\bYYYY-MM-DD\b|\bHH:MM\b(?!:)|\[(?:your |insert |add |the )?(?:name|date|time|team|owner|title|author|service|incident|link|description)s?\](?![(:[])/i

/** May be the status of an action. */
const statusWord = /^(?:todo|tbd)$/i

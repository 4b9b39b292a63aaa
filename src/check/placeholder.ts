import type { DocumentRule } from './rule/rule.ts'
import { saying } from './rule/saying.ts'

export const placeholder: DocumentRule = {
  name: 'placeholder',
  check: (context) =>
    saying(
      context,
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

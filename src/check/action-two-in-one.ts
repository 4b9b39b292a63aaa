import { isOpen, placesOfActions } from './context/actions.ts'
import { complain, type DocumentRule } from './rule/rule.ts'
import { quoted, wordsOf } from './rule/wording.ts'
import { deliverable } from './vocabulary/things.ts'
import { workVerbs } from './vocabulary/verbs.ts'

export const actionTwoInOne: DocumentRule = {
  name: 'action-two-in-one',
  isEnglish: true,
  check: ({ ownActions: actions }) =>
    complain(
      placesOfActions(actions.filter((action) => isOpen(action) && isTwo(action.what.text))),
      (places) => ({
        message: `${quoted(wordsOf(places), 4)} ${places.length === 1 ? 'is' : 'are'} two pieces of work in one.`,
        hint: 'Give each piece a row, so that each has its own end.',
      }),
    ),
}

/** Only the first sentence: what follows explains it. */
function isTwo(text: string): boolean {
  const [sentence = ''] = text.split(/[.:(](?:\s|$)/, 1)
  const [first = '', ...more] = sentence.split(
    /\s*(?:[,;]\s+(?:and\s+)?|\s&\s|\s\+\s|\sand\s)(?:also\s+|then\s+)?/i,
  )
  return first.length > 2 && more.some(beginsWork)
}

function beginsWork(part: string): boolean {
  const [word = ''] = part.toLowerCase().split(/[^\w-]/, 1)
  return (workVerbs.has(word) && part.includes(' ')) || deliverable.test(part.trim())
}

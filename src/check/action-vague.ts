import type { Action } from '../model/action.ts'
import { openingOf } from '../text/openings.ts'
import { isOpen, placesOfActions } from './context/actions.ts'
import { complain, type DocumentRule } from './rule/rule.ts'
import { quoted, wordsOf } from './rule/wording.ts'
import { hasCriterion, hasNumber } from './vocabulary/measures.ts'
import { buildable } from './vocabulary/things.ts'
import { comparativeOpening, vagueOpening } from './vocabulary/verbs.ts'

export const actionVague: DocumentRule = {
  name: 'action-vague',
  isEnglish: true,
  check: ({ ownActions: actions }) => {
    const vague = actions.filter(isOpen).filter(isVague)
    const named = vague.filter(({ what }) => buildable.test(what.text))
    const bare = vague.filter((action) => !named.includes(action))
    return [
      ...complain(placesOfActions(bare), (places) => ({
        message: `${quoted(wordsOf(places))} ${places.length === 1 ? "doesn't" : "don't"} say what done looks like.`,
        hint: 'Name what you will see: a number, an alert, a test.',
      })),
      ...complain(
        placesOfActions(named),
        (places) => ({
          message: `${quoted(wordsOf(places))} ${places.length === 1 ? 'names' : 'name'} a thing and not how far it goes.`,
          hint: 'Add a number, or what it will catch.',
        }),
        'info',
      ),
    ]
  },
}

function isVague({ what: { text } }: Action): boolean {
  const opening = openingOf(text)
  const isOpenEnded = vagueOpening.test(opening) || comparativeOpening.test(opening)
  // "Investigate and fix the leak" is done when it is fixed.
  if (/^\w+ and (?:fix|add|remove|implement|replace|resolve)\b/i.test(opening)) return false
  return isOpenEnded && !hasNumber(text) && !hasCriterion(text)
}

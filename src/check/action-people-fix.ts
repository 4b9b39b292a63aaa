import { complain, type DocumentRule } from './rule/rule.ts'
import { quoted, wordsOf } from './rule/words.ts'
import { isOpen, placesOfActions } from './subject/actions.ts'
import { peopleFix } from './vocabulary/verbs.ts'

/**
 * An action works on people: train, remind, be careful, pay attention, raise awareness.
 *
 * The next person in the same place will do the same; what they work with is what can be changed.
 *
 * Authority: Sidney Dekker, "The Field Guide to Understanding 'Human Error'"; Google's SRE book, chapter 15: you can't fix people.
 */
export const actionPeopleFix: DocumentRule = {
  name: 'action-people-fix',
  severity: 'warning',
  isEnglish: true,
  check: ({ ownActions: actions }) =>
    complain(
      placesOfActions(actions.filter((action) => isOpen(action) && peopleFix.test(action.what.text))),
      (places) => ({
        message: `${quoted(wordsOf(places))} ${places.length === 1 ? 'asks' : 'ask'} people to do better.`,
        hint: 'Change what they work with: a check, a limit, a default, a page they will find.',
      }),
    ),
}

import { isOpen, placesOfActions } from './context/actions.ts'
import { complain, type DocumentRule } from './rule/rule.ts'
import { quoted, wordsOf } from './rule/wording.ts'
import { peopleFix } from './vocabulary/verbs.ts'

export const actionPeopleFix: DocumentRule = {
  name: 'action-people-fix',
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

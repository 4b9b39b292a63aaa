import { isOpen, placesOfActions } from './context/actions.ts'
import { complain, type DocumentRule } from './rule/rule.ts'
import { quoted, wordsOf } from './rule/wording.ts'

export const actionOverdue: DocumentRule = {
  name: 'action-overdue',
  check: ({ ownActions: actions, options: { today } }) => {
    const late = actions.filter(
      (action) => isOpen(action) && action.dueDay !== null && today !== null && action.dueDay < today,
    )
    return complain(placesOfActions(late), (places) => ({
      message: `${quoted(wordsOf(places))} ${places.length === 1 ? 'was' : 'were'} due before today.`,
      hint: 'Say that it is done, or give it a new day.',
    }))
  },
}

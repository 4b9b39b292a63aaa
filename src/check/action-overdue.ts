import { complain, type DocumentRule } from './rule/rule.ts'
import { quoted, wordsOf } from './rule/words.ts'
import { isOpen, placesOfActions } from './subject/actions.ts'

/**
 * An action that is neither done nor rejected was due before the day given by `--today`.
 *
 * A talk that shows a passed date as open will be asked about it. Without `--today` this says nothing.
 *
 * Authority: PagerDuty's postmortem guide: action items are followed up.
 */
export const actionOverdue: DocumentRule = {
  name: 'action-overdue',
  severity: 'warning',
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

import type { Action } from '../model/action.ts'
import { isOpen, placesOfActions, shareOf } from './context/actions.ts'
import { complain, type DocumentRule } from './rule/rule.ts'

export const actionNoDate: DocumentRule = {
  name: 'action-no-date',
  check: (context) => {
    const open = context.ownActions.filter(isOpen)
    const dated = open.filter(isDated).length
    return complain(placesOfActions(open.filter((action) => !isDated(action))), ({ length }) => ({
      message: `${shareOf(dated, dated + length, context)} a date.`,
      hint: 'Write by when: a day, a sprint or a quarter.',
    }))
  },
}

/** By itself, or by the heading over it: "Short term (next week)", "Q4". */
function isDated({ due, section }: Action): boolean {
  return due !== null || stretch.test(section ?? '')
}

const stretch =
  /\b(?:this|next|coming|within|by|before|until) (?:\w+ )?(?:day|week|sprint|month|quarter|year)s?\b|\bq[1-4]\b|\bsprint \d|\b20\d\d\b/i

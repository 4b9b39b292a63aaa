import { isOpen, placesOfActions, teamsOf } from './context/actions.ts'
import { complain, type DocumentRule } from './rule/rule.ts'

export const actionNoWhy: DocumentRule = {
  name: 'action-no-why',
  check: ({ ownActions: actions }) => {
    const reasoned = teamsOf(actions.filter(({ why }) => why !== null))
    const bare = actions.filter(
      (action) => isOpen(action) && action.team !== null && !reasoned.includes(action.team),
    )
    if (reasoned.length === 0) return []
    return complain(placesOfActions(bare), (places) => {
      const teams = teamsOf(bare).join(', ')
      return {
        message: `${reasoned.join(', ')} ${reasoned.length === 1 ? 'has' : 'have'} a reason, ${teams} ${places.length > 0 && teamsOf(bare).length === 1 ? 'has' : 'have'} none.`,
        hint: 'Write a Why line into the narrative, or a column into the table.',
      }
    })
  },
}

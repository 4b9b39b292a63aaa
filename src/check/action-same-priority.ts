import { placesOfActions } from './context/actions.ts'
import { complain, type DocumentRule } from './rule/rule.ts'

export const actionSamePriority: DocumentRule = {
  name: 'action-same-priority',
  check: ({ ownActions: actions }) => {
    const given = new Set(actions.map(({ priority }) => priority?.toLowerCase() ?? null))
    const [first] = actions
    if (actions.length < 4 || given.size !== 1 || !first?.priority) return []
    return complain(placesOfActions(actions), ({ length }) => ({
      message: `All ${length} actions are "${first.priority}".`,
      hint: 'Say which comes first.',
    }))
  },
}

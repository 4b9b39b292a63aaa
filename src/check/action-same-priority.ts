import { complain, type DocumentRule } from './rule/rule.ts'
import { placesOfActions } from './subject/actions.ts'

/**
 * Four or more actions have one and the same priority.
 *
 * A priority that all have puts nothing first.
 *
 * Authority: Lunney, Lueder and O'Connor, "Postmortem Action Items: Plan the Work and Work the Plan" (;login:, 2017).
 */
export const actionSamePriority: DocumentRule = {
  name: 'action-same-priority',
  severity: 'warning',
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

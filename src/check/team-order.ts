import type { ActionGroup } from '../model/action.ts'
import { teamsOf } from './context/actions.ts'
import { complain, type DocumentRule } from './rule/rule.ts'

export const teamOrder: DocumentRule = {
  name: 'team-order',
  check: ({ postmortem: { groups } }) => {
    const tables = groups.filter(({ actions }) => teamsOf(actions).length > 1)
    const [first, other] = tables
    const differing = tables.find((table) => first && orderOf(first, table) !== orderOf(table, first))
    if (!first || !other || !differing) return []
    return complain([first, differing].flatMap(placeOf), () => ({
      message: `The teams come as ${orderOf(first, differing)} and then as ${orderOf(differing, first)}.`,
      hint: 'Keep one order, so that everybody finds their row.',
    }))
  },
}

/** The teams that both tables have. */
function orderOf(group: ActionGroup, other: ActionGroup): string {
  const theirs = teamsOf(other.actions)
  return teamsOf(group.actions)
    .filter((team) => theirs.includes(team))
    .join(', ')
}

function placeOf({ headSpan, heading, spans }: ActionGroup): readonly (typeof spans)[number][] {
  return headSpan ? [{ ...headSpan, ...(heading && { words: heading.text }) }] : spans.slice(0, 1)
}

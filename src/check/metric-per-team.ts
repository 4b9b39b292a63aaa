import { placesOfMetrics } from './context/actions.ts'
import { ask } from './rule/ask.ts'
import type { DocumentRule } from './rule/rule.ts'

export const metricPerTeam: DocumentRule = {
  name: 'metric-per-team',
  check: (context) => {
    const holdings = context.actions.flatMap(({ metric, team }) =>
      metric?.id && team ? [{ metric, team }] : [],
    )
    const ids = [...new Set(holdings.map(({ metric }) => metric.id))]
    const teamsFor = (id: (typeof ids)[number]): number =>
      new Set(holdings.filter(({ metric }) => metric.id === id).map(({ team }) => team)).size
    const teams = new Set(holdings.map(({ team }) => team))
    if (ids.length < 3 || teams.size < 2 || !ids.every((id) => teamsFor(id) === 1)) return []
    const names = ids.map((id) => holdings.find(({ metric }) => metric.id === id)?.metric.prose.text ?? '')
    const places = placesOfMetrics(context.actions, ({ id }) => id !== null)
    return ask(
      context,
      'oneTeamEach',
      { it: names.map((name) => name.replace(/\.$/, '')).join(', ') },
      places,
    )
  },
}

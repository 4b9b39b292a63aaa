import { ask } from './rule/ask.ts'
import type { DocumentRule } from './rule/rule.ts'
import { placesOfMetrics } from './subject/actions.ts'

/**
 * Three metrics or more, each held by exactly one team.
 *
 * The metrics describe one flow of work. Asked, not told.
 *
 * Authority: dora.dev/guides/dora-metrics (2026) warns of siloed ownership: metrics are shared by those who deliver together.
 */
export const metricPerTeam: DocumentRule = {
  name: 'metric-per-team',
  severity: 'question',
  check: (subject) => {
    const holdings = subject.actions.flatMap(({ metric, team }) =>
      metric?.id && team ? [{ metric, team }] : [],
    )
    const ids = [...new Set(holdings.map(({ metric }) => metric.id))]
    const teamsFor = (id: (typeof ids)[number]): number =>
      new Set(holdings.filter(({ metric }) => metric.id === id).map(({ team }) => team)).size
    const teams = new Set(holdings.map(({ team }) => team))
    if (ids.length < 3 || teams.size < 2 || !ids.every((id) => teamsFor(id) === 1)) return []
    const names = ids.map((id) => holdings.find(({ metric }) => metric.id === id)?.metric.prose.text ?? '')
    const places = placesOfMetrics(subject.actions, ({ id }) => id !== null)
    return ask(
      subject,
      'oneTeamEach',
      { it: names.map((name) => name.replace(/\.$/, '')).join(', ') },
      places,
    )
  },
}

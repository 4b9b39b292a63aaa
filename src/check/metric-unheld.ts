import { doraMetrics } from '../model/metric.ts'
import { ask } from './rule/ask.ts'
import type { DocumentRule } from './rule/rule.ts'
import { placesOfMetrics } from './subject/actions.ts'

export const metricUnheld: DocumentRule = {
  name: 'metric-unheld',
  check: (subject) => {
    const held = placesOfMetrics(subject.actions, ({ id }) => id !== null)
    const named = subject.actions.flatMap(({ metric }) => metric?.id ?? [])
    const unheld = doraMetrics.filter(({ id }) => !named.includes(id)).map(({ name }) => name)
    if (held.length === 0 || unheld.length === 0) return []
    return ask(subject, 'unheld', { it: unheld.join(', ') }, held.slice(0, 1))
  },
}

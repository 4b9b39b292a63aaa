import { doraMetrics } from '../model/metric.ts'
import { placesOfMetrics } from './context/actions.ts'
import { ask } from './rule/ask.ts'
import type { DocumentRule } from './rule/rule.ts'

export const metricUnheld: DocumentRule = {
  name: 'metric-unheld',
  check: (context) => {
    const held = placesOfMetrics(context.actions, ({ id }) => id !== null)
    const named = context.actions.flatMap(({ metric }) => metric?.id ?? [])
    const unheld = doraMetrics.filter(({ id }) => !named.includes(id)).map(({ name }) => name)
    if (held.length === 0 || unheld.length === 0) return []
    return ask(context, 'unheld', { it: unheld.join(', ') }, held.slice(0, 1))
  },
}

import { doraMetrics, type Metric, type MetricId } from '../model/metric.ts'
import { placesOfMetrics } from './context/actions.ts'
import { complain, type DocumentRule } from './rule/rule.ts'
import { quoted, wordsOf } from './rule/wording.ts'

export const metricOldName: DocumentRule = {
  name: 'metric-old-name',
  check: ({ actions }) =>
    complain(placesOfMetrics(actions, isOld), (places) => {
      const names = [...new Set(wordsOf(places))]
      return {
        message: `${quoted(names, 5)} ${names.length === 1 ? 'is an older name' : 'are older names'}.`,
        hint: `Today: ${todaysNames(actions.flatMap(({ metric }) => (metric && isOld(metric) ? [metric] : [])))}.`,
      }
    }),
}

function isOld({ id, prose }: Metric): boolean {
  const name = doraMetrics.find((metric) => metric.id === id)?.name
  return name !== undefined && name.toLowerCase() !== plain(prose.text)
}

function plain(name: string): string {
  return name.trim().replace(/\.$/, '').toLowerCase()
}

function todaysNames(metrics: readonly Metric[]): string {
  const five = doraMetrics.filter(({ id }) => metrics.some((metric) => metric.id === id))
  return five.map(({ id, name }) => (renamed[id] ? `${name} (since ${renamed[id]})` : name)).join(', ')
}

/** The year in which DORA gave a metric the name it has today, where that year is documented. */
const renamed: Readonly<Partial<Record<MetricId, number>>> = {
  'failed-deployment-recovery-time': 2023,
}

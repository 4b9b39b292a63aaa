import type { Prose } from './prose.ts'

/** One of the five software delivery metrics of DORA. */
export type MetricId =
  | 'change-lead-time'
  | 'deployment-frequency'
  | 'failed-deployment-recovery-time'
  | 'change-fail-rate'
  | 'deployment-rework-rate'

export interface DoraMetric {
  readonly id: MetricId
  /** Today's name, as https://dora.dev/guides/dora-metrics/ has it (2026). */
  readonly name: string
  readonly group: 'throughput' | 'instability'
  /** What people also write, lower case. */
  readonly aliases: readonly string[]
}

/** A metric named by the author. */
export interface Metric {
  /** The author's word for it. */
  readonly prose: Prose
  /** Which of the five it is, or null when it is none of them. */
  readonly id: MetricId | null
}

/** The five, in DORA's order. */
export const doraMetrics: readonly DoraMetric[] = [
  {
    id: 'change-lead-time',
    name: 'Change lead time',
    group: 'throughput',
    aliases: ['lead time for changes', 'lead time', 'lttc'],
  },
  {
    id: 'deployment-frequency',
    name: 'Deployment frequency',
    group: 'throughput',
    aliases: ['deploy frequency', 'release frequency'],
  },
  {
    id: 'failed-deployment-recovery-time',
    name: 'Failed deployment recovery time',
    group: 'throughput',
    aliases: [
      'time to restore service',
      'time to restore',
      'mean time to restore',
      'mean time to recover',
      'mean time to recovery',
      'mttr',
    ],
  },
  {
    id: 'change-fail-rate',
    name: 'Change fail rate',
    group: 'instability',
    aliases: ['change failure rate', 'cfr'],
  },
  {
    id: 'deployment-rework-rate',
    name: 'Deployment rework rate',
    group: 'instability',
    aliases: ['rework rate'],
  },
]

/** Which of the five a name means, in any case and with or without a final full stop; null for none. */
export function metricNamed(name: string): MetricId | null {
  const wanted = name.trim().replace(/\.$/, '').toLowerCase()
  const found = doraMetrics.find(
    ({ name, aliases }) => name.toLowerCase() === wanted || aliases.includes(wanted),
  )
  return found?.id ?? null
}

import type { MetricId } from '../../model/metric.ts'

/** The year in which DORA gave a metric the name it has today, where that year is documented. */
export const renamed: Readonly<Partial<Record<MetricId, number>>> = {
  'failed-deployment-recovery-time': 2023,
}

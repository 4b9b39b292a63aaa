import { complain, type DocumentRule } from './rule/rule.ts'
import { quoted, wordsOf } from './rule/words.ts'
import { placesOfMetrics } from './subject/actions.ts'

/**
 * A metric has a name that is none of DORA's five, nor one of their older names.
 *
 * It may be meant so: the slide then lists it apart.
 *
 * Authority: dora.dev/guides/dora-metrics (2026).
 */
export const metricUnknown: DocumentRule = {
  name: 'metric-unknown',
  severity: 'warning',
  check: ({ actions }) =>
    complain(
      placesOfMetrics(actions, ({ id }) => id === null),
      (places) => {
        const names = [...new Set(wordsOf(places))]
        return {
          message: `${quoted(names)} ${names.length === 1 ? 'is' : 'are'} none of DORA's five metrics.`,
          hint: 'Write one of their names, or leave it if another metric is meant.',
        }
      },
    ),
}

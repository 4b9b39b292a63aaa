import { placesOfMetrics } from './context/actions.ts'
import { complain, type DocumentRule } from './rule/rule.ts'
import { quoted, wordsOf } from './rule/wording.ts'

export const metricUnknown: DocumentRule = {
  name: 'metric-unknown',
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

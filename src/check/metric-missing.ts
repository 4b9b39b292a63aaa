import { placesOfActions } from './context/actions.ts'
import { complain, type DocumentRule } from './rule/rule.ts'
import { number } from './rule/wording.ts'

export const metricMissing: DocumentRule = {
  name: 'metric-missing',
  check: ({ postmortem: { groups } }) => {
    const measured = groups.filter(({ columns }) => columns.some(({ field }) => field === 'metric'))
    const bare = measured.flatMap(({ actions }) => actions.filter(({ metric }) => metric === null))
    return complain(placesOfActions(bare), (places) => ({
      message: `${number(places.length, 'row', 'has', 'have')} no metric in a table that has a column for it.`,
      hint: 'Name the metric the team will look at, or take the column away.',
    }))
  },
}

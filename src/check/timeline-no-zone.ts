import { linesOf } from '../model/source.ts'
import { complain, type DocumentRule } from './rule/rule.ts'
import { zone } from './vocabulary/zones.ts'

/**
 * The timeline has clock times, and no zone stands in its rows, its heading or the first 30 lines.
 *
 * Readers in other places read other hours.
 *
 * Authority: PagerDuty's postmortem guide writes timelines in UTC; ISO 8601. Read on public postmortems: 3 of 3 right.
 */
export const timelineNoZone: DocumentRule = {
  name: 'timeline-no-zone',
  severity: 'warning',
  check: ({ postmortem: { timeline }, source, passages }) => {
    const clocked = timeline.filter(
      ({ time, moment }) => !moment?.isRelative && /\d[:.h：]\d\d|\d\s*[ap]\.?m\b/i.test(time),
    )
    const said = [
      ...timeline.flatMap(({ time, heads }) => [time, ...(heads ?? [])]),
      ...passages.filter(({ roles }) => roles.includes('timeline')).map(({ text }) => text),
      ...linesOf(source)
        .filter(({ line }) => line <= 30)
        .map(({ text }) => text),
    ]
    if (clocked.length < 2 || timeline.some(({ zone }) => zone !== null)) return []
    if (said.some((text) => zone.test(text))) return []
    return complain(
      clocked.map(({ span, time }) => ({ ...span, words: time })),
      ({ length }) => ({
        message: `The ${length} clock times of the timeline are in no stated zone.`,
        hint: 'Write the zone once, in the heading: "Timeline (all times in UTC)".',
      }),
    )
  },
}

import { dayNumberOf, isImpossible } from './context/days.ts'
import { complain, type DocumentRule } from './rule/rule.ts'
import { quoted, wordsOf } from './rule/wording.ts'

export const timelineOutlier: DocumentRule = {
  name: 'timeline-outlier',
  check: ({ postmortem: { timeline } }) => {
    const days = timeline.flatMap(({ day }) => (day ? [dayNumberOf(day)] : [])).sort((a, b) => a - b)
    const middle = days[Math.floor(days.length / 2)] ?? 0
    // A history over years has no middle that a row could be far from.
    const isCluster =
      days.length > 2 && days.filter((day) => Math.abs(day - middle) > 300).length * 4 <= days.length
    const isFar = (day: string | null): boolean =>
      day !== null && isCluster && Math.abs(dayNumberOf(day) - middle) > 300
    const odd = timeline.filter(
      ({ time, day, inheritsDay }) => isImpossible(time) || (isFar(day) && !inheritsDay),
    )
    return complain(
      odd.map(({ span, time }) => ({ ...span, words: time })),
      (places) => ({
        message: `${quoted(wordsOf(places))} can hardly be meant: no calendar has it, or it is most of a year away from the rest.`,
        hint: 'Correct the date.',
      }),
    )
  },
}

import type { TimelineEntry } from '../model/timeline.ts'
import { complain, type DocumentRule } from './rule/rule.ts'
import { quoted, wordsOf } from './rule/wording.ts'

export const timelineOrder: DocumentRule = {
  name: 'timeline-order',
  check: ({ postmortem: { timeline } }) => {
    const dated = timeline.filter(({ day, inheritsDay }) => day !== null && !inheritsDay)
    const pairs = dated.slice(1).map((entry, i) => ({ entry, order: compare(dated[i] ?? entry, entry) }))
    const back = pairs.filter(({ order }) => order > 0).map(({ entry }) => entry)
    if (!pairs.some(({ order }) => order < 0)) return []
    return complain(
      back.map(({ span, time }) => ({ ...span, words: time })),
      (places) => ({
        message: `${quoted(wordsOf(places))} ${places.length === 1 ? 'is' : 'are'} earlier than the row before.`,
        hint: 'Correct the date, or move the row.',
      }),
    )
  },
}

/** By their days; rows of one day by their instants, where both are known. */
function compare(a: TimelineEntry, b: TimelineEntry): number {
  if (a.day !== b.day) return (a.day ?? '') < (b.day ?? '') ? -1 : 1
  return a.at !== null && b.at !== null && offset(a.at) === offset(b.at)
    ? Number(a.at > b.at) - Number(a.at < b.at)
    : 0
}

function offset(at: string): string {
  return at.replace(/^.*T[\d:.]+/, '')
}

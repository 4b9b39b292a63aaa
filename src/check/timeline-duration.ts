import type { Place } from '../model/finding.ts'
import { linesOf, type Source } from '../model/source.ts'
import { instant, minutesIn } from './context/days.ts'
import { complain, type DocumentRule } from './rule/rule.ts'

export const timelineDuration: DocumentRule = {
  name: 'timeline-duration',
  check: ({ source }) => {
    const [duration, start, end] = (['duration', 'start', 'end'] as const).map((label) =>
      statedOf(source, label),
    )
    if (!duration || !start || !end || zoneOf(start.value) !== zoneOf(end.value)) return []
    const [stated, from, to] = [minutesIn(duration.value), instant(start.value), instant(end.value)]
    if (stated === null || from === null || to === null) return []
    const off = Math.abs(to - from - stated)
    if (off <= 5 || off <= stated * 0.05) return []
    return complain([duration.place, start.place, end.place], () => ({
      message: `The duration is stated as "${duration.value}", and from start to end it is ${inWords(to - from)}.`,
      hint: 'Correct one of the three.',
    }))
  },
}

/** A zone in words, which can only be compared with itself; empty for none, or one that `instant` takes in. */
function zoneOf(value: string): string {
  const [, word = ''] = /\d{2}:\d{2}(?::\d{2})?\s*\(?([\p{L}/_]{2,}(?: time)?)/iu.exec(value) ?? []
  return /^(?:UTC|GMT)$/i.test(word) ? '' : word.toUpperCase()
}

function inWords(minutes: number): string {
  const [hours, rest] = [Math.trunc(minutes / 60), Math.round(minutes % 60)]
  return hours === 0 ? `${rest} min` : `${hours} h ${rest} min`
}

/** A value that stands behind its label, in a line, an item or a row of two cells. */
interface Stated {
  readonly value: string
  readonly place: Place
}

const labels = {
  duration: 'duration|total duration|incident duration|length',
  start: 'start|started|start time|started at|begin|began|incident start|impact start',
  end: 'end|ended|end time|ended at|resolved|resolved at|incident end|impact end',
} as const

/** The first value in a document that bears a label; null where none does. */
function statedOf(source: Source, label: keyof typeof labels): Stated | null {
  const form = new RegExp(`^[\\s>|*_+-]*(?:${labels[label]})[*_\\s]*[:|][\\s*_|]*(\\S.*?)[\\s|*_]*$`, 'i')
  for (const { text, path, line, endLine } of linesOf(source)) {
    const value = form.exec(text)?.[1]
    if (value) return { value, place: { path, line, endLine, words: value } }
  }
  return null
}

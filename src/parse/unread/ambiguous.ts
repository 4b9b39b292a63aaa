import type { Finding } from '../../model/finding.ts'
import { settledDay } from '../times/day.ts'
import { writtenDay } from '../times.ts'
import type { Understood } from '../unread.ts'
import { timedPlaces } from './places.ts'

/** Dates such as `4/5/2031` in a document that doesn't tell whether the day or the month comes first: one finding for all. */
export function ambiguousDates(understood: Understood): readonly Finding[] {
  const dates = timedPlaces(understood).flatMap(({ text, span }) => {
    const found = writtenDay(text)
    return found && settledDay(found.day, understood.order) === null ? [{ ...found, span }] : []
  })
  const [first, ...more] = dates
  if (!first) return []
  return [
    {
      rule: 'date-ambiguous',
      severity: 'warning',
      message: `"${first.written}" may have the day first or the month, and nothing in the document tells.`,
      hint: 'It is shown as written, and counts as no date. Write one such as 2031-05-04.',
      spans: [first.span, ...more.map(({ span }) => span)],
    },
  ]
}

import { firstDay } from '../times.ts'
import { type DateOrder, isoDay } from './day.ts'

const slashed = /(?<![\d/.-])(\d{1,2})\/(\d{1,2})\/(\d{4}|\d{2})(?![\d/])/g
const dayFirstEnglish = /^en-(?:gb|au|nz|ie|in|za)\b/i

/**
 * Which number comes first in a document's dates such as `4/5/2031`: as in those that can be read in one way only, as
 * in those of which one reading is a day that it also writes otherwise, else as in its language. Null where none tells,
 * or they tell both: English is written in both ways.
 */
export function dateOrderOf(text: string, lang: string): DateOrder | null {
  const dates = [...text.matchAll(slashed)].map(([written, first, second]) => ({
    written,
    numbers: [Number(first), Number(second)] as const,
  }))
  const orders = new Set(
    dates.flatMap(({ written, numbers: [first, second] }): readonly DateOrder[] => {
      if (first > 12 !== second > 12) return [first > 12 ? 'day' : 'month']
      return first > 12 || first === second ? [] : alsoWritten(written, text)
    }),
  )
  const [order = null] = orders
  return orders.size > 1 ? null : (order ?? usualOrder(lang))
}

/** The readings of a date that stand elsewhere as `2031-05-04`. */
function alsoWritten(written: string, text: string): readonly DateOrder[] {
  const day = firstDay(written)
  const [asDay, asMonth] = [day, day && { ...day, month: day.day, day: day.month }].map(isoDay)
  return [
    ...(asDay && text.includes(asDay) ? ['day' as const] : []),
    ...(asMonth && text.includes(asMonth) ? ['month' as const] : []),
  ]
}

function usualOrder(lang: string): DateOrder | null {
  return /^(?:en|ja|ko|zh)\b/i.test(lang) && !dayFirstEnglish.test(lang) ? null : 'day'
}

import { secondsIn, unitWords } from './duration.ts'

const open = '[\\s*_`\\[(（<"]*'
const close = '[\\s*_`\\])）>"]*'
const signs = '[+＋\\-−–]|plus|minus|más|menos|mais|moins'
const written = `\\d{1,3}:\\d{2}(?::\\d{2})?|(?:\\d+(?:[.,]\\d+)?\\s*(?:${unitWords})(?!\\p{Script=Latin})\\s*)+(?:(?<=h)\\d{1,2}(?!\\d))?|\\d+`
const pattern = new RegExp(
  `^(?<all>${open}t\\s?(?:0(?!\\d|[.:]\\d)|(?<sign>${signs})\\s*(?<length>${written})?)${close})(?=$|[\\s:：,，、;|\\-–—→.])`,
  'iu',
)
const bare = /^[\s*_`[(（<"]*t\s?[+＋\-−–]\s*\d*[\s*_`\])）>"]*(?=$|[:：|])/i

/** A time on a document's own clock, at the beginning of a text: `T-10m`, `T+00:07`, `T0`. */
export interface RelativeTime {
  /** As written, with the marks around it. */
  readonly all: string
  /** From T0, in seconds; null where the words say no length: `T+`, `T+5`. */
  readonly sinceStart: number | null
}

/** Null where a text begins with no such time. */
export function leadingRelative(text: string): RelativeTime | null {
  const found = pattern.exec(text)?.groups
  if (!found?.all) return null
  const { all, sign, length } = found
  if (sign === undefined) return { all, sinceStart: 0 }
  const seconds = length === undefined ? null : lengthOf(length)
  // "T-shirts" and "T - the deploy" are none.
  if (seconds === null) return bare.test(text) ? { all, sinceStart: null } : null
  return { all, sinceStart: /^(?:[-−–]|minus|menos|moins)$/i.test(sign) ? -seconds : seconds }
}

/** `00:07` is of hours and minutes; a number alone, but for 0, says no unit. */
function lengthOf(length: string): number | null {
  const [hours, minutes, seconds = 0] = length.split(':').map(Number)
  if (minutes !== undefined) return (hours ?? 0) * 3600 + minutes * 60 + seconds
  return /^\d+$/.test(length) ? (hours === 0 ? 0 : null) : secondsIn(length)
}

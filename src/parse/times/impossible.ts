import { writtenDay } from '../times.ts'
import { dayExists } from './day.ts'

/** A word in the form of a day or a time of day that is none, e.g. `31.06.2019` or `25:71`. */
export interface Impossible {
  readonly written: string
  readonly kind: 'date' | 'time'
}

type Form = readonly [
  kind: Impossible['kind'],
  pattern: RegExp,
  isImpossible: (groups: readonly number[]) => boolean,
]

const forms: readonly Form[] = [
  // What a template leaves to be filled in.
  [
    'date',
    /(?<![\p{L}\d])(?:(?:\d{4}|YYYY)-MM-DD|DD[./-]MM[./-]YYYY|MM[./-]DD[./-]YYYY)(?!\p{L})/u,
    () => true,
  ],
  ['time', /(?<![\p{L}\d])(?:HH:MM|hh:mm|XX:XX|xx:xx)(?!\p{L})/u, () => true],
  // A time from T0 that says no length, or no unit.
  ['time', /(?<![\p{L}\d])t\s?[+−–-]\s*(?:(?!0+(?!\d))\d+)?(?=[\s*_`)]*(?:[:：|,;](?!\d)|$))/iu, () => true],
  ['date', /(?<![\d-])(?:\d{5,}|\d{3})-\d{1,2}-\d{1,2}(?![\d-])/, () => true],
  ['date', /(?<![\d./-])(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?![\d/-])/, ([y, m, d]) => !isDay(y, m, d)],
  ['date', /(?<![\d./-])(\d{1,2})[./-](\d{1,2})[./-](\d{4})(?![\d/-])/, ([d, m, y]) => !isDay(y, m, d)],
  [
    'time',
    /(?<![\d:.+−–-])(\d{1,2}):(\d{2})(?::\d{2})?(?![\d:])/,
    ([h = 0, m = 0]) => m > 59 || h * 60 + m > 1440,
  ],
]

/** The first word of a text that has the form of a day or a time and is none; null for none such. */
export function impossibleIn(text: string): Impossible | null {
  if (!/\d|HH|hh|MM|XX|xx|t\s?[+−–-]/i.test(text)) return null
  for (const [kind, pattern, isImpossible] of forms) {
    const [written, ...groups] = pattern.exec(text) ?? []
    if (written && isImpossible(groups.map(Number))) return { written, kind }
  }
  const named = writtenDay(text)
  return named && !dayExists(named.day) ? { written: named.written, kind: 'date' } : null
}

/** Read with the month before the day, or after it. */
function isDay(year = 0, month = 0, day = 0): boolean {
  return dayExists({ year, month, day }) || dayExists({ year, month: day, day: month })
}

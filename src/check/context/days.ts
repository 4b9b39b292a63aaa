const units: Readonly<Record<string, number>> = { d: 1440, h: 60, m: 1, s: 1 / 60 }

/** A stretch of time as it is stated, in minutes: "2 h 15 min", "3 hours and 5 minutes"; null for anything else. */
export function minutesIn(text: string): number | null {
  const plain = text.toLowerCase().replace(/^(?:~|≈|about|around|approx(?:\.|imately)?|circa|ca\.?)\s*/, '')
  const parts = [
    ...plain.matchAll(/(\d+(?:\.\d+)?)\s*(days?|d|hours?|hrs?|h|minutes?|mins?|m|seconds?|secs?|s)\b/g),
  ]
  const rest = parts.reduce((left, [part]) => left.replace(part, ''), plain).replace(/\band\b|[\s,().]/g, '')
  if (parts.length === 0 || rest !== '') return null
  return parts.reduce((sum, [, count, unit = '']) => sum + Number(count) * (units[unit[0] ?? ''] ?? 0), 0)
}

const daysBefore = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334]

/** Minutes since the year 0 of an ISO day with a time, its offset taken in; null for any other text. */
export function instant(text: string): number | null {
  const form =
    /(\d{4})-(\d{2})-(\d{2})[T ]+(\d{1,2}):(\d{2})(?::\d{2})?\s*(?:(Z|UTC|GMT)|([+-])(\d{2}):?(\d{2}))?/
  const [whole, y, m, d, hour, minute, , sign, oh, om] = form.exec(text) ?? []
  if (!whole) return null
  const shift = (Number(oh ?? 0) * 60 + Number(om ?? 0)) * (sign === '-' ? -1 : 1)
  return dayNumber(Number(y), Number(m), Number(d)) * 1440 + Number(hour) * 60 + Number(minute) - shift
}

/** The number of an ISO day, for telling how far apart two are. */
export function dayNumberOf(day: string): number {
  const [y = 0, m = 1, d = 1] = day.split('-').map(Number)
  return dayNumber(y, m, d)
}

function dayNumber(year: number, month: number, day: number): number {
  const leaps = (until: number): number =>
    Math.floor(until / 4) - Math.floor(until / 100) + Math.floor(until / 400)
  const isLeap = leaps(year) !== leaps(year - 1)
  return year * 365 + leaps(year - 1) + (daysBefore[month - 1] ?? 0) + (isLeap && month > 2 ? 1 : 0) + day
}

/** Whether a text has a date that no calendar has: 31.06.2019, 2023-02-30, 20202-01-16. */
export function isImpossible(text: string): boolean {
  const [, y, m, d] = /(?<!\d)(\d{4,})-(\d{1,2})-(\d{1,2})(?!\d)/.exec(text) ?? []
  if (y && (y.length > 4 || !exists(Number(y), Number(m), Number(d)))) return true
  const [, day, month, year] = /(?<!\d)(\d{1,2})\.(\d{1,2})\.(\d{4})(?!\d)/.exec(text) ?? []
  return (
    year !== undefined &&
    !exists(Number(year), Number(month), Number(day)) &&
    !exists(Number(year), Number(day), Number(month))
  )
}

function exists(year: number, month: number, day: number): boolean {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  const longest = month === 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31
  return month >= 1 && month <= 12 && day >= 1 && day <= longest
}

import { daySeconds, epochDay } from './moment.ts'
import { hasPhrases } from './phrases.ts'

/** As formatters want them: days before months, in the digits and the calendar of our times in every language. */
function localeOf(lang: string): string {
  if (/^en\b/i.test(lang)) return 'en-GB'
  return hasPhrases(lang) ? lang : `${lang}-u-ca-gregory-nu-latn`
}

/** They are costly to make, and a talk shows many times. */
const formatters = new Map<string, Intl.DateTimeFormat | Intl.NumberFormat>()

function kept<T extends Intl.DateTimeFormat | Intl.NumberFormat>(key: string, make: () => T): T {
  const known = formatters.get(key) as T | undefined
  const formatter = known ?? make()
  formatters.set(key, formatter)
  return formatter
}

const dayForms = {
  day: { day: 'numeric', month: 'short' },
  month: { month: 'short', year: 'numeric' },
  full: { day: 'numeric', month: 'short', year: 'numeric' },
} as const

/** "14 Feb", "Feb 2031" or "14 Feb 2031". `seconds` count from the midnight that begins year 0. */
export function dayIn(seconds: number, lang: string, form: keyof typeof dayForms = 'day'): string {
  const locale = localeOf(lang)
  const options = { ...dayForms[form], timeZone: 'UTC' }
  const formatter = kept(`${form} ${locale}`, () => new Intl.DateTimeFormat(locale, options))
  return formatter.format((seconds - epochDay * daySeconds) * 1000)
}

/** `06:10`, or `06:10:35` where the seconds count; with `isHalved`, `6:10 am`. */
export function clockIn(seconds: number, isHalved: boolean, hasSeconds: boolean = false): string {
  const within = ((Math.floor(seconds) % daySeconds) + daySeconds) % daySeconds
  const [hours, minutes] = [Math.floor(within / 3600), Math.floor(within / 60) % 60]
  const behind = hasSeconds ? `:${padded(within % 60)}` : ''
  if (!isHalved) return `${padded(hours)}:${padded(minutes)}${behind}`
  return `${hours % 12 || 12}:${padded(minutes)}${behind} ${hours < 12 ? 'am' : 'pm'}`
}

function padded(number: number): string {
  return String(number).padStart(2, '0')
}

const units = [
  ['day', daySeconds],
  ['hour', 3600],
  ['minute', 60],
  ['second', 1],
] as const

/** A length of time in its two greatest units, e.g. "1 hr 5 min"; "0 min" for none. */
export function lengthIn(seconds: number, lang: string): string {
  const whole = Math.round(Math.abs(seconds))
  const first = units.findIndex(([, size]) => whole >= size)
  if (first === -1) return unitIn(0, 'minute', lang)
  const [unit, size] = units[first] ?? units[2]
  const [next, nextSize] = units[first + 1] ?? units[3]
  const [count, rest] = [Math.floor(whole / size), Math.floor((whole % size) / nextSize)]
  // Nobody counts the seconds of a quarter of an hour.
  const isLong = size === 60 && count >= 10
  return [
    unitIn(count, unit, lang),
    ...(rest > 0 && size > 1 && !isLong ? [unitIn(rest, next, lang)] : []),
  ].join(' ')
}

function unitIn(count: number, unit: (typeof units)[number][0], lang: string): string {
  const locale = hasPhrases(lang) ? lang : 'en'
  const style = { style: 'unit', unit, unitDisplay: 'short' } as const
  return kept(`${unit} ${locale}`, () => new Intl.NumberFormat(locale, style)).format(count)
}

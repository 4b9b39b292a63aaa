import { hasPhrases } from '../languages.ts'
import { daySeconds, epochDay } from './days.ts'

/** As formatters want them: days before months, in the digits and the calendar of our times in every language. */
function localeOf(lang: string): string {
  if (/^en\b/i.test(lang)) return 'en-GB'
  return hasPhrases(lang) ? lang : `${lang}-u-ca-gregory-nu-latn`
}

/** A formatter is costly to make, and a talk shows many times: each kind is kept by itself, by form and locale. */
function kept<T>(formatters: Map<string, T>, key: string, make: () => T): T {
  const formatter = formatters.get(key) ?? make()
  formatters.set(key, formatter)
  return formatter
}

const dayForms = {
  day: { day: 'numeric', month: 'short' },
  month: { month: 'short', year: 'numeric' },
  full: { day: 'numeric', month: 'short', year: 'numeric' },
} as const

const dayFormatters = new Map<string, Intl.DateTimeFormat>()

/** "14 Feb", "Feb 2031" or "14 Feb 2031". `seconds` count from the midnight that begins year 0. */
export function dayIn(seconds: number, lang: string, form: keyof typeof dayForms = 'day'): string {
  const locale = localeOf(lang)
  const options = { ...dayForms[form], timeZone: 'UTC' }
  const formatter = kept(dayFormatters, `${form} ${locale}`, () => new Intl.DateTimeFormat(locale, options))
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

/** `T0`, `T−0:10`, `T+1:05`, or `T+0:01:30` where the seconds count; of seconds from T0. */
export function sinceStartIn(seconds: number): string {
  const whole = Math.abs(Math.round(seconds))
  if (whole === 0) return 'T0'
  const behind = whole % 60 === 0 ? '' : `:${padded(whole % 60)}`
  const minutes = padded(Math.floor(whole / 60) % 60)
  return `T${seconds < 0 ? '−' : '+'}${Math.floor(whole / 3600)}:${minutes}${behind}`
}

function padded(number: number): string {
  return String(number).padStart(2, '0')
}

const sizes = { day: daySeconds, hour: 3600, minute: 60, second: 1 } as const
type Unit = keyof typeof sizes

/** A length of time in two units at the most, e.g. "24 h 25 min", "5 min 30 sec", "3 days"; "0 min" for none. */
export function lengthIn(seconds: number, lang: string): string {
  const whole = Math.round(Math.abs(seconds))
  const [unit, next] = unitsOf(whole)
  const [count, rest] = [Math.floor(whole / sizes[unit]), Math.floor((whole % sizes[unit]) / sizes[next])]
  return [
    ...(count > 0 || rest === 0 ? [unitIn(count, unit, lang)] : []),
    ...(rest > 0 ? [unitIn(rest, next, lang)] : []),
  ].join(' ')
}

// An incident is told to the minute while its hours are easily read; nobody counts the seconds of a quarter of an hour.
const [mostHours, mostWithSeconds] = [72 * sizes.hour, 10 * sizes.minute]

function unitsOf(seconds: number): readonly [Unit, Unit] {
  if (seconds < mostWithSeconds) return ['minute', 'second']
  return seconds >= mostHours || seconds % sizes.day === 0 ? ['day', 'hour'] : ['hour', 'minute']
}

const unitFormatters = new Map<string, Intl.NumberFormat>()

function unitIn(count: number, unit: Unit, lang: string): string {
  const locale = hasPhrases(lang) ? lang : 'en'
  // The symbol, as engineers write it: `Intl` has "hr" or, of other English, "hrs".
  if (unit === 'hour' && /^en\b/i.test(locale)) return `${count} h`
  const style = { style: 'unit', unit, unitDisplay: 'short' } as const
  return kept(unitFormatters, `${unit} ${locale}`, () => new Intl.NumberFormat(locale, style)).format(count)
}

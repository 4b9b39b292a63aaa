import { daySeconds, epochDay } from '../../text/days.ts'

const formatters = new Map<string, Intl.DateTimeFormat | null>()

/** Whether the tz database has a place of this name, e.g. `Europe/Berlin`. */
export function hasRegion(region: string): boolean {
  return formatterOf(region) !== null
}

/**
 * The offsets from UTC, in seconds, that clocks of a place may have had when they showed a time, the earlier instant
 * first: one; two in the hour that comes twice; none in the hour that is skipped, or for a place that isn't known.
 *
 * @param local What they showed, in seconds from the midnight that begins year 0.
 */
export function localOffsets(local: number, region: string): readonly number[] {
  const around = [local - daySeconds, local + daySeconds].map((at) => offsetAt(at, region))
  const possible = [...new Set(around)].filter((offset) => offset === offsetAt(local - offset, region))
  return possible.sort((a, b) => b - a)
}

/** At an instant of UTC, in the same seconds. */
function offsetAt(instant: number, region: string): number {
  const parts = formatterOf(region)?.formatToParts((instant - epochDay * daySeconds) * 1000) ?? []
  const name = parts.find(({ type }) => type === 'timeZoneName')?.value ?? ''
  const [, sign, hours = '0', minutes = '0', seconds = '0'] =
    /^GMT([+-])(\d{2}):(\d{2})(?::(\d{2}))?$/.exec(name) ?? []
  return (sign === '-' ? -1 : 1) * (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds))
}

function formatterOf(region: string): Intl.DateTimeFormat | null {
  const known = formatters.get(region)
  if (known !== undefined) return known
  const made = newFormatter(region)
  formatters.set(region, made)
  return made
}

function newFormatter(region: string): Intl.DateTimeFormat | null {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: region, timeZoneName: 'longOffset' })
  } catch {
    return null
  }
}

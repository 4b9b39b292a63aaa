import type { TimelineEntry } from '../../model/timeline.ts'
import { daySeconds, numberOfDay } from '../../text/days.ts'
import { dayIn } from '../../text/format-time.ts'
import { dayWritten } from '../day-written.ts'

/** An entry, and when it was in the parts that a slide shows apart. */
export interface Line {
  readonly entry: TimelineEntry
  /** The author's clock, or a time that can't be parted, as written; empty where there is only a day. */
  readonly clock: string
  /** The day, or the author's words for one whose year isn't known; null where there is none. */
  readonly day: string | null
}

const daysWritten = new RegExp(dayWritten, 'gu')

/** What stands between a day, a clock and a zone. */
const between = /^[\s,;:@|()–—-]+|(?<![\s,;:@|(–—-])[\s,;:@|(–—-]+$|\(\s*\)|(?<=\d)Z\b/g

/**
 * Parts the times of a timeline into day and clock. Where no entry has a clock, their days stand in its place.
 *
 * @param zone The zone that is said apart; null for none.
 */
export function linesOf(
  entries: readonly TimelineEntry[],
  zone: string | null,
  lang: string,
): readonly Line[] {
  const lines = entries.map((entry) => ({ entry, ...timeOf(entry, zone, lang) }))
  const areDays = lines.every(({ clock }) => clock === '')
  return areDays ? lines.map(({ entry, day }) => ({ entry, clock: day ?? '', day: null })) : lines
}

function timeOf(
  { time, day, moment, offset }: TimelineEntry,
  zone: string | null,
  lang: string,
): Omit<Line, 'entry'> {
  if (moment?.isRelative) return { clock: time, day: null }
  const known = day === null ? null : dayIn(numberOfDay(day) * daySeconds, lang, 'full')
  const bare = without(time, [zone, offset])
  const [written] = bare.match(daysWritten) ?? []
  const clock = tidy(bare.replace(daysWritten, ' '))
  // Two numbers of a range of days are no clock.
  if (!/\p{L}|\d[:.]\d/u.test(clock))
    return known === null ? { clock: time, day: null } : { clock: '', day: known }
  return { clock, day: known ?? (written === undefined ? null : tidy(written)) }
}

function tidy(time: string): string {
  return time.replace(between, '').replace(/\s+/g, ' ').trim()
}

function without(time: string, zones: readonly (string | null)[]): string {
  return zones.reduce<string>((left, zone) => (zone ? left.replaceAll(zone, '') : left), time)
}

/** The zone that all times of a timeline are in, in the author's word; null where none or several are written. */
export function zoneOf(entries: readonly TimelineEntry[]): string | null {
  const zones = new Set(entries.flatMap(({ zone }) => zone ?? []))
  const [zone] = zones
  return zone !== undefined && zones.size === 1 ? zone : null
}

import { dayNumber, daySeconds, type Moment } from '../../model/moment.ts'
import { type Marker, markers, type Phase } from '../../model/phase.ts'
import type { Section } from '../../model/section.ts'
import type { Span } from '../../model/source.ts'
import type { TimelineEntry } from '../../model/timeline.ts'
import type { HeaderEntry } from '../header.ts'
import { daysAround, meaningOf, offsetOf, type ZoneHints } from '../timeline/clocks.ts'
import { dayExists } from '../times/day.ts'
import { clockSeconds, offsetSeconds } from '../times/seconds.ts'
import { leadingTime, type WrittenTime } from '../times.ts'
import { labelledLines } from './lines.ts'
import { markerOfFact } from './words.ts'

/** What the front matter says of a marker, `t0` to `t5`, before what a line of label and value says. */
export function phasesOfFacts(
  sections: readonly Section[],
  header: readonly HeaderEntry[],
  entries: readonly TimelineEntry[],
  hints: ZoneHints,
): readonly Phase[] {
  const keyed = header.map(({ key, value, span }) => ({
    marker: /^t[0-5]$/.test(key) ? (markers[Number(key[1])] ?? null) : null,
    value: String(value),
    span,
  }))
  const lines = labelledLines(sections).map(({ label, value, span }) => ({
    marker: markerOfFact(label),
    value,
    span,
  }))
  const frame = frameOf(entries)
  const found = new Map<Marker, Phase>()
  for (const fact of [...keyed, ...lines])
    if (frame && fact.marker && !found.has(fact.marker))
      for (const phase of phaseOf(fact, entries, { ...frame, hints })) found.set(fact.marker, phase)
  return markers.flatMap((marker) => found.get(marker) ?? [])
}

/** What a time is placed among. */
interface Frame {
  /** Of the timeline's times. */
  readonly first: Moment
  readonly last: Moment
  /** The entry of the first. */
  readonly own: TimelineEntry
  readonly hints: ZoneHints
}

/** Null where the timeline has no times. */
function frameOf(entries: readonly TimelineEntry[]): Omit<Frame, 'hints'> | null {
  const placed = entries.filter(({ moment }) => moment && moment.grain !== 'day')
  const [own] = placed
  const [first, last] = [own?.moment, placed.at(-1)?.moment]
  return own && first && last ? { first, last, own } : null
}

interface Fact {
  readonly marker: Marker | null
  readonly value: string
  readonly span: Span
}

/** Only where the value is a time and nothing else, and lies where the timeline does. */
function phaseOf(
  { marker, value, span }: Fact,
  entries: readonly TimelineEntry[],
  frame: Frame,
): readonly Phase[] {
  const time = marker && leadingTime(value)
  if (!marker || !time || !/^[\s(.]*(?:\p{Lu}{1,5}\)?)?$/u.test(time.rest)) return []
  const moment = momentAmong(time, frame)
  const row = moment && entries.find((entry) => entry.moment?.seconds === moment.seconds)
  return moment ? [{ marker, time: value, moment, basis: 'stated', words: row?.text.text ?? '', span }] : []
}

/** Farther from the timeline's own times a time is of something else. */
const reach = 31 * daySeconds

function momentAmong(time: WrittenTime, { first, last, own, hints }: Frame): Moment | null {
  if (time.sinceStart !== null)
    return first.isRelative ? { ...first, seconds: time.sinceStart, grain: 'minute' } : null
  const days = time.clock === null || first.isRelative ? null : dayAmong(time, first, last)
  const shift =
    days === null ? null : shiftBetween(time, own, first.isDated ? [days] : daysAround(hints.day), hints)
  if (days === null || shift === null) return null
  const seconds = days * daySeconds + clockSeconds(time.clock) + shift
  const isNear = seconds >= first.seconds - reach && seconds <= last.seconds + reach
  return isNear ? { ...first, seconds, grain: (time.clock ?? '').length > 5 ? 'second' : 'minute' } : null
}

/** From its own clock to the timeline's, in seconds; null where that isn't known. */
function shiftBetween(
  { zone, clock }: WrittenTime,
  { offset, zone: name }: TimelineEntry,
  days: readonly number[],
  hints: ZoneHints,
): number | null {
  if (zone === null || clock === null || zone.name === name) return 0
  const own = offsetOf(meaningOf(zone, hints), clock, days)
  if (own === null) return null
  return offset === null ? (name === null ? 0 : null) : offsetSeconds(offset) - offsetSeconds(own)
}

/** The number of its day; where none is written, that of a timeline of one day. */
function dayAmong({ day }: WrittenTime, first: Moment, last: Moment): number | null {
  const [from, to] = [first, last].map(({ seconds }) => Math.floor(seconds / daySeconds))
  const only = from === to ? (from ?? null) : null
  if (!day || !first.isDated) return only
  const isKnown = day.year !== null && dayExists(day)
  return isKnown ? dayNumber(day.year ?? 0, day.month, day.day) : only
}

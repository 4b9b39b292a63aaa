import type { Report } from '../../model/finding.ts'
import type { TimelineEntry } from '../../model/timeline.ts'
import { dayNumber, daySeconds, isoDayOf, type Moment, numberOfDay } from '../../text/days.ts'
import { dayExists, isoDay } from '../times/day.ts'
import { impossibleIn } from '../times/impossible.ts'
import { clockSeconds, offsetSeconds } from '../times/seconds.ts'
import type { WrittenTime } from '../times.ts'
import { type Reading, readZones, type ZoneHints } from './clocks.ts'
import type { Draft, Stamp } from './entry.ts'
import { onWallClock } from './start.ts'
import { reportClocks } from './troubles.ts'

/** Tells of each entry of one timeline where it lies among the others, and reports those that have no place for their zone. */
export function placed(
  written: readonly Draft[],
  { start, ...hints }: ZoneHints & { readonly start: WrittenTime | null },
  report: Report,
): readonly TimelineEntry[] {
  const drafts = written.map((draft) => onWallClock(draft, start))
  const readings = readZones(drafts, hints)
  const clock = mostUsed(drafts, readings)
  reportClocks(drafts, readings, clock, report)
  const offset = readings.find((reading) => reading.clock === clock && reading.offsets[0])?.offsets[0] ?? null
  const places = placesOf(drafts, readings, clock, offset)
  return drafts.map((draft, i) => finished(draft, readings[i], places[i] ?? null, offset))
}

/** What is told of an entry once its place is known: a midnight that passed unsaid is of its day too. */
function finished(
  { stamp, ...entry }: Draft,
  reading: Reading | undefined,
  place: Place | null,
  offset: string | null,
): TimelineEntry {
  const nights = (place?.nights ?? 0) + (stamp?.nights ?? 0)
  const number = entry.day === null ? null : numberOfDay(entry.day) + nights
  const day = number === null ? null : isoDayOf(number)
  const own = stamp?.zone ?? stamp?.zoneOfAll ?? null
  const isInstant = day !== null && stamp?.clock && own !== null && reading?.offsets.length === 1
  return {
    ...entry,
    day,
    at: isInstant ? `${day}T${stamp.clock}${reading.offsets[0]}` : null,
    zone: own?.name ?? null,
    moment: place?.moment ?? null,
    offset,
  }
}

/** The clock that most times are on; where two have as many, that of instants, or the first. */
function mostUsed(drafts: readonly Draft[], readings: readonly Reading[]): string {
  const counts = new Map([['', 0]])
  readings.forEach(({ clock }, i) => {
    if (clock !== null && isClocked(drafts[i])) counts.set(clock, (counts.get(clock) ?? 0) + 1)
  })
  return [...counts].reduce((most, one) => (one[1] > most[1] ? one : most))[0]
}

function isClocked(draft: Draft | undefined): boolean {
  return draft?.stamp != null && (draft.stamp.clock !== null || draft.stamp.sinceStart !== null)
}

interface Timed {
  readonly stamp: Stamp
  readonly offset: string | null
  readonly grain: Moment['grain']
}

interface Place {
  readonly moment: Moment
  readonly nights: number
}

/** Entries of one kind only can be compared: those with a clock where there are any, those with a day where there are any. */
function placesOf(
  drafts: readonly Draft[],
  readings: readonly Reading[],
  clock: string,
  offset: string | null,
): readonly (Place | null)[] {
  const daysAsked = new Set(drafts.flatMap(({ stamp }) => (stamp?.day?.isEither ? [isoDay(stamp.day)] : [])))
  const timed = drafts.map((draft, i) => {
    const { clock: own, offsets } = readings[i] ?? { clock: null, offsets: [] }
    // One day that may be two is the same in all entries; where there are more, nothing is known of any.
    const isOn = (own === clock || !isClocked(draft)) && !(draft.stamp?.day?.isEither && daysAsked.size > 1)
    return isOn ? timedOf(draft, offsets[0] ?? null) : null
  })
  const hasClock = timed.filter((one) => one && one.grain !== 'day').length > 1
  const hasDay = timed.some((one) => one?.stamp.day && (!hasClock || one.grain !== 'day'))
  const around = {
    zone: offsetSeconds(offset),
    year: timed.find((one) => one?.stamp.day?.year)?.stamp.day?.year ?? someYear,
  }
  let before: Placed | null = null
  const places = timed.map((one) => {
    const isOfKind = one && (one.grain !== 'day') === hasClock && (one.stamp.day !== null) === hasDay
    if (!isOfKind) return null
    before = place(one, before, around)
    const { seconds, nights } = before
    const isRelative = one.stamp.sinceStart !== null
    return { moment: { seconds, grain: one.grain, isDated: hasDay, isRelative }, nights }
  })
  return inOrder(places)
}

/** Null for what has no time, or one that no calendar has. */
function timedOf({ stamp, time }: Draft, offset: string | null): Timed | null {
  if (!stamp || impossibleIn(time) || hasStrangeYear(stamp, time)) return null
  if (stamp.sinceStart !== null)
    return {
      stamp: { ...stamp, day: null },
      offset: null,
      grain: stamp.sinceStart % 60 === 0 ? 'minute' : 'second',
    }
  const day = stamp.day?.isEither ? null : stamp.day
  if (day && !dayExists(day)) return null
  if (stamp.clock === null) return day ? { stamp, offset, grain: 'day' } : null
  return { stamp: { ...stamp, day }, offset, grain: stamp.clock.length > 5 ? 'second' : 'minute' }
}

/** A year of four digits that was not taken for one: `0044-03-15`. */
function hasStrangeYear({ own }: Stamp, time: string): boolean {
  return own === 'day' && /(?<!\d)\d{4,}[-/.]\d{1,2}[-/.]\d{1,2}(?!\d)/.test(time)
}

/** What holds for a whole timeline. */
interface Around {
  /** Of its clock, in seconds. */
  readonly zone: number
  /** Where none is written. */
  readonly year: number
}

interface Placed {
  readonly seconds: number
  /** Turns of the year, and midnights, that passed unsaid. */
  readonly years: number
  readonly nights: number
}

/** Any year that leaps will do, where none is written. */
const someYear = 2000
const [halfDay, halfYear] = [daySeconds / 2, 180 * daySeconds]

/** After an hour that is half a day earlier another day has begun; after a December comes another year. */
function place(timed: Timed, before: Placed | null, around: Around): Placed {
  const { stamp } = timed
  if (stamp.sinceStart !== null) return { seconds: stamp.sinceStart, years: 0, nights: 0 }
  const years = stamp.own === 'year' ? 0 : (before?.years ?? 0)
  const nights = stamp.own === null ? (before?.nights ?? 0) : 0
  const at = (years: number, nights: number): Placed => ({
    seconds: secondsOf(timed, years, around) + nights * daySeconds,
    years,
    nights,
  })
  const same = at(years, nights)
  const back = before ? before.seconds - same.seconds : 0
  if (stamp.own === 'day' && back > halfYear) return at(years + 1, nights)
  return stamp.own === null && back > halfDay ? at(years, nights + 1) : same
}

function secondsOf({ stamp, offset }: Timed, years: number, { zone, year }: Around): number {
  const { day, clock, nights } = stamp
  const days = (day ? dayNumber((day.year ?? year) + years, day.month, day.day) : 0) + nights
  const shift = offset === null ? 0 : zone - offsetSeconds(offset)
  return days * daySeconds + clockSeconds(clock) + shift
}

/** Entries may stand a little out of order, as when two people write them. */
const slack = 3600

/**
 * Without those that go against the order of the others, forwards or backwards. Where more than a quarter do, nothing
 * is known of any: a day or two were left out between them, or several stories are told.
 */
function inOrder(all: readonly (Place | null)[]): readonly (Place | null)[] {
  const places = all.flatMap((place, i) => (place ? [i] : []))
  const seconds = places.map((i) => all[i]?.moment.seconds ?? 0)
  const longest = longestRun(runsBack(seconds) ? seconds.map((at) => -at) : seconds, slack)
  if (longest.length < 0.75 * places.length) return all.map(() => null)
  const kept = new Set(longest.map((i) => places[i]))
  return all.map((place, i) => (kept.has(i) ? place : null))
}

/** Whether the latest stands first, as in a log. */
function runsBack(seconds: readonly number[]): boolean {
  const steps = seconds.slice(1).map((at, i) => Math.sign(at - (seconds[i] ?? at)))
  return steps.reduce<number>((sum, step) => sum + step, 0) < 0
}

/**
 * The longest run of values, not always neighbours, in which none is less than the one before by more than `slack`:
 * their places, rising.
 */
function longestRun(values: readonly number[], slack: number): readonly number[] {
  const isWhole = values.every((value, i) => (values[i - 1] ?? value) <= value + slack)
  return isWhole ? values.map((_, i) => i) : longestOf(values, slack)
}

function longestOf(values: readonly number[], slack: number): readonly number[] {
  const best: { readonly length: number; readonly before: number | null }[] = []
  for (const [i, value] of values.entries()) {
    let length = 1
    let before: number | null = null
    for (let j = i - 1; j >= 0; j -= 1) {
      const reached = (best[j]?.length ?? 0) + 1
      // Of runs of one length, the nearest.
      if (reached > length && (values[j] ?? 0) <= value + slack) [length, before] = [reached, j]
    }
    best.push({ length, before })
  }
  const ends = best.map(({ length }) => length)
  let at: number | null = values.length > 0 ? ends.indexOf(Math.max(...ends)) : null
  const run: number[] = []
  for (; at !== null; at = best[at]?.before ?? null) run.unshift(at)
  return run
}

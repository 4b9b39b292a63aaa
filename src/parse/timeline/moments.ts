import { dayNumber, daySeconds, type Moment } from '../../model/moment.ts'
import type { TimelineEntry } from '../../model/timeline.ts'
import { dayExists } from '../times/day.ts'
import { impossibleIn } from '../times/impossible.ts'
import { clockSeconds, offsetSeconds } from '../times/seconds.ts'
import type { Draft, Stamp } from './entry.ts'
import { longestRun } from './order.ts'

/** Tells of each entry of one timeline where it lies among the others. */
export function placed(drafts: readonly Draft[]): readonly TimelineEntry[] {
  const moments = inOrder(momentsOf(drafts))
  const offset = zoneOf(drafts)
  return drafts.map(({ stamp: _, ...entry }, i) => ({ ...entry, moment: moments[i] ?? null, offset }))
}

/** The first zone that an entry has is the timeline's; the others are brought to it. */
function zoneOf(drafts: readonly Draft[]): string | null {
  return drafts.find(({ stamp }) => stamp?.offset)?.stamp?.offset ?? null
}

interface Timed {
  readonly stamp: Stamp
  readonly grain: Moment['grain']
}

/** Entries of one kind only can be compared: those with a clock where there are any, those with a day where there are any. */
function momentsOf(drafts: readonly Draft[]): readonly (Moment | null)[] {
  const timed = drafts.map(timedOf)
  const hasClock = timed.filter((one) => one && one.grain !== 'day').length > 1
  const hasDay = timed.some((one) => one?.stamp.day && (!hasClock || one.grain !== 'day'))
  const around = {
    zone: offsetSeconds(zoneOf(drafts)),
    year: timed.find((one) => one?.stamp.day?.year)?.stamp.day?.year ?? someYear,
  }
  let before: Placed | null = null
  return timed.map((one) => {
    const isOfKind = one && (one.grain !== 'day') === hasClock && (one.stamp.day !== null) === hasDay
    if (!isOfKind) return null
    before = place(one.stamp, before, around)
    return { seconds: before.seconds, grain: one.grain, isDated: hasDay }
  })
}

/** Null for what has no time, or one that no calendar has. */
function timedOf({ stamp, time }: Draft): Timed | null {
  if (!stamp || impossibleIn(time) || hasStrangeYear(stamp, time)) return null
  if (stamp.day && !dayExists(stamp.day)) return null
  if (stamp.clock === null) return stamp.day ? { stamp, grain: 'day' } : null
  return { stamp, grain: stamp.clock.length > 5 ? 'second' : 'minute' }
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
function place(stamp: Stamp, before: Placed | null, around: Around): Placed {
  const years = stamp.own === 'year' ? 0 : (before?.years ?? 0)
  const nights = stamp.own === null ? (before?.nights ?? 0) : 0
  const at = (years: number, nights: number): Placed => ({
    seconds: secondsOf(stamp, years, around) + nights * daySeconds,
    years,
    nights,
  })
  const same = at(years, nights)
  const back = before ? before.seconds - same.seconds : 0
  if (stamp.own === 'day' && back > halfYear) return at(years + 1, nights)
  return stamp.own === null && back > halfDay ? at(years, nights + 1) : same
}

function secondsOf({ day, clock, offset }: Stamp, years: number, { zone, year }: Around): number {
  const days = day ? dayNumber((day.year ?? year) + years, day.month, day.day) : 0
  const shift = offset === null ? 0 : zone - offsetSeconds(offset)
  return days * daySeconds + clockSeconds(clock) + shift
}

/** Entries may stand a little out of order, as when two people write them. */
const slack = 3600

/**
 * Without those that go against the order of the others, forwards or backwards. Where more than a quarter do, nothing
 * is known of any: a day or two were left out between them, or several stories are told.
 */
function inOrder(moments: readonly (Moment | null)[]): readonly (Moment | null)[] {
  const places = moments.flatMap((moment, i) => (moment ? [i] : []))
  const seconds = places.map((i) => moments[i]?.seconds ?? 0)
  const longest = longestRun(runsBack(seconds) ? seconds.map((at) => -at) : seconds, slack)
  if (longest.length < 0.75 * places.length) return moments.map(() => null)
  const kept = new Set(longest.map((i) => places[i]))
  return moments.map((moment, i) => (kept.has(i) ? moment : null))
}

/** Whether the latest stands first, as in a log. */
function runsBack(seconds: readonly number[]): boolean {
  const steps = seconds.slice(1).map((at, i) => Math.sign(at - (seconds[i] ?? at)))
  return steps.reduce<number>((sum, step) => sum + step, 0) < 0
}

import { dayNumber, daySeconds, numberOfDay } from '../../text/days.ts'
import { type Day, dayExists } from '../times/day.ts'
import { localOffsets } from '../times/offsets.ts'
import { clockSeconds, offsetSeconds, offsetText } from '../times/seconds.ts'
import { type Zone, zoneFor } from '../times/zone.ts'
import { sharedZones } from '../vocabulary/time-zones.ts'
import type { Draft, Stamp } from './entry.ts'

/** What the times of a document are read by, beside what they say. */
export interface ZoneHints {
  /** BCP 47. */
  readonly lang: string
  /** All of it, for what tells which zone an abbreviation means. */
  readonly text: string
  /** The incident's day, `YYYY-MM-DD`, for times that have none; null for none. */
  readonly day: string | null
}

/** Why a time is on no clock: nobody knows its zone, no clock there has shown it, or it has shown it twice. */
export type Trouble = 'unknown' | 'skipped' | 'twice'

/** A time, and the clock that it is on; those of one clock can be compared. */
export interface Reading {
  /** Empty for the clock of all that is an instant, or has no zone; else the name of the one it is on. Null for none. */
  readonly clock: string | null
  /** What it may be before UTC, `+HH:MM`, the earlier instant first; empty where that isn't known. */
  readonly offsets: readonly string[]
  readonly trouble: Trouble | null
  readonly zone: Zone | null
}

/** The clock of `T+5 min`. */
export const ownClock = 'T0'

const none: Reading = { clock: null, offsets: [], trouble: null, zone: null }

/** Reads the zones of one timeline. A time without one is on the clock of the time before it. */
export function readZones(drafts: readonly Draft[], about: ZoneHints): readonly Reading[] {
  const zones = zonesOf(drafts).map((zone) => zone && meaningOf(zone, about))
  const isOne = new Set(zones.flatMap((zone) => (zone ? [zone.name] : []))).size === 1
  const days = daysOf(drafts, about, isOne)
  return withoutTwice(
    drafts.map(({ stamp }, i) => readingOf(stamp, zones[i] ?? null, days[i] ?? [])),
    drafts,
    days,
  )
}

function zonesOf(drafts: readonly Draft[]): readonly (Zone | null)[] {
  const isStated = drafts.some(({ stamp }) => stamp?.zone)
  const written = drafts.map(({ stamp }): Zone | null => {
    const word = isStated ? (stamp?.word ?? null) : null
    return stamp?.zone ?? (word === null ? (stamp?.zoneOfAll ?? null) : { kind: 'unknown', name: word })
  })
  let before = written.find(isKnown) ?? null
  return written.map((zone) => {
    if (isKnown(zone)) before = zone
    return zone ?? before
  })
}

function isKnown(zone: Zone | null): zone is Zone {
  return zone !== null && zone.kind !== 'unknown'
}

/** An abbreviation of several meanings has the one that the language or the rest of the document tells. */
export function meaningOf(zone: Zone, { lang, text }: Pick<ZoneHints, 'lang' | 'text'>): Zone {
  if (zone.kind !== 'shared') return zone
  const meanings = sharedZones[zone.name] ?? []
  const language = lang.toLowerCase()
  const beside = meanings.filter((meaning) => meaning.beside.test(text))
  const spoken = meanings.filter(({ languages }) =>
    languages.some((one) => language === one || language.startsWith(`${one}-`)),
  )
  const [only, other] = beside.length > 0 ? beside : spoken
  return only && !other ? zoneFor(only.zone, zone.name) : zone
}

/** @param days The numbers of the days that it may be on; empty where none is known. */
function readingOf(stamp: Stamp | null, zone: Zone | null, days: readonly number[]): Reading {
  if (!stamp) return none
  if (stamp.sinceStart !== null) return { ...none, clock: ownClock }
  if (stamp.clock === null || zone === null) return { ...none, clock: '', zone }
  if (zone.kind === 'unknown') return { ...none, trouble: 'unknown', zone }
  if (zone.kind === 'offset') return { clock: '', offsets: [zone.offset], trouble: null, zone }
  const named = { clock: zone.name, offsets: [], trouble: null, zone }
  if (zone.kind !== 'region') return named
  const offsets = offsetsIn(zone.region, stamp.clock, days)
  if (offsets === null) return named
  return offsets.length > 0 ? { ...named, clock: '', offsets } : { ...none, trouble: 'skipped', zone }
}

/** The offsets that a place's clocks may have had at an hour of some days; null where these differ, or there are none. */
function offsetsIn(region: string, clock: string, days: readonly number[]): readonly string[] | null {
  const seconds = clockSeconds(clock)
  const perDay = days.map((day) => localOffsets(day * daySeconds + seconds, region).map(offsetText))
  const [first, ...others] = perDay
  return first && others.every((offsets) => offsets.join() === first.join()) ? first : null
}

/** The offset of one time of day; null where its zone, or the day, leaves it open. */
export function offsetOf(zone: Zone, clock: string, days: readonly number[]): string | null {
  if (zone.kind === 'offset') return zone.offset
  const offsets = zone.kind === 'region' ? offsetsIn(zone.region, clock, days) : null
  return offsets?.length === 1 ? (offsets[0] ?? null) : null
}

/** Years in which the rules of today hold, for a day whose year isn't written. */
const someYears = [2024, 2025, 2026, 2027, 2028, 2029, 2030]

/**
 * The days that each time may be on. One without a day may be on the incident's or those around it; where all times are
 * of one zone, the nights between them are counted.
 */
function daysOf(
  drafts: readonly Draft[],
  { day }: ZoneHints,
  isOne: boolean,
): readonly (readonly number[])[] {
  const nights = nightsOf(drafts)
  return drafts.map(({ stamp }, i) => {
    const own = stamp?.day ?? null
    if (own && !own.isEither && dayExists(own)) return numbersOf(own, day === null ? null : yearOf(day))
    return isOne && day !== null ? [numberOfDay(day) + (nights[i] ?? 0)] : daysAround(day)
  })
}

/** The days on which something of an incident may have been; empty where its day isn't known. */
export function daysAround(day: string | null): readonly number[] {
  return day === null ? [] : [-1, 0, 1, 2].map((off) => numberOfDay(day) + off)
}

function yearOf(day: string): number {
  return Number(day.slice(0, 4))
}

function numbersOf({ year, month, day }: Day, usual: number | null): readonly number[] {
  const known = year ?? usual
  return (known === null ? someYears : [known]).map((one) => dayNumber(one, month, day))
}

/** The midnights before each time, if every hour that is half a day earlier than the one before is of the next day. */
function nightsOf(drafts: readonly Draft[]): readonly number[] {
  let [before, nights] = [0, 0]
  return drafts.map(({ stamp }) => {
    const at = stamp?.clock ? clockSeconds(stamp.clock) : before
    if (before - at > daySeconds / 2) nights += 1
    before = at
    return nights
  })
}

/** The hour that comes twice is the one that the times before and after leave; where they leave both, none. */
function withoutTwice(
  readings: readonly Reading[],
  drafts: readonly Draft[],
  days: readonly (readonly number[])[],
): readonly Reading[] {
  const instants = readings.map(({ offsets }, i) => {
    const [[day = 0] = [], clock = null] = [days[i], drafts[i]?.stamp?.clock]
    return offsets.map((offset) => day * daySeconds + clockSeconds(clock) - offsetSeconds(offset))
  })
  return readings.map((reading, i) => {
    if (reading.offsets.length < 2) return reading
    const earliest = reached(instants.slice(0, i), Math.max, Number.NEGATIVE_INFINITY, 0)
    const latest = reached(instants.slice(i + 1).reverse(), Math.min, Number.POSITIVE_INFINITY, -1)
    const left = reading.offsets.filter((_, j) => {
      const at = instants[i]?.[j] ?? 0
      return earliest <= at && at <= latest
    })
    return left.length === 1
      ? { ...reading, offsets: left }
      : { ...none, trouble: 'twice', zone: reading.zone }
  })
}

/** The farthest that a run of times must have come, each as near to the one before as it may be. */
function reached(
  instants: readonly (readonly number[])[],
  farther: (...of: number[]) => number,
  from: number,
  nearest: 0 | -1,
): number {
  return instants.reduce((at, some) => {
    const inOrder = nearest === 0 ? some : [...some].reverse()
    const next = inOrder.find((one) => farther(one, at) === one)
    return next ?? at
  }, from)
}

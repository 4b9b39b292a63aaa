import { type Marker, markers, type Phase, type StatedMeasure } from '../model/phase.ts'
import type { Section } from '../model/section.ts'
import type { Span } from '../model/source.ts'
import type { TimelineEntry } from '../model/timeline.ts'
import { dayNumber, daySeconds, type Moment } from '../text/days.ts'
import { inside } from '../text/spans.ts'
import type { HeaderEntry } from './header.ts'
import { outermostOf } from './outermost.ts'
import { labelledLines } from './phases/lines.ts'
import { guessedMarker, markerOfFact, measureOf, statedMarker } from './phases/words.ts'
import { daysAround, meaningOf, offsetOf, type ZoneHints } from './timeline/clocks.ts'
import { dayExists } from './times/day.ts'
import { secondsIn } from './times/duration.ts'
import { clockSeconds, offsetSeconds } from './times/seconds.ts'
import { leadingTime, type WrittenTime } from './times.ts'

/**
 * Where the incidents of a document come into their phases: for each timeline its own, in the order of the markers.
 * What stands outside a timeline is of the one there is, and goes before what its rows say.
 */
export function readPhases(
  sections: readonly Section[],
  timeline: readonly TimelineEntry[],
  header: readonly HeaderEntry[],
  hints: ZoneHints,
): readonly Phase[] {
  const entriesIn = inside(timeline)
  const timelines = outermostOf('timeline', sections)
    .map(({ span }) => entriesIn(span))
    .filter((entries) => entries.length > 0)
  const [only = []] = timelines
  if (timelines.length !== 1) return timelines.flatMap(phasesOfRows)
  const facts = phasesOfFacts(sections, header, only, hints)
  const isFact = ({ marker }: Phase): boolean => facts.some((fact) => fact.marker === marker)
  return inOrderOfMarkers([...facts, ...phasesOfRows(only).filter((phase) => !isFact(phase))])
}

/** What the document states of how long it took, once for each measure. */
export function readMeasures(sections: readonly Section[]): readonly StatedMeasure[] {
  const stated = labelledLines(sections).flatMap(({ label, value, span }): readonly StatedMeasure[] => {
    const [measure, seconds] = [measureOf(label), secondsIn(value)]
    return measure && seconds !== null ? [{ measure, written: written(value), seconds, span }] : []
  })
  return stated.filter(({ measure }, i) => stated.findIndex((one) => one.measure === measure) === i)
}

/** Without what is said of it in a bracket. */
function written(value: string): string {
  return value.replace(/\s*[(（;,].*$/, '').replace(/[.。]$/, '')
}

/** The phases that the rows of one timeline mark, in so many words or, where none does, by words that mostly do. */
function phasesOfRows(entries: readonly TimelineEntry[]): readonly Phase[] {
  const stated = entries.flatMap((entry) => phaseOf(entry, statedMarker(entry.text.text), 'stated'))
  const guessed = entries.flatMap((entry) =>
    statedMarker(entry.text.text) ? [] : phaseOf(entry, guessedMarker(entry.text.text), 'guess'),
  )
  if (overTwice([...stated, ...guessed]) || beginsAgain(stated)) return []
  return withGuesses(
    markers.flatMap((marker) => chosenOf(marker, stated)),
    guessed,
  )
}

function phaseOf(
  { time, moment, text, span }: TimelineEntry,
  marker: Marker | null,
  basis: Phase['basis'],
): readonly Phase[] {
  return marker && moment ? [{ marker, time, moment, basis, words: text.text, span }] : []
}

const beginning: readonly Marker[] = ['impact', 'detected']
const ending: readonly Marker[] = ['resolved', 'clear']

/** Whether something begins after all was over: then several incidents are told, and no number is of one. */
function beginsAgain(phases: readonly Phase[]): boolean {
  const over = Math.min(...secondsOf(phases, ending))
  return secondsOf(phases, beginning).some((at) => at > over)
}

/** Whether it is over again after that. A late report of what is over has no such end. */
function overTwice(phases: readonly Phase[]): boolean {
  const over = Math.min(...secondsOf(phases, ending))
  const again = Math.min(...secondsOf(phases, beginning).filter((at) => at > over))
  return secondsOf(phases, ending).some((at) => at > again)
}

function secondsOf(phases: readonly Phase[], of: readonly Marker[]): readonly number[] {
  return phases.filter(({ marker }) => of.includes(marker)).map(({ moment }) => moment.seconds)
}

/** What begins begins with its first row, what ends ends with its last. */
function chosenOf(marker: Marker, phases: readonly Phase[]): readonly Phase[] {
  const own = phases.filter((phase) => phase.marker === marker)
  const inTime = own.toSorted((a, b) => a.moment.seconds - b.moment.seconds)
  const isEnd = markers.indexOf(marker) >= markers.indexOf('mitigated')
  const chosen = isEnd ? inTime.at(-1) : inTime[0]
  return chosen ? [chosen] : []
}

/** A guess that goes against the order of what is known is none. */
function withGuesses(stated: readonly Phase[], guessed: readonly Phase[]): readonly Phase[] {
  const known = [...stated]
  for (const marker of markers) {
    if (known.some((phase) => phase.marker === marker)) continue
    const fitting = guessed.filter((phase) => phase.marker === marker && isBetween(phase, known))
    known.push(...chosenOf(marker, fitting))
  }
  return inOrderOfMarkers(known)
}

function isBetween({ marker, moment }: Phase, known: readonly Phase[]): boolean {
  const rank = markers.indexOf(marker)
  return known.every((other) =>
    markers.indexOf(other.marker) < rank
      ? other.moment.seconds <= moment.seconds
      : other.moment.seconds >= moment.seconds,
  )
}

/** Impact, detected, and so on. */
function inOrderOfMarkers(phases: readonly Phase[]): readonly Phase[] {
  return phases.toSorted((a, b) => markers.indexOf(a.marker) - markers.indexOf(b.marker))
}

/** What the front matter says of a marker, `t0` to `t5`, before what a line of label and value says. */
function phasesOfFacts(
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
      for (const phase of phaseOfFact(fact, entries, { ...frame, hints })) found.set(fact.marker, phase)
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
function phaseOfFact(
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

import { timelinePhrasesIn } from '../languages.ts'
import type { Band, BandMark, Stretch } from '../model/band.ts'
import { type Marker, markers, type Phase } from '../model/phase.ts'
import type { TimelineEntry } from '../model/timeline.ts'
import { daySeconds } from '../text/days.ts'
import { labelledOf, labelOfMark } from './band/labels.ts'
import { isHalved, labelOf, spanOf, type Times, zoneName } from './band/time.ts'

type Placed = TimelineEntry & { readonly moment: NonNullable<TimelineEntry['moment']> }

/** Fewer make no line, and a line of fewer than half of them would say too little. */
const fewestMarks = 3

/** A timeline as it can be drawn; null where fewer than three entries can be placed, or all of them are at one time. */
export function bandOf(
  entries: readonly TimelineEntry[],
  stated: readonly Phase[],
  lang: string,
): Band | null {
  const placed = inOrderOfTime(placedOf(entries, stated))
  const isEnough = placed.length >= Math.max(fewestMarks, entries.length / 2)
  return isEnough && liesApart(placed) ? drawnOf(placed, consistentOf(stated), timesOf(placed, lang)) : null
}

function drawnOf(placed: readonly Placed[], told: readonly Phase[], times: Times): Band {
  const { lang, isDated, isRelative, isOfDays, isHalved } = times
  const [first = 0, last = 0] = [placed[0]?.moment.seconds, placed.at(-1)?.moment.seconds]
  const labelled = (mark: Omit<BandMark, 'label'>): BandMark => ({
    ...mark,
    label: labelOfMark(mark, last > first ? (mark.at - first) / (last - first) : 0),
  })
  const marks = placed.map((entry) => labelled(markOf(entry, told, times)))
  const phases = told
    .map(({ marker, moment, basis }) => ({ marker, at: moment.seconds, basis }))
    .toSorted((a, b) => a.at - b.at)
  const stretches = stretchesOf([...marks, ...phases].map(({ at }) => at).sort((a, b) => a - b))
  const nameOf = (phase: Band['phases'][number]): BandMark =>
    labelled({
      at: phase.at,
      time: labelOf(phase.at, '', 'minute', times),
      text: timelinePhrasesIn(lang).phases[phase.marker],
      phase,
    })
  const seconds = marks.map(({ at }) => at)
  return {
    marks,
    phases,
    labelled: labelledOf(marks, phases, nameOf),
    stretches,
    silence: isOfDays ? null : silenceOf(seconds, stretches, phases),
    zone: isOfDays ? null : zoneName(placed[0]?.offset ?? null),
    isDated,
    isRelative,
    isOfDays,
    isHalved,
  }
}

function inOrderOfTime(placed: readonly Placed[]): readonly Placed[] {
  return placed.toSorted((a, b) => a.moment.seconds - b.moment.seconds)
}

function liesApart(placed: readonly Placed[]): boolean {
  return placed[0]?.moment.seconds !== placed.at(-1)?.moment.seconds
}

/** The entries of a timeline that have no place on its band. */
export function unplacedOf(
  entries: readonly TimelineEntry[],
  phases: readonly Phase[],
): readonly TimelineEntry[] {
  const placed = new Set<TimelineEntry>(placedOf(entries, phases))
  return entries.filter((entry) => !placed.has(entry))
}

/** Names the times of a timeline as its band does, whether there is one or not. */
export function timeNames(entries: readonly TimelineEntry[], lang: string): (phase: Phase) => string {
  const placed = entries.filter((entry): entry is Placed => entry.moment !== null)
  const times = timesOf(
    placed.toSorted((a, b) => a.moment.seconds - b.moment.seconds),
    lang,
  )
  return ({ moment, time }) => labelOf(moment.seconds, time, moment.grain, times)
}

function timesOf(placed: readonly Placed[], lang: string): Times {
  const [first = 0, last = 0] = [placed[0]?.moment.seconds, placed.at(-1)?.moment.seconds]
  return {
    lang,
    isDated: placed.every(({ moment }) => moment.isDated),
    isRelative: placed.some(({ moment }) => moment.isRelative),
    isOfDays: placed.every(({ moment }) => moment.grain === 'day'),
    isHalved: isHalved(placed),
    span: spanOf(first, last),
  }
}

/** Most often last year's number in January: the farthest that a few may be from the middle of the others. */
const farthest = 300 * daySeconds

/** Those that have a time, without what can hardly be meant; a row that marks a phase may lie years back. */
function placedOf(entries: readonly TimelineEntry[], phases: readonly Phase[]): readonly Placed[] {
  const placed = entries.filter((entry): entry is Placed => entry.moment !== null)
  const seconds = placed.map(({ moment }) => moment.seconds).sort((a, b) => a - b)
  const middle = seconds[Math.floor(seconds.length / 2)] ?? 0
  const isFar = ({ moment, span }: Placed): boolean =>
    Math.abs(moment.seconds - middle) > farthest && !phases.some((phase) => phase.span === span)
  const near = placed.filter((entry) => !isFar(entry))
  // A history over years has no middle that a row could be far from.
  return near.length * 4 >= placed.length * 3 ? near : placed
}

function markOf(
  { moment, time, text, span }: Placed,
  phases: readonly Phase[],
  times: Times,
): Omit<BandMark, 'label'> {
  const phase = phases.find(
    (phase) => phase.span === span || (phase.words === text.text && phase.moment.seconds === moment.seconds),
  )
  return {
    at: moment.seconds,
    time: labelOf(moment.seconds, time, moment.grain, times),
    text: text.text,
    phase: phase ?? null,
  }
}

/** Those whose times come in the order of their markers. */
function consistentOf(phases: readonly Phase[]): readonly Phase[] {
  const rank = ({ marker }: Phase): number => markers.indexOf(marker)
  return phases.filter((phase) =>
    phases.every((other) => (rank(other) - rank(phase)) * (other.moment.seconds - phase.moment.seconds) >= 0),
  )
}

/** Fewer gaps have no longest that says something. */
const fewest = 3

/**
 * The longest time without an entry while it lasted, within a stretch; null where it is less than twice as long as is
 * usual between two entries.
 */
function silenceOf(
  times: readonly number[],
  stretches: readonly Stretch[],
  phases: Band['phases'],
): Stretch | null {
  const [start, end] = [secondOf('impact', phases), secondOf('resolved', phases)]
  const gaps = times.slice(1).map((to, i): Stretch => [times[i] ?? to, to])
  const lasting = gaps.filter(([from, to]) => from >= (start ?? from) && to <= (end ?? to) && to > from)
  const whole = lasting.filter(([from, to]) => stretches.some(([first, last]) => first <= from && to <= last))
  const inOrder = whole.toSorted((a, b) => lengthOf(b) - lengthOf(a))
  const [longest, usual] = [inOrder[0], inOrder[Math.floor(inOrder.length / 2)]]
  if (!longest || !usual || gaps.length < fewest) return null
  return lengthOf(longest) >= 2 * lengthOf(usual) || whole.length < gaps.length / 2 ? longest : null
}

function secondOf(marker: Marker, phases: Band['phases']): number | undefined {
  return phases.find((phase) => phase.marker === marker)?.at
}

function lengthOf([from, to]: Stretch): number {
  return to - from
}

/** A tail, or a lead, over so many times the core stands behind a break. */
const mostOfCore = 10

/** What is drawn in proportion: the core, and what lies far before and behind it. `times` are in order, never empty. */
function stretchesOf(times: readonly number[]): readonly [Stretch, ...Stretch[]] {
  const tail = breakOf(times)
  const front = times.slice(0, tail)
  const lead = breakOf(front.map((at) => -at).reverse())
  const start = front.length - lead
  const parts = [times.slice(0, start), times.slice(start, tail), times.slice(tail)]
  const [first, ...more] = parts.flatMap((part) => extentOf(part))
  return [first ?? [0, 0], ...more]
}

function extentOf(times: readonly number[]): readonly Stretch[] {
  const [first, last] = [times[0], times.at(-1)]
  return first === undefined || last === undefined ? [] : [[first, last]]
}

/**
 * How many times stand before the break: at the longest gap behind which lie no more times than before it, but far more
 * time. It is longer than the core before it, and not much shorter than any other: what it leaves out is most of the time.
 */
function breakOf(times: readonly number[]): number {
  const [first = 0, last = 0] = [times[0], times.at(-1)]
  const gaps = times.slice(1).map((at, i) => {
    const from = times[i] ?? 0
    return { count: i + 1, core: from - first, tail: last - from, gap: at - from }
  })
  const longest = Math.max(0, ...gaps.map(({ gap }) => gap))
  const cuts = gaps.filter(
    ({ count, core, tail, gap }) =>
      core > 0 && tail > mostOfCore * core && gap > core && gap * 2 >= longest && count * 2 >= times.length,
  )
  return cuts.reduce((best, cut) => (cut.gap > best.gap ? cut : best), { count: times.length, gap: 0 }).count
}

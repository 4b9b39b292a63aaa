import type { Band, BandMark } from '../model/band.ts'
import { daySeconds } from '../model/moment.ts'
import { markers, type Phase } from '../model/phase.ts'
import { timelinePhrasesIn } from '../model/phrases.ts'
import type { TimelineEntry } from '../model/timeline.ts'
import { labelledOf, labelOfMark } from './band/labels.ts'
import { silenceOf } from './band/silence.ts'
import { stretchesOf } from './band/stretches.ts'
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

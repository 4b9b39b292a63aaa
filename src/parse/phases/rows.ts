import { type Marker, markers, type Phase } from '../../model/phase.ts'
import type { TimelineEntry } from '../../model/timeline.ts'
import { guessedMarker, statedMarker } from './words.ts'

/** The phases that the rows of one timeline mark, in so many words or, where none does, by words that mostly do. */
export function phasesOfRows(entries: readonly TimelineEntry[]): readonly Phase[] {
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
export function inOrderOfMarkers(phases: readonly Phase[]): readonly Phase[] {
  return phases.toSorted((a, b) => markers.indexOf(a.marker) - markers.indexOf(b.marker))
}

import type { Extent } from './scale.ts'

const [minute, hour, day] = [60, 3600, 86400]

/** The steps that a clock and a calendar are read in, in seconds. */
const clockSteps = [
  ...[1, 5, 15, 30],
  ...[1, 2, 5, 10, 15, 30].map((count) => count * minute),
  ...[1, 2, 3, 6, 12].map((count) => count * hour),
  ...[1, 2, 7, 14, 28].map((count) => count * day),
]

/** Round numbers within an extent, at most so many of them: a step is 1, 2 or 5 and noughts. */
export function numberTicks(extent: Extent, most: number): readonly number[] {
  return multiplesIn(extent, roundStep(lengthOf(extent) / most), most)
}

/** The same of whole numbers, as things are counted. */
export function countTicks(extent: Extent, most: number): readonly number[] {
  return multiplesIn(extent, Math.max(1, roundStep(lengthOf(extent) / most)), most)
}

/**
 * Times that a clock or a calendar is read at, at most so many of them.
 *
 * @param extent In seconds, from a midnight.
 */
export function timeTicks(extent: Extent, most: number): readonly number[] {
  const least = lengthOf(extent) / most
  const step = clockSteps.find((step) => step >= least) ?? roundStep(least / day) * day
  return multiplesIn(extent, step, most)
}

function lengthOf([from, to]: Extent): number {
  return to - from
}

function roundStep(least: number): number {
  if (least <= 0) return 1
  const noughts = 10 ** Math.floor(Math.log10(least))
  return noughts * ([1, 2, 5].find((step) => step * noughts >= least) ?? 10)
}

/** An extent that begins and ends on a multiple holds one more than it has steps: then every other is left out. */
function multiplesIn([from, to]: Extent, step: number, most: number): readonly number[] {
  const [first, last] = [Math.ceil(from / step), Math.floor(to / step)]
  const count = Math.max(0, last - first + 1)
  if (count > most && count > 1) return multiplesIn([from, to], step * 2, most)
  return Array.from({ length: count }, (_, i) => (first + i) * step)
}

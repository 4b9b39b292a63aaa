import type { Band, Stretch } from '../../model/band.ts'
import type { Marker } from '../../model/phase.ts'

/** Fewer gaps have no longest that says something. */
const fewest = 3

/**
 * The longest time without an entry while it lasted, within a stretch; null where it is less than twice as long as is
 * usual between two entries.
 */
export function silenceOf(
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

import type { Band, BandMark } from '../../model/band.ts'

/** More a room can't take in. */
const mostLabels = 7

type BandPhase = Band['phases'][number]

/**
 * The marks that a picture names, the most telling first: those that begin a phase, then those beside the longest gaps.
 *
 * @param nameOf Makes a mark of a phase that begins where there is none.
 */
export function labelledOf(
  marks: readonly BandMark[],
  phases: readonly BandPhase[],
  nameOf: (phase: BandPhase) => BandMark,
): readonly BandMark[] {
  const chosen = phases.map((phase) => marks.find((mark) => isOf(mark, phase)) ?? nameOf(phase))
  const left = marks
    .map((mark, i) => ({ mark, gap: gapAround(marks, i) }))
    .filter(({ mark }) => !chosen.includes(mark))
  while (chosen.length < mostLabels && left.length > 0) {
    const next = mostTelling(left, chosen)
    chosen.push(...left.splice(next, 1).map(({ mark }) => mark))
  }
  return chosen
}

function isOf({ at, phase }: BandMark, { marker, at: begin }: BandPhase): boolean {
  return at === begin && phase?.marker === marker
}

/** Of those whose gap is at least half of the longest, the farthest from what is chosen. */
function mostTelling(
  left: readonly { readonly mark: BandMark; readonly gap: number }[],
  chosen: readonly BandMark[],
): number {
  const longest = Math.max(...left.map(({ gap }) => gap))
  const distances = left.map(({ mark, gap }) =>
    gap * 2 >= longest ? Math.min(...chosen.map(({ at }) => Math.abs(at - mark.at))) : -1,
  )
  return distances.indexOf(Math.max(...distances))
}

/** The longer of the gaps before and after; nothing is before the first and after the last. */
function gapAround(marks: readonly BandMark[], i: number): number {
  const [before, mark, after] = [marks[i - 1], marks[i], marks[i + 1]]
  if (!before || !mark || !after) return Number.POSITIVE_INFINITY
  return Math.max(mark.at - before.at, after.at - mark.at)
}

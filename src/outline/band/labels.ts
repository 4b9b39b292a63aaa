import type { Band, BandMark } from '../../model/band.ts'
import { plainProse } from '../../model/prose.ts'
import { linesIn, widthOf } from '../../text/font-metrics.ts'
import { excerptOf } from '../excerpt.ts'

/** More a room can't take in; so few are named even where their words are cut. */
const [mostLabels, fewestLabels] = [6, 3]

/** The type of a label and of its time's letters, its lines, and what it takes beside its words, in pixels. */
const letters = { type: 28, most: 2, time: 13.2, around: 34 } as const
/** Where the line ends that the labels stand over, and the picture, in pixels. */
const [lineEnd, pictureEnd] = [556, 1056]

/**
 * What a label says: as much as two lines have room for beside its pole.
 *
 * @param part Where its pole stands on the line, from 0 to 1.
 */
export function labelOfMark({ time, text }: Pick<BandMark, 'time' | 'text'>, part: number): string {
  const width = pictureEnd - part * lineEnd - letters.around - time.length * letters.time
  const fits = (words: string): boolean => linesIn(words, width, letters.type, widthOf).length <= letters.most
  return excerptOf(plainProse(text), fits).text
}

type BandPhase = Band['phases'][number]

/**
 * The marks that a picture names, the most telling first: those that begin a phase, then those beside the longest gaps
 * whose words need no cut.
 *
 * @param nameOf Makes a mark of a phase that begins where there is none.
 */
export function labelledOf(
  marks: readonly BandMark[],
  phases: readonly BandPhase[],
  nameOf: (phase: BandPhase) => BandMark,
): readonly BandMark[] {
  const own = phases.map((phase) => marks.find((mark) => isOf(mark, phase)) ?? nameOf(phase))
  // The bar names its phases by itself: a guess is worth no words that have to be cut.
  const begin = own.filter((mark) => mark.phase?.basis === 'stated' || !isCut(mark))
  const others = marks
    .map((mark, i) => ({ mark, gap: gapAround(marks, i) }))
    .filter(({ mark }) => !begin.includes(mark))
  const whole = added(
    begin.slice(0, mostLabels),
    others.filter(({ mark }) => !isCut(mark)),
    mostLabels,
  )
  return added(
    whole,
    others.filter(({ mark }) => isCut(mark)),
    fewestLabels,
  )
}

function isCut({ label }: BandMark): boolean {
  return label.endsWith('…')
}

/** With so many at the most, the most telling of them. */
function added(
  first: readonly BandMark[],
  others: readonly { readonly mark: BandMark; readonly gap: number }[],
  most: number,
): readonly BandMark[] {
  const [chosen, left] = [[...first], [...others]]
  while (chosen.length < most && left.length > 0) {
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

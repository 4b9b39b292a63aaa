import type { TimelinePhrases } from '../../../languages.ts'
import { type Band, type BandPicture, bandRows, heightOfBand, type Stretch } from '../../../model/band.ts'
import { broken, type Stretch as Piece, type Scale } from '../scale.ts'
import type { Canvas } from '../svg.ts'

/** In whose words a band is labelled. */
export interface BandWords {
  readonly lang: string
  readonly phrases: TimelinePhrases
}

/** A band as its parts are drawn: where a second stands across, and where each row begins down. */
export interface Frame extends BandPicture {
  readonly words: BandWords
  readonly canvas: Canvas
  readonly scale: Scale
  /** The stretches and the pixels they stand on. */
  readonly pieces: readonly [Piece, ...Piece[]]
  /** Where the line begins and ends. */
  readonly line: readonly [start: number, end: number]
  readonly rows: {
    readonly flag: number
    readonly bar: number
    readonly names: number
    readonly axis: number
    readonly lengths: number
  }
}

/** The room of a break, and of a stretch that is one point or several, in parts of the line. */
const breakWidth = 48
const [pointShare, tailShare] = [0.15, 0.22]

/** @param end Where the line ends, in pixels; it begins a little within the picture. */
export function frameOf(picture: BandPicture, canvas: Canvas, words: BandWords, end: number): Frame {
  const line = [10, end] as const
  const pieces = piecesOf(picture.band, line)
  return { ...picture, words, canvas, scale: broken(pieces), pieces, line, rows: rowsOf(picture) }
}

/** The stretch of most entries takes what the others leave. */
function piecesOf({ stretches, marks }: Band, [start, end]: Frame['line']): Frame['pieces'] {
  const counts = stretches.map(([from, to]) => marks.filter(({ at }) => at >= from && at <= to).length)
  const core = counts.indexOf(Math.max(...counts))
  const room = end - start - breakWidth * (stretches.length - 1)
  const shares = stretches.map((stretch, i) => (i === core ? 0 : shareOf(stretch)))
  const left = 1 - shares.reduce((sum, share) => sum + share, 0)
  let at = start
  const pieces = stretches.map((values, i): Piece => {
    const from = at
    const to = from + room * (i === core ? left : (shares[i] ?? 0))
    at = to + breakWidth
    return { values, pixels: [from, to] }
  })
  const [first, ...more] = pieces
  return [first ?? { values: [0, 0], pixels: [start, end] }, ...more]
}

function shareOf([from, to]: Stretch): number {
  return from === to ? pointShare : tailShare
}

function rowsOf({ band, view, height }: BandPicture): Frame['rows'] {
  const { ticks, bar, names, axis } = bandRows
  const flags = view === 'whole' ? height - heightOfBand(band) : 0
  const hasNames = band.phases.length > 0
  const barAt = flags + ticks
  const namesAt = barAt + (hasNames ? bar : 0)
  const axisAt = namesAt + (hasNames ? names : 0)
  return {
    flag: flags / Math.max(1, band.labelled.length),
    bar: barAt,
    names: namesAt,
    axis: axisAt,
    lengths: axisAt + axis,
  }
}

import { type BandPicture, bandRows } from '../../model/band.ts'
import { filled } from '../../model/phrases.ts'
import { type Html, html } from '../html.ts'
import { drawAxis } from './band/axis.ts'
import { drawBar, drawNames } from './band/bar.ts'
import { drawFlags, endForFlags } from './band/flags.ts'
import { type BandWords, type Frame, frameOf } from './band/frame.ts'
import { drawLengths } from './band/lengths.ts'
import { drawing, path, strokes } from './svg.ts'

export type { BandWords } from './band/frame.ts'

/** As wide as a slide has room for text, in pixels. */
const width = 1056

/** From one tick to the next, in pixels; they are two wide. */
const leastApart = 3

/** Draws a timeline as a band: its phases, its entries, its hours. */
export function drawBand(picture: BandPicture, words: BandWords, isRightToLeft: boolean): Html {
  const frame = bandFrame(picture, words, isRightToLeft)
  const [first, last] = [picture.band.marks[0], picture.band.marks.at(-1)]
  const label = filled(words.phrases.picture, { from: first?.time ?? '', to: last?.time ?? '' })
  return drawing(`band ${picture.view}`, label, frame.canvas, drawWhole(frame))
}

/** Where everything stands on a band. */
export function bandFrame(picture: BandPicture, words: BandWords, isRightToLeft: boolean): Frame {
  const canvas = { width, height: picture.height, isRightToLeft }
  const whole = frameOf(picture, canvas, words, width - 10)
  return picture.view === 'whole' ? frameOf(picture, canvas, words, endForFlags(whole)) : whole
}

function drawWhole(frame: Frame): Html {
  const { view, band } = frame
  return html`${band.phases.length > 0 && drawTrack(frame)}
${drawTicks(frame)}
${band.phases.length > 0 && [...drawBar(frame, bandRows.bar), ...drawNames(frame)]}
${drawAxis(frame)}
${drawLengths(frame)}
${view === 'whole' && drawFlags(frame)}`
}

/** What the ticks stand on before the first phase. */
function drawTrack({ canvas, pieces, rows }: Frame): readonly Html[] {
  return pieces.map(({ pixels: [from, to] }) =>
    path(
      [
        [from, rows.bar],
        [to, rows.bar],
      ],
      'track',
      canvas,
    ),
  )
}

/** One for each entry, standing on the bar, or on the line where there is none. */
function drawTicks({ band, canvas, scale, rows }: Frame): Html {
  const xs = apart(band.marks.map(({ at }) => scale(at)))
  return strokes(xs, { foot: rows.bar, height: 12 }, 'tick', canvas)
}

/** Without those that an eye can't tell from the one before: of thousands of entries a slide shows hundreds of ticks. */
function apart(xs: readonly number[]): readonly number[] {
  const kept: number[] = []
  for (const x of xs.toSorted((a, b) => a - b))
    if (x >= (kept.at(-1) ?? -leastApart) + leastApart) kept.push(x)
  return kept
}

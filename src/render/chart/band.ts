import { filled } from '../../languages.ts'
import { type BandMark, type BandPicture, bandRows } from '../../model/band.ts'
import { lengthIn } from '../../text/format-time.ts'
import { type Html, html } from '../html.ts'
import { drawAxis } from './band/axis.ts'
import { drawBar, drawNames } from './band/bar.ts'
import { type BandWords, type Frame, frameOf } from './band/frame.ts'
import { type Box, spread } from './labels.ts'
import type { Extent } from './scale.ts'
import { across, drawing, path, round, strokes } from './svg.ts'
import { drawText, faces, type SetText, setText } from './text.ts'

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

/** A length of time in words, and the stretch of the line that it is of. */
interface Length {
  readonly pixels: Extent
  readonly set: SetText
  readonly box: Box
  readonly className: string
}

/** The longest silence, and where the line is broken, how long its stretches are and how long after one the next ends. */
export function lengthsOf(frame: Frame): readonly Length[] {
  const said = [...silence(frame), ...stretches(frame)].toSorted(
    (a, b) => middleOf(a.pixels) - middleOf(b.pixels),
  )
  const sets = said.map(({ text }) => setText(text, { face: faces.sans, type: 22, line: 28 }))
  const wishes = said.map(({ pixels }, i) => ({ at: middleOf(pixels), size: sets[i]?.width ?? 0 }))
  const starts = spread(wishes, [0, frame.canvas.width], 28)
  return said.flatMap(({ pixels, className }, i) => {
    const [set, x] = [sets[i], starts?.[i]]
    if (!set || x === undefined) return []
    return [
      { pixels, set, className, box: { x, y: frame.rows.lengths + 6, width: set.width, height: set.height } },
    ]
  })
}

interface Said {
  readonly pixels: Extent
  readonly text: string
  readonly className: string
}

function silence({ band, scale, words }: Frame): readonly Said[] {
  if (!band.silence) return []
  const [from, to] = band.silence
  const text = filled(words.phrases.silence, { length: lengthIn(to - from, words.lang) })
  return [{ pixels: [scale(from), scale(to)], text, className: 'silence' }]
}

function stretches({ pieces, words }: Frame): readonly Said[] {
  if (pieces.length === 1) return []
  return pieces.flatMap(({ values: [from, to], pixels }, i) => {
    const before = pieces[i - 1]?.values[1]
    const own = to > from ? [lengthIn(to - from, words.lang)] : []
    const later =
      before === undefined
        ? []
        : [filled(words.phrases.later, { length: lengthIn(from - before, words.lang) })]
    return own.length + later.length > 0
      ? [{ pixels, text: [...later, ...own].join(' · '), className: 'length' }]
      : []
  })
}

/** Over each a bracket from end to end. */
function drawLengths(frame: Frame): readonly Html[] {
  const y = frame.rows.lengths + 4
  return lengthsOf(frame).flatMap(({ pixels: [from, to], set, box, className }) => [
    path(
      [
        [from, y - 5],
        [from, y],
        [to, y],
        [to, y - 5],
      ],
      className,
      frame.canvas,
    ),
    drawText(set, box, frame.canvas, className),
  ])
}

function middleOf([from, to]: Extent): number {
  return (from + to) / 2
}

/** From the pole to the letters, and from the time to the words, in pixels. */
const [toLetters, betweenLetters] = [18, 14]
const time = { face: faces.mono, type: 22, line: 30 } as const
const words = { face: faces.sans, type: 28, line: 33, most: 2 } as const

/** A label on its pole, over the place in the line where it belongs. */
interface Flag {
  readonly mark: BandMark
  readonly time: SetText
  readonly words: SetText
  readonly x: number
  /** Of the top of its letters. */
  readonly y: number
}

/** A line must leave this much of the picture to its last labels, and may leave so much. */
const [leastRoom, mostRoom] = [24, 500]

/**
 * Where the line ends, in pixels, so that each label has room beside its pole: as far as that leaves enough of a line.
 *
 * @param whole A line from end to end of the picture.
 */
function endForFlags({ band, canvas, scale, line: [start, end] }: Frame): number {
  const ends = band.labelled.map((mark) => {
    const part = (scale(mark.at) - start) / (end - start)
    const beside = toLetters + setText(mark.time, time).width + betweenLetters
    const wanted = beside + widthInLines(mark.label)
    return part > 0 ? start + (canvas.width - wanted - start) / part : canvas.width
  })
  return Math.min(canvas.width - leastRoom, Math.max(canvas.width - mostRoom, Math.min(...ends)))
}

/** How wide a text is in as many lines as a label may have, in pixels. */
function widthInLines(text: string): number {
  const whole = setText(text, { ...words, most: 1 }).width + 1
  let width = whole / words.most
  while (width < whole && !isWhole(setText(text, { ...words, width }), text)) width += 12
  return Math.min(whole, width)
}

function isWhole({ lines }: SetText, text: string): boolean {
  return lines.join('').replace(/\s+/g, '').length >= text.replace(/\s+/g, '').length
}

/** One a row, the earliest on top, so that no pole goes through words: these stand to the side where later poles are. */
export function flagsOf({ band, canvas, scale, rows }: Frame): readonly Flag[] {
  return band.labelled
    .toSorted((a, b) => a.at - b.at || band.marks.indexOf(a) - band.marks.indexOf(b))
    .map((mark, i) => {
      const x = scale(mark.at)
      const set = setText(mark.time, time)
      const width = canvas.width - x - toLetters - set.width - betweenLetters
      const said = setText(mark.label, { ...words, width })
      return { mark, time: set, words: said, x, y: (i + 0.5) * rows.flag - said.height / 2 }
    })
}

/** Where the letters of a flag stand, in pixels from the left. */
export function boxOfFlag({ time, words, x, y }: Flag): Box {
  return {
    x: x + toLetters,
    y,
    width: time.width + betweenLetters + words.width,
    height: Math.max(time.line, words.height),
  }
}

function drawFlags(frame: Frame): readonly Html[] {
  return flagsOf(frame).map((flag) => drawFlag(flag, frame))
}

function drawFlag(flag: Flag, { canvas, rows }: Frame): Html {
  const { mark, x } = flag
  const box = boxOfFlag(flag)
  const y = box.y + time.line / 2
  const className = mark.phase ? `pole ${mark.phase.basis}` : 'pole'
  return html`${path(
    [
      [x, rows.bar],
      [x, y],
      [x + toLetters - 8, y],
    ],
    className,
    canvas,
  )}
${mark.phase && html`<circle class="${mark.phase.basis}" cx="${across(x, canvas)}" cy="${round(y)}" r="7"/>`}
${drawText(flag.time, box, canvas, 'quiet')}
${drawText(flag.words, { x: box.x + flag.time.width + betweenLetters, y: box.y }, canvas)}`
}

import type { BandMark } from '../../../model/band.ts'
import { type Html, html } from '../../html.ts'
import type { Box } from '../labels.ts'
import { across, path, round } from '../svg.ts'
import { drawText, faces, type SetText, setText } from '../text.ts'
import type { Frame } from './frame.ts'

/** From the pole to the letters, and from the time to the words, in pixels. */
const [toLetters, betweenLetters] = [18, 14]
const time = { face: faces.mono, type: 22, line: 30 } as const
const words = { face: faces.sans, type: 26, line: 31, most: 2 } as const

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
export function endForFlags({ band, canvas, scale, line: [start, end] }: Frame): number {
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

export function drawFlags(frame: Frame): readonly Html[] {
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

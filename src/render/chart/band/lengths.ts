import { lengthIn } from '../../../model/clock.ts'
import { filled } from '../../../model/phrases.ts'
import type { Html } from '../../html.ts'
import { type Box, spread } from '../labels.ts'
import type { Extent } from '../scale.ts'
import { path } from '../svg.ts'
import { drawText, faces, type SetText, setText } from '../text.ts'
import type { Frame } from './frame.ts'

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
export function drawLengths(frame: Frame): readonly Html[] {
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

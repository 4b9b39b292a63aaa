import { filled } from '../../../languages.ts'
import { bandRows } from '../../../model/band.ts'
import type { Marker, Phase } from '../../../model/phase.ts'
import type { Html } from '../../html.ts'
import { type Box, spread } from '../labels.ts'
import type { Extent } from '../scale.ts'
import { path, rect } from '../svg.ts'
import { drawText, faces, type SetText, setText } from '../text.ts'
import type { Frame } from './frame.ts'

/** From one marker to the next, or to the end of the line. */
interface Segment {
  readonly marker: Marker
  readonly basis: Phase['basis']
  readonly from: number
  readonly to: number
}

export function segmentsOf({ band, scale, line }: Frame): readonly Segment[] {
  return band.phases.map(({ marker, at, basis }, i) => {
    const next = band.phases[i + 1]
    return { marker, basis, from: scale(at), to: next ? scale(next.at) : line[1] }
  })
}

/** The phases as stretches of a bar: the worse, the more ink. What is guessed has none, and dashes around it. */
export function drawBar(frame: Frame, height: number): readonly Html[] {
  return segmentsOf(frame).flatMap((segment) =>
    partsOf(segment, frame).map(([from, to]) =>
      rect(
        { x: from, y: frame.rows.bar, width: to - from, height },
        `phase ${segment.marker} ${segment.basis}`,
        frame.canvas,
      ),
    ),
  )
}

/** A break parts the bar, too. */
function partsOf({ from, to }: Segment, { pieces, line }: Frame): readonly Extent[] {
  return pieces
    .map(({ pixels: [start, end] }, i): Extent => {
      const edge = i === pieces.length - 1 ? line[1] : end
      return [Math.max(from, start), Math.min(to, edge)]
    })
    .filter(([from, to]) => to > from)
}

interface Name {
  readonly set: SetText
  readonly box: Box
  readonly middle: number
  readonly basis: Phase['basis']
}

/** Under each stretch its name, as near to it as the others let it be; the last ones give way where there is no room. */
export function namesOf(frame: Frame): readonly Name[] {
  const { phrases } = frame.words
  const named = segmentsOf(frame).map(({ marker, basis, from, to }) => {
    const name = phrases.phases[marker]
    const text = basis === 'guess' ? filled(phrases.guess, { phase: name }) : name
    return { set: setText(text, { face: faces.strong, type: 22, line: 28 }), middle: (from + to) / 2, basis }
  })
  for (let count = named.length; count > 0; count -= 1) {
    const kept = named.slice(0, count)
    const wishes = kept.map(({ set, middle }) => ({ at: middle, size: set.width }))
    const starts = spread(wishes, [0, frame.canvas.width], 24)
    if (starts)
      return kept.map((name, i) => ({
        ...name,
        box: { x: starts[i] ?? 0, y: frame.rows.names + 6, width: name.set.width, height: name.set.height },
      }))
  }
  return []
}

export function drawNames(frame: Frame): readonly Html[] {
  const bottom = frame.rows.bar + bandRows.bar
  return namesOf(frame).flatMap(({ set, box, middle, basis }) => {
    const centre = box.x + box.width / 2
    const isAway = Math.abs(centre - middle) > 6
    return [
      ...(isAway
        ? [
            path(
              [
                [middle, bottom],
                [centre, bottom + 7],
              ],
              'thread',
              frame.canvas,
            ),
          ]
        : []),
      drawText(set, box, frame.canvas, basis),
    ]
  })
}

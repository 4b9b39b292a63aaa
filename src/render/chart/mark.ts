import { type Html, html } from '../html.ts'
import type { Box } from './labels.ts'
import { type Canvas, rect } from './svg.ts'

/** A box that stays within its place with its outline, which is 3 pixels at most. */
export function outlined(box: Box, className: string, canvas: Canvas): Html {
  return rect(within(box, 1.5), className, canvas)
}

/** A line that is added: tinted, with an edge where it begins. */
export function added(box: Box, canvas: Canvas): Html {
  return html`${outlined(box, 'added-box', canvas)}${rect({ ...box, width: 6 }, 'added-edge', canvas)}`
}

/** A plus that fills a square with that corner. */
export function plus({ x, y }: Pick<Box, 'x' | 'y'>, size: number, canvas: Canvas): Html {
  const thick = Math.max(2, Math.round(size / 5))
  const middle = (size - thick) / 2
  const across = rect({ x, y: y + middle, width: size, height: thick }, 'added-edge', canvas)
  const down = rect({ x: x + middle, y, width: thick, height: size }, 'added-edge', canvas)
  return html`${across}${down}`
}

function within({ x, y, width, height }: Box, edge: number): Box {
  return {
    x: x + edge,
    y: y + edge,
    width: Math.max(1, width - 2 * edge),
    height: Math.max(1, height - 2 * edge),
  }
}

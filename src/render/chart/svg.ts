import { type Html, html, type Renderable } from '../html.ts'
import type { Box } from './labels.ts'

/** What a picture is drawn on, in pixels of the stage. */
export interface Canvas {
  readonly width: number
  readonly height: number
  /** Whether it is read from the right. It is laid out from the left all the same, and mirrored as it is drawn. */
  readonly isRightToLeft: boolean
}

/**
 * A picture as one image for those who hear it; what it shows they find in the list or table beside it.
 *
 * @param label Says what it is a picture of.
 */
export function drawing(name: string, label: string, { width, height }: Canvas, shapes: Renderable): Html {
  return html`<svg class="chart ${name}" role="img" aria-label="${label}" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${shapes}</svg>`
}

/** Where a point stands on a canvas that may be mirrored: a text that begins there ends on the other side. */
export function across(x: number, { width, isRightToLeft }: Canvas): number {
  return round(isRightToLeft ? width - x : x)
}

/** A rectangle of a class. */
export function rect({ x, y, width, height }: Box, className: string, canvas: Canvas): Html {
  const left = canvas.isRightToLeft ? canvas.width - x - width : x
  return html`<rect class="${className}" x="${round(left)}" y="${round(y)}" width="${round(width)}" height="${round(height)}"/>`
}

/** A line through points, open at both ends. */
export function path(
  points: readonly (readonly [x: number, y: number])[],
  className: string,
  canvas: Canvas,
): Html {
  const steps = points.map(([x, y], i) => `${i === 0 ? 'M' : 'L'}${across(x, canvas)} ${round(y)}`)
  return html`<path class="${className}" d="${steps.join('')}"/>`
}

/** Upright strokes of one height that stand on a line. */
export function strokes(
  xs: readonly number[],
  { foot, height }: { readonly foot: number; readonly height: number },
  className: string,
  canvas: Canvas,
): Html {
  const steps = xs.map((x) => `M${across(x, canvas)} ${round(foot)}v${-height}`)
  return html`<path class="${className}" d="${steps.join('')}"/>`
}

/** As much of a number as a screen can show. */
export function round(number: number): number {
  return Math.round(number * 10) / 10
}

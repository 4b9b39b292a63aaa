import { linesIn, widthOf } from '../../text/font-metrics.ts'
import { withoutEnd } from '../../text/trim.ts'
import { type Html, html } from '../html.ts'
import type { Box } from './labels.ts'
import { across, type Canvas, round } from './svg.ts'

/** A kind of letters, as `theme/chart.css` sets them: the class, and how wide a text is in type sizes. */
export interface Face {
  readonly name: 'sans' | 'strong' | 'mono' | 'number'
  readonly widthOf: (text: string) => number
}

/** A letter of the monospace, in type sizes; what that font lacks is set in another. */
const monoLetter = 0.6

function monoWidth(text: string): number {
  return [...text].reduce(
    (sum, letter) => sum + (letter <= 'ÿ' ? monoLetter : Math.max(monoLetter, widthOf(letter))),
    0,
  )
}

/** A space between thousands is narrower than a letter, in type sizes. `theme/chart.css` has the same. */
const narrower = 0.3

/** The faces there are. Strong letters are a twentieth wider than those that were measured. */
export const faces: Readonly<Record<Face['name'], Face>> = {
  sans: { name: 'sans', widthOf },
  strong: { name: 'strong', widthOf: (text) => widthOf(text) * 1.06 },
  mono: { name: 'mono', widthOf: monoWidth },
  number: {
    name: 'number',
    widthOf: (text) => monoWidth(text) - narrower * (text.match(/\s/g)?.length ?? 0),
  },
}

/** A text that is set, and what it takes of a picture. */
export interface SetText {
  readonly lines: readonly string[]
  readonly face: Face
  /** The size of the type, and the height of a line, in pixels. */
  readonly type: number
  readonly line: number
  readonly width: number
  readonly height: number
}

/** How a text is to be set: sizes in pixels, and the lines there may be. */
export interface Setting {
  readonly face: Face
  readonly type: number
  readonly line: number
  /** As wide as its one line when not given. */
  readonly width?: number
  readonly most?: number
}

/** Sets a text in lines; what there is no room for gives way to an ellipsis. */
export function setText(text: string, { face, type, line, width, most = 1 }: Setting): SetText {
  const room = width ?? Number.POSITIVE_INFINITY
  const all = linesIn(text.replace(/\s+/g, ' ').trim(), room, type, face.widthOf)
  const wide = (line: string): number => face.widthOf(line) * type
  const isFitting = (line: string): boolean => wide(line) <= room
  const lines = all.length > most ? [...all.slice(0, most - 1), clipped(all[most - 1] ?? '', isFitting)] : all
  return { lines, face, type, line, width: Math.max(0, ...lines.map(wide)), height: lines.length * line }
}

/** The beginning of a line that goes on, and an ellipsis, as far as both fit. */
function clipped(whole: string, isFitting: (text: string) => boolean): string {
  const letters = [...whole]
  while (letters.length > 0 && !isFitting(`${letters.join('')}…`)) letters.pop()
  return `${toWordsEnd(letters.join(''), whole)}…`
}

/** Without a word that is half there, where most is left without it. */
function toWordsEnd(cut: string, whole: string): string {
  const bare = cut.replace(/\s+\S*$/, '')
  const isWhole = cut === whole || /\s/.test(whole[cut.length] ?? '')
  return withoutEnd(isWhole || bare.length < cut.length / 2 ? cut : bare, /[\s\p{P}]/u)
}

/**
 * Draws a text that is set into the box with that corner.
 *
 * @param className Of its ink; the face is seen to.
 */
export function drawText(
  text: SetText,
  { x, y }: Pick<Box, 'x' | 'y'>,
  canvas: Canvas,
  className: string = '',
): Html {
  // The middle of a capital stands in the middle of its line.
  const first = y + text.line / 2 + text.type * 0.35
  const spans = text.lines.map(
    (line, i) => html`<tspan x="${across(x, canvas)}" y="${round(first + i * text.line)}">${line}</tspan>`,
  )
  const classes = [text.face.name, className].filter(Boolean).join(' ')
  return html`<text class="${classes}" font-size="${text.type}">${spans}</text>`
}

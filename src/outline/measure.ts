import type { TextSize } from '../model/deck.ts'
import { linesIn, linesOf } from '../text/font-metrics.ts'

/** The stage that slides are laid out on, in CSS pixels; the browser scales it as a whole. */
export const stage = { width: 1280, height: 720 } as const

/** The part of the stage that text may fill under a heading. `theme/slide.css` sets the same edges. */
export const textArea = { width: 1056, height: 502 } as const

/** What a heading of more than one line leaves of the text area's height. `theme/slide.css` sets it at 46 px. */
export function roomUnder(heading: string): number {
  return textArea.height - (linesOf(heading, textArea.width, 46) - 1) * 51
}

/** A kind of text: type size, line height and the room around each piece, in pixels. */
export interface Setting {
  readonly size: TextSize
  readonly type: number
  readonly line: number
  readonly gap: number
}

/** The lines that a picture sets a text in: those of `render/chart/text.ts`, whose letters are broken where ours are. */
export function drawnLines(text: string, width: number, type: number): number {
  return Math.max(1, linesIn(text.replace(/\s+/g, ' ').trim(), width, type).length)
}

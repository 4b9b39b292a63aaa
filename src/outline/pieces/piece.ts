import type { Prose } from '../../model/prose.ts'
import type { Span } from '../../model/source.ts'

/** The least that is kept together on one slide. */
export interface Piece {
  /** What the slide shows; empty for what only the speaker has. */
  readonly markdown: string
  readonly span: Span
  /** Whether it stays with the piece before it, where both fit one slide. */
  readonly isTied: boolean
  /** In pixels, for what is set at one size everywhere; null for running text. */
  readonly height: number | null
  /** The words that are shown, without the mark of an item; null for a heading, a table, code, a picture and what is not shown. */
  readonly prose: Prose | null
  /** All of it as written, for the speaker; empty where the piece that it belongs to has it, and for what nobody says. */
  readonly whole: string
}

/** An item ends with one line end where another one follows. */
export function isItem({ markdown }: Pick<Piece, 'markdown'>): boolean {
  return itemMark.test(markdown)
}

/** `- `, `3. ` or `- [x] `, as far in as it is written. */
export const itemMark = /^\s*(?:[-+*]|\d+[.)])\s+(?:\[[ xX]\]\s+)?/

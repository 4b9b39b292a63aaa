import type { Span } from '../../model/source.ts'

/** The least that is kept together on one slide, and what parts it from the next. */
export interface Piece {
  readonly markdown: string
  readonly joint: '\n' | '\n\n'
  readonly span: Span
  /** In pixels, for what is set at one size everywhere; null for running text. */
  readonly height: number | null
}

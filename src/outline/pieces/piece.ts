import type { Note } from '../../model/prose.ts'
import type { Span } from '../../model/source.ts'

/** The least that is kept together on one slide, and what parts it from the next. */
export interface Piece {
  readonly markdown: string
  readonly joint: '\n' | '\n\n'
  readonly span: Span
  /** Whether it stays with the piece before it, where both fit one slide. */
  readonly isTied: boolean
  /** In pixels, for what is set at one size everywhere; null for running text. */
  readonly height: number | null
  /**
   * All of it, for the speaker, where the piece is only its gist; null where nothing is left out;
   * `read` where the rest is too long to be spoken and stands on the reading page.
   */
  readonly whole: Note | 'read' | null
}

/** A text as a piece: its gist on the slide, and the whole of it for the speaker where that says more. */
export function textPiece(markdown: string, span: Span, whole: string | null): Piece {
  return {
    markdown,
    joint: '\n\n',
    span,
    isTied: false,
    height: null,
    whole: whole === null ? null : { markdown: whole, spans: [span] },
  }
}

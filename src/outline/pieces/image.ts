import type { PictureBlock } from '../../model/block.ts'
import type { Piece } from './piece.ts'

/** The least that a picture is seen in. `theme/prose.css` gives it what the slide has left, never less. */
const least = 260

/** Pictures of one block stand side by side; they are never parted from one another, nor from their caption. */
export function imagePieces({ markdown, span }: PictureBlock): readonly Piece[] {
  return [{ markdown, joint: '\n\n', span, height: least }]
}

import type { PictureBlock } from '../../model/block.ts'
import type { Piece } from './piece.ts'

/** The least that a picture is seen in, and a diagram, whose letters must be read. `theme/picture.css` gives them all that is left. */
const least = { image: 260, diagram: 380 } as const

/** Pictures of one block stand side by side; they are never parted from one another, nor from their caption or their text. */
export function imagePieces({ keys, markdown, span, isLifted = false }: PictureBlock): readonly Piece[] {
  const isDiagram = keys.some((key) => key.endsWith('\n'))
  const height = isDiagram ? least.diagram : least.image
  return [{ markdown, joint: '\n\n', span, isTied: isLifted, height, whole: null }]
}

import type { Block, Heading, Quote } from '../model/block.ts'
import { unfolded } from '../model/folding.ts'
import { linesOf } from '../model/lettering.ts'
import type { Phrases } from '../model/phrases.ts'
import type { Span } from '../model/source.ts'
import { gistOf } from './gist.ts'
import { type Setting, textArea } from './measure.ts'
import { codePieces } from './pieces/code.ts'
import { imagePieces } from './pieces/image.ts'
import { listPieces } from './pieces/list.ts'
import { type Piece, textPiece } from './pieces/piece.ts'
import { tablePieces } from './pieces/table.ts'

/** The sizes of running text. `theme/prose.css` has the same. */
export const textSettings: readonly [Setting, ...Setting[]] = [
  { size: 'huge', type: 44, line: 58, gap: 24 },
  { size: 'large', type: 32, line: 45, gap: 18 },
  { size: 'medium', type: 28, line: 39, gap: 15 },
  { size: 'small', type: 24, line: 34, gap: 12 },
]

/** What a slide shows of a block: the gist of a text, each item of a list, every row of a table. */
export function piecesOf(block: Block, { goesOn }: Pick<Phrases, 'goesOn'>): readonly Piece[] {
  if (block.kind === 'heading') return [headingPiece(block)]
  if (block.kind === 'list') return listPieces(block)
  if (block.kind === 'code') return codePieces(block)
  if (block.kind === 'table') return tablePieces(block, goesOn)
  if (block.kind === 'quote') return [quotePiece(block)]
  if (block.kind === 'picture') return imagePieces(block)
  return [paragraphPiece(block.markdown, block.span)]
}

/** The height of a piece at a setting, with the room below it. */
export function heightOfPiece(
  { markdown, joint, height }: Piece,
  { type, line, gap }: Setting,
  width: number = textArea.width,
): number {
  const itemsInside = markdown.match(/\n\s*(?:[-+*]|\d+[.)])\s/g)?.length ?? 0
  const below = (joint === '\n' ? gap / 2 : gap) + (itemsInside * gap) / 2
  return (height ?? linesOf(shownText(markdown), width - inset, type) * line) + below
}

/** What a list or a quotation takes of the width, in pixels. */
const inset = 44

/** A line end inside a paragraph: not a hard break, and not before what begins an item or another block. */
const fold = /(?<! {2}|\\|\n)\n[ \t>]*(?![\s>|]|[-+*]\s|\d+[.)]\s|#{1,6}\s)/g

/** Without what markdown takes and the slide does not show. */
export function shownText(markdown: string): string {
  return unfolded(markdown, fold)
    .replace(/!?\[([^\]]{0,500})\](?:\((?:data:[^)]*|[^)]{0,2000})\)|\[[^\]]{0,500}\])/g, '$1')
    .replace(/\s*<br\s*\/?>\s*/gi, '\n')
    .replace(/\*\*/g, '')
}

function headingPiece({ prose, span }: Heading): Piece {
  return textPiece(`### ${gistOf(prose.markdown).markdown}`, span, null)
}

function paragraphPiece(markdown: string, span: Span): Piece {
  const gist = gistOf(markdown)
  return textPiece(gist.markdown, span, gist.isWhole ? null : markdown)
}

/** A short quotation stands as it is; of a long one its beginning. */
function quotePiece({ markdown, span, blocks }: Quote): Piece {
  if (markdown.length <= shortQuote && blocks.every(({ kind }) => kind === 'paragraph'))
    return textPiece(markdown, span, null)
  const [first] = blocks
  const gist = gistOf((first && 'prose' in first ? first.prose.markdown : '') || firstLine(markdown))
  return textPiece(gist.markdown.replace(/^/gm, '> '), span, markdown)
}

const shortQuote = 320

function firstLine(markdown: string): string {
  const lines = markdown.split('\n').map((line) => line.replace(/^[\s>#*+-]+/, ''))
  return lines.find((line) => /\p{L}/u.test(line)) ?? ''
}

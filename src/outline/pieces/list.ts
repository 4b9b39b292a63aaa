import type { List, ListItem } from '../../model/block.ts'
import { gistOf } from '../gist.ts'
import { type Piece, textPiece } from './piece.ts'

/** An item as short as this, in letters, and in paragraphs and items, stands whole, with all that is inside it. */
const shortItem = 240
const fewLines = 6
/** Items deeper than this are only spoken. */
const mostDepth = 2

/** A piece an item: whole where it is short, else its gist, and that of the items inside it. */
export function listPieces({ items }: List, depth = 1): readonly Piece[] {
  const pieces = items.flatMap((item) => itemPieces(item, depth))
  return pieces.map((piece, i) => ({ ...piece, joint: i === pieces.length - 1 ? '\n\n' : '\n' }))
}

function itemPieces(item: ListItem, depth: number): readonly Piece[] {
  const { markdown, span, blocks } = item
  if (isShort(item)) return [textPiece(markdown, span, null)]
  const own = gistOf(item.prose.markdown || firstText(item))
  const inside = depth < mostDepth ? blocks.filter((block) => block.kind === 'list') : []
  const isTold = own.isWhole && inside.length === blocks.length
  return [
    textPiece(markerOf(markdown) + own.markdown, span, isTold ? null : outdented(markdown)),
    ...inside.flatMap((list) => listPieces(list, depth + 1)),
  ]
}

function isShort(item: ListItem): boolean {
  const isSmall = item.markdown.length <= shortItem && linesOf(item) <= fewLines
  return isSmall && item.blocks.every(({ kind }) => kind === 'list' || kind === 'paragraph')
}

/** How many paragraphs and items there are: where the source folds them changes nothing. */
function linesOf({ blocks }: ListItem): number {
  const inside = blocks.flatMap((block) => (block.kind === 'list' ? block.items.map(linesOf) : [1]))
  return inside.reduce((sum, lines) => sum + lines, 1)
}

/** Of an item that begins with code or a quotation. */
function firstText({ blocks }: ListItem): string {
  const [first] = blocks
  if (first?.kind === 'code') return `\`${first.code.trim().split('\n', 1)[0]?.replaceAll('`', '') ?? ''}\``
  return first?.markdown.replace(/^[\s>#]+/, '').split('\n', 1)[0] ?? ''
}

/** `- `, `3. ` or `- [x] `, as far in as it is written. */
function markerOf(markdown: string): string {
  return /^\s*(?:[-+*]|\d+[.)])\s+(?:\[[ xX]\]\s+)?/.exec(markdown)?.[0] ?? '- '
}

/** Without the indentation of its first line. */
export function outdented(markdown: string): string {
  const indent = /^ */.exec(markdown)?.[0] ?? ''
  return markdown.replace(new RegExp(`^${indent}`, 'gm'), '')
}

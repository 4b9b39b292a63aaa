import type { Body, Code, List, ListItem, Quote } from '../model/block.ts'
import type { Span } from '../model/source.ts'
import { linesOf, type Setting, textArea } from './measure.ts'
import { imagePieces } from './pieces/image.ts'
import type { Piece } from './pieces/piece.ts'
import { partsOf } from './pieces/sentences.ts'
import { tablePieces } from './pieces/table.ts'

/** Parts a block where it can be parted: between items, sentences, lines of code, rows. Nothing is left out. */
export function piecesOf(block: Body): readonly Piece[] {
  if (block.kind === 'list') return listPieces(block)
  if (block.kind === 'code') return codePieces(block)
  if (block.kind === 'table') return tablePieces(block)
  if (block.kind === 'quote') return quotePieces(block)
  if (block.kind === 'picture') return imagePieces(block)
  return textPieces(block.markdown, block.span)
}

/** The height of a piece at a setting, with the room below it. */
export function heightOfPiece({ markdown, joint, height }: Piece, { type, line, gap }: Setting): number {
  const below = joint === '\n' ? gap / 2 : gap
  return (height ?? linesOf(markdown, textArea.width - 44, type) * line) + below
}

function textPieces(markdown: string, span: Span): readonly Piece[] {
  return partsOf(markdown).map((part) => ({ markdown: part, joint: '\n\n', span, height: null }))
}

/** About a third of a slide. */
const shortItem = 420

function listPieces({ items }: List): readonly Piece[] {
  return items.flatMap((item, i) => {
    const isLast = i === items.length - 1
    if (item.markdown.length <= shortItem) {
      return [{ markdown: item.markdown, joint: isLast ? '\n\n' : '\n', span: item.span, height: null }]
    }
    return item.blocks.length > 0 ? nestedPieces(item) : itemParts(item.markdown, item.span)
  })
}

/** The item's own words first, then what stands inside it, each as far as it can be parted. */
function nestedPieces(item: ListItem): readonly Piece[] {
  const inside = item.blocks.filter(
    (block): block is Body => block.kind !== 'heading' && block.kind !== 'rule',
  )
  const first = inside[0]?.span.line ?? item.span.endLine + 1
  const own = item.markdown
    .split('\n')
    .slice(0, Math.max(1, first - item.span.line))
    .join('\n')
  return [
    ...itemParts(own.trimEnd(), item.span),
    ...inside.flatMap(piecesOf).map((piece) => ({ ...piece, joint: '\n\n' as const })),
  ]
}

/** What follows the first part is set in as far as the item's text is, and so stays in the item. */
function itemParts(markdown: string, span: Span): readonly Piece[] {
  const indent = ' '.repeat(/^\s*(?:[-+*]|\d+[.)])\s+/.exec(markdown)?.[0].length ?? 2)
  return partsOf(markdown).map((part, i) => ({
    markdown: i === 0 ? part : indent + part,
    joint: '\n\n',
    span,
    height: null,
  }))
}

function quotePieces({ blocks, markdown, span }: Quote): readonly Piece[] {
  if (markdown.length <= shortItem) return [{ markdown, joint: '\n\n', span, height: null }]
  const inside = blocks.filter((block): block is Body => block.kind !== 'heading')
  return inside.flatMap((block) => {
    const bare = { ...block, markdown: block.markdown.replace(/^\s*>\s?/gm, '') } as Body
    return piecesOf(bare).map((piece) => ({
      ...piece,
      span,
      markdown: piece.markdown.replace(/^/gm, '> '),
      joint: '\n\n' as const,
    }))
  })
}

const codeLine = 30
/** Letters of the monospace at 22 px on a line of code, and lines on a slide. */
const codeColumns = 74
const mostCodeLines = 12

function codePieces({ code, language, span }: Code): readonly Piece[] {
  const fence = '`'.repeat(Math.max(3, ...[...code.matchAll(/`+/g)].map(([ticks]) => ticks.length + 1)))
  const chunks: { lines: string[]; height: number }[] = []
  for (const line of code.replace(/\n$/, '').split('\n').flatMap(wrapped)) {
    const rows = Math.max(1, Math.ceil(line.length / codeColumns))
    const last = chunks.at(-1)
    if (last && last.height + rows <= mostCodeLines) {
      last.lines.push(line)
      last.height += rows
    } else chunks.push({ lines: [line], height: rows })
  }
  return chunks.map(({ lines, height }) => ({
    markdown: [fence + (language ?? ''), ...lines, fence].join('\n'),
    joint: '\n\n',
    span,
    height: height * codeLine + 34,
  }))
}

/** A line longer than a slide is broken. */
function wrapped(line: string): readonly string[] {
  const most = codeColumns * mostCodeLines
  const count = Math.max(1, Math.ceil(line.length / most))
  return Array.from({ length: count }, (_, i) => line.slice(i * most, (i + 1) * most))
}

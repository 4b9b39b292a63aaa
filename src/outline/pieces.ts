import { cutProse } from '../dialect.ts'
import type { Phrases } from '../languages.ts'
import type { Align, Block, Heading, PictureBlock, Quote, Table } from '../model/block.ts'
import { escapedMarkdown, type Prose, plainProse } from '../model/prose.ts'
import { type Span, spanning } from '../model/source.ts'
import { linesOf } from '../text/font-metrics.ts'
import { unfolded } from '../text/soft-breaks.ts'
import { cellPadding } from './columns.ts'
import { gistOf } from './gist.ts'
import { type Setting, textArea } from './measure.ts'
import { codePieces } from './pieces/code.ts'
import { listPieces } from './pieces/list.ts'
import { type Piece, textPiece } from './pieces/piece.ts'
import { columnsOf, layOutAt, type TableLayout } from './table.ts'

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

/** The least that a picture is seen in, and a diagram, whose letters must be read. `theme/picture.css` gives them all that is left. */
const least = { image: 260, diagram: 380 } as const

/** Pictures of one block stand side by side; they are never parted from one another, nor from their caption or their text. */
function imagePieces({ keys, markdown, span, isLifted = false }: PictureBlock): readonly Piece[] {
  const isDiagram = keys.some((key) => key.endsWith('\n'))
  const height = isDiagram ? least.diagram : least.image
  return [{ markdown, joint: '\n\n', span, isTied: isLifted, height, whole: null }]
}

/** How tables stand in running text. `theme/prose.css` has the same. */
const setting = { size: 'medium', type: 24, line: 31, gap: 17 } as const
const headHeight = 50
/** Columns come out a little otherwise in the browser. */
const room = 340

interface Line {
  readonly cells: readonly Prose[]
  readonly span: Span
}

/**
 * Parts a table between rows, each part with the head; a row higher than a slide goes on in the next.
 *
 * @param goesOn What such a row begins with.
 */
function tablePieces({ head, aligns, rows, span }: Table, goesOn: string): readonly Piece[] {
  const names = head.map(({ text }) => text)
  const layout = layOutAt(
    columnsOf(
      names,
      rows.map(({ cells }) => cells.map(({ text }) => text)),
    ),
    setting,
  )
  const lines: readonly Line[] = rows.flatMap(({ cells, span }) => {
    const written = names.map((_, i) => cells[i] ?? plainProse(''))
    return cutRow(written, { layout, setting, room, goesOn }).map((cells) => ({ cells, span }))
  })
  const { heights } = layOutAt(
    columnsOf(
      names,
      lines.map(({ cells }) => cells.map(({ text }) => text)),
    ),
    setting,
  )
  const titles = head.map(({ markdown }) => markdown)
  const pages = lines.length > 0 ? filled(lines, heights) : [{ lines, height: 0 }]
  return pages.map(({ lines, height }) => ({
    markdown: markdownOf(
      titles,
      aligns,
      lines.map(({ cells }) => cells.map(({ markdown }) => markdown)),
    ),
    joint: '\n\n',
    span: spanning(lines[0]?.span ?? span, lines.at(-1)?.span ?? span),
    isTied: false,
    height: height + headHeight,
    whole: null,
  }))
}

function filled(
  lines: readonly Line[],
  heights: readonly number[],
): readonly { readonly lines: readonly Line[]; readonly height: number }[] {
  const pages: { lines: Line[]; height: number }[] = []
  for (const [i, line] of lines.entries()) {
    const height = heights[i] ?? 0
    const last = pages.at(-1)
    if (last && last.height + height <= room) {
      last.lines.push(line)
      last.height += height
    } else pages.push({ lines: [line], height })
  }
  return pages
}

const rules = { left: ':--', right: '--:', center: ':-:', open: '---' } as const

function markdownOf(
  head: readonly string[],
  aligns: readonly Align[],
  rows: readonly (readonly string[])[],
): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replace(/(?<!\\)\|/g, '\\|').replaceAll('\n', ' ')).join(' | ')} |`
  return [
    line(head),
    `|${head.map((_, i) => `${rules[aligns[i] ?? 'open']}|`).join('') || '---|'}`,
    ...rows.map(line),
  ].join('\n')
}

/** What a cell's text is cut to. */
interface CutTo {
  readonly layout: TableLayout
  readonly setting: Setting
  /** In pixels. */
  readonly room: number
  /** What a row that goes on from the one before begins with, e.g. "(continued)". */
  readonly goesOn: string
}

/**
 * Cuts a row that is higher than there is room into rows that are not, each cell going on in the next; others stay
 * whole. A text that goes on ends in an ellipsis, and the row in which it does begins with the words for that.
 */
function cutRow(cells: readonly Prose[], to: CutTo): readonly (readonly Prose[])[] {
  const parts = cells.map((cell, column) => cutCell(cell, column, to))
  const count = Math.max(1, ...parts.map(({ length }) => length))
  return Array.from({ length: count }, (_, row) => {
    const told = parts.findIndex(({ length }) => row > 0 && row < length)
    return parts.map((part, column) => partAt(part, row, column === told ? to.goesOn : ''))
  })
}

function cutCell(cell: Prose, column: number, { layout, setting, room, goesOn }: CutTo): readonly Prose[] {
  const most = Math.max(1, Math.floor((room - setting.gap) / setting.line) - 1)
  const width = ((layout.widths[column] ?? 0) / 100) * textArea.width - cellPadding
  const isFitting = (text: string): boolean => linesOf(text, width, setting.type) <= most
  return isFitting(cell.text) ? [cell] : cutProse(cell, (text) => isFitting(`${goesOn} … ${text} …`))
}

const nothing: Prose = { markdown: '', text: '', links: [] }

function partAt(parts: readonly Prose[], row: number, goesOn: string): Prose {
  const part = parts[row]
  if (!part || parts.length === 1) return part ?? nothing
  const before = row > 0 ? [goesOn, '… '].filter(Boolean).join(' ') : ''
  const behind = row < parts.length - 1 ? ' …' : ''
  const isMarked = row > 0 && goesOn !== ''
  const markdown = isMarked ? `*${escapedMarkdown(goesOn)}* … ` : before
  return { ...part, markdown: markdown + part.markdown + behind, text: before + part.text + behind }
}

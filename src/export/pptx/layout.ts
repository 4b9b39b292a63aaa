import { linesOf, widestWord, widthOf } from '../../text/font-metrics.ts'
import { type Paragraph, type RichBlock, type Run, wordsOf } from '../rich-text.ts'
import type { Cell, CellTable, ContentBlock, PatchBlock } from './cells.ts'

/** Where something stands, in pixels of a stage of 1280 by 720, from the upper left. */
export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** A picture that can be shown, as large as it is by itself. */
export interface ShownPicture {
  readonly kind: 'picture'
  /** The names of its parts: what every program shows, and beside it what some show sharper; null for none. */
  readonly part: string
  readonly svg: string | null
  readonly description: string
  readonly width: number
  readonly height: number
}

/** Paragraphs that stand together. */
export interface TextBlock {
  readonly kind: 'text'
  readonly paragraphs: readonly Paragraph[]
}

/** What takes a stretch of the slide from one edge of its text to the other. */
export type Item =
  | TextBlock
  | CellTable
  | { readonly kind: 'code'; readonly code: string }
  | PatchBlock
  | ShownPicture
  | { readonly kind: 'columns'; readonly columns: readonly TextBlock[] }

/** An item with its place, and the size of its letters in pixels. */
export interface Placed {
  readonly item: Exclude<Item, { kind: 'columns' }>
  readonly box: Box
  readonly type: number
  /** Of a table's columns, in pixels; empty for another item. */
  readonly widths: readonly number[]
}

/** The part of the stage that text may fill; `theme/slide.css` sets the same edges. */
export const area = { x: 144, width: 1056, top: 54, bottom: 668 } as const

/** The smallest letters that are tried, in pixels. */
const smallest = 10

/** The room between items, and around what stands on a ground of its own. */
export const gap = 16

/** What a picture is given at least, where it is as high. */
const leastPicture = 180

/** Rows and lines of the letters of PowerPoint, in type sizes. */
const line = 1.22
export const cellPadding = { x: 8, y: 6 } as const

/** What can be done with the pictures and drawings of a slide. */
export interface Pictures {
  /** Null for one that can't be shown. */
  readonly picture: (key: string, description: string) => ShownPicture | null
  /** The drawings of the slide, in their order; each is asked for once. */
  readonly drawing: () => ShownPicture | null
}

/** Blocks as items: paragraphs that follow each other in one, pictures that can't be had by what stands for them. */
export function itemsOf(blocks: readonly ContentBlock[], pictures: Pictures): readonly Item[] {
  const items: Item[] = []
  for (const block of blocks.flatMap((one) => shownBlocks(one, pictures))) {
    const last = items.at(-1)
    if (block.kind === 'paragraph' && last?.kind === 'text')
      items.splice(-1, 1, { ...last, paragraphs: [...last.paragraphs, block] })
    else items.push(block.kind === 'paragraph' ? { kind: 'text', paragraphs: [block] } : block)
  }
  return items
}

function shownBlocks(
  block: ContentBlock,
  pictures: Pictures,
): readonly (Paragraph | Exclude<Item, TextBlock>)[] {
  if (block.kind === 'drawn') {
    const drawing = pictures.drawing()
    return drawing ? [drawing] : block.instead.flatMap((one) => shownBlocks(one, pictures))
  }
  if (block.kind === 'table') return [asCells(block)]
  if (block.kind === 'columns')
    return [{ kind: 'columns', columns: block.columns.map((blocks) => textOnly(blocks)) }]
  if (block.kind !== 'picture') return [block]
  const picture = pictures.picture(block.key, block.description)
  return picture ? [picture] : [described(block.description)]
}

function asCells({ head, rows }: Extract<RichBlock, { kind: 'table' }>): CellTable {
  const cell = (runs: readonly Run[]): Cell => ({ runs, isOpen: false })
  return { kind: 'cells', head: head.map(cell), rows: rows.map((row) => row.map(cell)) }
}

/** A column has words only: its tables and code line by line. */
function textOnly(blocks: readonly RichBlock[]): TextBlock {
  const paragraphs = blocks.flatMap((block): readonly Paragraph[] => {
    if (block.kind === 'paragraph') return [block]
    if (block.kind === 'picture') return [described(block.description)]
    if (block.kind === 'code') return block.code.split('\n').map((text) => plain(text, true))
    return [block.head, ...block.rows].map((row) => plain(row.map(wordsOf).join(' | '), false))
  })
  return { kind: 'text', paragraphs }
}

function described(description: string): Paragraph {
  return plain(`[${description.replace(/\s+/g, ' ').slice(0, 300) || '…'}]`, false)
}

function plain(text: string, isCode: boolean): Paragraph {
  const run = { text, isBold: false, isItalic: false, isStruck: false, isCode, href: null }
  return { kind: 'paragraph', runs: [run], depth: 0, marker: null, isHeading: false }
}

/**
 * Places items below each other, in letters as large as all have room for.
 *
 * @param largest The size of letters that is tried first, in pixels.
 */
export function placed(items: readonly Item[], top: number, largest: number): readonly Placed[] {
  const room = area.bottom - top
  const first = Math.min(largest, ...items.map(largestOf))
  const sizes = Array.from({ length: Math.max(1, first - smallest + 1) }, (_, i) => first - i)
  const type = sizes.find((size) => heightOf(items, size) <= room) ?? smallest
  const fixed = items.filter((item) => item.kind !== 'picture')
  const pictures = items.length - fixed.length
  const left = room - heightOf(fixed, type) - (fixed.length > 0 ? gap * pictures : gap * (pictures - 1))
  let y = top
  return items.flatMap((item) => {
    const wanted = item.kind === 'picture' ? fitted(item, left / pictures).height : heightOf([item], type)
    // What is too much even in the smallest letters is shrunk by the program that shows it, in a box that ends here.
    const height = item.kind === 'cells' ? wanted : Math.max(type, Math.min(wanted, area.bottom - y))
    const box = { x: area.x, y, width: area.width, height }
    y += height + gap
    return place(item, box, type)
  })
}

/** A table is set smaller than text, the more so the more columns it has, as on the slides. */
function largestOf(item: Item): number {
  if (item.kind !== 'cells') return Number.POSITIVE_INFINITY
  return columnsIn(item) >= 5 ? 24 : 28
}

function columnsIn({ head, rows }: CellTable): number {
  return Math.max(head.length, ...rows.map((row) => row.length))
}

function place(item: Item, box: Box, type: number): readonly Placed[] {
  if (item.kind === 'picture')
    return [{ item, box: { ...box, ...fitted(item, box.height) }, type, widths: [] }]
  if (item.kind === 'cells') return [{ item, box, type, widths: widthsOf(item, type) }]
  if (item.kind !== 'columns') return [{ item, box, type, widths: [] }]
  const width = columnWidth(item.columns.length)
  return item.columns.map((column, i) => ({
    item: column,
    box: { ...box, x: box.x + i * (width + 2 * gap), width },
    type,
    widths: [],
  }))
}

/** As large as there is room for, at most as large as by itself. */
function fitted({ width, height }: ShownPicture, room: number): Pick<Box, 'width' | 'height'> {
  const scale = Math.min(1, area.width / width, Math.max(1, room) / height)
  return { width: width * scale, height: height * scale }
}

function columnWidth(count: number): number {
  return (area.width - (count - 1) * 2 * gap) / Math.max(1, count)
}

/** What items take; a picture what it is given at least. */
function heightOf(items: readonly Item[], type: number): number {
  return items.reduce((sum, item) => sum + itemHeight(item, type) + gap, items.length > 0 ? -gap : 0)
}

function itemHeight(item: Item, type: number): number {
  if (item.kind === 'picture') return Math.min(leastPicture, fitted(item, item.height).height)
  if (item.kind === 'text') return textHeight(item, area.width, type)
  if (item.kind === 'code') return item.code.split('\n').length * codeType(type) * line + 2 * gap
  if (item.kind === 'patch') return item.lines.length * patchType(item, type) * line + 2 * gap
  if (item.kind === 'cells') return rowHeights(item, widthsOf(item, type), type).reduce((a, b) => a + b, 0)
  const width = columnWidth(item.columns.length)
  return Math.max(0, ...item.columns.map((column) => textHeight(column, width, type)))
}

/** Code is set a little smaller, as wide letters are. */
export function codeType(type: number): number {
  return Math.round(type * 0.8)
}

/** A patch is set twice as large as text, as far as its longest line has room. */
export function patchType({ lines }: PatchBlock, type: number): number {
  const longest = Math.max(1, ...lines.map((text) => [...text].length))
  return Math.max(8, Math.round(Math.min(2 * type, (area.width - 2 * gap) / (longest * 0.62))))
}

/** How far an item of a list stands in, in pixels. */
export function indentOf({ depth }: Paragraph, type: number): number {
  return Math.round(depth * type * 0.9)
}

/** The room above a paragraph, in type sizes. */
export const paragraphGap = 0.35

function textHeight({ paragraphs }: TextBlock, width: number, type: number): number {
  return paragraphs.reduce((sum, paragraph, i) => {
    const lines = linesOf(wordsOf(paragraph.runs), width - indentOf(paragraph, type), type)
    return sum + lines * type * line + (i > 0 ? paragraphGap * type : 0)
  }, 4)
}

/** The height of each row, the head's first where there is one. */
export function rowHeights(
  { head, rows }: CellTable,
  widths: readonly number[],
  type: number,
): readonly number[] {
  return (head.length > 0 ? [head, ...rows] : rows).map((cells) => {
    const lines = cells.map(({ runs }, i) =>
      linesOf(wordsOf(runs), Math.max(type, (widths[i] ?? type) - 2 * cellPadding.x), type),
    )
    return Math.max(1, ...lines) * type * line + 2 * cellPadding.y
  })
}

/** Each column as wide as it wants, or what is left shared out by what is wanted, no word broken where that can be. */
function widthsOf(table: CellTable, type: number): readonly number[] {
  const { head, rows } = table
  const texts = Array.from({ length: columnsIn(table) }, (_, i) =>
    [head, ...rows].flatMap((row) => wordsOf(row[i]?.runs ?? []).split('\n')),
  )
  const padding = 2 * cellPadding.x + 4
  const wanted = texts.map(
    (column) => Math.max(type, ...column.map((text) => widthOf(text) * type)) + padding,
  )
  const words = texts.map((column, i) =>
    Math.min(wanted[i] ?? 0, Math.max(...column.map((text) => widestWord(text) * type)) + padding),
  )
  // Days, names and the like stay on one line where the others have room beside them.
  const short = words.map((width, i) => ((wanted[i] ?? 0) <= area.width / 4 ? (wanted[i] ?? 0) : width))
  const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0)
  const least = sum(short) <= area.width * 0.75 ? short : words
  if (sum(wanted) <= area.width) return wanted.map((width) => (width * area.width) / sum(wanted))
  if (sum(least) >= area.width) return least.map((width) => (width * area.width) / sum(least))
  const share = (area.width - sum(least)) / (sum(wanted) - sum(least))
  return least.map((width, i) => width + ((wanted[i] ?? 0) - width) * share)
}

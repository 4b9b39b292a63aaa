import type { TextSize } from '../model/deck.ts'
import { linesOf, widestWord, widthOf } from '../model/lettering.ts'
import { type Setting, textArea } from './measure.ts'

/** The texts of one column, top to bottom. Null where a cell is drawn as an open slot. */
export interface ColumnText {
  readonly head: string
  readonly cells: readonly (string | null)[]
}

/** How a table is set at one size. */
export interface TableLayout {
  /** Of each column, in per cent of the table's width. */
  readonly widths: readonly number[]
  /** Of each row, in pixels. */
  readonly heights: readonly number[]
  /** Of the head, in pixels. */
  readonly head: number
}

/** The sizes that tables are set in. `theme/tables.css` has the same. */
export const tableSettings: readonly [Setting, ...Setting[]] = [
  { size: 'huge', type: 36, line: 46, gap: 41 },
  { size: 'large', type: 32, line: 41, gap: 33 },
  { size: 'medium', type: 28, line: 36, gap: 25 },
  { size: 'small', type: 26, line: 33, gap: 17 },
]

/** The fewest columns for which a table may be set in the last of them. */
const manyColumns = 5

/** The sizes for a table of so many columns, largest first; in the last it is parted over slides. */
export function settingsFor(columns: number): typeof tableSettings {
  const [first, ...more] = tableSettings
  return columns >= manyColumns ? tableSettings : [first, ...more.slice(0, -1)]
}

/** What the table's own head takes of the room, in pixels, and each line more of it. */
const headHeight = 44
const headLine = 29

/** Left and right of a cell's text, in pixels. */
export const cellPadding = 24
/** An open slot, `when?` in the monospace of 22 px, and a letter of that. */
const slotWidth = 104
const headLetter = 13.2

/** Lays out a table at every size, as `table-layout: auto` would: no column narrower than its longest word. */
export function layOut(columns: readonly ColumnText[]): Readonly<Record<TextSize, TableLayout>> {
  const layouts = tableSettings.map((setting, i) => {
    const isLast = i === tableSettings.length - 1
    const layout = layOutAt(columns, setting)
    return [setting.size, isLast ? layout : unlessCrowded(layout, columns, setting)]
  })
  return Object.fromEntries(layouts) as Record<TextSize, TableLayout>
}

/** Lays out a table at one size. */
export function layOutAt(columns: readonly ColumnText[], setting: Setting): TableLayout {
  const widths = widthsOf(columns, setting.type)
  const rows = columns[0]?.cells ?? []
  return {
    widths: widths.map((width) => Math.round((1000 * width) / textArea.width) / 10),
    heights: rows.map((_, row) => heightOfRow(columns, widths, row, setting)),
    head:
      headHeight +
      headLine * (Math.max(1, ...columns.map(({ head }, i) => headLines(head, widths[i] ?? 0))) - 1),
  }
}

/** Above the smallest size no word is broken: a size at which one would be is none. */
function unlessCrowded(layout: TableLayout, columns: readonly ColumnText[], { type }: Setting): TableLayout {
  const least = sum(columns.map((column) => leastOf(column, type)))
  return least > textArea.width
    ? { ...layout, heights: layout.heights.map(() => Number.POSITIVE_INFINITY) }
    : layout
}

/** The columns of a table given by rows. */
export function columnsOf(
  head: readonly string[],
  rows: readonly (readonly string[])[],
): readonly ColumnText[] {
  return head.map((name, i) => ({ head: name, cells: rows.map((cells) => cells[i] ?? '') }))
}

function heightOfRow(
  columns: readonly ColumnText[],
  widths: readonly number[],
  row: number,
  setting: Setting,
): number {
  const lines = columns.map(({ cells }, i) =>
    linesOf(cells[row] ?? '', (widths[i] ?? 0) - cellPadding, setting.type),
  )
  return Math.max(1, ...lines) * setting.line + setting.gap
}

/** How many lines a head takes, in a column with its padding. */
function headLines(head: string, width: number): number {
  const letters = Math.max(1, Math.floor((width - cellPadding + 1) / headLetter))
  let [lines, used] = [1, 0]
  for (const { length } of head.split(/\s+/)) {
    const next = used === 0 ? length : used + 1 + length
    lines += next > letters && used > 0 ? 1 : 0
    used = next > letters ? length : next
  }
  return lines
}

/** In pixels, together as wide as the text area. Columns of short texts get all they want; the others share the rest. */
function widthsOf(columns: readonly ColumnText[], type: number): readonly number[] {
  const whole = columns.map((column) => leastOf(column, type))
  // Where there is no room for all heads on one line, they are broken before any word of a cell is.
  const isCrowded = sum(whole) > textArea.width
  const wanted = isCrowded ? columns.map((column) => leastOf(withBrokenHead(column), type)) : whole
  const least = wanted.map((width) => Math.min(width, 0.45 * textArea.width))
  const most = columns.map((column, i) => Math.max(least[i] ?? 0, mostOf(column, type)))
  const narrow = narrowOf(most)
  const fixed = most.map((width, i) => (narrow.has(i) ? width : (least[i] ?? 0)))
  const spare = textArea.width - sum(fixed)
  if (spare < 0) return least.map((width) => (width * textArea.width) / sum(least))
  const wishes = most.map((width, i) => width - (fixed[i] ?? 0))
  const [wished, widest] = [sum(wishes), most.indexOf(Math.max(...most))]
  return fixed.map(
    (width, i) => width + spare * (wished > 0 ? (wishes[i] ?? 0) / wished : i === widest ? 1 : 0),
  )
}

/** The columns that want no more than an even share of what those narrower than them leave. */
function narrowOf(most: readonly number[]): ReadonlySet<number> {
  const ascending = [...most.entries()].sort(([, a], [, b]) => a - b)
  const narrow = new Set<number>()
  let left: number = textArea.width
  for (const [rank, [column, width]] of ascending.entries()) {
    if (width > left / (most.length - rank)) break
    narrow.add(column)
    left -= width
  }
  return narrow
}

function leastOf({ head, cells }: ColumnText, type: number): number {
  const words = cells.map((cell) => (cell === null ? slotWidth : widestWord(cell) * type))
  return Math.max(head.length * headLetter, ...words) + cellPadding
}

function withBrokenHead({ head, cells }: ColumnText): ColumnText {
  const longest = head.split(/\s+/).reduce((a, b) => (b.length > a.length ? b : a))
  return { head: longest, cells }
}

function mostOf({ cells }: ColumnText, type: number): number {
  return Math.max(...cells.map((cell) => (cell === null ? slotWidth : widthOf(cell) * type))) + cellPadding
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}

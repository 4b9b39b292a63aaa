import { linesOf, widestWord, widthOf } from '../text/font-metrics.ts'
import { type Setting, textArea } from './measure.ts'

/** The texts of one column, top to bottom. Null where a cell is drawn as an open slot. */
export interface ColumnText {
  readonly head: string
  readonly cells: readonly (string | null)[]
  /** What it takes at the least beside its texts, in pixels; nothing when not given. */
  readonly least?: number
}

/** Left and right of a cell's text, in pixels. */
export const cellPadding = 24
/** An open slot, `when?` in the monospace of 22 px, and a letter of that. */
const slotWidth = 104
export const headLetter = 13.2

/**
 * In pixels, together as wide as the text area. Columns of short cells are as wide as these; columns of short texts get
 * all they want; the others share the rest so that the table is as low as can be.
 */
export function widthsOf(columns: readonly ColumnText[], setting: Setting): readonly number[] {
  const { type } = setting
  const whole = columns.map((column) => leastOf(column, type))
  // Where there is no room for all heads on one line, they are broken before any word of a cell is.
  const wanted = isRoomy(columns, whole, type)
    ? whole
    : columns.map((column) => leastOf(withBrokenHead(column), type))
  const least = wanted.map((width) => Math.min(width, 0.45 * textArea.width))
  const most = columns.map((column, i) => Math.max(least[i] ?? 0, mostOf(column, type)))
  const narrow = narrowOf(most)
  const fixed = most.map((width, i) => (narrow.has(i) ? width : (least[i] ?? 0)))
  const spare = textArea.width - sum(fixed)
  if (spare < 0) return least.map((width) => (width * textArea.width) / sum(least))
  const wishes = most.map((width, i) => width - (fixed[i] ?? 0))
  const [wished, widest] = [sum(wishes), most.indexOf(Math.max(...most))]
  const shared = fixed.map(
    (width, i) => width + spare * (wished > 0 ? (wishes[i] ?? 0) / wished : i === widest ? 1 : 0),
  )
  return lowest(columns, { widths: shared, least }, setting)
}

/** The pixels that go from one column to another, so often at the most, in a table of so many rows at the most. */
const [shift, mostShifts, mostTried] = [24, 16, 60]

interface Sharing {
  readonly widths: readonly number[]
  readonly least: readonly number[]
}

/** Gives room to the columns in which that saves lines. */
function lowest(
  columns: readonly ColumnText[],
  { widths, least }: Sharing,
  setting: Setting,
): readonly number[] {
  if ((columns[0]?.cells.length ?? 0) > mostTried) return widths
  let best = { widths, height: heightOf(columns, widths, setting) }
  for (let i = 0; i < mostShifts; i += 1) {
    const tried = shiftsOf(best.widths, least).map((widths) => ({
      widths,
      height: heightOf(columns, widths, setting),
    }))
    const next = tried.reduce((low, one) => (one.height < low.height ? one : low), best)
    if (next === best) break
    best = next
  }
  return best.widths
}

/** All widths that come of giving some of one column to another, the least of each kept. */
function shiftsOf(widths: readonly number[], least: readonly number[]): readonly (readonly number[])[] {
  return widths.flatMap((width, from) =>
    [shift, 3 * shift].flatMap((pixels) =>
      width - pixels < (least[from] ?? 0)
        ? []
        : widths.flatMap((_, to) =>
            to === from
              ? []
              : [widths.map((one, i) => one + (i === to ? pixels : 0) - (i === from ? pixels : 0))],
          ),
    ),
  )
}

function heightOf(columns: readonly ColumnText[], widths: readonly number[], setting: Setting): number {
  return sum((columns[0]?.cells ?? []).map((_, row) => heightOfRow(columns, widths, row, setting)))
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

function leastOf(column: ColumnText, type: number): number {
  const { head, cells, least = 0 } = column
  const isWhole = isShort(column)
  const words = cells.map((cell) =>
    cell === null ? slotWidth : (isWhole ? widthOf(cell) : widestWord(cell)) * type,
  )
  return (
    Math.max((isWhole ? longestWord(head).length : head.length) * headLetter, least, ...words) + cellPadding
  )
}

/** In letters: a cell of so many is never broken, nor one of more that is a date or a clock. */
const [shortCell, longestDate] = [12, 22]

/** Whether no cell of a column is to be broken: all are short, or days and times. */
export function isShort({ cells }: Pick<ColumnText, 'cells'>): boolean {
  return cells.every(
    (cell) =>
      cell === null ||
      widthOf(cell) <= shortCell * averageLetter ||
      (cell.length <= longestDate && /\d[-/.:]\d|^\d/.test(cell)),
  )
}

/** In type sizes. */
const averageLetter = 0.56

/** What the widest column of a table should have, in parts of the width: in less a sentence is a column of words. */
const leastOfWidest = 0.3

/** Whether a table can be read at a type size: no word is broken, and the longest texts have room. */
export function isReadable(columns: readonly ColumnText[], type: number): boolean {
  return isRoomy(
    columns,
    columns.map((column) => leastOf(withBrokenHead(column), type)),
    type,
  )
}

function isRoomy(columns: readonly ColumnText[], least: readonly number[], type: number): boolean {
  const most = columns.map((column) => mostOf(column, type))
  const widest = most.indexOf(Math.max(...most))
  const left = textArea.width - sum(least) + (least[widest] ?? 0)
  const wanted = Math.min(most[widest] ?? 0, leastOfWidest * textArea.width)
  return sum(least) <= textArea.width && left >= wanted
}

function withBrokenHead(column: ColumnText): ColumnText {
  return { ...column, head: longestWord(column.head) }
}

function longestWord(text: string): string {
  return text.split(/\s+/).reduce((a, b) => (b.length > a.length ? b : a))
}

function mostOf({ cells, least = 0 }: ColumnText, type: number): number {
  const wanted = cells.map((cell) => (cell === null ? slotWidth : widthOf(cell) * type))
  return Math.max(least, ...wanted) + cellPadding
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}

/** In pixels: its highest cell, with the room around it. */
export function heightOfRow(
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

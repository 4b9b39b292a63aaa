import type { TextSize } from '../model/deck.ts'
import { type ColumnText, cellPadding, headLetter, heightOfRow, isReadable, widthsOf } from './columns.ts'
import { type Setting, textArea } from './measure.ts'

/** How a table is set at one size. */
export interface TableLayout {
  /** Of each column, in per cent of the table's width. */
  readonly widths: readonly number[]
  /** Of each row, in pixels. */
  readonly heights: readonly number[]
  /** Of the head, in pixels. */
  readonly head: number
}

/** What the table's own head takes of the room, in pixels, and each line more of it. */
const headHeight = 44
const headLine = 29

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

/** Lays out a table at every size, as `table-layout: auto` would: no column narrower than its longest word. */
export function layOut(columns: readonly ColumnText[]): Readonly<Record<TextSize, TableLayout>> {
  const floor = floorOf(columns.length)
  const layouts = tableSettings.map((setting) => {
    const layout = layOutAt(columns, setting)
    return [setting.size, setting === floor ? layout : unlessCrowded(layout, columns, setting)]
  })
  return Object.fromEntries(layouts) as Record<TextSize, TableLayout>
}

/** Lays out a table at one size. */
export function layOutAt(columns: readonly ColumnText[], setting: Setting): TableLayout {
  const widths = widthsOf(columns, setting)
  const rows = columns[0]?.cells ?? []
  return {
    widths: widths.map((width) => Math.round((1000 * width) / textArea.width) / 10),
    heights: rows.map((_, row) => heightOfRow(columns, widths, row, setting)),
    head:
      headHeight +
      headLine * (Math.max(1, ...columns.map(({ head }, i) => headLines(head, widths[i] ?? 0))) - 1),
  }
}

/** Above the smallest size all can be read: a size at which a word would be broken is none. */
function unlessCrowded(layout: TableLayout, columns: readonly ColumnText[], { type }: Setting): TableLayout {
  return isReadable(columns, type)
    ? layout
    : { ...layout, heights: layout.heights.map(() => Number.POSITIVE_INFINITY) }
}

/** Whether a table can be read at the smallest size for so many columns. */
export function isReadableAtFloor(columns: readonly ColumnText[]): boolean {
  return isReadable(columns, floorOf(columns.length).type)
}

/** How high it is at the smallest size, with its head, in pixels. */
export function heightAtFloor(columns: readonly ColumnText[]): number {
  const { heights, head } = layOutAt(columns, floorOf(columns.length))
  return heights.reduce((sum, height) => sum + height, head)
}

/** The smallest size for so many columns. */
export function floorOf(columns: number): Setting {
  const settings = settingsFor(columns)
  return settings.at(-1) ?? settings[0]
}

/** The columns of a table given by rows. */
export function columnsOf(
  head: readonly string[],
  rows: readonly (readonly string[])[],
): readonly ColumnText[] {
  return head.map((name, i) => ({ head: name, cells: rows.map((cells) => cells[i] ?? '') }))
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

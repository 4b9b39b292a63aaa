import type { Page, TextSize } from '../model/deck.ts'
import type { ColumnText } from './columns.ts'
import { roomUnder, type Setting } from './measure.ts'
import { parted } from './split.ts'
import { floorOf, layOut, layOutAt, settingsFor } from './table.ts'

/** One slide's rows, and the widths of the columns, in per cent, which all slides of the table share. */
export interface TableSheet<T> {
  readonly items: readonly T[]
  readonly page: Page
  readonly size: TextSize
  readonly widths: readonly number[]
}

/** How rows become text, and what stands around them. */
export interface Sheeting<T> {
  readonly heading: string
  readonly columnsOf: (rows: readonly T[]) => readonly ColumnText[]
  /** What stands over the table on its first slide, in pixels; nothing when not given. */
  readonly over?: number
  /** What stands over a row, in pixels; nothing when not given. */
  readonly overRow?: (row: T) => number
  /** Whether its head is seen; it is when not given. */
  readonly head?: boolean
  /** What stands over the table under the same heading, in pixels; 0 when not given. */
  readonly above?: number
  /** Rows of one slide, whatever their height; any number when not given. */
  readonly most?: number
}

/** Parts the rows of a table over the fewest slides that take them at the smallest size, each at its largest. */
export function tableSheets<T>(rows: readonly T[], sheeting: Sheeting<T>): readonly TableSheet<T>[] {
  const { heading, columnsOf, over = 0, head: hasHead = true, above = 0, most } = sheeting
  const columns = columnsOf(rows)
  const settings = settingsFor(columns.length)
  const floor = floorOf(columns.length)
  const head = hasHead ? layOutAt(columns, floor).head : 0
  const room = roomUnder(heading) - head - above
  const layouts = layOut(columns)
  const places = new Map(rows.map((row, i) => [row, i]))
  const heightOf = (row: T, { size }: Setting): number => {
    const place = places.get(row) ?? 0
    const extra = (place === 0 ? over : 0) + (sheeting.overRow?.(row) ?? 0)
    return (layouts[size].heights[place] ?? 0) + extra
  }
  const mayHold = (items: readonly T[]): boolean => most === undefined || items.length <= most
  return parted(rows, settings, heightOf, { room, mayHold }).map(({ items, page, setting: { size } }) => ({
    items,
    page,
    size,
    widths: layouts[size].widths,
  }))
}

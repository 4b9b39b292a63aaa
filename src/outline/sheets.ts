import type { Prose } from '../model/prose.ts'
import { cutRow } from './goes-on.ts'
import { roomUnder, type Setting } from './measure.ts'
import { type Sheet, type Space, split } from './split.ts'
import { type ColumnText, layOut, layOutAt, smallestSetting, tableSettings } from './table.ts'

/** One slide's rows, and the widths of the columns, in per cent, which all slides of the table share. */
export interface TableSheet<T> extends Sheet<T> {
  readonly widths: readonly number[]
}

/** How rows become text, and how one row that is higher than a slide becomes several. */
export interface Sheeting<T> {
  readonly heading: string
  readonly columnsOf: (rows: readonly T[]) => readonly ColumnText[]
  /** How a row higher than a slide is parted; null where no row is. */
  readonly parting: Parting<T> | null
  /** What stands over the table on its first slide, in pixels; nothing when not given. */
  readonly over?: number
  /** Largest first; those of tables when not given. */
  readonly settings?: readonly [Setting, ...Setting[]]
  /** What stands over the table under the same heading, in pixels; 0 when not given. */
  readonly above?: number
  /** What else each slide has room for. */
  readonly within?: Omit<Space, 'room'>
}

/** How one row becomes several. */
export interface Parting<T> {
  /** What a row that goes on from the one before begins with. */
  readonly goesOn: string
  readonly cellsOf: (row: T) => readonly Prose[]
  /** Each part has as many texts as there are columns; the first part keeps what isn't text. */
  readonly partsOf: (row: T, parts: readonly (readonly Prose[])[]) => readonly T[]
}

/** Parts the rows of a table over slides, at the largest size that takes them. */
export function tableSheets<T>(rows: readonly T[], sheeting: Sheeting<T>): readonly TableSheet<T>[] {
  const { heading, columnsOf, over = 0, settings = tableSettings, above = 0, within = {} } = sheeting
  const { head } = layOutAt(columnsOf(rows), smallestSetting)
  const room = roomUnder(heading) - head - above
  const fitting = cutTall(rows, sheeting, room)
  const layouts = layOut(columnsOf(fitting))
  const places = new Map(fitting.map((row, i) => [row, i]))
  const heightOf = (row: T, { size }: Setting): number => {
    const place = places.get(row) ?? 0
    return (layouts[size].heights[place] ?? 0) + (place === 0 ? over : 0)
  }
  return split(fitting, settings, heightOf, { ...within, room }).map((sheet) => ({
    ...sheet,
    widths: layouts[sheet.size].widths,
  }))
}

/** A row higher than a slide at the smallest size goes on in rows of its own. */
function cutTall<T>(rows: readonly T[], { columnsOf, parting }: Sheeting<T>, room: number): readonly T[] {
  if (!parting) return rows
  const { goesOn, cellsOf, partsOf } = parting
  const layout = layOutAt(columnsOf(rows), smallestSetting)
  const to = { layout, setting: smallestSetting, room, goesOn }
  return rows.flatMap((row, i) =>
    (layout.heights[i] ?? 0) <= room ? [row] : partsOf(row, cutRow(cellsOf(row), to)),
  )
}

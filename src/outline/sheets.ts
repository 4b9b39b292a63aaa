import type { Prose } from '../model/prose.ts'
import { cutRow } from './goes-on.ts'
import { roomUnder, type Setting } from './measure.ts'
import { type Sheet, type Space, split } from './split.ts'
import { type ColumnText, layOut, layOutAt, settingsFor } from './table.ts'

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
  /** What stands over a row, in pixels; nothing when not given. */
  readonly overRow?: (row: T) => number
  /** Whether its head is seen; it is when not given. */
  readonly head?: boolean
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

/** Parts the rows of a table over the fewest slides that take them at the smallest size, each at its largest. */
export function tableSheets<T>(rows: readonly T[], sheeting: Sheeting<T>): readonly TableSheet<T>[] {
  const { heading, columnsOf, over = 0, head: hasHead = true, above = 0, within = {} } = sheeting
  const settings = settingsFor(columnsOf(rows).length)
  const floor = settings.at(-1) ?? settings[0]
  const head = hasHead ? layOutAt(columnsOf(rows), floor).head : 0
  const room = roomUnder(heading) - head - above
  const fitting = cutTall(rows, sheeting, { room, setting: floor })
  const layouts = layOut(columnsOf(fitting))
  const places = new Map(fitting.map((row, i) => [row, i]))
  const heightOf = (row: T, { size }: Setting): number => {
    const place = places.get(row) ?? 0
    const extra = (place === 0 ? over : 0) + (sheeting.overRow?.(row) ?? 0)
    return (layouts[size].heights[place] ?? 0) + extra
  }
  const sheets = split(fitting, [floor], heightOf, { ...within, room })
  const ranks = sheets.map(({ items }) => rankOf(items, settings, heightOf, room))
  // The pages of one table differ by one size at the most.
  const smallest = Math.max(0, ...ranks)
  return sheets.map((sheet, i) => {
    const { size } = settings[Math.max(ranks[i] ?? smallest, smallest - 1)] ?? floor
    return { ...sheet, size, widths: layouts[size].widths }
  })
}

/** The place of the largest setting in which all items fit one slide; the last where none is. */
function rankOf<T>(
  items: readonly T[],
  settings: readonly Setting[],
  heightOf: (item: T, setting: Setting) => number,
  room: number,
): number {
  const fitting = settings.findIndex(
    (setting) => items.reduce((sum, item) => sum + heightOf(item, setting), 0) <= room,
  )
  return fitting < 0 ? settings.length - 1 : fitting
}

/** A row higher than a slide at the smallest size goes on in rows of its own. */
function cutTall<T>(
  rows: readonly T[],
  { columnsOf, parting }: Sheeting<T>,
  { room, setting }: { readonly room: number; readonly setting: Setting },
): readonly T[] {
  if (!parting) return rows
  const { goesOn, cellsOf, partsOf } = parting
  const layout = layOutAt(columnsOf(rows), setting)
  const to = { layout, setting, room, goesOn }
  return rows.flatMap((row, i) =>
    (layout.heights[i] ?? 0) <= room ? [row] : partsOf(row, cutRow(cellsOf(row), to)),
  )
}

import { onTrial } from './trial.ts'

/** As far down as a slide may be filled, in pixels. */
const bottom = 668
/** How wide a fill may make its column, in pixels: the first that leaves the table on its slide. */
const most = [340, 260, 200, 160] as const
/** What a cell has around the text that was filled in, in pixels: `theme/room/slots.css`. */
const around = 16
/** In per cent: what the column that gives has to keep. */
const leastLeft = 30

/** Makes the columns of filled cells as wide as what was filled in, where the table still fits its slide then. */
export function widenFilled(section: HTMLElement): void {
  const cols = [...section.querySelectorAll<HTMLElement>('.rows col')]
  for (const col of cols) col.dataset.width ??= col.getAttribute('width') ?? ''
  const own = cols.map((col) => Number.parseFloat(col.dataset.width ?? ''))
  setWidths(cols, own)
  if (!section.querySelector('.rows [data-filled]')) return
  setWidths(
    cols,
    onTrial(section, (copy) => widthsIn(copy, own)),
  )
}

/** The widths with which all is seen; the table's own where there are none. */
function widthsIn(copy: HTMLElement, own: readonly number[]): readonly number[] {
  const table = copy.querySelector<HTMLTableElement>('.rows')
  if (!table) return own
  const cols = [...copy.querySelectorAll<HTMLElement>('.rows col')]
  const wishes = own.map((_, column) => wishOf(table, column))
  const giver = own.indexOf(Math.max(...own))
  const isFitting = (widths: readonly number[]): boolean => {
    setWidths(cols, widths)
    return (widths[giver] ?? 0) >= leastLeft && table.offsetTop + table.offsetHeight <= bottom
  }
  const tries = most.map((limit) => {
    const wished = own.map((width, i) => Math.max(width, share(Math.min(wishes[i] ?? 0, limit), table)))
    return wished.map((width, i) => (i === giver ? 100 - sum(wished) + width : width))
  })
  return tries.find(isFitting) ?? own
}

/** How wide a column would have to be for the fills in it, in pixels; 0 without any. */
function wishOf(table: HTMLTableElement, column: number): number {
  const fills = [...table.rows].map((row) => row.cells[column]?.querySelector('[data-filled]'))
  return Math.max(...fills.map((fill) => (fill ? fill.scrollWidth + around : 0)))
}

function share(width: number, table: HTMLTableElement): number {
  return (100 * width) / table.offsetWidth
}

function setWidths(cols: readonly HTMLElement[], widths: readonly number[]): void {
  for (const [i, col] of cols.entries()) col.setAttribute('width', `${widths[i]}%`)
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}

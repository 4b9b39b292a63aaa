import { cutProse } from '../dialect.ts'
import { linesOf } from '../model/lettering.ts'
import { escapedMarkdown, type Prose } from '../model/prose.ts'
import { cellPadding } from './columns.ts'
import { type Setting, textArea } from './measure.ts'
import type { TableLayout } from './table.ts'

/** What a cell's text is cut to. */
export interface CutTo {
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
export function cutRow(cells: readonly Prose[], to: CutTo): readonly (readonly Prose[])[] {
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

import { padded } from './row.ts'
import type { SaidRow } from './rows.ts'
import { literalCell } from './words.ts'

/** Rows as a table of markdown, as wide as its widest cells, without the columns that nobody said anything for. */
export function markdownOf(heads: SaidRow, rows: readonly SaidRow[]): string {
  const used = heads.map((_, i) => i).filter((i) => i === 0 || rows.some((row) => row[i] !== ''))
  const lines = [heads, ...rows].map((row) => used.map((i) => literalCell(row[i] ?? '')))
  const widths = used.map((_, i) => Math.max(3, ...lines.map((cells) => cells[i]?.length ?? 0)))
  const rule = `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|\n`
  const [head = [], ...body] = lines
  const line = (cells: readonly string[]): string =>
    `|${cells.map((cell, i) => padded(cell, (widths[i] ?? 0) + 2)).join('|')}|\n`
  return line(head) + rule + body.map(line).join('')
}

/** One line of a table: what stands before its first cell, the cells with their blanks, and how it is closed. */
export interface RowLine {
  readonly indent: string
  readonly opens: boolean
  readonly cells: readonly string[]
  readonly closes: boolean
}

/** Parts a line at every `|` that no backslash stands before, as GFM does. */
export function rowOf(line: string): RowLine {
  const text = line.trim()
  const opens = text.startsWith('|')
  const inner = opens ? text.slice(1) : text
  const closes = /(?<!\\)\|$/.test(inner)
  const cells = (closes ? inner.slice(0, -1) : inner).split(/(?<!\\)\|/)
  return { indent: /^\s*/.exec(line)?.[0] ?? '', opens, cells, closes }
}

/** An empty cell at an end needs its pipe, or it would be none. */
export function lineOf({ indent, opens, cells, closes }: RowLine): string {
  const before = opens || cells[0]?.trim() === '' || cells.length === 1 ? '|' : ''
  const after = closes || cells.at(-1)?.trim() === '' ? '|' : ''
  const line = indent + before + cells.join('|') + after
  return line.trimEnd()
}

/** A text with a blank on both sides, and more behind it where the cell was wider. */
export function padded(text: string, width: number): string {
  return ` ${text} `.padEnd(width)
}

/** A row with another text in one cell, and empty cells before it where the line had too few. */
export function withCell(row: RowLine, index: number, text: string): RowLine {
  const cells = atLeast(row.cells, index + 1)
  return { ...row, cells: cells.with(index, padded(text, cells[index]?.length ?? 0)) }
}

/** A row of so many cells, and more behind them. What stood beyond belongs to the last, where it is read too. */
export function extended(row: RowLine, count: number, more: readonly string[]): RowLine {
  const cells = atLeast(row.cells, count)
  const own = [...cells.slice(0, count - 1), cells.slice(count - 1).join('\\|')]
  return { ...row, cells: [...own.map(closedCell), ...more] }
}

/** A cell that ends in a word and was the line's last gets the blank that others have. */
function closedCell(cell: string, i: number, cells: readonly string[]): string {
  return i === cells.length - 1 && /\S$/.test(cell) && /^\s/.test(cell) ? `${cell} ` : cell
}

function atLeast(cells: readonly string[], count: number): readonly string[] {
  return [...cells, ...Array.from({ length: Math.max(0, count - cells.length) }, () => '  ')]
}

/** Whether a line parts a table's head from its rows. */
export function isSeparator(line: string): boolean {
  return /^[\s|:-]*-[\s|:-]*$/.test(line)
}

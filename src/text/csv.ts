/** Rows as RFC 4180 has them: commas, CRLF, and quotation marks where a cell needs them. Numbers stay numbers. */
export function csvOf(rows: readonly (readonly (string | number)[])[]): string {
  return rows.map((cells) => `${cells.map(quoted).join(',')}\r\n`).join('')
}

/**
 * What a spreadsheet would run: what a cell begins with, also in full width, and what follows a semicolon, at which
 * many countries part cells.
 */
const formula = /(?<=^|;)(?=\s*[=+@＝＋－＠-]|[\t\r])/g

function quoted(cell: string | number): string {
  const safe = typeof cell === 'string' ? cell.replace(formula, "'") : String(cell)
  return /[",;\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

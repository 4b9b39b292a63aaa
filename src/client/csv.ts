/** Rows as RFC 4180 has them: commas, CRLF, and quotation marks where a cell needs them. Numbers stay numbers. */
export function csvOf(rows: readonly (readonly (string | number)[])[]): string {
  return rows.map((cells) => `${cells.map(quoted).join(',')}\r\n`).join('')
}

/** A cell that begins like a formula would be run by a spreadsheet. */
function quoted(cell: string | number): string {
  const text = String(cell)
  const safe = typeof cell === 'string' && /^[=+@\t\r-]/.test(text) ? `'${text}` : text
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

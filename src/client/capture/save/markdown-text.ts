/** A text on one line, without blanks at its ends. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

/** As markdown that says just that text, with no more backslashes than it needs. In an address they would be its own. */
export function literal(text: string): string {
  return oneLine(text)
    .replace(/[\\`*<[\]]|&(?=#|\w+;)|~(?=~)|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\$&')
    .replace(/:(?=\/\/\S*[^\x20-\x7e]|\/\/\S*[%\\])/g, '\\:')
}

/** The same where it begins a line, and what begins it might be a heading, a quotation, a list or the like. */
export function literalLine(text: string): string {
  return literal(text)
    .replace(/^([-+>#=|~:]|_)/, '\\$1')
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2')
}

/** The same in a cell of a table, which a `|` would end. */
export function literalCell(text: string): string {
  return literal(text).replaceAll('|', '\\|')
}

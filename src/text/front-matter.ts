/** Where the front matter of a file stands. Lines count from 0. */
export interface FrontMatter {
  /** The line of the mark that it begins with, as it is written: `---`, `---yaml`, `+++`. */
  readonly begin: number
  /** The line of the mark that it ends with; null where there is none. */
  readonly end: number | null
  readonly kind: 'yaml' | 'toml'
}

/** What begins a line of it: `title:`, `"title":`, and in TOML `title =`. */
const key = /^(["']?)[\p{L}\p{N}_][\p{L}\p{N}_ .-]*\1\s*:(?:\s|$)/u
const tomlKey = /^(?:["']?[\w.-]+["']?\s*=|\[[\w.-]+\]\s*$)/

/**
 * The front matter at the top of a file: between `---` and `---` or `...`, or between two `+++`. Before it may stand what nobody
 * sees: empty lines, comments, byte order marks. A rule at the top is none, and stays one. Without an end it has begun where
 * `key:` stands right below its mark.
 */
export function frontMatterIn(text: string): FrontMatter | null {
  const lines = text.split('\n')
  const begin = firstSeen(lines)
  const mark = markOn(lines[begin] ?? '')
  if (mark === '+++') {
    const end = lines.findIndex((line, i) => i > begin && markOn(line) === '+++')
    if (end >= 0) return { begin, end, kind: 'toml' }
    return hasBegun(lines.slice(begin + 1), tomlKey) ? { begin, end: null, kind: 'toml' } : null
  }
  if (!/^---(?:[ \t]*[a-z\d]+)?$/i.test(mark)) return null
  const end = lines.findIndex((line, i) => i > begin && /^(?:---|\.\.\.)$/.test(markOn(line)))
  if (end < 0) return hasBegun(lines.slice(begin + 1), key) ? { begin, end: null, kind: 'yaml' } : null
  const isNamed = mark !== '---'
  return isNamed || looksLikeYaml(lines.slice(begin + 1, end)) ? { begin, end, kind: 'yaml' } : null
}

/** Whether a line gives a value to a key. */
export function isKeyLine(line: string): boolean {
  return key.test(line)
}

/** A line without what nobody sees in it or behind it. */
export function markOn(line: string): string {
  return line.replace(/\p{Default_Ignorable_Code_Point}/gu, '').trimEnd()
}

/** The first line that a reader would see something of. */
function firstSeen(lines: readonly string[]): number {
  let at = 0
  while (at < lines.length) {
    const seen = markOn(lines[at] ?? '').trim()
    if (seen !== '' && !seen.startsWith('<!--')) return at
    if (seen !== '') {
      const end = lines.findIndex((line, i) => i >= at && line.includes('-->'))
      if (end < 0 || !/-->\s*$/.test(lines[end] ?? '')) return at
      at = end
    }
    at += 1
  }
  return at
}

/** A document may open with a rule and have another one further down: only lines with `key:` are a header. */
function looksLikeYaml(lines: readonly string[]): boolean {
  const [first] = lines.filter((line) => line.trim() !== '' && !line.startsWith('#'))
  return (
    lines.every((line) => line.trim() === '') ||
    (first !== undefined && (isKeyLine(first) || /^\{.*:/.test(first)))
  )
}

function hasBegun(lines: readonly string[], key: RegExp): boolean {
  const end = lines.findIndex((line) => line.trim() === '' || line.startsWith('#'))
  return lines.slice(0, end < 0 ? lines.length : end).some((line) => key.test(line))
}

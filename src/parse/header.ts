import matter from 'gray-matter'
import { parse as parseToml, TomlError } from 'smol-toml'
import type { Report } from '../model/finding.ts'
import type { SourceFile, Span } from '../model/source.ts'
import { type FrontMatter, frontMatterIn, isKeyLine, markOn } from '../text/front-matter.ts'
import { guardMeant } from '../text/guard-keys.ts'
import { excessIn } from './header/bounds.ts'
import { broken, readYaml } from './header/yaml.ts'

/** One key of the front matter, with its own line. */
export interface HeaderEntry {
  readonly key: string
  readonly value: unknown
  readonly span: Span
}

/** A file parted into its front matter and the rest. */
export interface Header {
  readonly entries: readonly HeaderEntry[]
  /** The markdown below the front matter; all of the file where there is none. */
  readonly body: string
  /** The line of the file that `body` begins on. */
  readonly line: number
}

/** What gray-matter would read or run; any other word is the document's. */
const languageFence =
  /^---[ \t]*(js|javascript|ts|typescript|json|json5|coffee|coffeescript|cson|toml|lua|python)$/i
const yamlFence = /^---(?:[ \t]*ya?ml)?$/i

/**
 * Reads the front matter at the top of a file. What is broken, refused or never ended is reported and left out.
 *
 * @param isPublic Whether what may be front matter and isn't read as such is an error: it may say what must not get out.
 */
export function readHeader(file: SourceFile, report: Report, isPublic = false): Header {
  const header = headerOf(file, report)
  if (header) reportDoubts({ ...file, body: header.body, line: header.line }, report, isPublic)
  return header ?? { entries: [], body: file.text, line: 1 }
}

/** Null for one that never ends. */
function headerOf(file: SourceFile, report: Report): Header | null {
  const whole = { entries: [], body: file.text, line: 1 }
  const place = frontMatterIn(file.text)
  if (!place) return whole
  const lines = file.text.split('\n')
  const first = markOn(lines[place.begin] ?? '')
  const isRefused = languageFence.test(first)
  if (place.kind === 'yaml' && !isRefused && !yamlFence.test(first)) return whole
  const end = place.end === null ? null : (indentedEnd(lines, place.begin, place.end) ?? place.end)
  if (end === null || end !== place.end) {
    reportUnended(file.path, place, end, report)
    return null
  }
  const body = { body: lines.slice(end + 1).join('\n'), line: end + 2 }
  if (isRefused) return { ...body, entries: refused(file.path, first, place, report) }
  // Empty lines in place of what stands before: each thing is on its line of the file.
  const text = `${'\n'.repeat(place.begin + 1)}${lines.slice(place.begin + 1, end).join('\n')}\n`
  const entries =
    place.kind === 'toml' ? tomlEntries(text, file.path, report) : yamlEntries(text, file.path, report)
  return { ...body, entries }
}

/** Where spaces before the mark make it a part of the value above, but for one that is a text of several lines. */
function indentedEnd(lines: readonly string[], begin: number, end: number): number | null {
  const at = lines.findIndex((line, i) => i > begin && i < end && /^\s+(?:---|\.\.\.)$/.test(markOn(line)))
  if (at < 0) return null
  const above = lines.slice(begin + 1, at).findLast((line) => /^\S/.test(line)) ?? ''
  return /:\s*[|>][+-]?\d*\s*(?:#.*)?$/.test(above) ? null : at
}

function reportUnended(
  path: string,
  { begin, kind }: FrontMatter,
  indented: number | null,
  report: Report,
): void {
  const line = (indented ?? begin) + 1
  report({
    rule: 'front-matter-unended',
    severity: 'error',
    message:
      indented === null
        ? 'The front matter begins here and never ends.'
        : 'The front matter does not end here, as there are spaces before the mark.',
    hint:
      indented === null
        ? `Write ${kind === 'toml' ? '+++' : '---'} alone on a line below its last key; a rule has an empty line below it.`
        : 'Write it at the very beginning of the line.',
    spans: [{ path, line, endLine: line }],
  })
}

/** gray-matter runs `---js` headers as programs: such a header never reaches it. */
function refused(
  path: string,
  first: string,
  { begin }: FrontMatter,
  report: Report,
): readonly HeaderEntry[] {
  report({
    rule: 'front-matter-refused',
    severity: 'error',
    message: `The front matter is written in "${first.replace(/^---\s*/, '')}", and only YAML is read.`,
    hint: 'Begin it with a bare --- and write key: value lines.',
    spans: [{ path, line: begin + 1, endLine: begin + 1 }],
  })
  return []
}

/** Hugo and Zola write TOML between two `+++`. */
function tomlEntries(text: string, path: string, report: Report): readonly HeaderEntry[] {
  const excess = excessIn(text)
  if (excess) return broken(excess.why, { path, line: excess.line, endLine: excess.line }, report)
  try {
    return Object.entries(parseToml(text)).map(([key, value]) => {
      const line = tomlLine(text, key)
      return { key, value: plainToml(value), span: { path, line, endLine: line } }
    })
  } catch (error) {
    const line = error instanceof TomlError ? error.line : 1
    const [why = ''] = String(error instanceof Error ? error.message : error).split('\n', 1)
    return broken(why, { path, line, endLine: line }, report)
  }
}

/** As YAML gives it: days as text, tables as usual objects. */
function plainToml(value: unknown): unknown {
  if (value instanceof Date) return String(value)
  return typeof value === 'object' ? JSON.parse(JSON.stringify(value)) : value
}

/** A key stands before a sign, or as a table's name in brackets. */
function tomlLine(text: string, key: string): number {
  const lines = text.split('\n')
  const found = lines.findIndex((line) => line.replace(/^[\s["']+/, '').startsWith(key))
  return Math.max(found, 0) + 1
}

function yamlEntries(text: string, path: string, report: Report): readonly HeaderEntry[] {
  let entries: readonly HeaderEntry[] = []
  const takeEntries = (cut: string): object => {
    entries = readYaml(cut, { path, name: 'front matter' }, report)
    return {}
  }
  // With an options object gray-matter does not cache; a cached broken header would come back as an empty one.
  matter(`---${text}---\n`, { language: 'yaml', engines: { yaml: takeEntries, ...refusingEngines } })
  return entries
}

const refuse = (): never => {
  throw new Error('Only YAML front matter is read.')
}
const refusingEngines = { js: refuse, javascript: refuse, json: refuse, coffee: refuse }

/** A file, and what of it is taken for markdown, from which line on. */
interface Rest extends SourceFile {
  readonly body: string
  readonly line: number
}

/** What looks like the mark of a front matter and is none: with spaces before it, of other dashes, of more of them. */
const likeMark = /^\s*(?:[-–—‐‑‒―−]{2,}|\+{3,}|\.{3}|;{3}|\{)\s*$/i

/** A list of words that must not get out, wherever it stands: nothing else begins so. */
const denyLine = /^[\s>]*(?:<!--\s*)?["']?(?:deny|denied[-_ ]?words)["']?\s*[:=]/i

/** The same for names, in the forms that `names` has: in braces or brackets, `roles`, or lines below it. */
const namesLine = /^[\s>]*(?:<!--\s*)?["']?names["']?\s*[:=]\s*(?:[[{]|["']?roles\b|$)/i

/** A key of JSON, wherever in a line. */
const guardInJson = /[{,]\s*["'](?:deny|denied[-_ ]?words|names)["']\s*:/i

/** Line ends of YAML 1.1 and of other programs, which markdown doesn't know. */
const foreignLineEnd = /[\u0085\u2028\u2029\v\f]/

/** How many lines of a document may be its head. */
const headLines = 60

/**
 * Reports what may have been meant as front matter and is shown as text. Whoever wrote `deny:` there believes that it holds.
 */
function reportDoubts({ path, body, line, text }: Rest, report: Report, isPublic: boolean): void {
  const lines = withoutCode(body.split('\n'))
  const found = firstDoubt(lines, body === text)
  if (found === null) return
  const at = line + found
  report({
    rule: 'front-matter-unread',
    severity: isPublic ? 'error' : 'warning',
    message: `This looks like front matter and isn't read as such: "${(body.split('\n')[found] ?? '').trim().slice(0, 60)}".`,
    hint: 'Put it between two lines of --- at the very top of the file, each at the beginning of its line.',
    spans: [{ path, line: at, endLine: at }],
  })
}

function firstDoubt(lines: readonly string[], hasNone: boolean): number | null {
  const guard = lines.findIndex((line, i) =>
    line.split(foreignLineEnd).some((part) => denyLine.test(part) || (i < headLines && isGuardOfHead(part))),
  )
  if (guard >= 0) return guard
  const first = lines.findIndex((line) => markOn(line).trim() !== '')
  if (!hasNone || first < 0) return null
  const below = lines.slice(first + 1).find((line) => line.trim() !== '') ?? ''
  const isMark = likeMark.test(markOn(lines[first] ?? '')) && markOn(lines[first] ?? '') !== '---'
  if (isMark && isKeyLine(below.trimStart().replace(/^"(\w+)"\s*:/, '$1:'))) return first
  // Keys of its own in the first lines, without any mark.
  const head = lines.slice(first, first + headLines)
  const end = head.findIndex((line) => line.trim() === '' || line.startsWith('#'))
  const keys = head.slice(0, end < 0 ? head.length : end).filter(isKeyLine)
  const misspelt = keys.findIndex(
    (line) => /^(?:deny|names)/i.test(line) && guardMeant(line.split(':', 1)[0] ?? '') !== null,
  )
  return misspelt < 0 ? null : first + head.indexOf(keys[misspelt] ?? '')
}

function isGuardOfHead(line: string): boolean {
  return namesLine.test(line) || guardInJson.test(line)
}

/** With empty lines for code, which may show what a front matter is; not for code at the very top, which may be one. */
function withoutCode(lines: readonly string[]): readonly string[] {
  let fence: string | null = null
  const top = lines.findIndex((line) => line.trim() !== '')
  let isTop = false
  return lines.map((line, i) => {
    const [, mark = null] = /^\s*(?:> ?|[-*] )*(`{3,}|~{3,})/.exec(line) ?? []
    if (mark && fence === null) {
      fence = mark
      isTop = i === top
      return isTop ? line : ''
    }
    if (mark && fence !== null && mark.startsWith(fence)) fence = null
    else if (fence !== null) return isTop ? line : ''
    return mark ? '' : line
  })
}

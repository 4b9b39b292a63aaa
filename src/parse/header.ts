import matter from 'gray-matter'
import { parse as parseToml, TomlError } from 'smol-toml'
import type { Report } from '../model/finding.ts'
import { type FrontMatter, frontMatterIn, markOn } from '../model/front-matter.ts'
import type { SourceFile, Span } from '../model/source.ts'
import { excessIn } from './header/bounds.ts'
import { reportDoubts } from './header/doubts.ts'
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

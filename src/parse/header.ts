import matter from 'gray-matter'
import { parse as parseToml, TomlError } from 'smol-toml'
import type { Report } from '../model/finding.ts'
import type { SourceFile, Span } from '../model/source.ts'
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

const fence = /^---[ \t]*$/m
/** What gray-matter would read or run; any other word is the document's. */
const languageFence =
  /^---[ \t]*(js|javascript|ts|typescript|json|json5|coffee|coffeescript|cson|toml|lua|python)[ \t]*$/i
const yamlFence = /^---[ \t]*ya?ml[ \t]*$/i

/** Reads the YAML between two `---` at the top of a file. What is broken or refused is reported and left out. */
export function readHeader(file: SourceFile, report: Report): Header {
  const whole = { entries: [], body: file.text, line: 1 }
  const first = file.text.split('\n', 1)[0] ?? ''
  if (/^\+\+\+\s*$/.test(first)) return tomlHeader(file, report) ?? whole
  const rest = file.text.slice(first.length + 1)
  const end = rest.search(fence)
  if (end < 0) return whole
  if (languageFence.test(first)) return refused(file, first, rest.slice(end), report)
  if (!(fence.test(first) || yamlFence.test(first)) || !looksLikeYaml(rest.slice(0, end))) return whole
  return yamlHeader({ ...file, text: `---\n${rest}` }, report)
}

/** A document may open with a rule and have another one further down: only lines with `key:` are a header. */
function looksLikeYaml(text: string): boolean {
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  return (
    lines.length === 0 ||
    /^(["']?)[\w .-]+\1\s*:(\s|$)/m.test(lines.filter((line) => !line.startsWith('#'))[0] ?? '')
  )
}

/** gray-matter runs `---js` headers as programs: such a header never reaches it. */
function refused(file: SourceFile, first: string, afterHeader: string, report: Report): Header {
  const body = afterHeader.slice(afterHeader.indexOf('\n') + 1 || afterHeader.length)
  report({
    rule: 'front-matter-refused',
    severity: 'error',
    message: `The front matter is written in "${first.replace(/^---\s*/, '')}", and only YAML is read.`,
    hint: 'Begin it with a bare --- and write key: value lines.',
    spans: [{ path: file.path, line: 1, endLine: 1 }],
  })
  return { entries: [], body, line: lineOf(file.text, file.text.length - body.length) }
}

/** Hugo and Zola write TOML between two `+++`. */
function tomlHeader({ text, path }: SourceFile, report: Report): Header | null {
  const found = /^\+\+\+[ \t]*\n([\s\S]*?\n)\+\+\+[ \t]*(?:\n|$)/.exec(text)
  if (!found) return null
  const [whole, toml = ''] = found
  const body = { body: text.slice(whole.length), line: lineOf(text, whole.length) }
  const excess = excessIn(toml)
  if (excess) {
    const line = excess.line + 1
    return { ...body, entries: broken(excess.why, { path, line, endLine: line }, report) }
  }
  try {
    return { ...body, entries: tomlEntries(toml, path) }
  } catch (error) {
    const line = error instanceof TomlError ? error.line + 1 : 1
    const [why = ''] = String(error instanceof Error ? error.message : error).split('\n', 1)
    return { ...body, entries: broken(why, { path, line, endLine: line }, report) }
  }
}

/** The keys at the top; tables are the site generator's. The header begins on line 2. */
function tomlEntries(toml: string, path: string): readonly HeaderEntry[] {
  const values = Object.entries(parseToml(toml)).filter(
    ([, value]) => typeof value !== 'object' || Array.isArray(value) || value instanceof Date,
  )
  return values.map(([key, value]) => {
    const line = toml.split('\n').findIndex((text) => text.trim().startsWith(key)) + 2
    return { key, value: value instanceof Date ? String(value) : value, span: { path, line, endLine: line } }
  })
}

function yamlHeader(file: SourceFile, report: Report): Header {
  let entries: readonly HeaderEntry[] = []
  const takeEntries = (text: string): object => {
    entries = readYaml(text, { path: file.path, name: 'front matter' }, report)
    return {}
  }
  // With an options object gray-matter does not cache; a cached broken header would come back as an empty one.
  const { content } = matter(file.text, {
    language: 'yaml',
    engines: { yaml: takeEntries, ...refusingEngines },
  })
  return { entries, body: content, line: lineOf(file.text, file.text.length - content.length) }
}

const refuse = (): never => {
  throw new Error('Only YAML front matter is read.')
}
const refusingEngines = { js: refuse, javascript: refuse, json: refuse, coffee: refuse }

/** The line that the character at `offset` stands on. */
function lineOf(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length
}

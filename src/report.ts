import { type DiagnosticCode, diagnostics } from './diagnostics.ts'
import type { Finding, Place } from './model/finding.ts'
import type { Question } from './model/question.ts'
import type { SourceFile } from './model/source.ts'
import { type Entry, entriesOf, type Lines, linesIn, rangeIn } from './report/entry.ts'
import { fingerprintOf } from './text/allowed-words.ts'

/** What is reported, and the files it is about. */
export interface Reported {
  readonly findings: readonly Finding[]
  readonly questions: readonly Question[]
  readonly files: readonly SourceFile[]
}

/** Findings as text for a terminal. Empty for none. */
export function reportText(
  findings: readonly Finding[],
  files: readonly SourceFile[],
  paint: Paint = plain,
): string {
  return textOf(entriesOf(findings, []), linesIn(files), paint)
}

/** What a report says of the program that made it. */
export interface Program {
  readonly version: string
  /** The address of the page that describes every diagnostic; its anchors are their codes. */
  readonly rulesPage: string
}

/** The forms of a report. Each takes the program that makes it, and how to set off parts of a text. */
export const formats: Readonly<
  Record<string, (reported: Reported, program: Program, paint: Paint) => string>
> = {
  text: ({ findings, questions, files }, _program, paint) =>
    textOf(entriesOf(findings, questions), linesIn(files), paint),
  json: ({ findings, questions, files }) => jsonOf(entriesOf(findings, questions), linesIn(files)),
  sarif: ({ findings, questions, files }, program) =>
    sarifOf(entriesOf(findings, questions), linesIn(files), program),
  github: ({ findings, questions }) => githubOf(entriesOf(findings, questions)),
  gitlab: ({ findings, questions, files }) => gitlabOf(entriesOf(findings, questions), linesIn(files)),
}

/** The first line a finding is about, as it is written; empty when the file could not be read. */
export function quotedLine({ spans: [{ path, line }] }: Finding, files: readonly SourceFile[]): string {
  const file = files.find((file) => file.path === path)
  return printable(file?.text.split('\n')[line - 1] ?? '')
}

/** "1 error, 2 warnings, 3 questions", or "no findings". */
export function summary(findings: readonly Finding[], questions: readonly Question[] = []): string {
  const count = (wanted: Finding['severity']): number =>
    findings.filter(({ severity }) => severity === wanted).length
  const counts = [
    [count('error'), 'error', 's'],
    [count('warning'), 'warning', 's'],
    [count('info'), 'info', ''],
    [questions.length, 'question', 's'],
  ] as const
  const some = counts
    .filter(([count]) => count > 0)
    .map(([count, name, plural]) => `${count} ${name}${count === 1 ? '' : plural}`)
  return some.length > 0 ? some.join(', ') : 'no findings'
}

/** Entries as one JSON object: `findings` and `questions`, each with its places. Lines and columns count from 1. */
function jsonOf(entries: readonly Entry[], lines: Lines): string {
  const shown = entries.map(({ spans, ...entry }) => ({
    ...entry,
    places: spans.map((place) => {
      const [start, end] = rangeIn(lines(place.path, place.line), place)
      const { path, line, endLine } = place
      return { path, line, endLine, column: start + 1, endColumn: end + 1 }
    }),
  }))
  const findings = shown.filter(({ severity }) => severity !== 'question')
  const questions = shown.filter(({ severity }) => severity === 'question')
  return `${JSON.stringify({ findings, questions }, null, 2)}\n`
}

const commands = { error: 'error', warning: 'warning', info: 'notice', question: 'notice' } as const

/** Entries as workflow commands, which GitHub shows beside the lines of a pull request. */
function githubOf(entries: readonly Entry[]): string {
  return entries.map(annotation).join('')
}

function annotation({ rule, severity, message, hint, spans: [place] }: Entry): string {
  const where = place
    ? `file=${property(place.path)},line=${place.line},endLine=${place.words === undefined ? place.endLine : place.line},`
    : ''
  const text = hint ? `${message} → ${hint}` : message
  return `::${commands[severity]} ${where}title=${property(rule)}::${escaped(text)}\n`
}

function escaped(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

/** A property ends at a comma. */
function property(text: string): string {
  return escaped(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}

const codeQuality = { error: 'critical', warning: 'major', info: 'minor', question: 'info' } as const

/** Entries as a report of code quality, which GitLab shows beside the lines of a merge request. */
function gitlabOf(entries: readonly Entry[], lines: Lines): string {
  const hashes = lineHashes(entries, lines)
  const issues = entries.map(({ rule, severity, message, hint, spans: [place] }, i) => ({
    description: hint ? `${message} ${hint}` : message,
    check_name: rule,
    fingerprint: hashes[i],
    severity: codeQuality[severity],
    location: { path: place?.path ?? '', lines: { begin: place?.line ?? 1 } },
  }))
  return `${JSON.stringify(issues, null, 2)}\n`
}

const levels = { error: 'error', warning: 'warning', info: 'note', question: 'note' } as const

/** Entries as SARIF 2.1.0, one result an entry, its first place as the location. */
function sarifOf(entries: readonly Entry[], lines: Lines, { version, rulesPage }: Program): string {
  const codes = [...new Set(entries.map(({ rule }) => rule))].sort()
  const hashes = lineHashes(entries, lines)
  const results = entries.map(({ rule, severity, message, hint, spans }, i) => ({
    ruleId: rule,
    ruleIndex: codes.indexOf(rule),
    level: levels[severity],
    message: { text: hint ? `${message} ${hint}` : message },
    locations: spans.slice(0, 1).map((place) => locationOf(place, lines)),
    partialFingerprints: { primaryLocationLineHash: hashes[i] },
    ...(spans.length > 1 && {
      relatedLocations: spans.slice(1).map((place, i) => ({ id: i + 1, ...locationOf(place, lines) })),
    }),
  }))
  const driver = { name: 'patchdeck', version, rules: codes.map((code) => descriptorOf(code, rulesPage)) }
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [{ tool: { driver }, columnKind: 'utf16CodeUnits', results }],
  }
  return `${JSON.stringify(log, null, 2)}\n`
}

/** What SARIF says of a rule itself. A question of the author's own is in no catalogue. */
function descriptorOf(code: DiagnosticCode | 'author', rulesPage: string): object {
  if (code === 'author') return { id: code, name: nameOf(code) }
  const { severity, summary, details } = diagnostics[code]
  const full = [summary, details].filter(Boolean).join(' ')
  const helpUri = `${rulesPage}#${code}`
  return {
    id: code,
    name: nameOf(code),
    shortDescription: { text: plainText(summary) },
    fullDescription: { text: plainText(full) },
    help: { text: `${plainText(full)} See ${helpUri}.`, markdown: `${full}\n\n[${code}](${helpUri})` },
    helpUri,
    defaultConfiguration: { level: levels[severity] },
  }
}

/** `table-ragged` as `TableRagged`. */
function nameOf(code: string): string {
  return code.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase())
}

function plainText(markdown: string): string {
  return markdown.replaceAll('`', '')
}

/**
 * What tells an entry from the others of its run though lines move: a hash of its code and of its first place's line, and
 * which of those that are the same it is, from 1. The property's name is the one that GitHub compares.
 */
function lineHashes(entries: readonly Entry[], lines: Lines): readonly string[] {
  const seen = new Map<string, number>()
  return entries.map(({ rule, spans: [place] }) => {
    const line = place ? `${place.path}\n${lines(place.path, place.line).trim()}` : ''
    const hash = fingerprintOf(`${rule}\n${line}`)
    const count = (seen.get(hash) ?? 0) + 1
    seen.set(hash, count)
    return `${hash}:${count}`
  })
}

function locationOf(place: Place, lines: Lines): object {
  const { path, line, endLine } = place
  const [start, end] = rangeIn(lines(path, line), place)
  const isOneLine = place.words !== undefined || endLine === line
  const region = isOneLine
    ? { startLine: line, startColumn: start + 1, endColumn: Math.max(start, end) + 1 }
    : { startLine: line, endLine }
  return { physicalLocation: { artifactLocation: { uri: encodeURI(path) }, region } }
}

/** How a terminal sets off parts of the text; `plain` where there is no terminal. */
export interface Paint {
  readonly strong: (text: string) => string
  readonly faint: (text: string) => string
}

export const plain: Paint = { strong: (text) => text, faint: (text) => text }

/** How many of its places an entry shows in full; the others are named by their lines. */
const most = 4

/** Entries as text: place, severity and rule; the lines with what is meant underlined; what is wrong and what to do. */
function textOf(entries: readonly Entry[], lines: Lines, paint: Paint): string {
  return entries.map((entry) => `${oneOf(entry, lines, paint)}\n`).join('\n')
}

function oneOf({ severity, rule, message, hint, spans }: Entry, lines: Lines, paint: Paint): string {
  const [first] = spans
  const head = first ? `${paint.strong(placeOf(first))}  ` : ''
  const width = Math.max(...spans.slice(0, most).map(({ line }) => String(line).length))
  const quotes = spans.slice(0, most).flatMap((place) => quote(place, first?.path ?? '', lines, width))
  return [
    `${head}${severity}  ${rule}`,
    ...quotes.map(paint.faint),
    ...more(spans.slice(most)).map(paint.faint),
    `  ${printable(message)}${hint ? ` → ${printable(hint)}` : ''}`,
  ].join('\n')
}

/** A name with a line break in it must not begin a line of its own, where a workflow would take it for a command. */
function placeOf({ path, line }: Place): string {
  return `${path.replaceAll('\n', '�')}:${line}`
}

function quote(place: Place, path: string, lines: Lines, width: number): readonly string[] {
  const written = lines(place.path, place.line)
  if (written.trim() === '') return []
  const [start, end] = rangeIn(written, place)
  const from = start > widest / 2 && written.length > widest ? start - 20 : 0
  const shown = clip(written, from)
  const before = columns(printable(clip(written.slice(0, start), from)))
  const marked = columns(printable(written.slice(Math.max(start, from), Math.min(end, from + widest))))
  const elsewhere = place.path === path ? [] : [`  ${placeOf(place)}`]
  const number = String(place.line).padStart(width)
  return [
    ...elsewhere,
    `  ${number} │ ${printable(shown)}`,
    `  ${' '.repeat(width)} │ ${' '.repeat(before)}${'~'.repeat(Math.max(1, marked))}`,
  ]
}

function more(places: readonly Place[]): readonly string[] {
  if (places.length === 0) return []
  const lines = places.slice(0, 20).map(({ line }) => line)
  return [`  and ${places.length} more: ${lines.join(', ')}${places.length > 20 ? ' …' : ''}`]
}

const widest = 120

function clip(text: string, from: number): string {
  const part = text.trimEnd().slice(from, from + widest)
  const isCut = text.trimEnd().length > from + widest
  return `${from > 0 ? '…' : ''}${isCut ? `${part.slice(0, -1)}…` : part}`
}

/** Control characters of a document must not reach the terminal as commands. */
function printable(text: string): string {
  return text.replaceAll('\t', '  ').replace(/[\p{Cc}\p{Cf}]/gu, '�')
}

const wide =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}/u

/** How many columns of a terminal a text takes. */
function columns(text: string): number {
  let count = 0
  for (const letter of text) count += wide.test(letter) ? 2 : /\p{Mn}/u.test(letter) ? 0 : 1
  return count
}

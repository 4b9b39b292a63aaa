import type { Finding, Place } from '../model/finding.ts'
import type { Body } from './blocks.ts'
import { admonitions, type LineMark, lineMarks, type Mark, marks, tools } from './vocabulary/tool-marks.ts'

/** A document's text without the marks of the tools that wrote it, line by line as long as it was. */
export interface WithoutMarks {
  readonly text: string
  /** What isn't read of them. */
  readonly findings: readonly Finding[]
}

/**
 * Reads the marks that note-taking tools and site generators have beside markdown, as `marks/table.ts` lists them: each
 * becomes markdown, words, or nothing. Code stays as it is.
 */
export function withoutMarks({ path, text, line }: Body): WithoutMarks {
  const known = tools.some((sign) => text.includes(sign))
  if (!known) return { text, findings: [] }
  const here = marks.filter(({ sign }) => text.includes(sign))
  const lines = text.split('\n')
  const unread: Place[] = []
  const made = readLines(lines, (at, words) =>
    unread.push({ path, line: line + at, endLine: line + at, words }),
  )
  const state: Reading = { here, report: made.report }
  const shown = made.lines.map((one, i) => (made.isCode[i] ? one : inLine(one, i, state)))
  return { text: shown.join('\n'), findings: findingOf(unread) }
}

type Report = (line: number, words: string) => void

interface Reading {
  readonly here: readonly Mark[]
  readonly report: Report
}

function findingOf([first, ...rest]: readonly Place[]): readonly Finding[] {
  if (!first) return []
  return [
    {
      rule: 'mark-left-out',
      severity: 'warning',
      message: `A mark of the tool that wrote this isn't read, and is left out: ${shortened(first.words ?? '')}.`,
      hint: 'Write what it shows as markdown, or set it as code between `.',
      spans: [first, ...rest],
    },
  ]
}

function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text
}

interface Lines {
  readonly lines: readonly string[]
  /** Of each line whether it is code. */
  readonly isCode: readonly boolean[]
  readonly report: Report
}

/** A box that is open: what ends it, and what it takes from its lines. */
interface Box {
  readonly end: RegExp | null
  readonly indent: string
}

/** What is open while lines are read. */
interface Open {
  fence: string | null
  /** The pattern that ends what is left out. */
  left: RegExp | null
  readonly boxes: Box[]
}

/** Marks that take whole lines, and boxes, whose lines become those of a quotation. */
function readLines(source: readonly string[], report: Report): Lines {
  const open: Open = { fence: null, left: null, boxes: [] }
  const isCode: boolean[] = []
  const lines = source.map((line, i) => {
    const inside = insideOf(
      line,
      open,
      () => source.slice(i + 1, i + 9).find((below) => below.trim() !== '') ?? '',
    )
    const own = open.left || open.fence !== null ? null : boxOf(inside, open)
    const depth = '> '.repeat(own === null ? open.boxes.length : open.boxes.length - (own.opens ? 1 : 0))
    isCode.push(isFenced(inside, open))
    if (own !== null) return own.text === '' ? depth.trimEnd() : `${depth}${own.opens ? '> ' : ''}${own.text}`
    if (isCode[i]) return depth + inside
    return (depth + lineOf(inside, i, { open, report })).trimEnd()
  })
  return { lines, isCode, report }
}

/** A line without what the open boxes begin it with; a box by indentation ends before a line that has less. */
function insideOf(line: string, open: Open, nextOf: () => string): string {
  let rest = line
  for (const [i, { indent }] of open.boxes.entries()) {
    if (indent === '') continue
    if (!(rest.trim() === '' ? nextOf() : rest).startsWith(indent)) {
      open.boxes.splice(i)
      break
    }
    rest = rest.slice(indent.length)
  }
  return rest
}

/** Boxes in each other: each lengthens all lines in it. */
const deepest = 8

interface BoxLine {
  readonly opens: boolean
  readonly text: string
}

/** The line that begins or ends a box; null for any other. */
function boxOf(line: string, open: Open): BoxLine | null {
  const last = open.boxes.at(-1)
  if (last?.end?.test(line)) {
    open.boxes.pop()
    return { opens: false, text: '' }
  }
  for (const { begin, end } of open.boxes.length < deepest ? admonitions : []) {
    const groups = begin.exec(line)?.groups
    if (!groups) continue
    open.boxes.push({ end: end(groups), indent: groups.indented === undefined ? '' : '    ' })
    return { opens: true, text: labelOf(groups) }
  }
  return null
}

/** What heads a box: its title, or the name of its kind. The line ends, so that what follows stands below it. */
function labelOf({ label, title, kind = '' }: Readonly<Record<string, string | undefined>>): string {
  const words = (label ?? title)?.trim() || kind.charAt(0).toUpperCase() + kind.slice(1).toLowerCase()
  return `**${words.replace(/^\*+|\*+$/g, '')}**  `
}

function isFenced(line: string, open: Open): boolean {
  const [, mark = null] = /^\s*(?:>\s*)*(?:[-*+]\s+|\d+[.)]\s+)?(`{3,}|~{3,})/.exec(line) ?? []
  if (open.fence === null) {
    open.fence = mark
    return mark !== null
  }
  if (mark?.startsWith(open.fence) && /^\s*(?:>\s*)*[`~]+\s*$/.test(line)) open.fence = null
  return true
}

interface LineReading {
  readonly open: Open
  readonly report: Report
}

function lineOf(line: string, at: number, { open, report }: LineReading): string {
  if (open.left) {
    if (open.left.test(line)) open.left = null
    return ''
  }
  const found = lineMarks.find(({ pattern }) => pattern.test(line))
  return found ? readLineMark(found, line, at, { open, report }) : line
}

function readLineMark(mark: LineMark, line: string, at: number, { open, report }: LineReading): string {
  const { pattern, becomes = '', until, isUnread } = mark
  if (until) open.left = until
  if (isUnread) report(at, line.trim())
  return line.replace(pattern, becomes)
}

const code = /(`+)(?!`)(?:[\s\S]*?(?<!`)\1(?!`))?|<!--[\s\S]*?-->/g

/** A line without the marks in it; code and comments stay. */
function inLine(line: string, at: number, reading: Reading): string {
  if (!reading.here.some(({ sign }) => line.includes(sign))) return line
  let [made, from] = ['', 0]
  for (const { 0: found, index } of line.matchAll(code)) {
    made += inWords(line.slice(from, index), at, reading) + found
    from = index + found.length
  }
  return made + inWords(line.slice(from), at, reading)
}

function inWords(words: string, at: number, { here, report }: Reading): string {
  return here.reduce((text, { sign, pattern, becomes, isUnread }) => {
    if (!text.includes(sign)) return text
    if (isUnread) for (const [found] of text.matchAll(pattern)) report(at, found)
    return typeof becomes === 'string' ? text.replace(pattern, becomes) : text.replace(pattern, becomes)
  }, words)
}

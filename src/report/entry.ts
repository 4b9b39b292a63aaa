import type { Finding, Place, Severity } from '../model/finding.ts'
import type { Question } from '../model/question.ts'
import type { SourceFile } from '../model/source.ts'

/** One line of a report: a finding, or a question for the room. */
export interface Entry {
  readonly rule: Question['rule']
  readonly severity: Severity | 'question'
  readonly message: string
  readonly hint: string | null
  /** Empty for a question about the whole document. */
  readonly spans: readonly Place[]
}

/** Findings and questions by file and line, findings first where both are of one line. */
export function entriesOf(findings: readonly Finding[], questions: readonly Question[]): readonly Entry[] {
  const asked = questions.map(({ rule, text, spans }) => ({
    rule,
    severity: 'question' as const,
    message: text.text,
    hint: null,
    spans,
  }))
  return [...findings, ...asked].sort(
    ({ spans: [a] }, { spans: [b] }) =>
      compare(a?.path ?? '', b?.path ?? '') || (a?.line ?? 0) - (b?.line ?? 0),
  )
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** Looks up a line as it is written; empty when its file could not be read. */
export type Lines = (path: string, line: number) => string

/** Splits each file once. */
export function linesIn(files: readonly SourceFile[]): Lines {
  const byPath = new Map<string, readonly string[]>()
  const texts = new Map(files.map(({ path, text }) => [path, text]))
  return (path, line) => {
    const lines = byPath.get(path) ?? (texts.get(path) ?? '').split('\n')
    byPath.set(path, lines)
    return lines[line - 1] ?? ''
  }
}

/** Where in its line a place is meant: from and to, in UTF-16 units from 0; the written line where no words are given. */
export function rangeIn(line: string, { words }: Place): readonly [start: number, end: number] {
  const at = words ? line.indexOf(words) : -1
  if (words && at >= 0) return [at, at + words.length]
  const start = line.length - line.trimStart().length
  return [start, Math.max(start, line.trimEnd().length)]
}

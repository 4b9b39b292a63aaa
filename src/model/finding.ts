import type { DiagnosticCode } from '../diagnostics.ts'
import type { Span } from './source.ts'

export type Severity = 'error' | 'warning' | 'info'

/** A place, and the words in it that are meant. */
export interface Place extends Span {
  /** As written on the place's first line; left out where all of it is meant. */
  readonly words?: string
}

/** Something the author should know before the meeting, and can mend. */
export interface Finding {
  readonly rule: DiagnosticCode
  readonly severity: Severity
  /** One sentence, in the author's words. */
  readonly message: string
  /** What to do about it. */
  readonly hint: string | null
  /** Never empty; the first is where to look. */
  readonly spans: readonly [Place, ...Place[]]
}

/** Takes findings as they are made. */
export type Report = (finding: Finding) => void

/** Findings by file and line, as they are shown. */
export function inOrder(findings: readonly Finding[]): readonly Finding[] {
  return [...findings].sort(({ spans: [a] }, { spans: [b] }) => compare(a.path, b.path) || a.line - b.line)
}

/** A finding or a question under other paths. */
export function withPaths<T extends { readonly spans: readonly Span[] }>(
  one: T,
  to: (path: string) => string,
): T {
  return { ...one, spans: one.spans.map((span) => ({ ...span, path: to(span.path) })) }
}

/** Those that a person who builds or writes wants to see; the others are told by `patchdeck check`. */
export function pressing(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter(({ severity }) => severity !== 'info')
}

/** Whether any of them is an error. */
export function anyError(findings: readonly Finding[]): boolean {
  return findings.some(({ severity }) => severity === 'error')
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

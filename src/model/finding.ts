import type { Span } from './source.ts'

/** Something the author should know before the meeting, and can mend. */
export interface Finding {
  /** The rule's name, e.g. `table-ragged`. */
  readonly rule: string
  readonly severity: 'error' | 'warning' | 'info'
  /** One sentence, in the author's words. */
  readonly message: string
  /** What to do about it. */
  readonly hint: string | null
  /** Never empty; the first is where to look. */
  readonly spans: readonly [Span, ...Span[]]
}

/** Takes findings as they are made. */
export type Report = (finding: Finding) => void

/** Findings by file and line, as they are shown. */
export function inOrder(findings: readonly Finding[]): readonly Finding[] {
  return [...findings].sort(({ spans: [a] }, { spans: [b] }) => compare(a.path, b.path) || a.line - b.line)
}

/** Whether any of them forbids building. */
export function anyError(findings: readonly Finding[]): boolean {
  return findings.some(({ severity }) => severity === 'error')
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

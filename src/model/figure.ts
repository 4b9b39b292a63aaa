import type { Span } from './source.ts'

/** A number that says how much was hit, in the words that the author wrote around it. */
export interface Figure {
  /** What leads to the number, e.g. "The outage lasted"; empty for nothing. */
  readonly before: string
  /** Number and unit as written, e.g. "about 47 minutes". */
  readonly value: string
  /** What of the value is set large, in order: its digits, with signs and what stands close to them, e.g. "41 200", "95 %", "5" and "26". */
  readonly numbers: readonly string[]
  /** What is counted, e.g. "of requests failed"; empty for nothing. */
  readonly after: string
  /** Whether a list's item begins with it. */
  readonly isLead: boolean
  /** The paragraph, item or row that says so. */
  readonly span: Span
}

import type { Span } from './source.ts'

/** A number that says how much was hit, in the words that the author wrote around it. */
export interface Figure {
  /** What leads to the number, e.g. "The outage lasted"; empty for nothing. */
  readonly before: string
  /** Number and unit as written, e.g. "about 47 minutes". */
  readonly value: string
  /** What of the value is set large: the number without bound and unit words, e.g. "47", "41 200", "95 %". */
  readonly number: string
  /** What is counted, e.g. "of requests failed"; empty for nothing. */
  readonly after: string
  /** Whether a list's item begins with it. */
  readonly isLead: boolean
  /** The paragraph, item or row that says so. */
  readonly span: Span
}

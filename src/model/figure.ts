import type { Span } from './source.ts'

/** A number that says how much was hit, in the words that the author wrote around it. */
export interface Figure {
  /** What leads to the number, e.g. "The outage lasted"; empty for nothing. */
  readonly before: string
  /** Number and unit as written, e.g. "about 47 minutes". */
  readonly value: string
  /** What is counted, e.g. "of requests failed"; empty for nothing. */
  readonly after: string
  /** The paragraph, item or row that says so. */
  readonly span: Span
}

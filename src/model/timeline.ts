import type { Prose } from './prose.ts'
import type { Span } from './source.ts'

/** One thing that happened. */
export interface TimelineEntry {
  /** As written, e.g. `Jan 14, 10:18 AM`; empty where the entry gives none. */
  readonly time: string
  /** ISO 8601 with its offset, when day, clock and zone are all known; else null. */
  readonly at: string | null
  /** ISO 8601 without time, when the day is known; else null. */
  readonly day: string | null
  readonly text: Prose
  readonly span: Span
}

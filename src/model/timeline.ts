import type { Moment } from '../text/days.ts'
import type { Note, Prose } from './prose.ts'
import type { Span } from './source.ts'

/** One thing that happened. */
export interface TimelineEntry {
  /** As written, e.g. `Jan 14, 10:18 AM`; empty where the entry gives none. */
  readonly time: string
  /** ISO 8601 with its offset, when day, clock and zone are all known; else null. */
  readonly at: string | null
  /** ISO 8601 without time, when the day is known; else null. */
  readonly day: string | null
  /** Whether the day was stated before the entry, not in it. */
  readonly inheritsDay: boolean
  /** Where it lies among the other entries of its timeline; null where that can't be told, or goes against their order. */
  readonly moment: Moment | null
  /** The offset of that clock from UTC, `+HH:MM`; null where the document doesn't say, or no day says which. */
  readonly offset: string | null
  /** The author's word for the zone of the entry's own time, or of all of them; null where none is written. */
  readonly zone: string | null
  readonly text: Prose
  /** The heads of its columns, as written, where it is a row of a table. */
  readonly heads: readonly [time: string, event: string] | null
  /** What the document says further of it: nested items, more columns, more paragraphs; null for nothing. */
  readonly details: Note | null
  readonly span: Span
}

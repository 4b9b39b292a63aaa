import type { Note, Prose } from './prose.ts'
import type { Span } from './source.ts'

/** A heading of the document as it is read, what stands under it, and what is said of it. */
export interface Chapter {
  /** Unique on the reading page, e.g. `read-root-cause`. */
  readonly id: string
  /** 1 to 7, as `Heading` has it; 1 for what has no heading. */
  readonly level: number
  /** Null for the document's title, for what stands before it, and for what is only said. */
  readonly heading: Prose | null
  /** Every block as written, above the next heading. Empty for none. */
  readonly markdown: string
  /** The ids of the slides that show it, in their order; empty where none does. */
  readonly slides: readonly string[]
  /** What the narrative says on these slides. */
  readonly notes: readonly Note[]
  /** Where the blocks stand. */
  readonly spans: readonly Span[]
}

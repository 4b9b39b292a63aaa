import type { ActionGroup } from './action.ts'
import type { Heading } from './block.ts'
import type { Note, Prose, References } from './prose.ts'
import type { Section } from './section.ts'
import type { Settings } from './settings.ts'
import type { Span } from './source.ts'
import type { TimelineEntry } from './timeline.ts'

/** The story a talk opens with. */
export interface Opening {
  readonly story: Note
  /** The question it quotes, without its quotation marks. */
  readonly question: Prose | null
  /** The patch it names in code, e.g. `-r`. */
  readonly patch: string | null
}

/** A part of the narrative that belongs to no action. */
export interface Telling {
  /** Null for what stands before the narrative's first heading. */
  readonly heading: string | null
  readonly note: Note
}

/** What one document says, as far as it could be understood. */
export interface Postmortem {
  readonly slug: string
  /** From the front matter, else the first heading, else the slug. */
  readonly title: Prose
  /** The heading in the document that is its title; null where none is. */
  readonly titleHeading: Heading | null
  readonly settings: Settings
  /** The day of the incident, `YYYY-MM-DD`; null when the document doesn't say. */
  readonly day: string | null
  /** What happened, in the order of the document. */
  readonly timeline: readonly TimelineEntry[]
  /** What the document states of the incident in lines of label and value: the author's label, and the value. */
  readonly facts: readonly (readonly [label: string, value: string])[]
  /** The blocks that hold nothing but such lines. */
  readonly factSpans: readonly Span[]
  /** What the audience may see. */
  readonly sections: readonly Section[]
  /** What is the speaker's, as it was written; `opening`, `closing` and the rest are made of it. */
  readonly told: readonly Section[]
  /** Every action, as grouped by the author, in the order of the document. */
  readonly groups: readonly ActionGroup[]
  readonly opening: Opening | null
  readonly closing: Note | null
  /** The rest of the narrative. */
  readonly tellings: readonly Telling[]
  readonly references: References
  /** Every block there is to place: headings, paragraphs, list items, table rows, code, quotations. */
  readonly blocks: readonly Span[]
}

import type { ActionGroup } from './action.ts'
import type { Heading } from './block.ts'
import type { DiffLine } from './diff.ts'
import type { Figure } from './figure.ts'
import type { Footnote } from './footnote.ts'
import type { Phase, StatedMeasure } from './phase.ts'
import type { Diagram, Image } from './picture.ts'
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
  /** The patch as a diff: the lines of a block of code marked `diff`, else the patch as a line that was added. */
  readonly diff: readonly DiffLine[]
}

/** A part of the narrative that belongs to no action. */
export interface Telling {
  /** Null for what stands before the narrative's first heading, and for what belongs to one slide of the source. */
  readonly heading: string | null
  /** The lines of the document that it was written for, where they are a slide of the source; else null. */
  readonly about: Span | null
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
  /** Where the front matter gives each of its keys. */
  readonly keys: Readonly<Record<string, Span>>
  /** The day of the incident, `YYYY-MM-DD`; null when the document doesn't say. */
  readonly day: string | null
  /** What happened, in the order of the document. */
  readonly timeline: readonly TimelineEntry[]
  /** Where the incident comes into its phases, as stated or as guessed; of several timelines, each has its own. */
  readonly phases: readonly Phase[]
  /** What the document states of how long it took. */
  readonly measures: readonly StatedMeasure[]
  /** What the document states of the incident in lines of label and value: the author's label, and the value. */
  readonly facts: readonly (readonly [label: string, value: string])[]
  /** The blocks that hold nothing but such lines. */
  readonly factSpans: readonly Span[]
  /** The numbers that say how much was hit. */
  readonly figures: readonly Figure[]
  /** What the audience may see. */
  readonly sections: readonly Section[]
  /** Those of the sections that tell an incident each, where the document tells several; else empty. */
  readonly incidents: readonly Section[]
  /** What is the speaker's, as it was written; `opening`, `closing` and the rest are made of it. */
  readonly told: readonly Section[]
  /** Every action, as grouped by the author, in the order of the document. */
  readonly groups: readonly ActionGroup[]
  readonly opening: Opening | null
  readonly closing: Note | null
  /** The rest of the narrative. */
  readonly tellings: readonly Telling[]
  readonly references: References
  /** In the order in which the document refers to them; those that it never refers to, last. */
  readonly footnotes: readonly Footnote[]
  /** The lines that are HTML: no line of a patch can stand among them. */
  readonly unpatchable: readonly Span[]
  /** Every image, in the order of the document, as often as it stands there. */
  readonly images: readonly Image[]
  /** Every block of Mermaid's code. */
  readonly diagrams: readonly Diagram[]
  /** Every block there is to place: headings, paragraphs, list items, table rows, code, quotations, footnotes. */
  readonly blocks: readonly Span[]
}

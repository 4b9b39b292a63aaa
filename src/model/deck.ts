import type { Action, Field, Horizon } from './action.ts'
import type { DoraMetric } from './metric.ts'
import type { Note, Prose, References } from './prose.ts'
import type { Question } from './question.ts'
import type { Settings } from './settings.ts'
import type { Span } from './source.ts'

interface SlideBase {
  /** Unique in the deck, holds a hyphen (so it can't hide a global), and stays when text is edited elsewhere. */
  readonly id: string
  readonly notes: readonly Note[]
  /** The source of what the audience sees. Empty when all of it is ours. */
  readonly spans: readonly Span[]
}

/** The size of a slide's text, decided by how much there is of it. */
export type TextSize = 'huge' | 'large' | 'medium' | 'small'

/** Where a slide stands among those that share one matter: page 2 of 3. Both count from 1. */
export interface Page {
  readonly number: number
  readonly count: number
}

/** How many actions one team has, now and later. */
export interface Tally {
  readonly team: string
  readonly actions: number
}

export interface TitleSlide extends SlideBase {
  readonly kind: 'title'
  readonly title: Prose
  /** The document's own first heading, where the front matter gives another title; else null. */
  readonly subtitle: Prose | null
  /** Date, severity and the like, as far as the author gave them: label and value. */
  readonly facts: readonly (readonly [label: string, value: string])[]
  /** The actions by team, in the order of the document. Empty when no action names a team, or too many do. */
  readonly tallies: readonly Tally[]
  /** How many teams there are in all. */
  readonly teams: number
  readonly actions: number
  readonly size: TextSize
}

export interface OpeningSlide extends SlideBase {
  readonly kind: 'opening'
  readonly question: Prose | null
  readonly patch: string | null
  readonly size: TextSize
}

/** A column as it is shown: the author's own, or Who and When where the author has none. */
export interface ShownColumn {
  readonly label: Prose
  readonly field: Field | null
  /** Of the table's width, in per cent. */
  readonly width: number
}

/** What stands in a cell: the author's words, or null where they are still missing. */
export type ShownCell = Prose | null

export interface ActionsSlide extends SlideBase {
  readonly kind: 'actions'
  readonly heading: Prose | null
  /** The actions of the whole group, on all its pages. */
  readonly count: number
  readonly columns: readonly ShownColumn[]
  /** One row an action of this page, one cell a column. */
  readonly rows: readonly (readonly ShownCell[])[]
  readonly page: Page
  readonly size: TextSize
}

export interface ActionSlide extends SlideBase {
  readonly kind: 'action'
  readonly action: Action
  /** Its place among the actions of its group that have a slide. */
  readonly place: Page
  readonly heading: Prose | null
  /** The same team's actions on the other horizon. */
  readonly counterparts: readonly Action[]
  readonly showWhy: boolean
  readonly size: TextSize
}

/** One of the five metrics and the actions that name it. */
export interface MetricHolding {
  readonly metric: DoraMetric
  /** The author's word for it, or null when no action names it. */
  readonly written: Prose | null
  /** The teams of these actions, as one text; empty for none. */
  readonly holders: string
}

export interface MetricsSlide extends SlideBase {
  readonly kind: 'metrics'
  /** All five, in DORA's order. */
  readonly holdings: readonly MetricHolding[]
  /** Metrics the author names that are none of the five, with who names them. */
  readonly others: readonly { readonly written: Prose; readonly holders: string }[]
}

export interface HorizonsSlide extends SlideBase {
  readonly kind: 'horizons'
  readonly teams: readonly {
    readonly team: string
    /** What is to be done, as far as there is room. */
    readonly plans: Readonly<Record<Horizon, readonly Prose[]>>
  }[]
  /** Of the columns for team, now and later, in per cent. */
  readonly widths: readonly number[]
  readonly page: Page
  readonly size: TextSize
}

export interface TimelineRow {
  /** As written; empty where an entry has none, or goes on from the row above. */
  readonly time: string
  readonly text: Prose
}

export interface TimelineSlide extends SlideBase {
  readonly kind: 'timeline'
  readonly heading: Prose | null
  /** The entries of the whole timeline, on all its pages. */
  readonly count: number
  readonly rows: readonly TimelineRow[]
  /** The author's heads of the two columns; null where the author has none. */
  readonly heads: readonly [time: string, event: string] | null
  /** Of the columns for time and event, in per cent. */
  readonly widths: readonly number[]
  readonly page: Page
  readonly size: TextSize
}

export interface ProseSlide extends SlideBase {
  readonly kind: 'prose'
  readonly heading: Prose | null
  /** The heading of the part it belongs to, or null where that is the document. */
  readonly kicker: Prose | null
  /** Any number of blocks, as written. */
  readonly markdown: string
  readonly page: Page
  readonly size: TextSize
}

export interface ClosingSlide extends SlideBase {
  readonly kind: 'closing'
  readonly question: string
  /** What the document leaves open, at most three; the others stand in the notes. */
  readonly asked: readonly Question[]
  readonly size: TextSize
}

export type Slide =
  | TitleSlide
  | OpeningSlide
  | ActionsSlide
  | ActionSlide
  | MetricsSlide
  | HorizonsSlide
  | TimelineSlide
  | ProseSlide
  | ClosingSlide

export type SlideKind = Slide['kind']

/** A talk, in the order it is given. */
export interface Deck {
  readonly slug: string
  readonly title: Prose
  readonly settings: Settings
  readonly slides: readonly Slide[]
  readonly references: References
}

/** How many of the source's blocks stand where. `dropped` ones have a finding each. */
export interface Placement {
  readonly total: number
  readonly slides: number
  readonly notes: number
  readonly reading: number
  readonly dropped: number
}

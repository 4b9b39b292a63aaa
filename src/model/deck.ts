import type { Action, Field, Horizon } from './action.ts'
import type { CallsSlide } from './calls.ts'
import type { ChangesSlide } from './changes.ts'
import type { Chapter } from './chapter.ts'
import type { CoverageSlide } from './coverage.ts'
import type { DiffLine } from './diff.ts'
import type { DoraMetric } from './metric.ts'
import type { Pictures } from './picture.ts'
import type { Planned } from './plan.ts'
import type { Prose, References } from './prose.ts'
import type { Question } from './question.ts'
import type { SlotField } from './room.ts'
import type { Settings } from './settings.ts'
import type { Page, SlideBase, TextSize } from './slide.ts'
import type { ImpactSlide, LessonsSlide, MeasuresSlide, TextKind, TextSlide, TimelineSlide } from './story.ts'

export type { Page, SlideBase, TextSize } from './slide.ts'

/** How many actions one team has, now and later. */
export interface Tally {
  readonly team: string
  readonly actions: number
}

export interface TitleSlide extends SlideBase {
  readonly kind: 'title'
  /** Without what stands in the line above it. */
  readonly title: Prose
  /** The day or the kind of document, where the title begins with it; else null. */
  readonly above: string | null
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
  /** The patch, line by line; empty where the story names none. */
  readonly diff: readonly DiffLine[]
  readonly size: TextSize
}

/** A column as it is shown: the author's own, or Who and When where the author has none. */
export interface ShownColumn {
  readonly label: Prose
  readonly field: Field | null
  /** Of the table's width, in per cent. */
  readonly width: number
  /** Whether no cell of it is broken over lines. */
  readonly isShort: boolean
}

/** What stands in a cell: the author's words, or null where they are still missing. */
export type ShownCell = Prose | null

/** A who or a when that a row leaves open, and the `slotKey` under which the room may fill it. */
export interface OpenField {
  readonly field: SlotField
  readonly slot: string
}

export interface ActionsSlide extends SlideBase {
  readonly kind: 'actions'
  readonly heading: Prose | null
  /** The incident they follow from, where the document tells several. */
  readonly kicker: Prose | null
  /** The actions of the whole group, on all its pages. */
  readonly count: number
  readonly columns: readonly ShownColumn[]
  /** One row an action of this page, one cell a column. */
  readonly rows: readonly (readonly ShownCell[])[]
  /** Of each cell of `rows`, the `slotKey` under which the room may fill it; null for one that isn't open. */
  readonly slots: readonly (readonly (string | null)[])[]
  /** One entry a row: what is asked at its end, since no row of the table says it. */
  readonly open: readonly (readonly OpenField[])[]
  readonly page: Page
  readonly size: TextSize
}

export interface ActionSlide extends SlideBase {
  readonly kind: 'action'
  readonly action: Action
  /** Tells its row from all others of the document, as `rowKeys` has it. */
  readonly key: string
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
  /** The teams of these actions; empty for none. */
  readonly teams: readonly string[]
}

export interface MetricsSlide extends SlideBase {
  readonly kind: 'metrics'
  /** All five, in DORA's order. */
  readonly holdings: readonly MetricHolding[]
  /** Metrics the author names that are none of the five, with who names them. */
  readonly others: readonly { readonly written: Prose; readonly teams: readonly string[] }[]
}

export interface HorizonsSlide extends SlideBase {
  readonly kind: 'horizons'
  readonly teams: readonly {
    readonly team: string
    /** What is to be done, as far as there is room. */
    readonly plans: Readonly<Record<Horizon, readonly Prose[]>>
  }[]
  /** What the teams' names take of the picture's width, in pixels. */
  readonly nameWidth: number
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
  | ChangesSlide
  | ActionsSlide
  | ActionSlide
  | CoverageSlide
  | MetricsSlide
  | HorizonsSlide
  | CallsSlide
  | TimelineSlide
  | MeasuresSlide
  | { readonly [K in TextKind]: TextSlide<K> }[TextKind]
  | ImpactSlide
  | LessonsSlide
  | ClosingSlide

export type SlideKind = Slide['kind']

/** A talk, in the order it is given. */
export interface Deck {
  readonly slug: string
  readonly title: Prose
  readonly settings: Settings
  readonly slides: readonly Slide[]
  /** The whole document, for its reading page. */
  readonly reading: readonly Chapter[]
  /** One a slide, in their order. */
  readonly plan: readonly Planned[]
  readonly references: References
  /** The number of each footnote, by its label. */
  readonly footnotes: ReadonlyMap<string, number>
  readonly pictures: Pictures
  /** Whether anybody may have it: then it has no notes, and names no source. */
  readonly isPublic: boolean
}

/** How many of the source's blocks stand where. `dropped` ones have a finding each. */
export interface Placement {
  readonly total: number
  readonly slides: number
  readonly notes: number
  readonly reading: number
  readonly dropped: number
}

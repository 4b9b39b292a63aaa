import type { BandPicture } from './band.ts'
import type { Figure } from './figure.ts'
import type { Measure } from './phase.ts'
import type { Prose } from './prose.ts'
import type { Page, SlideBase, TextSize } from './slide.ts'

export interface TimelineRow {
  /** The author's clock, or a time that has none as written; empty where there is neither. */
  readonly time: string
  /** As much as is taken in at a glance; the notes have the whole. */
  readonly text: Prose
  /** The day that begins with it, where the slide shows several; else null. */
  readonly day: string | null
}

export interface TimelineSlide extends SlideBase {
  readonly kind: 'timeline'
  readonly heading: Prose | null
  /** The incident it is of, where the document tells several. */
  readonly kicker: Prose | null
  /** The day of all that the slide shows; null where there is none, or several. */
  readonly day: string | null
  /** The zone of all times; null where none or several are written, or the heading says it. */
  readonly zone: string | null
  /** From the first to the last of its rows, e.g. `09:14–14:39`, where several slides have rows; else null. */
  readonly times: string | null
  /** The entries of the whole timeline. */
  readonly count: number
  /** Those that have a row, on all its pages; 0 where it is only drawn. */
  readonly shown: number
  /** Those that have no place on the picture; 0 where there is none. */
  readonly unplaced: number
  /** Over the rows, or alone; null where too few entries have a time to be compared by. */
  readonly picture: BandPicture | null
  readonly rows: readonly TimelineRow[]
  /** The author's heads of the two columns, for listeners; null where the author has none. */
  readonly heads: readonly [time: string, event: string] | null
  /** Of the columns for time and event, in per cent. */
  readonly widths: readonly number[]
  readonly page: Page
  readonly size: TextSize
}

/** One end of a measure: when, and in which words. */
export interface MeasureEnd {
  readonly time: string
  /** As much as there is room for; empty where the document says no more than the time. */
  readonly text: string
}

export interface MeasuresSlide extends SlideBase {
  readonly kind: 'measures'
  /** The heading of the timeline. */
  readonly kicker: Prose | null
  readonly rows: readonly {
    readonly measure: Measure
    /** As the document states it; null where it doesn't. */
    readonly stated: string | null
    /** Between the two rows; null where one is missing, or where it says the same. */
    readonly derived: string | null
    /** Empty where the document states nothing but the number. */
    readonly ends: readonly MeasureEnd[]
  }[]
}

/** The kinds that show a text under a heading; `prose` is for whatever has no kind of its own. */
export type TextKind = 'summary' | 'causes' | 'detection' | 'resolution' | 'prose'

/**
 * How a text stands on its slide: one thought alone and large, its heading above it; items with room between them; short
 * parts side by side; else running text.
 */
export type TextLayout = 'statement' | 'points' | 'grid' | 'text'

/** A text on the stage. */
export interface SetText {
  /** Any number of blocks: the gist of a part. */
  readonly markdown: string
  /** Of the type, in pixels. */
  readonly size: number
  /** Between points that have the slide to themselves, in pixels; 0 for the usual gap. */
  readonly gap: number
}

/** A text under a heading, as it stands on a slide. */
export interface HeadedText extends SlideBase, SetText {
  /** Null for what stands before the first heading below the title, and for parts side by side under no common one. */
  readonly heading: Prose | null
  /** The author's own first sentence, where it stands in the heading's place; else null. */
  readonly headline: Prose | null
  /** The heading of the part it belongs to, or null where that is the document. */
  readonly kicker: Prose | null
  readonly layout: TextLayout
  /** Two to four parts side by side; empty for another layout. */
  readonly cells: readonly { readonly heading: Prose; readonly markdown: string }[]
  readonly page: Page
}

export interface TextSlide<K extends TextKind = TextKind> extends HeadedText {
  readonly kind: K
}

export interface ImpactSlide extends HeadedText {
  readonly kind: 'impact'
  /** Up to three, over the text; empty where the part has no number, and on further pages. */
  readonly tiles: readonly Figure[]
}

/** How what is learned is marked: what went well, what went wrong, where it was luck. */
export type LessonSign = 'well' | 'wrong' | 'lucky' | 'learned'

export interface LessonsSlide extends HeadedText {
  readonly kind: 'lessons'
  /** Two to four side by side, under the heading; empty where the text is all there is. */
  readonly columns: readonly {
    readonly sign: LessonSign
    readonly heading: Prose | null
    readonly markdown: string
  }[]
}

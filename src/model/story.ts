import type { Figure } from './figure.ts'
import type { Prose } from './prose.ts'
import type { Page, SlideBase, TextSize } from './slide.ts'

export interface TimelineRow {
  /** As written; empty where an entry has none, or goes on from the row above. */
  readonly time: string
  readonly text: Prose
}

export interface TimelineSlide extends SlideBase {
  readonly kind: 'timeline'
  readonly heading: Prose | null
  /** The incident it is of, where the document tells several. */
  readonly kicker: Prose | null
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

/** The kinds that show a text under a heading; `prose` is for whatever has no kind of its own. */
export type TextKind = 'summary' | 'causes' | 'detection' | 'resolution' | 'prose'

export interface TextSlide<K extends TextKind = TextKind> extends SlideBase {
  readonly kind: K
  readonly heading: Prose | null
  /** The heading of the part it belongs to, or null where that is the document. */
  readonly kicker: Prose | null
  /** Any number of blocks, as written: the gist of the part. */
  readonly markdown: string
  readonly page: Page
  readonly size: TextSize
}

export interface ImpactSlide extends SlideBase {
  readonly kind: 'impact'
  readonly heading: Prose | null
  readonly kicker: Prose | null
  /** Up to three; empty where the part has no number, and on further pages. */
  readonly tiles: readonly Figure[]
  readonly markdown: string
  readonly page: Page
  readonly size: TextSize
}

/** How what is learned is marked: what went well, what went wrong, where it was luck. */
export type LessonSign = 'well' | 'wrong' | 'lucky' | 'learned'

export interface LessonsSlide extends SlideBase {
  readonly kind: 'lessons'
  /** Over all columns; null where the only column has the heading. */
  readonly heading: Prose | null
  readonly kicker: Prose | null
  /** One to four, side by side. */
  readonly columns: readonly {
    readonly sign: LessonSign
    readonly heading: Prose | null
    readonly markdown: string
  }[]
  readonly page: Page
  readonly size: TextSize
}

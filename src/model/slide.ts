import type { Note } from './prose.ts'
import type { Span } from './source.ts'

/** What every slide has. */
export interface SlideBase {
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

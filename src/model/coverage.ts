import type { ActionKind } from './action.ts'
import type { Prose } from './prose.ts'
import type { SlideBase } from './slide.ts'

/** The five kinds, in the order in which they meet an incident that comes again. */
export const actionKinds: readonly ActionKind[] = ['detect', 'prevent', 'mitigate', 'repair', 'learn']

/** How little an action relies on people remembering it: after the action hierarchy of RCA² (2015), strongest first. */
export const strengths = ['stronger', 'intermediate', 'weaker'] as const

export type Strength = (typeof strengths)[number]

/** One action under its kind. */
export interface Covering {
  readonly what: Prose
  /** Whether its kind is read from its words; else the author states it. */
  readonly isRead: boolean
  /** Null where its words leave it open. */
  readonly strength: Strength | null
}

/** The actions of one kind; of null where nothing says what they are for. */
export interface Coverage {
  readonly kind: ActionKind | null
  /** Those whose kind is stated, then those whose kind is read; empty for a kind that is still open. */
  readonly actions: readonly Covering[]
}

export interface CoverageSlide extends SlideBase {
  readonly kind: 'coverage'
  /** All five kinds in their order, and last the actions without one, where there are any. */
  readonly rows: readonly Coverage[]
}

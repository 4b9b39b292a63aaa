import type { ChangeState, Since } from './change.ts'
import type { Prose } from './prose.ts'
import type { Page, SlideBase, TextSize } from './slide.ts'

/** What stands beside an action that has changed. */
export type ChangeFact =
  /** Something that is another than before, both as shown. */
  | { readonly kind: 'moved'; readonly label: string; readonly from: string; readonly to: string }
  /** The document's words under a label, or ours without one. */
  | { readonly kind: 'stated'; readonly label: string | null; readonly value: Prose }
  /** What the document doesn't say, as a question. */
  | { readonly kind: 'open'; readonly question: string }

export interface ChangeRow {
  readonly state: ChangeState
  readonly team: string | null
  readonly what: Prose
  readonly facts: readonly ChangeFact[]
}

export interface ChangesSlide extends SlideBase {
  readonly kind: 'changes'
  readonly since: Since
  readonly actionsThen: number
  readonly actionsNow: number
  /** How many of each state there are in all, in the order of the states; those that there are none of, left out. */
  readonly counts: readonly (readonly [state: ChangeState, count: number])[]
  /** Those that have changed; empty where none has. */
  readonly rows: readonly ChangeRow[]
  /** Of the columns for state, team, task and what has changed, in per cent; without a team there are three. */
  readonly widths: readonly number[]
  readonly page: Page
  readonly size: TextSize
}

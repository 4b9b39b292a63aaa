import type { Action } from './action.ts'
import type { Prose } from './prose.ts'

/**
 * What became of an action between two states of its document, in the order in which it is told. Those that end in
 * a proposal were one: they stood under a heading such as "Proposed, decide by 2031-05-20".
 */
export const changeStates = [
  'done',
  'moved',
  'overdue',
  'declined',
  'new',
  'taken-proposal',
  'dropped-proposal',
  'open-proposal',
  'gone',
  'unchanged',
] as const

export type ChangeState = (typeof changeStates)[number]

/** What of an action can be another than before. */
export type MovedField = 'due' | 'owner' | 'team' | 'horizon' | 'status'

/** From what to what, as written; null where nothing was, or is, stated. */
export interface Move {
  readonly field: MovedField
  readonly from: string | null
  readonly to: string | null
}

/** One action of either state, and what became of it. */
export interface Change {
  readonly state: ChangeState
  /** As the document has it now; as it had it then, where it is gone. */
  readonly action: Action
  /** Whether the document still has it. */
  readonly isThere: boolean
  /** Null where it is new. */
  readonly before: Action | null
  /** Empty where it is new, or gone. */
  readonly moves: readonly Move[]
  /** Why it was declined or dropped, in the document's words; null where it doesn't say. */
  readonly reason: Prose | null
  /** Whether it was due before the day of the comparison and is not stated as done or declined. */
  readonly isLate: boolean
}

/** What an older state is called before the room. */
export interface Since {
  /** As it was named on the command line; of a file or folder only the last part. */
  readonly name: string
  /** The day of a revision, `YYYY-MM-DD`; null for a file or folder. */
  readonly day: string | null
}

/** Whether a value is set without a break: a day, a name. A day is broken at its hyphens otherwise. */
export function staysWhole(value: string): boolean {
  return /^\S{1,16}$/.test(value)
}

/** How the actions of a document differ from an older state of it. */
export interface Changes {
  readonly since: Since
  /** How many actions there were. */
  readonly actionsThen: number
  /** How many there are. */
  readonly actionsNow: number
  /** Every action of both states once: those of now in their order, then those that are gone. */
  readonly all: readonly Change[]
}

import type { ActionKind } from './action.ts'

/** What the room has said of one talk in the meeting. All of it is proposed, until somebody takes it home. */
export interface Room {
  /** What else needs a patch, in the order in which it stands on the last slide. */
  readonly answers: readonly Answer[]
  /** What was filled into open cells, by `slotKey`. An empty cell has no entry. */
  readonly fills: Readonly<Record<string, string>>
}

/** One line that the room added. */
export interface Answer {
  /** Unique in the room; tells the same line from another one of the same words. */
  readonly id: string
  /** One line, never blank, as typed. */
  readonly text: string
  /** One of the deck's teams, or another one; null where none was named. */
  readonly team: string | null
  readonly kind: ActionKind | null
  /** Who volunteered; null where nobody did. */
  readonly owner: string | null
}

/** The cells of an action that can be filled in the meeting: who, and when. */
export type SlotField = 'owner' | 'due'

/** A room in which nothing was said. */
export const emptyRoom: Room = { answers: [], fills: {} }

/** What a fill is kept under: the key of the action's row, as `rowKeys` gives it, and the field. */
export function slotKey(row: string, field: SlotField): string {
  return `${row}/${field}`
}

import type { Action } from '../model/action.ts'

/** Actions of now, each with what it was before. */
export type Pairs = ReadonlyMap<Action, Action>

/** Pairs some actions of before and now; those that it isn't sure of stay alone. */
export type Way = (before: readonly Action[], now: readonly Action[]) => Pairs

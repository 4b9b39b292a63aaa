import type { Room } from '../../model/room.ts'
import { isSame } from './edit.ts'

/** A room, what it was before each change, and what it was before each change that was undone. Latest last. */
export interface History {
  readonly past: readonly Room[]
  readonly now: Room
  readonly future: readonly Room[]
}

/** How many changes can be undone. */
const depth = 100

export function historyOf(now: Room): History {
  return { past: [], now, future: [] }
}

/** After a change made here; what was undone before is gone. */
export function changed({ past, now }: History, next: Room): History {
  return { past: [...past, now].slice(-depth), now: next, future: [] }
}

/** The change before is undone; without one all stays as it is. */
export function undone({ past, now, future }: History): History {
  const before = past.at(-1)
  return before ? { past: past.slice(0, -1), now: before, future: [...future, now] } : { past, now, future }
}

/** What was undone last is done again; without such a change all stays as it is. */
export function redone({ past, now, future }: History): History {
  const after = future.at(-1)
  return after ? { past: [...past, now], now: after, future: future.slice(0, -1) } : { past, now, future }
}

/** After a change that another window made: where it has undone or redone one, so has this. */
export function taken(history: History, next: Room): History {
  const { past, now, future } = history
  if (isSame(next, now)) return history
  if (isSame(next, past.at(-1))) return undone(history)
  return isSame(next, future.at(-1)) ? redone(history) : changed(history, next)
}

import type { Room } from '../../model/room.ts'
import type { Commands, Link } from '../link.ts'
import { isOrder, isRecord, keep, recall } from '../storage.ts'
import { fingerprint, isSame, nothing } from './edit.ts'
import { changed, type History, historyOf, redone, taken, undone } from './history.ts'
import { merged } from './merge.ts'
import { readRoom } from './read.ts'

/** What the room has said of this deck: kept by the browser, and the same in every window. */
export interface Store {
  readonly room: () => Room
  /** A change made in this window: kept, told to the others, shown. */
  readonly change: (next: Room) => void
  /** Undo the last change, whichever window made it, and do it again. False when there is none. */
  readonly undo: () => boolean
  readonly redo: () => boolean
  readonly canUndo: () => boolean
  readonly canRedo: () => boolean
  /** Takes what another window has said, with its place in the order of what was said. */
  readonly take: (command: Commands['room'], at: number) => void
  /** Joins the other windows. */
  readonly connect: (link: Link) => void
  /** Has something drawn anew at every change, whoever makes it. */
  readonly watch: (shown: () => void) => void
}

/** How many states are remembered, to know what another window's was made of. */
const remembered = 50

/** Begins with what was kept. `lost` is called when a change of this window's could not be. */
export function makeStore(lost: () => void): Store {
  const kept = recall('room', isKept)
  let history: History = historyOf((kept && readRoom(kept)) ?? nothing)
  let at = kept?.at ?? 0
  let link: Link | null = null
  /** The last state that this window didn't make itself. */
  let common = history.now
  const states = new Map<string, Room>([[fingerprint(history.now), history.now]])
  const watchers = new Set<() => void>()

  /** Returns whether it is kept. */
  const show = (next: History, place: number): boolean => {
    history = next
    at = place
    const print = fingerprint(next.now)
    states.delete(print)
    states.set(print, next.now)
    for (const oldest of states.keys()) if (states.size > remembered) states.delete(oldest)
    for (const shown of watchers) shown()
    return keep('room', { ...next.now, at })
  }
  const say = (next: History): boolean => {
    if (next === history) return false
    const command = { said: next.now, of: fingerprint(history.now) }
    if (!show(next, link?.send('room', command) ?? Math.max(Date.now(), at + 1))) lost()
    return true
  }
  const move = (step: (history: History) => History) => (): boolean => {
    const next = step(history)
    return next.now !== history.now && say(next)
  }
  return {
    room: () => history.now,
    change: (next) => void (isSame(next, history.now) || say(changed(history, next))),
    undo: move(undone),
    redo: move(redone),
    canUndo: () => history.past.length > 0,
    canRedo: () => history.future.length > 0,
    take: ({ said, of }, place) => {
      const theirs = readRoom(said)
      // Of two of one place the link has chosen one; where it is theirs, ours is done again on top of it.
      if (!theirs || place < at) return
      const base = states.get(of ?? '') ?? common
      const both = merged(base, history.now, theirs)
      common = theirs
      show(taken(history, theirs), place)
      if (!isSame(both, theirs)) say({ ...history, now: both })
    },
    connect: (joined) => {
      link = joined
      if (at > 0) link.hold('room', { said: history.now, of: fingerprint(history.now) }, at)
    },
    watch: (shown) => void watchers.add(shown),
  }
}

function isKept(value: unknown): value is Readonly<Record<string, unknown>> & { readonly at: number } {
  return isRecord(value) && isOrder(value.at)
}

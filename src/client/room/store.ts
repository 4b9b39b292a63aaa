import type { Room } from '../../model/room.ts'
import type { Commands, Link } from '../link.ts'
import { isRecord, keep, recall } from '../storage.ts'
import { isSame, nothing } from './edit.ts'
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
  /** Takes what another window has said at that time. */
  readonly take: (command: Commands['room'], at: number) => void
  /** Joins the other windows. */
  readonly connect: (link: Link) => void
  /** Has something drawn anew at every change, whoever makes it. */
  readonly watch: (shown: () => void) => void
}

/** How many states are remembered by their time, to know what another window's was made of. */
const remembered = 50

/** Begins with what was kept. `lost` is called when a change of this window's could not be. */
export function makeStore(lost: () => void): Store {
  const kept = recall('room', isKept)
  let history: History = historyOf((kept && readRoom(kept)) ?? nothing)
  let at = kept?.at ?? 0
  let link: Link | null = null
  const states = new Map<number, Room>([[at, history.now]])
  const watchers = new Set<() => void>()

  /** Returns whether it is kept. */
  const show = (next: History, time: number): boolean => {
    history = next
    at = time
    states.set(at, next.now)
    for (const oldest of [...states.keys()].slice(0, -remembered)) states.delete(oldest)
    for (const shown of watchers) shown()
    return keep('room', { ...next.now, at })
  }
  const say = (next: History): boolean => {
    if (next === history) return false
    const command = { said: next.now, since: at }
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
    take: ({ said, since }, time) => {
      const theirs = readRoom(said)
      // Of two of one moment the link has chosen one; where it is theirs, ours is done again on top of it.
      if (!theirs || time < at) return
      const base = since === at ? undefined : states.get(since)
      const both = base ? merged(base, history.now, theirs) : theirs
      show(taken(history, theirs), time)
      if (!isSame(both, theirs)) say({ ...history, now: both })
    },
    connect: (joined) => {
      link = joined
      if (at > 0) link.hold('room', { said: history.now, since: at }, at)
    },
    watch: (shown) => void watchers.add(shown),
  }
}

function isKept(value: unknown): value is Readonly<Record<string, unknown>> & { readonly at: number } {
  return isRecord(value) && typeof value.at === 'number' && value.at >= 0 && value.at <= Date.now()
}

import type { Answer, Room } from '../../model/room.ts'
import type { Commands, Link } from '../link.ts'
import { isOrder, isRecord, keep, recall } from '../storage.ts'
import { fingerprint, isSame, nothing } from './edit.ts'
import { readRoom } from './validate.ts'

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

/**
 * What two windows have said at one moment, neither knowing of the other: all that has changed in `mine` since
 * `base`, done again to `theirs`. Where both have changed the same line or the same cell, `mine` holds.
 */
export function merged(base: Room, mine: Room, theirs: Room): Room {
  const [was, here, there] = [base, mine, theirs].map(byId) as [Lines, Lines, Lines]
  const kept = theirs.answers.filter(({ id }) => here.has(id) || !was.has(id))
  const added = mine.answers.filter(({ id }) => !was.has(id) && !there.has(id))
  const fills = { ...theirs.fills }
  for (const key of new Set([...Object.keys(base.fills), ...Object.keys(mine.fills)])) {
    const fill = mine.fills[key]
    if (fill === base.fills[key]) continue
    if (fill === undefined) delete fills[key]
    else fills[key] = fill
  }
  return {
    answers: [...kept.map((line) => latest(line, was.get(line.id), here.get(line.id))), ...added],
    fills,
  }
}

type Lines = ReadonlyMap<string, Answer>

function byId({ answers }: Room): Lines {
  return new Map(answers.map((answer) => [answer.id, answer]))
}

function latest(theirs: Answer, was: Answer | undefined, mine: Answer | undefined): Answer {
  return mine && JSON.stringify(mine) !== JSON.stringify(was) ? mine : theirs
}

/** A room, what it was before each change, and what it was before each change that was undone. Latest last. */
interface History {
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

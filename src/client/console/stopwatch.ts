import type { Commands, Link } from '../link.ts'
import { isOrder, isRecord, keep, recall } from '../storage.ts'

/** A stopwatch, which runs or stands. All in ms. */
export type Watch = Commands['watch']

/** How long a watch may have run before it is taken for one that was forgotten. */
const forgotten = 12 * 3_600_000

/** The talk's one watch: kept over a reload, and the same in every console. */
export interface Stopwatch {
  readonly isRunning: () => boolean
  /** How long the talk has been going on. */
  readonly elapsed: () => number
  readonly toggle: () => void
  readonly reset: () => void
  /** Takes what another console has set, with its place in the order of what was said. */
  readonly take: (watch: Watch, at: number) => void
}

/** `changed` is called whenever it is started, paused or set to zero, here or elsewhere. */
export function makeWatch(link: () => Link, changed: () => void): Stopwatch {
  const kept = recall('watch', isKept)
  let watch: Watch = kept ?? { counted: 0, since: null }
  const take = ({ counted, since }: Watch, at: number): void => {
    watch = { counted, since }
    keep('watch', { ...watch, at })
    changed()
  }
  const set = (next: Watch): void => take(next, link().send('watch', next))
  const elapsed = (): number => elapsedOf(watch, Date.now())
  if (kept) queueMicrotask(() => link().hold('watch', watch, kept.at))
  return {
    isRunning: () => watch.since !== null,
    elapsed,
    take,
    toggle: () =>
      set(watch.since === null ? { ...watch, since: Date.now() } : { counted: elapsed(), since: null }),
    reset: () => set({ counted: 0, since: null }),
  }
}

function elapsedOf({ counted, since }: Watch, now: number): number {
  return counted + (since === null ? 0 : Math.max(0, now - since))
}

function isKept(value: unknown): value is Watch & { readonly at: number } {
  if (!isRecord(value) || !isTime(value.counted) || !isOrder(value.at)) return false
  if (value.since !== null && !isTime(value.since)) return false
  return elapsedOf({ counted: value.counted, since: value.since }, Date.now()) < forgotten
}

function isTime(value: unknown): value is number {
  return typeof value === 'number' && value >= 0 && value <= Date.now()
}

import { setTimeout } from 'node:timers/promises'
import { type Snapshot, snapshotOf } from '../talks.ts'

/**
 * In milliseconds. Editors write a file in several steps, and what is seen in between would be half a document: it is
 * waited for until nothing changes for a moment, but not for ever. A disk may tell the time no finer than `blur`.
 */
const [pause, settling, patience, blur] = [100, 30, 300, 50]

/** What to look at, and what to do when something of it has changed. */
export interface Followed {
  /** Absolute paths, also of what isn't there yet; asked for anew at each look. */
  readonly paths: () => readonly string[]
  readonly update: () => Promise<void>
  /** When the files were first read, in milliseconds since 1970. */
  readonly started: number
}

/**
 * Looks at files again and again. Notifications of the system would cost less and miss more: a folder that is moved away
 * and put back, the last of several saves, what comes to be where nothing was.
 *
 * @returns What ends it.
 */
export function follow({ paths, update, started }: Followed): () => void {
  const ending = new AbortController()
  const { signal } = ending
  const sleep = (time: number): Promise<void> => setTimeout(time, undefined, { signal, ref: false })
  const loop = async (): Promise<void> => {
    let read = started
    for (let known = snapshotOf(paths()); ; ) {
      const began = performance.now()
      const seen = snapshotOf(paths())
      const effort = performance.now() - began
      if (isChanged(known, seen, read)) {
        await settled(paths, sleep)
        read = Date.now()
        await update()
        known = snapshotOf(paths())
      }
      // Where there are thousands of files, looking at them may take a twentieth of the time.
      await sleep(Math.max(pause, 20 * effort))
    }
  }
  loop().catch((error: unknown) => {
    if (!signal.aborted) throw error
  })
  return () => ending.abort()
}

/** Whether something was changed since it was looked at, or while it was read. */
function isChanged(known: Snapshot, seen: Snapshot, read: number): boolean {
  return seen.key !== known.key || known.changed > read - blur
}

async function settled(paths: Followed['paths'], sleep: (time: number) => Promise<void>): Promise<void> {
  const began = performance.now()
  for (let last = ''; performance.now() - began < patience; ) {
    const { key } = snapshotOf(paths())
    if (key === last) return
    last = key
    await sleep(settling)
  }
}

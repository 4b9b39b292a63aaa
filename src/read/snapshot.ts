import { lstatSync, readlinkSync, type Stats, statSync } from 'node:fs'
import { markdownIn } from './find.ts'

/** How some files and folders are right now, as far as can be seen without reading them. */
export interface Snapshot {
  /** The same for the same files, and another when one is written, moved, removed or put back. */
  readonly key: string
  /** When the last of the changes was that have been so far, in milliseconds since 1970; 0 where nothing is there. */
  readonly changed: number
}

/**
 * Looks at files, and at folders with all markdown in them.
 *
 * @param paths Absolute ones, also of what isn't there yet.
 */
export function snapshotOf(paths: readonly string[]): Snapshot {
  // Disks tell parts of a millisecond. A clock may be behind that of a disk elsewhere: what is to come says nothing.
  const now = Date.now() + 1
  const seen = [...new Set(paths.flatMap((one) => [one, ...insideOf(one)]))].map(seenAt)
  const times = seen.flatMap((one) => one.times).filter((time) => time <= now)
  return { key: seen.map(({ key }) => key).join('\n'), changed: times.reduce((a, b) => Math.max(a, b), 0) }
}

/** The markdown files in a folder; what is being moved while it is looked at is as good as gone. */
function insideOf(file: string): readonly string[] {
  try {
    return markdownIn(file)
  } catch {
    return []
  }
}

/** A file by itself, and when it was written and moved. */
function seenAt(file: string): { readonly key: string; readonly times: readonly number[] } {
  try {
    const own = lstatSync(file)
    const target = own.isSymbolicLink() ? `${readlinkSync(file)} ${stateOf(statSync(file))}` : ''
    return { key: `${file} ${stateOf(own)} ${target}`, times: [own.mtimeMs, own.ctimeMs] }
  } catch (error) {
    return { key: `${file} ${(error as NodeJS.ErrnoException).code}`, times: [] }
  }
}

/** Of a folder its content is looked at by itself: what else lies in it is not ours. */
function stateOf(stats: Stats): string {
  const { ino, size, mtimeMs, ctimeMs } = stats
  return stats.isDirectory() ? `${ino}` : `${ino} ${size} ${mtimeMs} ${ctimeMs}`
}

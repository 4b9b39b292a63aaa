import { readdirSync, rmdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import { ownFilesIn } from './marker.ts'

/**
 * What Vite's own build leaves of an older site of ours that it has written over: it would empty the folder before
 * anything is known to be good. Files of others stay.
 */
export interface Outdated {
  /** Takes away, of the files of the older site, all but these, with folders that are empty then. */
  readonly remove: (kept: readonly string[]) => void
}

/** Looks at the older site while its marker still tells of it. */
export function outdatedIn(folder: string): Outdated {
  const names = ownFilesIn(folder)
  return {
    remove: (kept) => {
      const gone = names.filter((name) => !kept.includes(name))
      for (const name of gone) rmSync(path.join(folder, name), { force: true })
      for (const name of gone) removeEmpty(folder, path.posix.dirname(name))
    },
  }
}

function removeEmpty(folder: string, name: string): void {
  if (name === '.' || readdirSync(path.join(folder, name)).length > 0) return
  rmdirSync(path.join(folder, name))
  removeEmpty(folder, path.posix.dirname(name))
}

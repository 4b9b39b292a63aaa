import { lstatSync, realpathSync, statSync } from 'node:fs'
import path from 'node:path'

/** Where a path leads in the end; null where it leads nowhere. */
export function realPath(file: string): string | null {
  try {
    return realpathSync(file)
  } catch {
    return null
  }
}

/** Whether a file or folder lies in a folder, after all links are followed. Both have to be there. */
export function liesIn(file: string, folder: string): boolean {
  const way = path.relative(realPath(folder) ?? folder, realPath(file) ?? file)
  return way !== '' && !path.isAbsolute(way) && way.split(path.sep)[0] !== '..'
}

/**
 * Whether a path leads to something.
 *
 * @throws What Node throws when nobody may look.
 */
export function isThere(file: string): boolean {
  return seen(file, statSync)
}

/**
 * Whether there is a file, a folder or a link of that name: a link that leads nowhere wants to be told.
 *
 * @throws What Node throws when nobody may look.
 */
export function isNamed(file: string): boolean {
  return seen(file, lstatSync)
}

function seen(file: string, look: (file: string) => unknown): boolean {
  try {
    look(file)
    return true
  } catch (error) {
    if (/^E(ACCES|PERM)$/.test(String((error as NodeJS.ErrnoException).code))) throw error
    return false
  }
}

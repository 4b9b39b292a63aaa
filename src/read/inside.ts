import { realpathSync } from 'node:fs'
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

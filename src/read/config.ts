import { existsSync } from 'node:fs'
import path from 'node:path'
import { isNamed } from './find.ts'

const name = 'patchdeck.yaml'

/** The configuration that holds for a file: the first that there is of its places; null where there is none. */
export function findConfig(file: string, cwd: string): string | null {
  return configPlaces(file, cwd).find(isNamed) ?? null
}

/**
 * Where the configuration for a file may be, the nearest first: from its folder up to the working directory; for a file
 * from elsewhere, in its folder or the one above.
 */
export function configPlaces(file: string, cwd: string): readonly string[] {
  const isInside = `${path.dirname(file)}${path.sep}`.startsWith(
    cwd.endsWith(path.sep) ? cwd : cwd + path.sep,
  )
  const folders = foldersUp(path.dirname(file))
  const own = isInside ? folders.slice(0, folders.indexOf(cwd) + 1) : folders.slice(0, 2)
  return own.map((folder) => path.join(folder, name))
}

function foldersUp(folder: string): readonly string[] {
  const folders = [folder]
  for (let above = path.dirname(folder); above !== folders.at(-1); above = path.dirname(above))
    folders.push(above)
  return folders
}

/** Whether there is a file or folder at a path as spans have it. */
export function isFileIn(cwd: string): (file: string) => boolean {
  return (file) => existsSync(path.resolve(cwd, file))
}

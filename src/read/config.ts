import { existsSync } from 'node:fs'
import path from 'node:path'
import { isNamed } from './find.ts'

const name = 'patchdeck.yaml'

/**
 * The configuration that holds for a file: the nearest `patchdeck.yaml` from its folder up to the working directory;
 * for a file from elsewhere, in its folder or the one above. Null where there is none.
 */
export function findConfig(file: string, cwd: string): string | null {
  const isInside = `${path.dirname(file)}${path.sep}`.startsWith(
    cwd.endsWith(path.sep) ? cwd : cwd + path.sep,
  )
  const folders = foldersUp(path.dirname(file))
  const candidates = isInside ? folders.slice(0, folders.indexOf(cwd) + 1) : folders.slice(0, 2)
  return candidates.map((folder) => path.join(folder, name)).find(isNamed) ?? null
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

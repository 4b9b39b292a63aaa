import { lstatSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { isNamed } from './inside.ts'

/** What a configuration is called. */
export const configName = 'patchdeck.yaml'

/** What else somebody may call it: in other letters, with another ending, hidden, as a text file of Windows. */
const nearName = /^[._]?patch[-_]?deck(?:[._-]?config|rc)?\.(?:ya?ml|json|toml)(?:\.txt)?$/i

/** The names in a folder that are nearly that of a configuration; none where nobody may look. */
export function misnamedIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder).filter((name) => name !== configName && nearName.test(name))
  } catch {
    return []
  }
}

/**
 * The folder that the paths of a site count from, whatever the working folder is: the nearest one, from what was given
 * upwards, that has a `patchdeck.yaml`, else the root of the git work tree, else what was given itself.
 *
 * @param given Absolute paths of the folders that were given, or that hold what was given.
 */
export function siteRoot(given: readonly string[]): string {
  const base = given.reduce(sharedFolder)
  return foldersUp(base).find(isProject) ?? base
}

/** Whether a folder has what marks the root of a project: a `patchdeck.yaml`, or a git work tree. */
export function isProject(folder: string): boolean {
  return [configName, '.git'].some((name) => isNamed(path.join(folder, name)))
}

/**
 * A folder and those that it lies in, the nearest first: up to the root of the git work tree, or to where everybody may
 * put a file, as in `/tmp`.
 */
export function foldersUp(folder: string): readonly string[] {
  const folders = [folder]
  for (let inner = folder; !isNamed(path.join(inner, '.git')); inner = path.dirname(inner)) {
    const above = path.dirname(inner)
    if (above === inner || isEverybodys(above)) break
    folders.push(above)
  }
  return folders
}

/** A folder whose files belong to whoever made them: nobody's configuration is looked for there. */
function isEverybodys(folder: string): boolean {
  const mode = lstatSync(folder, { throwIfNoEntry: false })?.mode ?? 0
  return (mode & 0o1002) === 0o1002
}

function sharedFolder(one: string, other: string): string {
  const isInside = other === one || other.startsWith(one.endsWith(path.sep) ? one : one + path.sep)
  return isInside ? one : sharedFolder(path.dirname(one), other)
}

/** Says paths as they count from a folder, with `/`. */
export function countedFrom(folder: string): (file: string) => string {
  return (file) => path.relative(folder, file).split(path.sep).join('/')
}

import { existsSync } from 'node:fs'
import path from 'node:path'
import { isNamed } from './find.ts'
import { configName, foldersUp } from './root.ts'

/** The configuration that holds for a file: the first that there is of its places; null where there is none. */
export function findConfig(file: string): string | null {
  return configPlaces(file).find(isNamed) ?? null
}

/** Where the configuration for a file may be, the nearest first: in its folder, and in those that this one lies in. */
export function configPlaces(file: string): readonly string[] {
  return foldersUp(path.dirname(file)).map((folder) => path.join(folder, configName))
}

/** Whether there is a file or folder at a path as spans have it, counted from a folder. */
export function isFileIn(folder: string): (file: string) => boolean {
  return (file) => existsSync(path.resolve(folder, file))
}

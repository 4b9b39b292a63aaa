import { existsSync, readdirSync, realpathSync } from 'node:fs'
import path from 'node:path'

/** The slugs of the decks that a built site holds, in the order of the alphabet. */
export function decksIn(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(path.join(folder, entry.name, 'index.html')))
    .map(({ name }) => name)
    .sort()
}

/** Whether there is a file or folder of that name, as it counts from the working folder. */
export function isThere(name: string, cwd: string): boolean {
  return existsSync(path.resolve(cwd, name))
}

/** Whether a file or folder is another one or lies in it, both as absolute paths. */
export function holds(folder: string, file: string): boolean {
  return file === folder || file.startsWith(folder.endsWith(path.sep) ? folder : folder + path.sep)
}

/** Where a path leads after all links, as far as it is there yet. */
export function realPath(file: string): string {
  const above = path.dirname(file)
  if (existsSync(file) || above === file) return realpathSync(file)
  return path.join(realPath(above), path.basename(file))
}

import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

/** One file of the site. */
export interface SitePage {
  readonly fileName: string
  readonly source: string | Uint8Array
}

/** Tells a later build that this folder is ours to replace. */
export const siteMarker = '.patchdeck'

const head = 'Made by patchdeck. The next build replaces this folder, as long as its files are these:'

/** What file managers leave in any folder they have shown. */
const litter: readonly string[] = ['.DS_Store', 'Thumbs.db', 'desktop.ini']

/** The marker of a site with these files. Below its first line it is what `sha256sum --check` reads. */
export function markerOf(files: readonly SitePage[]): SitePage {
  const lines = files.map(({ fileName, source }) => `${hashOf(source)}  ${fileName}\n`)
  return { fileName: siteMarker, source: `${head}\n${lines.sort().join('')}` }
}

/** Whether there is something that says it is a site of ours. */
export function isSite(folder: string): boolean {
  return existsSync(path.join(folder, siteMarker))
}

/**
 * The first file in a folder, from there, that no build of ours has put there as it is; null when all are ours.
 *
 * @throws What Node throws when the folder can't be read.
 */
export function strangerIn(folder: string): string | null {
  const ours = markedIn(folder)
  const names = filesIn(folder).filter((name) => name !== siteMarker && !litter.includes(path.basename(name)))
  return names.find((name) => hashAt(path.join(folder, name)) !== ours.get(name)) ?? null
}

/** The files of a site of ours in a folder that are as they were made, from there; none where there is no site. */
export function ownFilesIn(folder: string): readonly string[] {
  const ours = markedIn(folder)
  if (ours.size === 0) return []
  return filesIn(folder).filter((name) => hashAt(path.join(folder, name)) === ours.get(name))
}

/** Whether a folder holds a site of ours, every file of it. */
export function isWholeSite(folder: string): boolean {
  const marked = [...markedIn(folder)]
  return marked.length > 0 && marked.every(([name, hash]) => hashAt(path.join(folder, name)) === hash)
}

/** The hash of each file of the site, by its name; none where no site is. */
function markedIn(folder: string): ReadonlyMap<string, string> {
  const lines = markerIn(folder).split('\n').slice(1)
  return new Map(lines.filter((line) => line !== '').map((line) => [line.slice(66), line.slice(0, 64)]))
}

/** Empty where none is: another build may take the folder away while it is looked at. */
function markerIn(folder: string): string {
  try {
    return readFileSync(path.join(folder, siteMarker), 'utf8')
  } catch (error) {
    if (!['ENOENT', 'ENOTDIR'].includes(String((error as NodeJS.ErrnoException).code))) throw error
    return ''
  }
}

/** Everything in a folder that is no folder, in the order of the alphabet; links are not followed. */
function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map(({ parentPath, name }) =>
      path.relative(folder, path.join(parentPath, name)).split(path.sep).join('/'),
    )
    .sort()
}

/** Null for what isn't there or can't be read as a file. */
function hashAt(file: string): string | null {
  try {
    return hashOf(readFileSync(file))
  } catch {
    return null
  }
}

function hashOf(source: string | Uint8Array): string {
  return createHash('sha256').update(source).digest('hex')
}

import { chmodSync, lstatSync, mkdirSync, readdirSync, renameSync, rmdirSync, rmSync } from 'node:fs'
import { mkdir, open } from 'node:fs/promises'
import path from 'node:path'
import { endOnSignals } from '../model/signals.ts'
import { UsageError } from '../model/usage.ts'
import { isSite, type SitePage, strangerIn } from '../site.ts'
import { makeAside, oldName } from './aside.ts'

/** How often others may put a site of theirs between our two renames before we give up. */
const patience = 10

/**
 * Writes a site into a new folder beside the old one and puts it in its place, so that whoever looks finds the old
 * site or the new one. When writing fails the old one stays and nothing else is left.
 *
 * @throws UsageError when what stands there is not a site of ours, and what Node throws when it can't be written.
 */
export async function replaceFolder(
  target: string,
  typed: string,
  files: readonly SitePage[],
): Promise<void> {
  checkOurs(target, typed)
  // From the first folder that is made on there is something to be taken away.
  const deafen = endOnSignals(process)
  try {
    await putInPlace(target, typed, files)
  } finally {
    deafen()
  }
}

/**
 * Writes files beside those of the same names in a folder, and puts them in their places when all are written. When
 * writing fails, the old ones stay and nothing else is left.
 *
 * @param folder Absolute; it is made where there is none.
 * @throws What Node throws when they can't be written.
 */
export async function replaceFiles(folder: string, files: readonly SitePage[]): Promise<void> {
  const deafen = endOnSignals(process)
  const made = mkdirSync(folder, { recursive: true })
  const aside = makeAside(path.join(folder, files[0]?.fileName ?? ''))
  const discard = (): void => {
    removeWhole(aside)
    if (made !== undefined) removeEmpty(folder, made)
  }
  process.once('exit', discard)
  try {
    const written = path.join(aside, 'new')
    await writeFiles(files, written)
    for (const { fileName } of files) renameSync(path.join(written, fileName), path.join(folder, fileName))
    await syncFolder(folder)
  } finally {
    process.off('exit', discard)
    discard()
    deafen()
  }
}

async function putInPlace(target: string, typed: string, files: readonly SitePage[]): Promise<void> {
  const parent = path.dirname(target)
  const made = mkdirSync(parent, { recursive: true })
  const aside = makeAside(target)
  const discard = (): void => {
    removeWhole(aside)
    if (made !== undefined) removeEmpty(parent, made)
  }
  process.once('exit', discard)
  try {
    await writeFiles(files, path.join(aside, 'new'))
    checkOurs(target, typed)
    swap(aside, target)
    await syncFolder(parent)
  } finally {
    process.off('exit', discard)
    discard()
  }
}

/**
 * Nothing is replaced but what a build of ours has made, and nobody has changed since.
 *
 * @throws UsageError for anything else.
 */
export function checkOurs(target: string, typed: string): void {
  const stat = lstatSync(target, { throwIfNoEntry: false })
  if (!stat) return
  if (stat.isSymbolicLink()) throw new UsageError(`--out ${typed}: a link, name the folder itself`)
  if (!stat.isDirectory()) throw new UsageError(`--out ${typed}: a file, name a folder`)
  const stranger = strangerAt(target)
  if (stranger === null) return
  if (!isSite(target))
    throw new UsageError(`--out ${typed}: not a patchdeck site, it contains ${stranger}; name another folder`)
  throw new UsageError(
    `--out ${typed}: changed since patchdeck made it, ${stranger} would be lost; move it away or name another folder`,
  )
}

/** Other builds may put their sites there meanwhile: then theirs is looked at. */
function strangerAt(target: string, tries = patience): string | null {
  const before = stateOf(target)
  if (before === null) return null
  try {
    const stranger = strangerIn(target)
    if (tries === 0 || stateOf(target) === before) return stranger
  } catch (error) {
    if (tries === 0 || stateOf(target) === before) throw error
  }
  return strangerAt(target, tries - 1)
}

/** Another one for another folder at the same place; null for none. */
function stateOf(folder: string): string | null {
  const stat = lstatSync(folder, { bigint: true, throwIfNoEntry: false })
  return stat ? `${stat.ino} ${stat.ctimeNs}` : null
}

/** Without a pause in between, so that no signal comes there. A build that others overtake goes after them. */
function swap(aside: string, target: string): void {
  for (let tries = 1; ; tries += 1) {
    const old = path.join(aside, oldName)
    rmSync(old, { recursive: true, force: true })
    const isAway = moved(target, old, ['ENOENT'])
    try {
      if (moved(path.join(aside, 'new'), target, tries < patience ? ['ENOTEMPTY', 'EEXIST'] : [])) return
    } catch (error) {
      if (isAway) moved(old, target, ['ENOTEMPTY', 'EEXIST'])
      throw error
    }
  }
}

/** Whether a folder was renamed; false for a failure that was to be expected. */
function moved(from: string, to: string, expected: readonly string[]): boolean {
  try {
    renameSync(from, to)
    return true
  } catch (error) {
    if (expected.includes(String((error as NodeJS.ErrnoException).code))) return false
    throw error
  }
}

/** At the end of a process some writing may still be under way and fill the folder again: that is waited for. */
function removeWhole(folder: string, tries = 100): void {
  try {
    rmSync(folder, { recursive: true, force: true })
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (tries === 0 || !['ENOTEMPTY', 'EACCES'].includes(String(code))) throw error
    if (code === 'EACCES') openUp(folder)
    else Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 10)
    removeWhole(folder, tries - 1)
  }
}

/** What nobody may write to can't be emptied, even by the one whose it is: it is given the right first. */
function openUp(folder: string): void {
  chmodSync(folder, 0o700)
  const entries = readdirSync(folder, { withFileTypes: true })
  for (const entry of entries) if (entry.isDirectory()) openUp(path.join(folder, entry.name))
}

/** Takes away the folders that were made on the way to a site that did not come about. */
function removeEmpty(folder: string, first: string): void {
  try {
    rmdirSync(folder)
    if (folder !== first) removeEmpty(path.dirname(folder), first)
  } catch {
    // It holds the site, or something else by now.
  }
}

/** How many files are being written at a time: a disk syncs many in hardly more time than one. */
const atOnce = 16

/**
 * Writes files into a new folder. When it returns, all is on the disk, names included; when it throws, nothing is being
 * written any more.
 */
async function writeFiles(files: readonly SitePage[], folder: string): Promise<void> {
  const folders = foldersOf(files, folder)
  for (const one of folders) await mkdir(one)
  const left = [...files]
  const writer = async (): Promise<void> => {
    for (let file = left.pop(); file; file = left.pop())
      await writeFile(path.join(folder, file.fileName), file.source)
  }
  const writers = await Promise.allSettled(Array.from({ length: atOnce }, writer))
  for (const one of writers) if (one.status === 'rejected') throw one.reason
  for (const one of folders) await syncFolder(one)
}

/** Waits until the names in a folder are on the disk. Windows has no such thing. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return
  const handle = await open(folder)
  await handle.sync().finally(() => handle.close())
}

async function writeFile(file: string, source: string | Uint8Array): Promise<void> {
  const handle = await open(file, 'wx')
  try {
    await handle.writeFile(source)
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** The folder and all in it that the files need, outer ones first. */
function foldersOf(files: readonly SitePage[], folder: string): readonly string[] {
  const inner = files.flatMap(({ fileName }) => {
    const names = path.posix.dirname(fileName).split('/')
    return names[0] === '.' ? [] : names.map((_, i) => path.join(folder, ...names.slice(0, i + 1)))
  })
  return [...new Set([folder, ...inner])]
}

import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs'
import path from 'node:path'
import { UsageError } from '../model/usage.ts'
import { siteMarker } from '../site.ts'

/**
 * Fills a new folder beside the old one and puts it in its place, so that whoever looks finds the old site or the
 * new one. When filling fails the old one stays and nothing else is left.
 *
 * @throws UsageError when what stands there is not a site of ours.
 */
export async function replaceFolder(
  target: string,
  typed: string,
  fill: (folder: string) => Promise<void>,
): Promise<void> {
  if (!isOurs(target))
    throw new UsageError(`--out ${typed} is no site of patchdeck's: empty it, or name another folder`)
  const aside = makeAside(path.dirname(target), typed)
  const discard = (): void => rmSync(aside, { recursive: true, force: true })
  process.once('exit', discard)
  try {
    await fill(path.join(aside, 'new'))
    if (existsSync(target)) renameSync(target, path.join(aside, 'old'))
    renameSync(path.join(aside, 'new'), target)
  } finally {
    discard()
    process.off('exit', discard)
  }
}

/** In the folder of the target, so that the rename stays within one file system. */
function makeAside(parent: string, typed: string): string {
  try {
    mkdirSync(parent, { recursive: true })
    return mkdtempSync(path.join(parent, '.patchdeck-'))
  } catch (error) {
    throw new UsageError(`--out ${typed} can't be written: ${(error as NodeJS.ErrnoException).code}`)
  }
}

function isOurs(target: string): boolean {
  if (!existsSync(target)) return true
  if (!statSync(target).isDirectory()) return false
  return existsSync(path.join(target, siteMarker)) || readdirSync(target).length === 0
}

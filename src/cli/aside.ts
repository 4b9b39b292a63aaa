import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { isWholeSite } from '../site.ts'

/** What the old site is called while the new one takes its place. */
export const oldName = 'old'

/** Longer than the moment between two renames, in milliseconds. */
const moment = 200

/**
 * Makes a folder beside the target, where the rename stays within one file system. Its name says whose it is, so that
 * a later build can tell what a killed one has left from what is still at work.
 */
export function makeAside(target: string): string {
  return mkdtempSync(path.join(path.dirname(target), `${prefixOf(target)}${process.pid}-`))
}

/**
 * Mends what a killed build has left: puts the old site back where none stands, and removes what lies beside it.
 *
 * @throws What Node throws when the folder can't be read or written.
 */
export async function recover(target: string): Promise<void> {
  await putBack(target)
  for (const aside of asidesOf(target).filter(isLeft)) rmSync(aside, { recursive: true, force: true })
}

/** A build was killed between its two renames: then the old site is whole, and beside its place. */
export async function putBack(target: string): Promise<void> {
  if (existsSync(target) || lostOf(target) === null) return
  await setTimeout(moment)
  const lost = lostOf(target)
  if (lost === null || existsSync(target)) return
  try {
    renameSync(lost, target)
  } catch (error) {
    // Another build has put it back, or its own there.
    if (!existsSync(target)) throw error
  }
}

function lostOf(target: string): string | null {
  return (
    asidesOf(target)
      .map((aside) => path.join(aside, oldName))
      .find(isWholeSite) ?? null
  )
}

function asidesOf(target: string): readonly string[] {
  const parent = path.dirname(target)
  if (!existsSync(parent)) return []
  const names = readdirSync(parent).filter((name) => name.startsWith(prefixOf(target)))
  return names.map((name) => path.join(parent, name))
}

/** Of this target and this machine: whether a process of another one still runs, nobody can tell here. */
function prefixOf(target: string): string {
  const whose = createHash('sha256')
    .update(`${path.basename(target)}\n${os.hostname()}`)
    .digest('hex')
  return `.patchdeck-${whose.slice(0, 8)}-`
}

/** Whether the build that made it has ended. One with our own number has: we have made none yet. */
function isLeft(aside: string): boolean {
  const pid = Number(path.basename(aside).split('-')[2])
  if (pid === process.pid) return true
  try {
    process.kill(pid, 0)
    return false
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH'
  }
}

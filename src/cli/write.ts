import { mkdir, open } from 'node:fs/promises'
import path from 'node:path'
import type { SitePage } from '../site.ts'

/** How many files are being written at a time: a disk syncs many in hardly more time than one. */
const atOnce = 16

/**
 * Writes files into a new folder. When it returns, all is on the disk, names included; when it throws, nothing is being
 * written any more.
 */
export async function writeFiles(files: readonly SitePage[], folder: string): Promise<void> {
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
export async function syncFolder(folder: string): Promise<void> {
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

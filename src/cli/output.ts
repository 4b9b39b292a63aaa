import { lstatSync, type Stats } from 'node:fs'
import path from 'node:path'
import type { Talks } from '../build.ts'
import { UsageError } from '../model/usage.ts'
import type { SitePage } from '../site.ts'
import { realPath } from './folder.ts'

/** Where files are written that `--out` names. */
export interface Output {
  /** Absolute; it may not be there yet. */
  readonly folder: string
  /** The file's name; null where a folder was named. */
  readonly name: string | null
  /**
   * Looks at what stands where the files go.
   *
   * @throws UsageError for what is no file, or one that the talks are made of.
   */
  readonly check: (files: readonly SitePage[], talks: Talks) => void
}

/**
 * What `--out` names: a file, where it has the ending and no folder has that name; else a folder.
 *
 * @param ending With its full stop; null for a file in any case.
 * @throws UsageError for a folder's name that is a file's, and the other way round.
 */
export function outputOf(typed: string, cwd: string, ending: string | null): Output {
  const target = path.resolve(cwd, typed)
  const stat = statOf(target)
  const isFolder = stat?.isDirectory() || (ending !== null && path.extname(target).toLowerCase() !== ending)
  if (isFolder && ending === null) throw new UsageError(`--out ${typed}: a folder, name a file`)
  if (isFolder && stat && !stat.isDirectory())
    throw new UsageError(`--out ${typed}: not a folder, and without the ending ${ending}`)
  const folder = isFolder ? target : path.dirname(target)
  const check = (files: readonly SitePage[], talks: Talks): void => {
    for (const { fileName } of files) checkFile(path.join(folder, fileName), typed, cwd, talks)
  }
  return { folder, name: isFolder ? null : path.basename(target), check }
}

function checkFile(file: string, typed: string, cwd: string, { files, watched }: Talks): void {
  const stat = statOf(file)
  if (!stat) return
  if (!stat.isFile()) throw new UsageError(`--out ${typed}: ${path.basename(file)} is no file there`)
  const sources = [...files.map((source) => path.resolve(cwd, source.path)), ...watched]
  if (sources.some((source) => realPath(source) === realPath(file)))
    throw new UsageError(`--out ${typed}: ${path.basename(file)} is a source, name another place`)
}

function statOf(file: string): Stats | undefined {
  return lstatSync(file, { throwIfNoEntry: false })
}

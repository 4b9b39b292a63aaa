import { lstatSync } from 'node:fs'
import path from 'node:path'
import type { Talks } from '../build.ts'
import { UsageError } from '../model/usage.ts'
import { realPath } from './folder.ts'

/**
 * The file that `--out` names, as an absolute path.
 *
 * @throws UsageError for what is no file, or one that the talks are made of.
 */
export function outputFile(typed: string, cwd: string, { files, watched }: Talks): string {
  const file = path.resolve(cwd, typed)
  const stat = lstatSync(file, { throwIfNoEntry: false })
  if (stat?.isDirectory()) throw new UsageError(`--out ${typed}: a folder, name a file`)
  if (stat && !stat.isFile()) throw new UsageError(`--out ${typed}: not a file of its own, name another`)
  const sources = [...files.map((source) => path.resolve(cwd, source.path)), ...watched]
  if (stat && sources.some((source) => realPath(source) === realPath(file)))
    throw new UsageError(`--out ${typed}: a source, name another file`)
  return file
}

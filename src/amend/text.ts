import type { Postmortem } from '../model/postmortem.ts'
import type { SourceFile } from '../model/source.ts'
import { type BlockAt, blocksOf } from './blocks.ts'

/** What was understood of a source, and its text to look things up in. */
export interface Text {
  readonly postmortem: Postmortem
  /** The first file: the one that is shown. */
  readonly path: string
  /** The lines of a file; none for a file that there is not. */
  readonly linesOf: (path: string | undefined) => readonly string[]
  readonly blockAt: BlockAt
}

/** Splits each file once. */
export function textOf(files: readonly SourceFile[], postmortem: Postmortem): Text {
  const lines = new Map(files.map(({ path, text }) => [path, text.split('\n')]))
  return {
    postmortem,
    path: files[0]?.path ?? '',
    linesOf: (path) => lines.get(path ?? '') ?? [],
    blockAt: blocksOf(postmortem.sections),
  }
}

import { type Finding, inOrder } from './model/finding.ts'
import type { SourceFile } from './model/source.ts'
import type { Talk } from './model/talk.ts'
import { buildTalk } from './pipeline.ts'
import { read } from './read.ts'

/** The talks that some paths lead to. */
export interface Talks {
  readonly talks: readonly Talk[]
  /** Of reading and of all talks, by file and line. */
  readonly findings: readonly Finding[]
  /** Every file that was read, for quoting its lines. */
  readonly files: readonly SourceFile[]
  /** Absolute paths that, when they change, want to be read again. */
  readonly watched: readonly string[]
}

/**
 * Reads paths and makes a talk of each source found.
 *
 * @throws UsageError when a path isn't there, or nothing to read is found.
 */
export function loadTalks(paths: readonly string[], cwd: string): Talks {
  const { sources, findings, watched } = read(paths, cwd)
  const talks = sources.map(buildTalk)
  return {
    talks,
    findings: inOrder([...findings, ...talks.flatMap((talk) => talk.findings)]),
    files: sources.flatMap(({ files }) => files),
    watched,
  }
}

import path from 'node:path'
import type { Since } from '../model/change.ts'
import type { Report } from '../model/finding.ts'
import { type Source, type SourceFile, sourceFile } from '../model/source.ts'
import { UsageError } from '../model/usage.ts'
import { isFolder } from './find.ts'
import { bytesAt, type Revision, revisionOf } from './git.ts'
import { decode } from './text.ts'

/** A source as it was, and what that state is called. */
export interface OlderState {
  readonly source: Source
  readonly since: Since
}

/** The older states of some sources; a source that has none is reported. */
export type OlderStates = ReadonlyMap<Source, OlderState>

/**
 * Finds the older states in a revision of the repository that each source lies in. A file that had another name then
 * is not found: names are all that is looked at.
 *
 * @throws UsageError when there is no git, no repository, or no such revision.
 */
export function statesInGit(
  sources: readonly Source[],
  named: string,
  root: string,
  report: Report,
): OlderStates {
  const revisions = new Map<string, Revision>()
  const revisionIn = (folder: string): Revision => {
    const known = revisions.get(folder) ?? revisionOf(named, folder)
    revisions.set(folder, known)
    return known
  }
  return found(sources, named, report, (source) => {
    const file = path.resolve(root, source.files[0]?.path ?? '')
    const revision = revisionIn(path.dirname(file))
    const files = source.files.flatMap((one) => fileAt(revision, one, root))
    const isThere = files.some(({ part }) => part === 'slides')
    return isThere
      ? { source: { ...source, files }, since: { name: shortName(named), day: revision.day } }
      : null
  })
}

/**
 * Finds the older states among documents that were read from another place: of the same name in a folder, or the one
 * document that a file is.
 *
 * @param older Those documents.
 * @throws UsageError when a file is to be the older state of several documents.
 */
export function statesOnDisk(
  sources: readonly Source[],
  older: readonly Source[],
  named: string,
  cwd: string,
  report: Report,
): OlderStates {
  const isOne = !isFolder(path.resolve(cwd, named))
  if (isOne && sources.length > 1)
    throw new UsageError(`--since ${named}: one file for ${sources.length} documents, name a folder`)
  const since = { name: path.basename(path.resolve(cwd, named)), day: null }
  return found(sources, named, report, ({ slug }) => {
    const source = isOne ? older[0] : older.find((one) => one.slug === slug)
    return source ? { source, since } : null
  })
}

/** The state of each source, or a finding. */
function found(
  sources: readonly Source[],
  named: string,
  report: Report,
  stateOf: (source: Source) => OlderState | null,
): OlderStates {
  return new Map(
    sources.flatMap((source) => {
      const state = stateOf(source)
      if (!state) reportNew(source, named, report)
      return state ? [[source, state] as const] : []
    }),
  )
}

/** What can't be read as text is as if it had not been there. */
function fileAt(revision: Revision, { path: name, part }: SourceFile, root: string): readonly SourceFile[] {
  const bytes = bytesAt(revision, path.resolve(root, name))
  const text = bytes && decode(bytes)
  return text === null ? [] : [sourceFile(name, text, part)]
}

/** A hash is known by its first letters. */
function shortName(named: string): string {
  return /^[0-9a-f]{12,64}$/.test(named) ? named.slice(0, 7) : named
}

function reportNew({ files: [file] }: Source, named: string, report: Report): void {
  report({
    rule: 'since-absent',
    severity: 'warning',
    message: `This document is not in "${named}": there is nothing to compare it with.`,
    hint: 'Name a state in which it was there, under the name that it has now.',
    spans: [{ path: file?.path ?? '', line: 1, endLine: 1 }],
  })
}

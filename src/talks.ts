import { type Finding, inOrder } from './model/finding.ts'
import type { Question } from './model/question.ts'
import { type CheckOptions, defaultConfig, defaultOptions } from './model/rules.ts'
import type { SourceFile } from './model/source.ts'
import type { Talk } from './model/talk.ts'
import { buildTalk, readConfig } from './pipeline.ts'
import { isFileIn, read } from './read.ts'

/** The talks that some paths lead to. */
export interface Talks {
  readonly talks: readonly Talk[]
  /** Of reading, of the configuration and of all talks, by file and line. */
  readonly findings: readonly Finding[]
  /** Those of reading and of outlining, by file and line. */
  readonly slips: readonly Finding[]
  /** The errors among them that forbid building. */
  readonly forbidding: readonly Finding[]
  /** What the documents leave open, talk by talk, those on the last slide first. */
  readonly questions: readonly Question[]
  /** Every file that was read, for quoting its lines. */
  readonly files: readonly SourceFile[]
  /** Absolute paths that, when they change, want to be read again. */
  readonly watched: readonly string[]
}

/** What the caller knows beyond the paths. */
export interface LoadOptions extends Partial<Omit<CheckOptions, 'isThere'>> {
  /** Is told after each talk how many are done, of how many. */
  readonly onTalk?: (done: number, all: number) => void
}

/**
 * Reads paths and makes a talk of each source found.
 *
 * @throws UsageError when a path isn't there, or nothing to read is found.
 */
export function loadTalks(
  paths: readonly string[],
  cwd: string,
  { onTalk, ...given }: LoadOptions = {},
): Talks {
  const { sources, configs, configOf, findings, watched } = read(paths, cwd)
  const options = { ...defaultOptions, ...given, isThere: isFileIn(cwd) }
  const settings = new Map(configs.map((file) => [file, readConfig(file)]))
  const talks = sources.map((source, i) => {
    const file = configOf(source)
    onTalk?.(i, sources.length)
    return buildTalk(source, (file && settings.get(file)?.config) ?? defaultConfig, options)
  })
  const ofReading = [...findings, ...[...settings.values()].flatMap((read) => read.findings)]
  return {
    talks,
    findings: inOrder([...ofReading, ...talks.flatMap((talk) => talk.findings)]),
    slips: inOrder([...ofReading, ...talks.flatMap((talk) => talk.slips)]),
    forbidding: [
      ...ofReading.filter(({ severity }) => severity === 'error'),
      ...talks.flatMap(({ forbidding }) => forbidding),
    ],
    questions: talks.flatMap(({ questions }) => questions),
    files: [...sources.flatMap(({ files }) => files), ...configs],
    watched,
  }
}

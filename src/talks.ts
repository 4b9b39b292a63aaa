import { type Diagrams, draw } from './draw.ts'
import { type Finding, inOrder } from './model/finding.ts'
import type { Question } from './model/question.ts'
import { type CheckOptions, type Config, defaultConfig, defaultOptions } from './model/rules.ts'
import type { SourceFile } from './model/source.ts'
import type { Talk } from './model/talk.ts'
import { readConfig, tell, type Understood, understand } from './pipeline.ts'
import { isFileIn, type ReadPictures, read, readPicturesOf } from './read.ts'

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
 * Reads paths and makes a talk of each source found. Diagrams stay code: `loadDrawnTalks` draws them.
 *
 * @throws UsageError when a path isn't there, or nothing to read is found.
 */
export function loadTalks(paths: readonly string[], cwd: string, options: LoadOptions = {}): Talks {
  return talksOf(gather(paths, cwd), { pictures: new Map(), findings: [] }, { ...options, cwd })
}

/**
 * The same with every diagram drawn, if there is a browser to draw with. One is started only when there is a diagram.
 *
 * @throws UsageError when a path isn't there, or nothing to read is found.
 */
export async function loadDrawnTalks(
  paths: readonly string[],
  cwd: string,
  options: LoadOptions = {},
): Promise<Talks> {
  const gathered = gather(paths, cwd)
  const diagrams = gathered.documents.flatMap(({ understood }) => understood.postmortem.diagrams)
  return talksOf(gathered, await draw(diagrams), { ...options, cwd })
}

/** All that the paths lead to, with everything that is read of the disk. */
interface Gathered {
  readonly documents: readonly {
    readonly understood: Understood
    readonly images: ReadPictures
    readonly config: Config
  }[]
  /** Of reading and of the configuration. */
  readonly findings: readonly Finding[]
  readonly configs: readonly SourceFile[]
  readonly watched: readonly string[]
}

function gather(paths: readonly string[], cwd: string): Gathered {
  const { sources, configs, configOf, findings, watched } = read(paths, cwd)
  const settings = new Map(configs.map((file) => [file, readConfig(file)]))
  const documents = sources.map((source) => {
    const file = configOf(source)
    const config = (file && settings.get(file)?.config) ?? defaultConfig
    const understood = understand(source, config.limits)
    return { understood, config, images: readPicturesOf(source, understood.postmortem.images, cwd) }
  })
  const ofConfigs = [...settings.values()].flatMap((read) => read.findings)
  return { documents, configs, findings: [...findings, ...ofConfigs], watched }
}

function talksOf(
  { documents, configs, findings, watched }: Gathered,
  diagrams: Diagrams,
  { onTalk, cwd, ...given }: LoadOptions & { readonly cwd: string },
): Talks {
  const options = { ...defaultOptions, ...given, isThere: isFileIn(cwd) }
  const talks = documents.map(({ understood, images, config }, i) => {
    onTalk?.(i, documents.length)
    return tell(understood, {
      pictures: new Map([...images.pictures, ...diagrams.pictures]),
      config,
      options,
    })
  })
  const ofImages = documents.flatMap(({ images }) => images.findings)
  const ofReading = [...findings, ...ofImages, ...diagrams.findings]
  return {
    talks,
    findings: inOrder([...ofReading, ...talks.flatMap((talk) => talk.findings)]),
    slips: inOrder([...ofReading, ...talks.flatMap((talk) => talk.slips)]),
    forbidding: [
      ...ofReading.filter(({ severity }) => severity === 'error'),
      ...talks.flatMap(({ forbidding }) => forbidding),
    ],
    questions: talks.flatMap(({ questions }) => questions),
    files: [...documents.flatMap(({ understood }) => understood.source.files), ...configs],
    watched: [...watched, ...documents.flatMap(({ images }) => images.watched)],
  }
}

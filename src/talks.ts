import { type Diagrams, draw } from './draw.ts'
import { type Finding, inOrder } from './model/finding.ts'
import type { Replacement } from './model/names.ts'
import type { Question } from './model/question.ts'
import { type CheckOptions, type Config, defaultConfig, defaultOptions } from './model/rules.ts'
import type { Secret } from './model/secret.ts'
import type { Source, SourceFile } from './model/source.ts'
import type { Talk } from './model/talk.ts'
import { readConfig, tell, type Understood, understand } from './pipeline.ts'
import { isFileIn, type ReadPictures, type Redact, read, readPicturesOf } from './read.ts'
import { published, redact, secretsOf } from './redact.ts'

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
  /** What a public site must not hold; empty for one that isn't. */
  readonly secrets: readonly Secret[]
  /** The names that a public site does without; empty for one that isn't. */
  readonly replacements: readonly Replacement[]
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
  return talksOf(gather(paths, cwd, options), { pictures: new Map(), findings: [] }, { ...options, cwd })
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
  const gathered = gather(paths, cwd, options)
  const diagrams = gathered.documents.flatMap(({ understood }) => understood.postmortem.diagrams)
  return talksOf(gathered, await draw(diagrams), { ...options, cwd })
}

/** One source, as it is to be told. */
interface Document {
  readonly understood: Understood
  readonly images: ReadPictures
  readonly config: Config
  /** As it is written, names and all. */
  readonly source: Source
  readonly replacements: readonly Replacement[]
  /** Of leaving names out. */
  readonly findings: readonly Finding[]
}

/** All that the paths lead to, with everything that is read of the disk. */
interface Gathered {
  readonly documents: readonly Document[]
  /** Of reading and of the configuration. */
  readonly findings: readonly Finding[]
  readonly configs: readonly SourceFile[]
  readonly watched: readonly string[]
}

function gather(paths: readonly string[], cwd: string, { isPublic = false }: LoadOptions): Gathered {
  const { sources, configs, configOf, findings, watched } = read(paths, cwd)
  const settings = new Map(configs.map((file) => [file, readConfig(file)]))
  const documents = sources.map((source) => {
    const file = configOf(source)
    const config = (file && settings.get(file)?.config) ?? defaultConfig
    const { redact, ...told } = isPublic ? withoutNames(source, config) : asWritten(source)
    const { images } = told.understood.postmortem
    const places = { cwd, redact, origins: config.imageOrigins }
    return { ...told, source, config, images: readPicturesOf(source, images, places) }
  })
  const ofConfigs = [...settings.values()].flatMap((read) => read.findings)
  return { documents, configs, findings: [...findings, ...ofConfigs], watched }
}

type Told = Pick<Document, 'understood' | 'replacements' | 'findings'> & { readonly redact: Redact | null }

function asWritten(source: Source): Told {
  return { understood: understand(source), replacements: [], findings: [], redact: null }
}

/** Who is named is known once the source is understood; it is understood anew without the names. */
function withoutNames(source: Source, { names }: Config): Told {
  const understood = understand(source)
  const { source: redacted, ...rest } = redact(source, understood.postmortem, names)
  return { ...rest, understood: redacted === source ? understood : understand(redacted) }
}

function talksOf(
  { documents, configs, findings, watched }: Gathered,
  diagrams: Diagrams,
  { onTalk, cwd, ...given }: LoadOptions & { readonly cwd: string },
): Talks {
  const options = { ...defaultOptions, ...given, isThere: isFileIn(cwd) }
  const talks = documents.map(({ understood, images, config }, i) => {
    onTalk?.(i, documents.length)
    const pictures = new Map([...images.pictures, ...diagrams.pictures])
    const talk = tell(understood, { pictures, config, options })
    return options.isPublic ? { ...talk, deck: published(talk.deck, talk.postmortem) } : talk
  })
  const ofImages = documents.flatMap(({ images }) => images.findings)
  const ofNames = documents.flatMap((document) => document.findings)
  const ofReading = [...findings, ...ofImages, ...ofNames, ...diagrams.findings]
  return {
    talks,
    findings: inOrder([...ofReading, ...talks.flatMap((talk) => talk.findings)]),
    slips: inOrder([...ofReading, ...talks.flatMap((talk) => talk.slips)]),
    forbidding: [
      ...ofReading.filter(({ severity }) => severity === 'error'),
      ...talks.flatMap(({ forbidding }) => forbidding),
    ],
    questions: talks.flatMap(({ questions }) => questions),
    files: [...documents.flatMap(({ source }) => source.files), ...configs],
    secrets: options.isPublic ? documents.flatMap((document, i) => secretsIn(document, talks[i])) : [],
    replacements: documents.flatMap(({ replacements }) => replacements),
    watched: [...watched, ...documents.flatMap(({ images }) => images.watched)],
  }
}

function secretsIn({ source, config, replacements }: Document, talk: Talk | undefined): readonly Secret[] {
  if (!talk) return []
  const { postmortem, deck } = talk
  const denied = [...config.deny, ...postmortem.settings.deny]
  return secretsOf({ source, postmortem, deck, denied, names: replacements.map(({ name }) => name) })
}

import { type ComparedWith, type Gathered, gather, type LoadedDocument } from './build/gather.ts'
import { talkOf } from './build/talk.ts'
import { type Diagrams, draw } from './draw.ts'
import { type Finding, inOrder, withPaths } from './model/finding.ts'
import type { Replacement } from './model/names.ts'
import type { Question } from './model/question.ts'
import { type CheckOptions, defaultOptions } from './model/rules.ts'
import type { Secret } from './model/secret.ts'
import type { SourceFile } from './model/source.ts'
import type { Talk } from './model/talk.ts'
import { locateFrom } from './read.ts'
import { notBare, published, secretsOf } from './redact.ts'

export type { ComparedWith } from './build/gather.ts'
export { buildTalk } from './build/talk.ts'
export { type Explanation, explain, threshold } from './parse.ts'
export { type Snapshot, snapshotOf } from './read.ts'

/*
 * The order of work, from paths to a site:
 *
 *  1. read      sources, configuration, pictures, older states   `build/gather.ts`
 *  2. parse     each source                                      `build/gather.ts`
 *  3. redact    names, for a public site                         `build/gather.ts`
 *  4. draw      diagrams, in a browser                           here
 *  5. check     each document                                    `build/talk.ts`
 *  6. compare   with its older state                             `build/talk.ts`
 *  7. outline   its slides                                       `build/talk.ts`
 *  8. render    pages                                            `render.ts`
 *  9. validate  every page, and search a public site for leaks   `site/pages.ts`, `site.ts`
 * 10. publish   the finished folder in place of the old          `cli/replace.ts`
 */

/**
 * The talks that some paths lead to. What goes into pages has paths that count from the site's root, so that pages are
 * the same wherever they are made; what is printed has paths that count from the working folder, as editors open them.
 */
export interface Talks {
  /** For pages. */
  readonly talks: readonly Talk[]
  /** To be printed: of reading, of the configuration and of all talks, by file and line. */
  readonly findings: readonly Finding[]
  /** For pages: those of reading and of outlining, by file and line. */
  readonly slips: readonly Finding[]
  /** To be printed: the errors among them that forbid building. */
  readonly forbidding: readonly Finding[]
  /** To be printed: what the documents leave open, talk by talk, those on the last slide first. */
  readonly questions: readonly Question[]
  /** To be printed: every file that was read, for quoting its lines. */
  readonly files: readonly SourceFile[]
  /** The same for pages. */
  readonly sources: readonly SourceFile[]
  /** A path as pages have it, as it is printed. */
  readonly fromHere: (path: string) => string
  /** What a public site must not hold; empty for one that isn't. */
  readonly secrets: readonly Secret[]
  /** Whether the site is for everybody to read. */
  readonly isPublic: boolean
  /** Fingerprints of words that a public site may hold all the same, of all configurations; see `text/allowed-words.ts`. */
  readonly allowed: readonly string[]
  /** The names that a public site does without; empty for one that isn't. */
  readonly replacements: readonly Replacement[]
  /** Absolute paths that, when they change, want to be read again. */
  readonly watched: readonly string[]
}

/** What the caller knows beyond the paths. */
export interface LoadOptions extends Partial<Omit<CheckOptions, 'locate'>> {
  /** An older state to tell what has changed since; null or left out for none. */
  readonly since?: ComparedWith | null
  /** The browser that draws diagrams; null or left out for the one that is found. */
  readonly browser?: string | null
  /** Is told after each talk how many are done, of how many. */
  readonly onTalk?: (done: number, all: number) => void
}

/**
 * Reads paths and makes a talk of each source found. Diagrams stay code: `loadDrawnTalks` draws them.
 *
 * @throws UsageError when a path isn't there, or nothing to read is found.
 */
export function loadTalks(paths: readonly string[], cwd: string, options: LoadOptions = {}): Talks {
  return talksOf(gather(paths, cwd, options), { pictures: new Map(), findings: [] }, options)
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
  const diagrams = gathered.documents.flatMap(({ parsed }) => parsed.postmortem.diagrams)
  return talksOf(gathered, await draw(diagrams, options.browser ?? null), options)
}

function talksOf(
  { root, fromHere, documents, configs, findings, watched }: Gathered,
  diagrams: Diagrams,
  { onTalk, browser: _browser, ...given }: LoadOptions,
): Talks {
  const options = { ...defaultOptions, ...given, locate: locateFrom(root) }
  const drawn = byFile(diagrams.findings)
  const talks = documents.map(({ source, parsed, images, config, before }, i) => {
    onTalk?.(i, documents.length)
    const pictures = new Map([...images.pictures, ...diagrams.pictures])
    const ofDiagrams = source.files.flatMap(({ path }) => drawn.get(path) ?? [])
    const talk = talkOf(parsed, {
      ...{ pictures, config, options, before },
      findings: [...images.findings, ...ofDiagrams],
    })
    return options.isPublic ? publishedTalk(talk) : talk
  })
  const ofNames = documents.flatMap((document) => document.findings)
  const ofPictures = options.isPublic
    ? talks.flatMap(({ deck, postmortem }) => notBare(deck.pictures, postmortem.images))
    : []
  const ofReading = [...findings, ...ofPictures, ...ofNames]
  const sources = [...documents.flatMap(({ source }) => source.files), ...configs]
  const here = <T extends Finding | Question>(one: T): T => withPaths(one, fromHere)
  return {
    talks,
    findings: inOrder([...ofReading, ...talks.flatMap((talk) => talk.findings)].map(here)),
    slips: inOrder([...ofReading, ...talks.flatMap((talk) => talk.slips)]),
    forbidding: [
      ...ofReading.filter(({ severity }) => severity === 'error'),
      ...talks.flatMap(({ forbidding }) => forbidding),
    ].map(here),
    questions: talks.flatMap(({ questions }) => questions).map(here),
    files: sources.map((file) => ({ ...file, path: fromHere(file.path) })),
    sources,
    fromHere,
    secrets: options.isPublic ? documents.flatMap((document, i) => secretsIn(document, talks[i])) : [],
    isPublic: options.isPublic,
    allowed: [...new Set(documents.flatMap(({ config }) => config.allowed))],
    replacements: documents.flatMap(({ replacements }) => replacements),
    watched: [...watched, ...documents.flatMap(({ images }) => images.watched)],
  }
}

/** Findings by the file that each begins in. */
function byFile(findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  const found = new Map<string, Finding[]>()
  for (const finding of findings) {
    const { path } = finding.spans[0]
    found.set(path, [...(found.get(path) ?? []), finding])
  }
  return found
}

/** Without what is the speaker's, and without the source. */
function publishedTalk(talk: Talk): Talk {
  return { ...talk, deck: published(talk.deck, talk.postmortem), manuscript: null }
}

function secretsIn(
  { source, config, replacements }: LoadedDocument,
  talk: Talk | undefined,
): readonly Secret[] {
  if (!talk) return []
  const { postmortem, deck } = talk
  const denied = [...config.deny, ...postmortem.settings.deny]
  const names = replacements.map(({ name }) => name)
  const isOpen = ['off', 'info', 'warning'].includes(config.rules['public-contact'] ?? 'error')
  return secretsOf({ source, postmortem, deck, denied, names, mayContact: isOpen })
}

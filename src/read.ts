import { existsSync } from 'node:fs'
import path from 'node:path'
import { type Finding, type Report, withPaths } from './model/finding.ts'
import type { Image } from './model/picture.ts'
import { type Source, type SourceFile, type Span, sourceFile } from './model/source.ts'
import { UsageError } from './model/usage.ts'
import { type Found, findDocuments } from './read/find.ts'
import { isNamed, liesIn, realPath } from './read/inside.ts'
import { type Places, type ReadPictures, readPictures } from './read/pictures.ts'
import { configName, countedFrom, foldersUp, misnamedIn, siteRoot } from './read/root.ts'
import { type OlderStates, statesInGit, statesOnDisk } from './read/since.ts'
import { readText } from './read/text.ts'
import { slugOf } from './text/slugs.ts'

export { locateFrom } from './read/locate.ts'
export type { ReadPictures, Redact } from './read/pictures.ts'
export type { OlderState, OlderStates } from './read/since.ts'
export { type Snapshot, snapshotOf } from './read/snapshot.ts'

/** The sources that some paths lead to, and what stood in the way of reading them. */
export interface Read {
  /** The absolute path of the folder that all other paths count from. */
  readonly root: string
  /** A path that counts from there, as it counts from the working folder. */
  readonly fromHere: (file: string) => string
  readonly sources: readonly Source[]
  /** The configurations that hold for some of the sources, each once. */
  readonly configs: readonly SourceFile[]
  readonly configOf: (source: Source) => SourceFile | null
  readonly findings: readonly Finding[]
  /** Absolute paths of the files and folders that, when they change, want to be read again. */
  readonly watched: readonly string[]
}

/**
 * Reads files and folders of markdown. Without a path it is the folder `slides`.
 * A file in a folder called `slides` has its narrative in the file of the same name in the `notes` beside it.
 *
 * @param cwd What relative paths start from. Those in spans start from `root`.
 * @param isPublic Whether a public site is made of it, which a configuration that isn't read might guard.
 * @throws UsageError when a path isn't there, or nothing to read is found.
 */
export function read(paths: readonly string[], cwd: string, isPublic = false): Read {
  const findings: Finding[] = []
  const report: Report = (finding) => findings.push(finding)
  const { documents, given, orphans, links, watched } = findDocuments(paths, cwd)
  const root = siteRoot(given)
  const shown = countedFrom(root)
  for (const file of orphans) report(ofFile('orphan', shown(file)))
  for (const { file, kind } of links) report(ofFile(kind, shown(file)))
  const sources = documents.flatMap((found) => readSource(found, shown, report))
  const configs = readConfigs(documents, shown, report)
  for (const file of misnamedConfigs(documents)) report(misnamed(shown(file), isPublic))
  return {
    root,
    fromHere: (file) => countedFrom(path.resolve(cwd))(path.resolve(root, file)),
    sources: withoutDoubles(sources, report),
    configs: [...new Set(configs.values())],
    configOf: ({ files: [file] }) => configs.get(file?.path ?? '') ?? null,
    findings,
    watched: [...watched, ...placesOfConfigs(documents)],
  }
}

/** Also those where there is none yet. */
function placesOfConfigs(documents: readonly Found[]): readonly string[] {
  return [...new Set(documents.flatMap(({ slides }) => configPlaces(slides)))]
}

/** The configuration of each document, by the path it is shown as. */
function readConfigs(
  documents: readonly Found[],
  shown: (file: string) => string,
  report: Report,
): ReadonlyMap<string, SourceFile> {
  const read = new Map<string, SourceFile | null>()
  return new Map(
    documents.flatMap(({ slides }) => {
      const file = findConfig(slides)
      if (file && !read.has(file)) read.set(file, readConfigFile(file, shown(file), report))
      const config = file && read.get(file)
      return config ? [[shown(slides), config] as const] : []
    }),
  )
}

function readConfigFile(file: string, shownAs: string, report: Report): SourceFile | null {
  const text = readOwn(file, { shownAs, folder: path.dirname(file) }, report)
  return text === null ? null : sourceFile(shownAs, text)
}

/** Reads the images of a source, out of the folders that its files lie in. */
export function readPicturesOf(
  { files }: Source,
  images: readonly Image[],
  places: Omit<Places, 'folders'>,
): ReadPictures {
  const folders = files.map((file) => path.dirname(path.resolve(places.root, file.path)))
  return readPictures(images, { ...places, folders })
}

/** The older states of some sources, and what stood in the way of reading them. */
export interface ReadOlder extends Pick<Read, 'findings' | 'watched'> {
  readonly states: OlderStates
}

/**
 * Reads how sources were: in a file or folder, where there is one of that name, else in a revision.
 *
 * @throws UsageError when it is none of them, or a file for several documents.
 */
export function readOlder({ sources, root }: Read, named: string, cwd: string): ReadOlder {
  const findings: Finding[] = []
  const report: Report = (finding) => findings.push(finding)
  if (named.trim() === '') throw new UsageError('--since: no revision, file or folder given')
  if (!isFileIn(cwd)(named))
    return { states: statesInGit(sources, named, root, report), findings, watched: [] }
  const older = read([named], cwd)
  const states = statesOnDisk(sources, older.sources, named, cwd, report)
  const unreadable = older.findings
    .filter(isUnreadable)
    .map((finding) => withPaths(finding, (file) => countedFrom(root)(path.resolve(older.root, file))))
  return { states, findings: [...unreadable, ...findings], watched: older.watched }
}

/** Of what is wrong with a state that is past, only that it can't be read is of interest. */
function isUnreadable({ rule }: Finding): boolean {
  return rule.startsWith('source-')
}

function readSource(found: Found, shown: (file: string) => string, report: Report): readonly Source[] {
  const readPart = (file: string | null, part: SourceFile['part']): readonly SourceFile[] => {
    const text = file && readOwn(file, { shownAs: shown(file), folder: found.folder }, report)
    return file === null || text === null ? [] : [sourceFile(shown(file), text, part)]
  }
  const slides = readPart(found.slides, 'slides')
  const files = [...slides, ...readPart(found.notes, 'notes')]
  return slides.length > 0 ? [{ slug: slugOfFile(shown(found.slides)), files }] : []
}

interface Own {
  readonly shownAs: string
  /** What the file has to lie in. */
  readonly folder: string
}

/** What stands in a file of the talk's own: not in what a link among the documents leads to, such as somebody's keys. */
function readOwn(file: string, { shownAs, folder }: Own, report: Report): string | null {
  if (liesIn(file, folder) && hasSameEnding(file)) return readText(file, shownAs, report)
  report(ofFile('outside', shownAs))
  return null
}

/** `notes/a.md` may be a link to `shared.md`, and none to `.env`. */
function hasSameEnding(file: string): boolean {
  return path.extname(realPath(file) ?? file) === path.extname(file)
}

/** The configuration that holds for a file: the first that there is of its places; null where there is none. */
function findConfig(file: string): string | null {
  return configPlaces(file).find(isNamed) ?? null
}

/** Files that somebody may take for a configuration that holds for some documents. */
function misnamedConfigs(documents: readonly Found[]): readonly string[] {
  const folders = documents.flatMap(({ slides }) => {
    const places = configPlaces(slides)
    const found = places.findIndex(isNamed)
    return places.slice(0, found < 0 ? places.length : found + 1).map((place) => path.dirname(place))
  })
  return [...new Set(folders)].flatMap((folder) => misnamedIn(folder).map((name) => path.join(folder, name)))
}

function misnamed(path: string, isPublic: boolean): Finding {
  return {
    rule: 'config-misnamed',
    severity: isPublic ? 'error' : 'warning',
    message: 'This is not read as the configuration.',
    hint: `Call it ${configName}, or remove it.`,
    spans: [{ path, line: 1, endLine: 1 }],
  }
}

/** Where the configuration for a file may be, the nearest first: in its folder, and in those that this one lies in. */
function configPlaces(file: string): readonly string[] {
  return foldersUp(path.dirname(file)).map((folder) => path.join(folder, configName))
}

/** Whether there is a file or folder at a path as spans have it, counted from a folder. */
function isFileIn(folder: string): (file: string) => boolean {
  return (file) => existsSync(path.resolve(folder, file))
}

/** Why a file that is there is not read as a document. */
const reasons = {
  outside: {
    rule: 'source-outside',
    severity: 'error',
    message:
      'This is a link to what lies outside the folder of its talk, or is of another kind: it is not read.',
    hint: 'Put the file itself there, or name the place that the link leads to.',
  },
  document: {
    rule: 'source-link',
    severity: 'error',
    message: 'This is a link among the documents: it is not read.',
    hint: 'Put the file itself there, or remove the link.',
  },
  folder: {
    rule: 'source-link',
    severity: 'error',
    message: 'This is a link to a folder with documents: they are not read.',
    hint: 'Put the folder itself there, name it beside the others, or remove the link.',
  },
  'folder outside': {
    rule: 'source-link-outside',
    severity: 'warning',
    message: 'This is a link to a folder elsewhere: no document in it is read.',
    hint: 'If there are documents in it, put the folder itself there, or name the place that the link leads to.',
  },
  orphan: {
    rule: 'notes-orphan',
    severity: 'warning',
    message: 'These notes belong to no slides: there is no file of this name in slides/.',
    hint: 'Give both files the same name.',
  },
} as const satisfies Readonly<Record<string, Omit<Finding, 'spans'>>>

/** The finding that says so, at the top of the file. */
function ofFile(reason: keyof typeof reasons, path: string): Finding {
  return { ...reasons[reason], spans: [{ path, line: 1, endLine: 1 }] }
}

/**
 * The address of a talk, by its file as it counts from the site's root. An `index.md` or `README.md` bears the name of
 * its folder, as far as it is one of the site's.
 */
function slugOfFile(file: string): string {
  const { name, dir } = path.posix.parse(file)
  const telling = /^(index|readme)$/i.test(name) ? path.posix.basename(dir) : name
  const slug = slugOf(telling) || 'talk'
  return taken.test(slug) ? `${slug}-talk` : slug
}

/** Names that the site's own folder has, or that mean a device on Windows. */
const taken = /^(assets|con|prn|aux|nul|com\d|lpt\d)$/

/** The first source of each address; the others are reported. */
function withoutDoubles(sources: readonly Source[], report: Report): readonly Source[] {
  const bySlug = new Map<string, Source>()
  for (const source of sources) {
    const first = bySlug.get(source.slug)
    if (first) reportDouble(source, first, report)
    else bySlug.set(source.slug, source)
  }
  return [...bySlug.values()]
}

function reportDouble({ slug, files }: Source, first: Source, report: Report): void {
  const places = [files[0], first.files[0]].map((file) => ({ path: file?.path ?? '', line: 1, endLine: 1 }))
  const [here, there] = places as [Span, Span]
  report({
    rule: 'slug-duplicate',
    severity: 'error',
    message: `This talk would have the address "${slug}/", which ${there.path} has already.`,
    hint: 'Rename one of the two files.',
    spans: [here, there],
  })
}

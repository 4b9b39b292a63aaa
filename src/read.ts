import path from 'node:path'
import { type Finding, type Report, withPaths } from './model/finding.ts'
import type { Image } from './model/picture.ts'
import { type Source, type SourceFile, sourceFile } from './model/source.ts'
import { UsageError } from './model/usage.ts'
import { configPlaces, findConfig, isFileIn } from './read/config.ts'
import { type Found, findDocuments } from './read/find.ts'
import { liesIn, realPath } from './read/inside.ts'
import { type Places, type ReadPictures, readPictures } from './read/pictures.ts'
import { ofFile } from './read/refused.ts'
import { countedFrom, siteRoot } from './read/root.ts'
import { type OlderStates, statesInGit, statesOnDisk } from './read/since.ts'
import { slugOfFile, withoutDoubles } from './read/slugs.ts'
import { readText } from './read/text.ts'

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
 * @throws UsageError when a path isn't there, or nothing to read is found.
 */
export function read(paths: readonly string[], cwd: string): Read {
  const findings: Finding[] = []
  const report: Report = (finding) => findings.push(finding)
  const { documents, given, orphans, links, watched } = findDocuments(paths, cwd)
  const root = siteRoot(given)
  const shown = countedFrom(root)
  for (const file of orphans) report(ofFile('orphan', shown(file)))
  for (const file of links) report(ofFile('link', shown(file)))
  const sources = documents.flatMap((found) => readSource(found, shown, report))
  const configs = readConfigs(documents, shown, report)
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
  if (named.trim() === '') throw new UsageError('--since names no state: a revision, a file or a folder')
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

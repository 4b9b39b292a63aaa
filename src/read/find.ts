import { type Dirent, existsSync, lstatSync, readdirSync, statSync } from 'node:fs'
import path from 'node:path'
import { UsageError } from '../model/usage.ts'
import { isNamed, isThere, liesIn, realPath } from './inside.ts'
import { isProject } from './root.ts'

/** The files of one talk, as absolute paths. */
export interface Found {
  readonly slides: string
  readonly notes: string | null
  /** What both have to lie in, after links are followed: what holds both their folders; without notes, the file's own. */
  readonly folder: string
}

export interface FoundDocuments {
  readonly documents: readonly Found[]
  /** The folders that were given, or that hold the files that were; in place of `slides`, the folder that holds it. */
  readonly given: readonly string[]
  /** Files of notes that no slides have. */
  readonly orphans: readonly string[]
  /** Links among the documents, which are not followed. Without those to folders that have no other documents in them. */
  readonly links: readonly Link[]
  /** What was named, and every place where notes are or may come to be. */
  readonly watched: readonly string[]
}

/** A link among the documents. */
export interface Link {
  /** Its absolute path. */
  readonly file: string
  /** What it leads to, or is named as: a folder outside of what was given is not looked into. */
  readonly kind: 'document' | 'folder' | 'folder outside'
}

/** Finds the markdown files that paths lead to, each once, in the order of the paths and then of the alphabet. */
export function findDocuments(paths: readonly string[], cwd: string): FoundDocuments {
  const named = paths.length > 0 ? paths : ['slides']
  const roots = named.map((name) => rootOf(path.resolve(cwd, name), name, paths.length > 0))
  const found = [...new Set(roots.flatMap(markdownIn))]
  const taken = new Set(found.map(partnerOf))
  const slides = found.filter((file) => !taken.has(file))
  const folders = roots.map((root) => folderOf(isFolder(root) ? path.join(root, '*') : root))
  const links = roots.flatMap((root, i) => linksIn(root).map((file) => linkOf(file, folders[i] ?? root)))
  if (slides.length === 0 && links.length === 0)
    throw new UsageError(`${named.join(', ')}: no markdown files`)
  const documents = slides.map((file) => ({ slides: file, notes: partnerOf(file), folder: folderOf(file) }))
  const notesFolders = roots.filter(isFolder).flatMap(notesFolderOf)
  const notes = notesFolders.filter(isOwnFolder).flatMap(markdownIn)
  return {
    documents,
    given: [...folders, ...documents.flatMap(({ notes, folder }) => (notes === null ? [] : [folder]))],
    links: hiding(links, [...slides, ...notes]),
    orphans: notes.filter((file) => !taken.has(file)),
    watched: [...roots, ...notesFolders, ...slides.flatMap(notesPlaceOf)],
  }
}

/** A folder that holds a folder `slides` stands for that one. */
function rootOf(root: string, name: string, wasNamed: boolean): string {
  if (!isThere(root)) {
    throw new UsageError(
      wasNamed ? `${name}: no such file or folder` : 'slides/: no such folder, name a file or a folder',
    )
  }
  if (lstatSync(root).isSymbolicLink() && !liesIn(root, path.dirname(root)))
    throw new UsageError(`${name}: a link out of its folder, name the target itself`)
  const inside = path.join(root, 'slides')
  return isFolder(root) && isFolder(inside) ? inside : root
}

/**
 * The markdown files in a folder and the folders in it, or the file itself. Folders may lie in each other deeper than a
 * function may call itself.
 *
 * @throws What Node throws when a folder can't be read.
 */
export function markdownIn(root: string): readonly string[] {
  if (!isFolder(root)) return [root]
  const found: string[] = []
  const open: { readonly file: string; readonly isFolder: boolean }[] = [{ file: root, isFolder: true }]
  for (let next = open.pop(); next; next = open.pop()) {
    if (!next.isFolder) found.push(next.file)
    else for (const entry of entriesIn(next.file).toReversed()) open.push(entry)
  }
  return found
}

/** The links in a folder and below it that have the name of a document, or lead to a folder. */
function linksIn(root: string): readonly string[] {
  if (!isFolder(root)) return []
  const found: string[] = []
  const open = [root]
  for (let folder = open.pop(); folder !== undefined; folder = open.pop()) {
    const here = folder
    const entries = readdirSync(here, { withFileTypes: true })
    const links = entries.filter((entry) => entry.isSymbolicLink() && !isHidden(entry.name))
    const files = links.map(({ name }) => path.join(here, name)).sort()
    found.push(...files.filter((file) => isDocument(file) || isFolder(file)))
    open.push(...entriesIn(folder).flatMap((entry) => (entry.isFolder ? [entry.file] : [])))
  }
  return found
}

function linkOf(file: string, given: string): Link {
  if (isDocument(file)) return { file, kind: 'document' }
  const isInside = liesIn(file, given) || realPath(file) === realPath(given)
  return { file, kind: isInside ? 'folder' : 'folder outside' }
}

/** The links by which documents may be missing, each once: not one to a folder of pictures, or of documents that are read. */
function hiding(links: readonly Link[], read: readonly string[]): readonly Link[] {
  const known = new Set(read.map(realPath))
  const hides = ({ file, kind }: Link): boolean =>
    kind !== 'folder' || markdownIn(file).some((one) => !known.has(realPath(one)))
  return [...new Map(links.filter(hides).map((link) => [link.file, link])).values()]
}

function isDocument(file: string): boolean {
  return /\.(md|markdown)$/i.test(file)
}

function isHidden(name: string): boolean {
  return name.startsWith('.') || name === 'node_modules'
}

/** The folders and the markdown files in a folder, in the order of the alphabet. */
function entriesIn(folder: string): readonly { readonly file: string; readonly isFolder: boolean }[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry, _, beside) => isRead(entry, beside))
    .filter((entry) => entry.isDirectory() || isDocument(entry.name))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map((entry) => ({ file: path.join(folder, entry.name), isFolder: entry.isDirectory() }))
}

/** Not what is hidden, nor what leads elsewhere, nor the notes beside a folder of slides. */
function isRead(entry: Dirent, beside: readonly Dirent[]): boolean {
  const { name } = entry
  if (isHidden(name) || entry.isSymbolicLink()) return false
  return name !== 'notes' || !beside.some((other) => other.name === 'slides' && other.isDirectory())
}

function partnerOf(file: string): string | null {
  return notesPlaceOf(file).find(isNamed) ?? null
}

/**
 * Where a file may have its notes: `…/slides/2031/a.md` in `…/notes/2031/a.md`, and a file of another folder in the `notes`
 * beside that folder, `…/postmortems/a.md` in `…/notes/a.md`. Not where the folder is a project of its own: what lies
 * beside a project belongs to others.
 */
function notesPlaceOf(file: string): readonly string[] {
  const parts = file.split(path.sep)
  const at = placeOfSlides(parts)
  const folder = path.dirname(file)
  if (at >= 0) return [parts.with(at, 'notes').join(path.sep)]
  if (path.basename(folder) === 'notes' || isProject(folder)) return []
  return [path.join(path.dirname(folder), 'notes', path.basename(file))]
}

/** What holds the files of a talk: the folder that holds `slides`, the one that holds both folders, or the file's own. */
function folderOf(file: string): string {
  const parts = file.split(path.sep)
  const at = placeOfSlides(parts)
  if (at >= 0) return parts.slice(0, at).join(path.sep) || path.sep
  return partnerOf(file) === null ? path.dirname(file) : path.dirname(path.dirname(file))
}

/** Where the folder `slides` stands among the parts of a path; -1 for nowhere. */
function placeOfSlides(parts: readonly string[]): number {
  return parts.lastIndexOf('slides', -2)
}

function notesFolderOf(slides: string): readonly string[] {
  return path.basename(slides) === 'slides' ? [path.join(path.dirname(slides), 'notes')] : []
}

/** Whether there is a folder at an absolute path, and not by way of a link that leads away from there. */
function isOwnFolder(folder: string): boolean {
  return isThere(folder) && liesIn(folder, path.dirname(folder))
}

/** Whether there is a folder at an absolute path. */
export function isFolder(file: string): boolean {
  return existsSync(file) && statSync(file).isDirectory()
}

import { type Dirent, readdirSync } from 'node:fs'
import path from 'node:path'
import type { Located } from '../text/misnamed.ts'
import { decoded } from '../text/percent-encoding.ts'

/** Where a file is looked for. */
export interface AddressTarget {
  /** The absolute path of the document's folder. */
  readonly folder: string
  /** The path beside it, as the author wrote it: a file's address may have a question or a fragment behind it. */
  readonly name: string
  /** The absolute path that both make. */
  readonly file: string
}

/** Null for an address that names no file. */
export function placeOf(address: string, folder: string): AddressTarget | null {
  if (/^([a-z][a-z\d+.-]+:|[/\\]{2})/i.test(address)) return null
  const name = address.replace(/[?#].*$/s, '')
  return decoded(name).includes('\0') ? null : { folder, name, file: path.resolve(folder, decoded(name)) }
}

/**
 * Finds the file that an address names, beside a folder. Names are compared with what the folders list, so that a disk
 * that takes upper for lower case, or one form of an accent for another, finds no more than any other.
 *
 * @param folder An absolute path.
 * @param address As written or percent-encoded, with `/`.
 */
export function locate(folder: string, address: string): Located {
  const names = [...new Set([decoded(address), address])]
  if (names.some((name) => walk(folder, name, isSame) !== null)) return { isThere: true, meant: null }
  const forms = names.flatMap((name) => [name, name.replaceAll('\\', '/'), name.replace(/^\/+/, '')])
  const near = [isSameLetters, isSameWord].flatMap((fits) => forms.map((name) => walk(folder, name, fits)))
  return { isThere: false, meant: near.find((found) => found !== null) ?? null }
}

/** The same beside a document, whose path is relative to `cwd`. */
export function locateFrom(cwd: string): (document: string, address: string) => Located {
  return (document, address) => locate(path.resolve(cwd, path.dirname(document)), address)
}

type Fits = (entry: string, name: string) => boolean

const isSame: Fits = (entry, name) => entry === name
const isSameLetters: Fits = (entry, name) => entry.normalize() === name.normalize()
const isSameWord: Fits = (entry, name) => keyOf(entry) === keyOf(name)

function keyOf(name: string): string {
  return name.normalize().toLowerCase()
}

/** The path as its folders list it; null where one of them has no entry that fits, or several. */
function walk(folder: string, name: string, fits: Fits): string | null {
  if (name.startsWith('/') || name.includes('\0')) return null
  const found: string[] = []
  for (const part of name.split('/')) {
    if (part === '' || part === '.' || part === '..') {
      found.push(part)
      continue
    }
    const entries = entriesOf(path.join(folder, ...found))
    const [entry, ...others] = entries.some(isNamed(part))
      ? [part]
      : entries.map(nameOf).filter((one) => fits(one, part))
    if (entry === undefined || others.length > 0) return null
    found.push(entry)
  }
  return found.join('/')
}

function nameOf({ name }: Dirent): string {
  return name
}

function isNamed(part: string): (entry: Dirent) => boolean {
  return ({ name }) => name === part
}

function entriesOf(folder: string): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
  } catch {
    return []
  }
}

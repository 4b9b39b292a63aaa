import { createHash } from 'node:crypto'
import { readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import type { Finding } from '../model/finding.ts'
import type { Image, Picture, Pictures, RemotePicture } from '../model/picture.ts'
import { misnamed, withBlank } from '../text/misnamed.ts'
import { decoded } from '../text/percent-encoding.ts'
import { slugOf } from '../text/slugs.ts'
import { isActiveSvg, isStrangelyEncoded } from '../text/svg-safety.ts'
import { liesIn, realPath } from './inside.ts'
import { type AddressTarget, locate, placeOf } from './locate.ts'

/** The images of a document as far as they can be had, and what is wrong with the others. */
export interface ReadPictures {
  readonly pictures: Pictures
  readonly findings: readonly Finding[]
  /** The absolute path of every file that an image names, also of those that aren't there yet. */
  readonly watched: readonly string[]
}

/** In bytes. */
const largest = 10 * 1024 * 1024

/** What takes out of a picture what a public site doesn't show; `ending` is that of its file, e.g. `.png`. */
export type Redact = (bytes: Uint8Array, ending: string) => Uint8Array

/** Where images are looked for, and what becomes of them. */
export interface Places {
  /** Absolute paths of the folders of the document's files: only what lies in them is read. */
  readonly folders: readonly string[]
  /** What the paths in spans count from. */
  readonly root: string
  /** For a public site: then a picture's name says nothing either. */
  readonly redact: Redact | null
  /** Other sites that pictures may stay on, e.g. `https://img.example`. */
  readonly origins: readonly string[]
}

/** Reads the images of one document. */
export function readPictures(
  images: readonly Image[],
  { folders, root, redact, origins }: Places,
): ReadPictures {
  const pictures = new Map<string, Picture | RemotePicture>()
  const findings: Finding[] = []
  const watched = new Set<string>()
  const known = new Map<string, Picture | RemotePicture | Problem>()
  for (const image of images) {
    const place = placeOf(image.address, path.resolve(root, path.dirname(image.span.path)))
    if (place) watched.add(place.file)
    const key = place ? `${place.file} ${image.isTaken}` : image.address
    const raw =
      known.get(key) ?? (place ? readPlace(place, image, folders) : readAddress(image.address, origins))
    const read = redact && !known.has(key) && 'bytes' in raw ? redacted(raw, redact) : raw
    known.set(key, read)
    const other = pictures.get(image.address)
    if ('problem' in read) findings.push(findingOf(image, read))
    else if (other && nameOf(other) !== nameOf(read)) findings.push(findingOf(image, ambiguous(image)))
    else pictures.set(image.address, read)
  }
  return { pictures, findings, watched: [...watched] }
}

function nameOf(picture: Picture | RemotePicture): string {
  return 'origin' in picture ? picture.address : picture.fileName
}

/** What keeps an image out of the talk. */
interface Problem {
  readonly rule: 'image-missing' | 'image-unread' | 'image-refused' | 'image-remote'
  readonly problem: string
  readonly hint: string
}

function readAddress(address: string, origins: readonly string[]): Picture | RemotePicture | Problem {
  const origin = origins.find((one) => address.startsWith(`${one}/`))
  if (origin) return { address, origin }
  const [, type = '', data = ''] = /^data:(image\/[\w+-]+);base64,(.*)$/is.exec(address) ?? []
  const ending = endingOf(type)
  if (ending) return pictureOf(Buffer.from(data, 'base64'), ending, { address, name: 'image' })
  return {
    rule: 'image-remote',
    problem: `"${shortened(address)}" stands elsewhere, and a talk loads nothing from the network.`,
    hint: 'Save the picture beside the document and give the name of that file, or allow its site in patchdeck.yaml.',
  }
}

function readPlace(
  place: AddressTarget,
  { address, isTaken }: Image,
  folders: readonly string[],
): Picture | Problem {
  const { isThere, meant } = locate(place.folder, place.name)
  if (!isTaken) return { rule: 'image-unread', ...withBlank(decoded(address), meant) }
  const isOutside = path.isAbsolute(decoded(place.name)) && realPath(place.file) !== null
  if (isThere || isOutside) return readFile(place.file, address, folders)
  const missing = {
    problem: `There is no picture "${shortened(address)}".`,
    hint: 'Put the file there, or mend the address.',
  }
  return { rule: 'image-missing', ...(meant === null ? missing : misnamed(shortened(address), meant)) }
}

function readFile(file: string, address: string, folders: readonly string[]): Picture | Problem {
  const real = realPath(file)
  if (!real) return refused(`"${shortened(address)}" can’t be followed.`, 'Put the file there itself.')
  if (!folders.some((folder) => liesIn(real, folder)))
    return refused(
      `"${shortened(address)}" lies outside the document’s folder.`,
      'Copy it beside the document.',
    )
  const ending = path.extname(file).toLowerCase()
  if (!Object.hasOwn(formats, ending) || path.extname(real).toLowerCase() !== ending)
    return refused(`"${shortened(address)}" is no picture that browsers show.`, otherFormat)
  const stat = statSync(real)
  if (!stat.isFile()) return refused(`"${shortened(address)}" is no file.`, 'Mend the address.')
  if (stat.size > largest) return tooLarge(address, stat.size)
  return pictureOf(bytesOf(real), ending, { address, name: path.basename(file, path.extname(file)) })
}

const otherFormat = 'Save it as PNG, JPEG, GIF, WebP, AVIF or SVG.'

interface Named {
  readonly address: string
  readonly name: string
}

function pictureOf(bytes: Buffer | null, ending: string, { address, name }: Named): Picture | Problem {
  if (!bytes) return refused(`"${shortened(address)}" can’t be read.`, 'Check its permissions.')
  if (bytes.length > largest) return tooLarge(address, bytes.length)
  if (!formats[ending]?.fits(bytes))
    return refused(
      `"${shortened(address)}" is no ${formats[ending]?.name}, whatever its name says.`,
      otherFormat,
    )
  const drawing = ending === '.svg' ? new TextDecoder().decode(bytes) : ''
  if (isStrangelyEncoded(drawing))
    return refused(`"${shortened(address)}" is not written in UTF-8.`, 'Save it as UTF-8.')
  if (isActiveSvg(drawing))
    return refused(`"${shortened(address)}" holds a script.`, 'Take it out, or save the picture as PNG.')
  return pictureFile(slugOf(slugOf(name).slice(0, 40)) || 'image', bytes, ending)
}

function pictureFile(slug: string, bytes: Uint8Array, ending: string): Picture {
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 12)
  return { fileName: `assets/${slug}-${hash}${ending}`, bytes }
}

function redacted({ fileName, bytes }: Picture, redact: Redact): Picture {
  const ending = path.extname(fileName)
  return pictureFile('picture', redact(bytes, ending), ending)
}

function tooLarge(address: string, size: number): Problem {
  const megabytes = (size / 1024 / 1024).toFixed(1)
  return refused(`"${shortened(address)}" has ${megabytes} MB; 10 MB is the most.`, 'Save it smaller.')
}

function ambiguous({ address }: Image): Problem {
  return refused(
    `"${shortened(address)}" names one picture in the slides and another in the notes.`,
    'Give one of the two files another name.',
  )
}

function refused(problem: string, hint: string): Problem {
  return { rule: 'image-refused', problem, hint }
}

function findingOf({ span }: Image, { rule, problem, hint }: Problem): Finding {
  return { rule, severity: 'warning', message: problem, hint, spans: [span] }
}

function shortened(address: string): string {
  const shown = decoded(address)
  return shown.length > 80 ? `${shown.slice(0, 79)}…` : shown
}

function bytesOf(file: string): Buffer | null {
  try {
    return readFileSync(file)
  } catch {
    return null
  }
}

/** What is known of a kind of picture. */
interface Format {
  /** As it is called in a sentence. */
  readonly name: string
  /** Whether a file's first bytes are those of the format. */
  readonly fits: (bytes: Buffer) => boolean
}

const jpeg: Format = { name: 'JPEG', fits: (bytes) => begins(bytes, '\xff\xd8\xff') }

/** The pictures that browsers show, by the ending of a file's name. */
const formats: Readonly<Record<string, Format>> = {
  '.png': { name: 'PNG', fits: (bytes) => begins(bytes, '\x89PNG\r\n\x1a\n') },
  '.jpg': jpeg,
  '.jpeg': jpeg,
  '.gif': { name: 'GIF', fits: (bytes) => begins(bytes, 'GIF87a') || begins(bytes, 'GIF89a') },
  '.webp': { name: 'WebP', fits: (bytes) => begins(bytes, 'RIFF') && begins(bytes.subarray(8), 'WEBP') },
  '.avif': {
    name: 'AVIF',
    fits: (bytes) => /^ftyp(avif|avis|mif1|msf1)/.test(letters(bytes.subarray(4, 12))),
  },
  '.svg': { name: 'SVG', fits: isSvg },
}

/** The ending that goes with a media type, e.g. `.png` with `image/png`; null for one that is none of ours. */
function endingOf(type: string): string | null {
  const ending = type.replace('image/', '.').replace('svg+xml', 'svg')
  return Object.hasOwn(formats, ending) ? ending : null
}

function begins(bytes: Buffer, start: string): boolean {
  return letters(bytes.subarray(0, start.length)) === start
}

function letters(bytes: Buffer): string {
  return bytes.toString('latin1')
}

/** After what may stand before the root: a byte order mark, declarations, comments. */
function isSvg(bytes: Buffer): boolean {
  const head = new TextDecoder().decode(bytes.subarray(0, 4096))
  return /^\s*(?:<\?[^>]*>\s*|<!--(?:(?!-->)[\s\S])*-->\s*|<!DOCTYPE[^>[]*>\s*)*<svg[\s>]/i.test(head)
}

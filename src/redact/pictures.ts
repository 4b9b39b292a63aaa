import type { Finding } from '../model/finding.ts'
import type { Image, Pictures } from '../model/picture.ts'
import { joined, lettersAt, viewOf } from './pictures/bytes.ts'

/** A part of a JPEG: its marker's second byte, and all its bytes with the marker. */
interface Segment {
  readonly marker: number
  readonly bytes: Uint8Array
}

const [startOfScan, endOfImage, jpegComment] = [0xda, 0xd9, 0xfe] as const
const [jfif, icc, adobe, lastApp] = [0xe0, 0xe2, 0xee, 0xef] as const

/** Without APP1 to APP15 and comments, but with colours (ICC, Adobe) and with which side is up; null for what is no JPEG. */
function withoutJpegNotes(bytes: Uint8Array): Uint8Array | null {
  const read = segmentsOf(bytes)
  if (!read) return null
  const upright = read.segments.map(orientationOf).find((one) => one !== null && one !== 1) ?? null
  return joined([
    bytes.subarray(0, 2),
    ...(upright === null ? [] : [orientation(upright)]),
    ...read.segments.filter(isOfThePicture).map((segment) => segment.bytes),
    pictureIn(bytes.subarray(read.end)),
  ])
}

/** Those before the picture itself; null where they don't follow one another. */
function segmentsOf(
  bytes: Uint8Array,
): { readonly segments: readonly Segment[]; readonly end: number } | null {
  const view = viewOf(bytes)
  const segments: Segment[] = []
  for (let at = 2; at + 4 <= bytes.length; ) {
    if (bytes[at] !== 0xff) return null
    const marker = bytes[at + 1] ?? 0
    if (marker === startOfScan) return { segments, end: at }
    // Any number of fill bytes may stand before a marker.
    if (marker === 0xff) {
      at++
      continue
    }
    const end = at + 2 + view.getUint16(at + 2)
    if (end > bytes.length) return null
    segments.push({ marker, bytes: bytes.subarray(at, end) })
    at = end
  }
  return null
}

/** Up to where the picture ends: phones put others, and films, behind it. */
function pictureIn(bytes: Uint8Array): Uint8Array {
  const view = viewOf(bytes)
  for (let at = 0; at + 4 <= bytes.length; ) {
    const marker = bytes[at] === 0xff ? (bytes[at + 1] ?? 0) : 0
    if (marker === endOfImage) return bytes.subarray(0, at + 2)
    // A byte of the picture, or a mark among its rows, has no length behind it.
    at += marker === 0 || marker === 0xff ? 1 : isRestart(marker) ? 2 : 2 + view.getUint16(at + 2)
  }
  return bytes
}

function isRestart(marker: number): boolean {
  return marker >= 0xd0 && marker <= 0xd7
}

function isOfThePicture({ marker, bytes }: Segment): boolean {
  if (marker === jfif) return lettersAt(bytes, 4, 4) === 'JFIF'
  if (marker === icc) return lettersAt(bytes, 4, 11) === 'ICC_PROFILE'
  return marker !== jpegComment && (marker < jfif || marker > lastApp || marker === adobe)
}

/** The Exif tag 0x0112 of the first directory, 1 to 8; null for none. */
function orientationOf({ marker, bytes }: Segment): number | null {
  if (marker !== 0xe1 || lettersAt(bytes, 4, 4) !== 'Exif' || bytes.length < 18) return null
  const tiff = viewOf(bytes.subarray(10))
  const isLittle = tiff.getUint16(0) === 0x4949
  const from = tiff.getUint32(4, isLittle)
  if (from + 2 > tiff.byteLength) return null
  const count = tiff.getUint16(from, isLittle)
  for (let at = from + 2; at + 12 <= tiff.byteLength && at < from + 2 + count * 12; at += 12)
    if (tiff.getUint16(at, isLittle) === 0x0112) {
      const value = tiff.getUint16(at + 8, isLittle)
      return value >= 1 && value <= 8 ? value : null
    }
  return null
}

/** An Exif segment that says only which side is up. */
function orientation(value: number): Uint8Array {
  const head = [0xff, 0xe1, 0, 34, ...[...'Exif'].map((letter) => letter.charCodeAt(0)), 0, 0]
  const tiff = [0x4d, 0x4d, 0, 42, 0, 0, 0, 8]
  return new Uint8Array([...head, ...tiff, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, value, 0, 0, 0, 0, 0, 0])
}

const [extension, image, trailer, comment, application] = [0x21, 0x2c, 0x3b, 0xfe, 0xff] as const

/** Without comments and the extensions of programs, but for the one that repeats an animation; null for what is no GIF. */
function withoutGifNotes(bytes: Uint8Array): Uint8Array | null {
  const first = 13 + tableSize(bytes[10] ?? 0)
  const kept = [bytes.subarray(0, first)]
  for (let at = first; at < bytes.length; ) {
    const kind = bytes[at]
    if (kind === trailer) return joined([...kept, bytes.subarray(at, at + 1)])
    const end = kind === image ? imageEnd(bytes, at) : kind === extension ? blocksEnd(bytes, at + 2) : null
    if (end === null || end > bytes.length) return null
    if (kind === image || !isNote(bytes, at)) kept.push(bytes.subarray(at, end))
    at = end
  }
  return null
}

function isNote(bytes: Uint8Array, at: number): boolean {
  const label = bytes[at + 1]
  const isLoop = /^(?:NETSCAPE2\.0|ANIMEXTS1\.0)$/.test(lettersAt(bytes, at + 3, 11))
  return label === comment || (label === application && !isLoop)
}

/** In bytes, of a table of colours whose size is in the last three bits. */
function tableSize(flags: number): number {
  return (flags & 0x80) === 0 ? 0 : 3 * 2 ** ((flags & 7) + 1)
}

function imageEnd(bytes: Uint8Array, at: number): number {
  return blocksEnd(bytes, at + 11 + tableSize(bytes[at + 9] ?? 0))
}

/** Behind a run of blocks, each with its size before it; the last has none. */
function blocksEnd(bytes: Uint8Array, from: number): number {
  let at = from
  for (let size = bytes[at] ?? 0; size > 0; size = bytes[at] ?? 0) at += size + 1
  return at + 1
}

/** Of the flags of VP8X: that there is Exif, and that there is XMP. */
const ofNotes = 0x08 | 0x04

/** Without Exif and XMP, and without the flags that announce them; null for what is no WebP. */
function withoutWebpNotes(bytes: Uint8Array): Uint8Array | null {
  if (bytes.length < 20) return null
  const view = viewOf(bytes)
  const last = 8 + view.getUint32(4, true)
  if (last > bytes.length) return null
  const kept: Uint8Array[] = []
  for (let at = 12; at < last; ) {
    if (at + 8 > last) return null
    const size = view.getUint32(at + 4, true)
    const end = at + 8 + size + (size % 2)
    if (at + 8 + size > last) return null
    const name = lettersAt(bytes, at, 4)
    if (name !== 'EXIF' && name !== 'XMP ') kept.push(unannounced(bytes.slice(at, end), name))
    at = end
  }
  const body = joined(kept)
  const head = bytes.slice(0, 12)
  viewOf(head).setUint32(4, body.length + 4, true)
  return joined([head, body])
}

function unannounced(chunk: Uint8Array, name: string): Uint8Array {
  if (name === 'VP8X') chunk[8] = (chunk[8] ?? 0) & ~ofNotes
  return chunk
}

const notes: readonly string[] = ['tEXt', 'zTXt', 'iTXt', 'eXIf', 'tIME']

/** Without chunks of text, Exif and time, and without what stands behind the end; null for what is no PNG. */
function withoutPngNotes(bytes: Uint8Array): Uint8Array | null {
  const view = viewOf(bytes)
  const kept = [bytes.subarray(0, 8)]
  for (let at = 8; at + 12 <= bytes.length; ) {
    const end = at + 12 + view.getUint32(at)
    if (end > bytes.length) return null
    const name = lettersAt(bytes, at + 4, 4)
    if (!notes.includes(name)) kept.push(bytes.subarray(at, end))
    if (name === 'IEND') return joined(kept)
    at = end
  }
  return null
}

type Strip = (bytes: Uint8Array) => Uint8Array | null

const strips: Readonly<Record<string, Strip>> = {
  '.jpg': withoutJpegNotes,
  '.jpeg': withoutJpegNotes,
  '.png': withoutPngNotes,
  '.webp': withoutWebpNotes,
  '.gif': withoutGifNotes,
}

/**
 * A picture as anybody may have it, by the ending of its file: without what says who took it, where and with what. What is
 * seen stays as it is to the byte. A file that isn't built as its format says comes back as it was.
 *
 * @param redact What takes the names out of a drawing's text.
 */
export function bare(bytes: Uint8Array, ending: string, redact: (text: string) => string): Uint8Array {
  if (ending !== '.svg') return strips[ending]?.(bytes) ?? bytes
  return new TextEncoder().encode(redact(withoutSvgNotes(new TextDecoder().decode(bytes))))
}

/** A finding for each image whose picture may still say who took it: of AVIF, which we don't take apart, and of broken files. */
export function notBare(pictures: Pictures, images: readonly Image[]): readonly Finding[] {
  return images.flatMap(({ address, span }) => {
    const picture = pictures.get(address)
    if (!picture || !('bytes' in picture) || isBare(picture.bytes, picture.fileName)) return []
    return [
      {
        rule: 'public-picture',
        severity: 'warning',
        message:
          'This picture may say who took it, where and with what: what is hidden in it can’t be taken out.',
        hint: 'Save it anew as PNG or JPEG.',
        spans: [span],
      },
    ]
  })
}

function isBare(bytes: Uint8Array, fileName: string): boolean {
  const ending = fileName.slice(fileName.lastIndexOf('.'))
  if (ending === '.avif') return !/infe[\s\S]{8}(?:Exif|mime)/.test(new TextDecoder('latin1').decode(bytes))
  const strip = strips[ending]
  return !strip || strip(bytes) !== null
}

/** Attributes that programs keep for themselves: the file's folder, the state of their windows. */
const ofPrograms = /\s(?:inkscape|sodipodi):[\w-]+\s*=\s*(?:"[^"]*"|'[^']*')/gi

/** A copy of the whole document that was drawn, with what is hidden in it, at the drawing's root. */
const copies = /\s(?:content|data-[\w-]+)\s*=\s*(?:"[^"]*"|'[^']*')/gi

/** Without comments, metadata, and what drawing programs keep for themselves. Texts and descriptions are seen. */
function withoutSvgNotes(svg: string): string {
  const bare = ['metadata', 'rdf:RDF', 'sodipodi:namedview'].reduce(
    withoutElement,
    without(svg, '<!--', '-->'),
  )
  return bare.replace(ofPrograms, emptied).replace(/<svg\b[^<>]*>/i, (root) => root.replace(copies, emptied))
}

/** Nothing but the ends of its lines, so that all that follows stays on its line. */
function emptied(text: string): string {
  return text.replace(/[^\n]+/g, '')
}

/** Without all from each beginning to the next end; what never ends stays. */
function without(text: string, begins: string, ends: string): string {
  const kept: string[] = []
  let at = 0
  for (let from = text.indexOf(begins); from >= 0; from = text.indexOf(begins, at)) {
    const end = text.indexOf(ends, from + begins.length)
    if (end < 0) break
    const behind = end + ends.length
    kept.push(text.slice(at, from), emptied(text.slice(from, behind)))
    at = behind
  }
  return kept.join('') + text.slice(at)
}

function withoutElement(text: string, name: string): string {
  const empty = new RegExp(`<${name}\\b[^<>]*/>`, 'g')
  return without(text.replace(empty, emptied), `<${name}`, `</${name}>`)
}

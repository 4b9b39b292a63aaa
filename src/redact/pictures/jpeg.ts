import { joined, lettersAt, viewOf } from './bytes.ts'

/** A part of a JPEG: its marker's second byte, and all its bytes with the marker. */
interface Segment {
  readonly marker: number
  readonly bytes: Uint8Array
}

const [startOfScan, endOfImage, comment] = [0xda, 0xd9, 0xfe] as const
const [jfif, icc, adobe, lastApp] = [0xe0, 0xe2, 0xee, 0xef] as const

/** Without APP1 to APP15 and comments, but with colours (ICC, Adobe) and with which side is up; null for what is no JPEG. */
export function withoutJpegNotes(bytes: Uint8Array): Uint8Array | null {
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
  return marker !== comment && (marker < jfif || marker > lastApp || marker === adobe)
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

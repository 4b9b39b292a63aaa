import { joined, lettersAt } from './bytes.ts'

const [extension, image, trailer, comment, application] = [0x21, 0x2c, 0x3b, 0xfe, 0xff] as const

/** Without comments and the extensions of programs, but for the one that repeats an animation; null for what is no GIF. */
export function withoutGifNotes(bytes: Uint8Array): Uint8Array | null {
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

import { joined, lettersAt, viewOf } from './bytes.ts'

/** Of the flags of VP8X: that there is Exif, and that there is XMP. */
const ofNotes = 0x08 | 0x04

/** Without Exif and XMP, and without the flags that announce them; null for what is no WebP. */
export function withoutWebpNotes(bytes: Uint8Array): Uint8Array | null {
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

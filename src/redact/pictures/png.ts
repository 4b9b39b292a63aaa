import { joined, lettersAt, viewOf } from './bytes.ts'

const notes: readonly string[] = ['tEXt', 'zTXt', 'iTXt', 'eXIf', 'tIME']

/** Without chunks of text, Exif and time, and without what stands behind the end; null for what is no PNG. */
export function withoutPngNotes(bytes: Uint8Array): Uint8Array | null {
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

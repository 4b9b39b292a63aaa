import type { Role } from '../model/section.ts'
import type { Passage } from './passages.ts'
import { isPointer } from './pointers.ts'
import { stemsOf } from './stems.ts'

/** A matter is named in a line; what takes more is told, and shares a word with everything. */
const longest = 240

/** Whether a passage names a matter, such as one cause, in a line of its own under a section of one of these roles. */
export function isMatter({ kind, text, markdown, roles: [role] }: Passage, wanted: readonly Role[]): boolean {
  // A measurement, a picture, and what only says where to read on, name no matter.
  if (/^[~≈<>]?\s?\d|!\[/.test(markdown) || isPointer(markdown)) return false
  const isListed = kind === 'item' || (kind === 'paragraph' && !/[.!?]\s+\S/.test(text))
  return (
    role !== undefined &&
    wanted.includes(role) &&
    isListed &&
    text.length <= longest &&
    stemsOf(text).size > 2 &&
    !/[:：?]$/.test(text)
  )
}

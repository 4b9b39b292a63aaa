import type { Manuscript } from '../../../model/manuscript.ts'
import type { Room } from '../../../model/room.ts'
import { amended, type Wishes } from './amended.ts'
import { type Patch, patchOf } from './patch.ts'

/** The patch of what a room has said, empty where nothing of it could be written; and what it leaves out. */
export function madeOf(
  manuscript: Manuscript,
  room: Room,
  wishes: Wishes,
): { readonly patch: Patch; readonly left: readonly string[] } {
  const { files, left } = amended(manuscript, room, wishes)
  return { patch: patchOf(files), left }
}

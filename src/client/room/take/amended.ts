import type { Manuscript } from '../../../model/manuscript.ts'
import type { Room } from '../../../model/room.ts'
import { inRows } from './fills.ts'
import { homeEdits } from './home.ts'
import { edited, linesOf } from './lines.ts'
import { homeOf, sectionEdit } from './section.ts'

/** What to make of what a room has said. */
export interface Wishes {
  /** The day until which proposals are to be decided, `YYYY-MM-DD`. */
  readonly decideBy: string
  /** Whether new lines stand among the document's actions, and not under a heading of proposals. */
  readonly isDecided: boolean
}

/** A file before and after. */
export interface AmendedFile {
  readonly path: string
  readonly before: string
  readonly after: string
}

export interface Amended {
  /** Only those that change. */
  readonly files: readonly AmendedFile[]
  /** The keys of the fills that could not be written: their action is gone, or its form has no place for them. */
  readonly left: readonly string[]
}

/** The documents with all that the room has said. */
export function amended(manuscript: Manuscript, { answers, fills }: Room, wishes: Wishes): Amended {
  const { rows, left } = inRows(manuscript, fills)
  const home = answers.length > 0 ? homeOf(manuscript, wishes) : null
  const files = manuscript.files.map(({ path, written }) => {
    const lines = linesOf(written)
    const edits = manuscript.homes.flatMap((one, i) =>
      homeEdits(one, {
        lines,
        rows: rows.filter(({ row }) => row.home === i),
        answers: one === home ? answers : [],
        words: manuscript.words,
      }),
    )
    const section =
      answers.length > 0 && home === null ? [sectionEdit(manuscript, answers, { ...wishes, lines })] : []
    return {
      path,
      before: written,
      after: edited(
        written,
        [...edits, ...section].filter((edit) => edit.path === path),
      ),
    }
  })
  return { files: files.filter(({ before, after }) => before !== after), left }
}

import type { Manuscript } from '../../../model/manuscript.ts'
import type { Room } from '../../../model/room.ts'
import type { TakeHomeData } from '../../../model/takehome.ts'
import { actionNamed } from './rows.ts'

/** Grows when what is in the file changes its meaning. `docs/format.md` says what that is. */
const version = 1

/** All that the room has said, for a program. */
export function jsonOf(
  { answers, fills }: Room,
  { slug, title }: TakeHomeData,
  manuscript: Manuscript | null,
): string {
  const said = {
    patchdeck: version,
    talk: { slug, title },
    answers: answers.map(({ text, team, kind, owner }) => ({ text, team, kind, owner })),
    fills: Object.entries(fills).map(([key, text]) => {
      const [, row = key, field = ''] = /^(.*)\/(\w+)$/.exec(key) ?? []
      return { action: actionNamed(row, manuscript), field, text }
    }),
  }
  return `${JSON.stringify(said, null, 2)}\n`
}

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { amend } from '../src/amend.ts'
import { amended } from '../src/client/room/take/amended.ts'
import { patchOf } from '../src/client/room/take/patch.ts'
import { oneLine } from '../src/client/room/take/words.ts'
import type { Action } from '../src/model/action.ts'
import type { Manuscript } from '../src/model/manuscript.ts'
import type { Answer, Room } from '../src/model/room.ts'
import { sourceFile } from '../src/model/source.ts'
import { isNobody, teamName } from '../src/parse/vocabulary.ts'
import { understand } from '../src/pipeline.ts'
import { strictlyApplied } from './helpers/apply.ts'
import { answers, documents, typed } from './helpers/documents.ts'

const wishes = fc.record({ decideBy: fc.constant('2031-05-22'), isDecided: fc.boolean() })
const fillings = fc.array(fc.record({ owner: fc.option(typed), due: fc.option(typed) }), {
  minLength: 9,
  maxLength: 9,
})

type Filling = { readonly owner: string | null; readonly due: string | null }

/** Something for the open cells of each action. */
function filled(
  actions: readonly Action[],
  { rows }: Manuscript,
  fillings: readonly Filling[],
): Room['fills'] {
  const entries = rows.flatMap(({ slots }, i) =>
    (['owner', 'due'] as const).flatMap((field) => {
      const text = fillings[i]?.[field] ?? null
      return text !== null && actions[i]?.[field] === null ? [[slots[field], text]] : []
    }),
  )
  return Object.fromEntries(entries)
}

/** What is read of a document, and where in it the room's words go. */
function read(written: string): { readonly actions: readonly Action[]; readonly manuscript: Manuscript } {
  const { source, postmortem } = understand({ slug: 'talk', files: [sourceFile('talk.md', written)] })
  return {
    actions: postmortem.groups.flatMap(({ actions }) => actions),
    manuscript: amend(source, postmortem),
  }
}

/** A person as the parser gives it back. */
function person(text: string | null): string | null {
  return text === null || isNobody(oneLine(text)) ? null : oneLine(text)
}

describe('any document', () => {
  it('takes what any room says, and says it again when it is read', () => {
    fc.assert(
      fc.property(documents, answers, fillings, wishes, ({ written, marks }, answers, fillings, wishes) => {
        const { manuscript, actions: before } = read(written)
        const fills = filled(before, manuscript, fillings)
        const { files, left } = amended(manuscript, { answers, fills }, wishes)
        const after = files[0]?.after ?? written
        for (const file of files) expect(strictlyApplied(file.before, patchOf([file]).text)).toBe(file.after)
        const { actions } = read(after)
        expect(actions.length, after).toBe(before.length + answers.length)
        for (const [i, action] of before.entries()) {
          const mark = marks.find((mark) => action.what.text.includes(mark)) ?? action.what.text
          const now = actions.find(({ what }) => what.text.includes(mark))
          for (const field of ['owner', 'due'] as const) {
            const slot = manuscript.rows[i]?.slots[field] ?? ''
            if (left.includes(slot)) continue
            const expected =
              fills[slot] === undefined
                ? action[field]
                : field === 'owner'
                  ? person(fills[slot] ?? '')
                  : oneLine(fills[slot] ?? '')
            expect(now?.[field] ?? null, `${field} of ${mark}\n${after}`).toBe(expected)
          }
        }
        for (const answer of answers)
          expect(said(answer, actions), `${JSON.stringify(answer)}\n${after}`).toBe(true)
      }),
      { numRuns: 500 },
    )
  })
})

function said({ text, team, kind, owner }: Answer, actions: readonly Action[]): boolean {
  return actions.some(
    (action) =>
      (action.what.text === oneLine(text) || action.what.text.startsWith(`${oneLine(text)} `)) &&
      (team === null || action.team === (isNobody(oneLine(team)) ? null : teamName(oneLine(team)))) &&
      (kind === null || action.kind === kind) &&
      (owner === null || person(owner) === null || action.owner === person(owner)),
  )
}

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { amend } from '../src/amend.ts'
import { oneLine } from '../src/client/capture/save/markdown-text.ts'
import { amended, patchOf } from '../src/client/capture/save/patch.ts'
import { wordsByLanguage } from '../src/languages.ts'
import type { Action } from '../src/model/action.ts'
import type { Manuscript } from '../src/model/manuscript.ts'
import type { Answer, Room } from '../src/model/room.ts'
import { sourceFile } from '../src/model/source.ts'
import { isNobody, teamName } from '../src/parse/vocabulary.ts'
import { parse } from '../src/parse.ts'
import { strictlyApplied } from './helpers/apply.ts'
import { cases } from './helpers/cases.ts'
import { answers, documents, typed } from './helpers/documents.ts'

const writtenPhrases = wordsByLanguage('written')

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
  const { source, postmortem } = parse({ slug: 'talk', files: [sourceFile('talk.md', written)] })
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
      cases(300),
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

describe('our words in a document', () => {
  const langs = Object.keys(writtenPhrases)
  const answers: readonly Answer[] = [
    { id: '1', text: 'Alert on lag', team: 'Data', kind: 'detect', owner: 'Kim' },
    { id: '2', text: 'Decide: who calls', team: 'R&D, Ops', kind: null, owner: 'Ines; Omar' },
  ]
  const forms = {
    'a table': '| What |\n|---|\n| Rotate the keys |\n',
    'a list': '- Rotate the keys\n',
    'a list of labels': '- Rotate the keys: all\n',
    'a heading': '### Rotate the keys\n\nOf all hosts.\n',
    'a sentence': 'Rotate the keys.\n',
  }

  it.each(langs.flatMap((lang) => Object.entries(forms).map(([name, form]) => [lang, name, form] as const)))(
    'are read as they are meant: %s, %s',
    (lang, _, form) => {
      const text = `---\nlang: ${lang}\n---\n# A\n\n## Action items\n\n${form}`
      for (const isDecided of [false, true]) {
        const { manuscript } = read(text)
        const [row] = manuscript.rows
        const fills = { [row?.slots.owner ?? '']: 'Ines', [row?.slots.due ?? '']: '2031-05-20' }
        const { files, left } = amended(manuscript, { answers, fills }, { decideBy: '2031-05-22', isDecided })
        const { actions } = read(files[0]?.after ?? '')
        const known = actions.map(({ team, kind, owner, due }) => [team, kind, owner, due])
        expect(left).toEqual([])
        expect(known, files[0]?.after).toHaveLength(3)
        expect(known, files[0]?.after).toEqual(
          expect.arrayContaining([
            [null, null, 'Ines', '2031-05-20'],
            ['Data', 'detect', 'Kim', null],
            ['R&D, Ops', null, 'Ines; Omar', null],
          ]),
        )
      }
    },
  )
})

describe('proposals', () => {
  const wishes = { decideBy: '2031-05-22', isDecided: false }
  const one = (text: string): Room => ({
    answers: [{ id: text, text, team: null, kind: null, owner: null }],
    fills: {},
  })
  const propose = (written: string, text: string, decideBy = wishes.decideBy): string =>
    amended(read(written).manuscript, one(text), { ...wishes, decideBy }).files[0]?.after ?? ''

  it.each([
    '# A\n\n## Action items\n\n1. Rotate the keys\n\n## Speaker notes\n\nSay it.\n',
    '# A\n\n## Action items\n\n| Team | What |\n|---|---|\n| SRE | Rotate |\n\n---\n\n# Speaker notes\n\nSay it.\n',
    '# A\n\n## Summary\n\n**Action items**\n\n* [ ] Rotate\n\n**Timeline**\n\n- 10:05 It broke\n',
    '# A\n\n## Timeline\n\n- 10:05 It broke\n\n# Speaker notes\n\nSay it.\n',
  ])('of one day stand under one heading, before the notes: %j', (written) => {
    const first = propose(written, 'Alert on lag')
    const second = propose(first, 'Page on lag')
    const third = propose(second, 'Drop the lag', '2031-05-23')
    expect(second.match(/Proposed, decide by 2031-05-22/g)).toHaveLength(1)
    expect(third.match(/Proposed, decide by/g)).toHaveLength(2)
    expect(second.indexOf('Page on lag')).toBeGreaterThan(second.indexOf('Alert on lag'))
    expect(`${third}Speaker notes`.indexOf('Drop the lag')).toBeLessThan(
      `${third}Speaker notes`.indexOf('Speaker notes'),
    )
    const groups = parse({
      slug: 'talk',
      files: [sourceFile('talk.md', third)],
    }).postmortem.groups.slice(-2)
    expect(groups.map((group) => [group.heading?.text, group.actions.length])).toEqual([
      ['Proposed, decide by 2031-05-22', 2],
      ['Proposed, decide by 2031-05-23', 1],
    ])
    expect(groups.flatMap(({ actions }) => actions.map(({ due }) => due))).toEqual([null, null, null])
  })

  it('are numbered, boxed and parted as the document does it', () => {
    const list = (items: string): string => `# A\n\n## Action items\n\n${items}`
    const decided = (items: string): string =>
      (
        amended(read(list(items)).manuscript, one('New'), { ...wishes, isDecided: true }).files[0]?.after ??
        ''
      ).slice(list('').length)
    expect(decided('1. One\n2. Two\n')).toBe('1. One\n2. Two\n3. New\n')
    expect(decided('1. One\n1. Two\n')).toBe('1. One\n1. Two\n1. New\n')
    expect(decided('9) One')).toBe('9) One\n10) New')
    expect(decided('* [x] One\n')).toBe('* [x] One\n* [ ] New\n')
    expect(decided('- One\n\n- Two\n')).toBe('- One\n\n- Two\n\n- New\n')
    expect(decided('- Later\n  + One\n    more\n')).toBe('- Later\n  + One\n    more\n  + New\n')
    expect(decided('### One\n\nSo.\n')).toBe('- New\n\n### One\n\nSo.\n')
  })
})

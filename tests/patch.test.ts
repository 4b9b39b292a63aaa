import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loadTalks } from '../src/build.ts'
import { amended, type Patch, patchOf } from '../src/client/capture/save/patch.ts'
import type { Answer, Room } from '../src/model/room.ts'
import type { Talk } from '../src/model/talk.ts'
import { cases } from './helpers/cases.ts'
import { answers, documents } from './helpers/documents.ts'
import { manuscriptOf, root, talkOf } from './helpers/talk.ts'

let scratch: string
beforeAll(() => {
  scratch = mkdtempSync(path.join(os.tmpdir(), 'patchdeck-patch-'))
  git(scratch, 'init', '--quiet')
})
afterAll(() => rmSync(scratch, { recursive: true }))

function git(cwd: string, ...words: readonly string[]): void {
  execFileSync('git', ['-c', 'core.autocrlf=false', ...words], { cwd, stdio: ['pipe', 'pipe', 'pipe'] })
}

/** What `git apply` makes of a patch in a folder. */
function apply({ text }: Patch, cwd: string): void {
  writeFileSync(path.join(scratch, 'room.patch'), text)
  git(cwd, 'apply', '--whitespace=nowarn', path.join(scratch, 'room.patch'))
}

/** Writes files into a new folder of the repository. */
function folderWith(name: string, files: Readonly<Record<string, string>>): string {
  const folder = path.join(scratch, name)
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true })
    writeFileSync(path.join(folder, file), text)
  }
  return folder
}

function answer(text: string, said: Partial<Answer> = {}): Answer {
  return { id: text, text, team: null, kind: null, owner: null, ...said }
}

const said = [
  answer('Rehearse the failover', { team: 'SRE', kind: 'prevent', owner: 'Ines' }),
  answer('Page on a lag of 10 min | or more', { team: 'Data', owner: 'Kim' }),
]

/** All cells filled, and two new lines. */
function room(talk: Talk): Room {
  const fills = manuscriptOf(talk).rows.flatMap(({ slots }, i) => [
    [slots.owner, `Omar ${i}`],
    [slots.due, '2031-05-20'],
  ])
  return { answers: said, fills: Object.fromEntries(fills) }
}

const proposals = { decideBy: '2031-05-22', isDecided: false }
const slides = readFileSync(path.join(root, 'slides/what-else-needs-a-patch.md'), 'utf8')
const notes = readFileSync(path.join(root, 'notes/what-else-needs-a-patch.md'), 'utf8')

const talks: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
  ['one file', { 'review.md': `${slides}${notes}` }],
  ['slides and notes', { 'slides/review.md': slides, 'notes/review.md': notes }],
  ['a name with blanks, in another script', { 'päivä 2031 "x".md': `${slides}${notes}` }],
  ['a name with blanks', { 'the review.md': `${slides}${notes}` }],
]

describe.each(talks)('the seed as %s', (name, files) => {
  it.each([
    ['LF', (text: string) => text],
    ['CRLF', (text: string) => text.replaceAll('\n', '\r\n')],
    ['CRLF and a byte order mark', (text: string) => `\uFEFF${text.replaceAll('\n', '\r\n')}`],
    ['no last line end', (text: string) => text.trimEnd()],
  ])('takes the room’s patch with %s, and is told less', (ends, written) => {
    const texts = Object.entries(files).map(([file, text]) => [file, written(text)])
    const folder = folderWith(`${name} ${ends}`.replaceAll('"', ''), Object.fromEntries(texts))
    const [talk] = loadTalks(['.'], folder).talks
    const { files: changed, left } = amended(manuscriptOf(talk as Talk), room(talk as Talk), proposals)
    expect(left).toEqual([])
    expect(changed).toHaveLength(1)
    apply(patchOf(changed), scratch)

    const after = loadTalks(['.'], folder)
    const deck = after.talks[0]?.deck.slides ?? []
    const rules = after.findings.map(({ rule }) => rule)
    expect(rules).not.toContain('action-no-owner')
    expect(rules).not.toContain('action-no-date')
    expect(rules).not.toContain('table-ragged')
    const proposed = deck.find(
      (slide) => slide.kind === 'actions' && slide.heading?.text.startsWith('Proposed'),
    )
    expect(
      proposed?.kind === 'actions' && proposed.rows.map((row) => row.map((cell) => cell?.text ?? null)),
    ).toEqual([
      ['SRE', 'Rehearse the failover', 'prevent', 'Ines'],
      ['Data', 'Page on a lag of 10 min | or more', null, 'Kim'],
    ])
    const actions = after.talks[0]?.postmortem.groups.flatMap((group) => group.actions) ?? []
    expect(actions.map(({ owner }) => owner)).toEqual(
      [0, 1, 2, 3, 4, 5, 6, 7].map((i) => `Omar ${i}`).concat('Ines', 'Kim'),
    )
    expect(actions.map(({ due }) => due)).toEqual([...Array(8).fill('2031-05-20'), null, null])
    expect(actions.filter(({ notes }) => notes !== null)).toHaveLength(8)
  })
})

describe('a patch', () => {
  it('is taken by git for documents of any shape', () => {
    const samples = fc.sample(fc.tuple(documents, answers, fc.boolean()), { ...cases(60), seed: 7 })
    let taken = 0
    for (const [{ written }, answers, isDecided] of samples) {
      const manuscript = manuscriptOf(talkOf(written))
      const fills = Object.fromEntries(manuscript.rows.map(({ slots }) => [slots.owner, 'Ines']))
      const { files } = amended(manuscript, { answers, fills }, { ...proposals, isDecided })
      if (files.length === 0) continue
      writeFileSync(path.join(scratch, 'talk.md'), written)
      apply(patchOf(files), scratch)
      expect(readFileSync(path.join(scratch, 'talk.md'), 'utf8')).toBe(files[0]?.after)
      taken += 1
    }
    expect(taken).toBeGreaterThan(samples.length / 2)
  })

  it('counts from the root of the work tree, wherever patchdeck was called', () => {
    const folder = folderWith('outside', { 'docs/review.md': slides, 'here/x.txt': '' })
    const [talk] = loadTalks(['../docs/review.md'], path.join(folder, 'here')).talks
    const { files } = amended(manuscriptOf(talk as Talk), room(talk as Talk), proposals)
    const patch = patchOf(files)
    expect(patch.file).toBe('outside/docs/review.md')
    expect(patch.text).toMatch(/^--- a\/outside\/docs\/review\.md\n\+\+\+ b\/outside\/docs\/review\.md\n/)
    apply(patch, scratch)
    expect(readFileSync(path.join(folder, 'docs/review.md'), 'utf8')).toContain('Omar 7')
  })

  it('names what it can’t write: an action that is gone, and a name that a paragraph can’t hold', () => {
    const manuscript = manuscriptOf(talkOf('# A\n\n## Action items\n\nRotate the keys.\n'))
    const [row] = manuscript.rows
    const fills = { 'gone/owner': 'Kim', [row?.slots.owner ?? '']: 'Kim, or Ines', 'gone/due': ' ' }
    expect(amended(manuscript, { answers: [], fills }, proposals)).toEqual({
      files: [],
      left: ['gone/owner', 'rotate-the-keys/owner'],
    })
  })
})

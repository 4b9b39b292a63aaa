import path from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { loadTalks, type Talks } from '../src/build.ts'
import { wordsByLanguage } from '../src/languages.ts'
import { changeStates } from '../src/model/change.ts'
import { changesChart } from '../src/render/changes.ts'
import { isInside, overlap } from '../src/render/chart/labels.ts'
import { placeTallies, size, type Tally } from '../src/render/chart/tallies.ts'
import { deckSections } from '../src/render.ts'
import { cases } from './helpers/cases.ts'
import { fixtures, root } from './helpers/talk.ts'

const changePhrases = wordsByLanguage('changes')

const folder = path.join(fixtures, 'since')

function talksSince(name: string): Talks {
  return loadTalks(['now'], folder, { since: { name, today: '2031-04-20' } })
}

/** The sections of the slides that say what became of the actions. */
function sectionsOf({ talks: [talk] }: Talks): string {
  const sections = talk ? [...deckSections(talk.deck)] : []
  return sections.flatMap(([id, section]) => (id.startsWith('then-and-now') ? `${section}\n` : [])).join('')
}

describe('the slides of what became of the actions', () => {
  it('are those of their golden file', async () => {
    await expect(sectionsOf(talksSince('before'))).toMatchFileSnapshot(
      path.join(folder, 'expected.slides.html'),
    )
  })

  it('come before the story', () => {
    const kinds = talksSince('before').talks[0]?.deck.slides.map(({ kind }) => kind)
    expect(kinds?.slice(0, 5)).toEqual(['title', 'changes', 'changes', 'changes', 'summary'])
  })

  it('say in a line that nothing has changed', () => {
    const section = sectionsOf(loadTalks([], root, { since: { name: 'slides', today: '2031-04-20' } }))
    expect(section.match(/<section/g)).toHaveLength(1)
    expect(section).toContain('<p class="nothing">No action has changed since slides.</p>')
    expect(section).not.toContain('<table')
  })

  it('have every change once, on a slide and in the notes, and what has not changed in the notes', () => {
    const slides =
      talksSince('before').talks[0]?.deck.slides.filter((slide) => slide.kind === 'changes') ?? []
    const [{ counts, actionsNow }] = slides as [(typeof slides)[number]]
    const count = (state: string): number => counts.find(([name]) => name === state)?.[1] ?? 0
    const rows = slides.flatMap(({ rows }) => rows)
    expect(rows).toHaveLength(counts.reduce((sum, [, n]) => sum + n, 0) - count('unchanged'))
    const notes = slides.flatMap(({ notes }) => notes)
    for (const { what } of rows)
      expect(notes.some(({ markdown }) => markdown.includes(what.markdown))).toBe(true)
    // What is gone stands nowhere in the document.
    expect(notes.flatMap(({ spans }) => spans)).toHaveLength(actionsNow)
    expect(notes.some(({ markdown }) => markdown.startsWith('as before:'))).toBe(true)
  })

  it('are not there when nothing is compared', () => {
    expect(sectionsOf(loadTalks(['now'], folder))).toBe('')
  })
})

describe('the picture', () => {
  const states = fc.uniqueArray(fc.constantFrom(...changeStates), { minLength: 1 })
  const tallies = fc
    .tuple(fc.constantFrom(...Object.values(changePhrases)), states)
    .chain(([words, states]) =>
      fc.tuple(
        ...states.map((state) =>
          fc.record({
            state: fc.constant(state),
            word: fc.constant(words.states[state]),
            count: fc.oneof(
              { weight: 4, arbitrary: fc.integer({ min: 1, max: 20 }) },
              fc.integer({ min: 1, max: 999 }),
            ),
          }),
        ),
      ),
    ) as fc.Arbitrary<readonly Tally[]>
  const canvas = { x: 0, y: 0, ...size }

  it('has every state in its box, and none over another, in all languages', () => {
    fc.assert(
      fc.property(tallies, (tallies) => {
        const placed = placeTallies(tallies)
        const boxes = placed.flatMap(({ cells, foot }) => [cells, foot])
        expect(boxes.filter((box) => !isInside(box, canvas))).toEqual([])
        expect(boxes.filter((box, i) => boxes.slice(i + 1).some((other) => overlap(box, other)))).toEqual([])
      }),
      cases(500),
    )
  })

  it('is in proportion: every action takes the same room', () => {
    fc.assert(
      fc.property(tallies, (tallies) => {
        const pitches = placeTallies(tallies).map(({ cells, count }) => cells.width / count)
        expect(Math.max(...pitches) - Math.min(...pitches)).toBeLessThan(1e-9)
      }),
    )
  })

  it('says each state by a sign and a word, and all of it to those who hear it', () => {
    const text = String(changesChart([{ state: 'done', word: 'done', count: 3 }], false))
    expect(text).toContain('aria-label="done 3"')
    expect(text.match(/class="cell"/g)).toHaveLength(3)
    expect(text.match(/class="sign"/g)).toHaveLength(4)
    expect(text).not.toContain('style=')
  })
})

describe.each(Object.entries(changePhrases))('our words in %s', (lang, words) => {
  it('are complete, and tell each state from the others', () => {
    expect(Object.keys(words.states)).toEqual([...changeStates])
    expect(new Set(Object.values(words.states)).size).toBe(changeStates.length)
    const holes = (phrase: unknown): readonly string[] =>
      (JSON.stringify(phrase).match(/\{\w+\}/g) ?? []).sort()
    for (const [name, phrase] of Object.entries(changePhrases.en ?? {})) {
      const own = words[name as keyof typeof words]
      expect(own, `${name} in ${lang}`).toBeTruthy()
      expect(holes(own)).toEqual(holes(phrase))
    }
  })
})

import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { loadTalks } from '../src/build.ts'
import type { Slide } from '../src/model/deck.ts'
import { deckSections } from '../src/render.ts'
import { reportText } from '../src/report.ts'
import { modelText } from './helpers/model.ts'
import { fixtures, root, talksOf } from './helpers/talk.ts'

const cases = readdirSync(path.join(fixtures, 'talks'))

describe.each(cases)('%s', (name) => {
  const folder = path.join(fixtures, 'talks', name)
  const talks = talksOf(`talks/${name}`)
  const [talk] = talks.talks

  it('is understood as its model says', async () => {
    await expect(talk ? modelText(talk) : '').toMatchFileSnapshot(path.join(folder, 'expected.model.txt'))
  })

  it('becomes the slides of its golden file', async () => {
    const sections = talk ? [...deckSections(talk.deck).values()] : []
    await expect(`${sections.join('\n')}\n`).toMatchFileSnapshot(path.join(folder, 'expected.slides.html'))
  })

  it('has the findings of its golden file', async () => {
    const text = reportText(talks.findings, talks.files)
    await expect(text).toMatchFileSnapshot(path.join(folder, 'expected.findings.txt'))
  })

  it('loses nothing', () => {
    expect(talk?.placement.dropped).toBe(0)
  })
})

describe('several incidents in one document', () => {
  it('are each told to the end', () => {
    const [talk] = talksOf('talks/two-incidents').talks
    const told = talk?.deck.slides.flatMap((slide) =>
      'kicker' in slide && slide.kicker ? [`${slide.kind} of ${slide.kicker.text}`] : [],
    )
    expect(told).toEqual([
      'impact of Labels printed twice',
      'timeline of Labels printed twice',
      'causes of Labels printed twice',
      'impact of Labels not printed',
      'timeline of Labels not printed',
      'causes of Labels not printed',
      'actions of Labels printed twice',
      'actions of Labels not printed',
    ])
  })
})

describe('the repository’s own deck', () => {
  it('is the user’s text, word for word', () => {
    const words = (...names: string[]): string[] =>
      names.flatMap((name) => readFileSync(path.join(root, name), 'utf8').split(/\s+/).filter(Boolean))
    const whole = words('tests/fixtures/talks/seed-one-file/postmortem-actions.md')
    const parts = words('slides/what-else-needs-a-patch.md', 'notes/what-else-needs-a-patch.md')
    // One rule more stands between the two parts of the whole.
    expect(parts).toEqual(whole.toSpliced(whole.lastIndexOf('---'), 1))
  })

  const [two] = loadTalks([], root).talks
  const [one] = loadTalks([path.join(fixtures, 'talks/seed-one-file')], root).talks

  it('is in the running order', () => {
    expect(two?.deck.slides.map(({ id }) => id)).toEqual([
      'title-slide',
      'opening-slide',
      'short-term',
      'sre-now',
      'data-now',
      'ui-now',
      'cpp-now',
      'long-term',
      'sre-later',
      'cpp-later',
      'data-later',
      'ui-later',
      'dora-metrics',
      'now-and-later',
      'closing-question',
    ])
  })

  it('is the same from one file and from slides/ with notes/', () => {
    expect(two?.deck.slides.map(withoutSpans)).toEqual(one?.deck.slides.map(withoutSpans))
  })

  it('has eight actions of four teams, each with its narrative', () => {
    const actions = two?.postmortem.groups.flatMap((group) => group.actions) ?? []
    expect(actions.map(({ team, horizon }) => `${team} ${horizon}`)).toEqual([
      'SRE short',
      'Data short',
      'UI short',
      'C++ short',
      'SRE long',
      'C++ long',
      'Data long',
      'UI long',
    ])
    expect(actions.every(({ notes }) => notes !== null)).toBe(true)
    expect(actions.filter(({ why }) => why !== null)).toHaveLength(4)
    expect(actions.filter(({ metric }) => metric?.id)).toHaveLength(4)
  })

  it('opens with the question and the patch of its story', () => {
    expect(two?.postmortem.opening?.question?.text).toBe(
      'Your patch fixed the bug. But what else needs a patch?',
    )
    expect(two?.postmortem.opening?.patch).toBe('-r')
  })
})

/** A slide without its places in the source. */
function withoutSpans(slide: Slide): unknown {
  return JSON.parse(JSON.stringify(slide), (key, value) => (key === 'spans' ? undefined : value))
}

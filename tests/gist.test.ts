import { describe, expect, it } from 'vitest'
import { talkOf } from './helpers/talk.ts'

/** The slides between the title and the last question, as what a listener would tell them apart by. */
function middleOf(text: string): readonly Record<string, unknown>[] {
  return talkOf(`# The queue stood still\n\n${text}`)
    .deck.slides.slice(1, -1)
    .map((slide) => ({ ...slide }))
}

const long = (words: number): string => `${Array(words).fill('word').join(' ')}.`

describe('a text on a slide', () => {
  it('is a statement where it says one thing, under its heading as the line above', () => {
    const [slide] = middleOf('## Root cause\n\nThe renewal job was never carried over to the new cluster.\n')
    expect(slide).toMatchObject({ kind: 'causes', layout: 'statement', size: 64 })
  })

  it('is headed by its first sentence where that is short and something is left', () => {
    const rest = `Nobody had looked at the job since the move, ${long(24)}`
    const [slide] = middleOf(`## Root cause\n\nThe renewal job was switched off. ${rest}\n`)
    expect(slide).toMatchObject({
      headline: { text: 'The renewal job was switched off' },
      heading: { text: 'Root cause' },
      markdown: rest,
    })
  })

  it.each([
    'This was switched off.',
    'It was switched off.',
    'However, the job was off.',
    'Was the job off?',
  ])('keeps its heading over %s', (first) => {
    const [slide] = middleOf(`## Root cause\n\n${first} ${long(16)}\n`)
    expect(slide).toMatchObject({ headline: null })
  })

  it('shows whole sentences in order as far as there is room, and the speaker has all of them', () => {
    const sentences = ['One', 'Two', 'Three', 'Four', 'Five'].map((name) => `This is ${name}: ${long(11)}`)
    const [slide] = middleOf(
      `## Background\n\n${sentences.slice(0, 3).join(' ')}\n\n${sentences.slice(3).join(' ')}\n`,
    )
    expect(slide).toMatchObject({ markdown: sentences.slice(0, 3).join(' ') })
    expect(slide?.notes).toMatchObject([{ shown: [sentences.slice(0, 3).join(' ')] }])
    for (const sentence of sentences) expect(JSON.stringify(slide?.notes)).toContain(sentence)
  })

  it('is cut within a sentence only where that is too long, at the end of a clause', () => {
    const [slide] = middleOf(`## Background\n\nThe first of it, ${long(24).slice(0, -1)}, ${long(30)}\n`)
    expect(String(slide?.markdown)).toMatch(/^The first of it, (word ?)+…$/)
  })

  it('leaves addresses to the notes, and what leads to nothing else', () => {
    const [slide] = middleOf(
      '## Background\n\nThe pool was empty at nine and nobody saw it.\n\nThe changes are:\n\n- https://example.com/1\n- https://example.com/2\n',
    )
    expect(slide?.markdown).toBe('The pool was empty at nine and nobody saw it.')
    expect(JSON.stringify(slide?.notes)).toContain('https://example.com/2')
  })
})

describe('a list on a slide', () => {
  const items = (count: number): string =>
    Array.from({ length: count }, (_, i) => `- **Item ${i + 1}**: ${long(12)} More of it.\n`).join('')

  it('shows the bold beginning of each item, and more of it where there is room', () => {
    expect(middleOf(`## Background\n\n${items(6)}`)).toMatchObject([
      { layout: 'points', markdown: Array.from({ length: 6 }, (_, i) => `- **Item ${i + 1}**`).join('\n') },
    ])
    const [slide] = middleOf(`## Background\n\n${items(2)}`)
    expect(slide?.markdown).toContain(`- **Item 2**: ${long(12)}`)
  })

  it('takes two slides of six items at the most; the others are spoken', () => {
    const slides = middleOf(`## Background\n\n${items(20)}`)
    expect(slides.map(({ markdown }) => String(markdown).split('\n').length)).toEqual([6, 6])
    expect(JSON.stringify(slides.map(({ notes }) => notes))).toContain('Item 20')
  })

  it('shows the items inside one that only heads them, with it', () => {
    const [slide] = middleOf(
      '## Background\n\n- Sites affected:\n  - the shop\n  - the blog\n- Nothing else stopped\n',
    )
    expect(slide?.markdown).toBe('- Sites affected:\n  - the shop\n  - the blog\n- Nothing else stopped')
  })
})

describe('parts of a text', () => {
  it('share a slide where they are short and stand under one heading, also of other kinds', () => {
    const slides = middleOf(
      '## Root cause\n\nA bad field.\n\n## Trigger\n\nA release.\n\n## Detection\n\nThe logs.\n\n## Resolution\n\nA rollback.\n',
    )
    expect(slides).toMatchObject([
      {
        layout: 'grid',
        cells: [
          { heading: { text: 'Root cause' }, markdown: 'A bad field.' },
          { heading: { text: 'Trigger' } },
          { heading: { text: 'Detection' } },
          { heading: { text: 'Resolution' } },
        ],
      },
    ])
  })

  it.each(['Attendees', 'References', 'Appendix A', 'Anhang'])(
    'stand on the reading page alone under %s',
    (heading) => {
      const { deck } = talkOf(`# T\n\n## ${heading}\n\nSome words of it.\n\n### Inside\n\nMore of it.\n`)
      const isInside = deck.slides.some(
        (slide) => 'markdown' in slide && slide.markdown.includes('Some words'),
      )
      expect(isInside).toBe(false)
      expect(deck.reading.some(({ markdown }) => markdown.includes('Some words of it.'))).toBe(true)
    },
  )
})

describe('slides that the author wants otherwise', () => {
  const text = (slides: string): string =>
    `---\nslides: ${slides}\n---\n# T\n\n## Impact\n\n${long(20)} ${long(21)} ${long(22)}\n\n## Root cause\n\n${long(23)}\n\n## How it works\n\n${long(30)}\n`
  const kinds = (slides: string): readonly string[] =>
    talkOf(text(slides)).deck.slides.map(({ kind }) => kind)

  it('are left out, and spoken on the slide before', () => {
    const { slides } = talkOf(text('{omit: [causes]}')).deck
    expect(slides.map(({ kind }) => kind)).toEqual(['title', 'impact', 'prose', 'closing'])
    expect(slides[1]?.notes).toHaveLength(2)
  })

  it('change their places among themselves, never the first and the last', () => {
    expect(kinds('{order: [prose, causes, impact, title]}')).toEqual([
      'title',
      'prose',
      'causes',
      'impact',
      'closing',
    ])
    expect(kinds('{omit: [title, closing]}')).toContain('closing')
  })

  it('are shown whole', () => {
    const slides = talkOf(text('{full: [impact]}')).deck.slides.filter(({ kind }) => kind === 'impact')
    const shown = slides.map((slide) => ('markdown' in slide ? slide.markdown : '')).join(' ')
    for (const words of [20, 21, 22]) expect(shown).toContain(long(words))
  })

  it('are named as the talk has them, else that is said', () => {
    const { findings } = talkOf(text('{omit: [impcat]}'))
    expect(findings.find(({ rule }) => rule === 'slides-unknown')).toMatchObject({
      severity: 'warning',
      message: '"impcat" under slides is no slide of this talk.',
      spans: [{ path: 'talk.md', line: 2 }],
    })
  })
})

describe('a talk of more slides than it has time for', () => {
  const parts = Array.from({ length: 30 }, (_, i) => `## Part ${i + 1}\n\n${long(40)}\n\n`).join('')

  it('keeps the first texts, and says which stand on the reading page alone', () => {
    const { deck, findings } = talkOf(`# T\n\n${parts}`)
    expect(deck.slides).toHaveLength(20)
    expect(findings.find(({ rule }) => rule === 'talk-slides-left')).toMatchObject({
      severity: 'info',
      message: expect.stringContaining('time for 20 slides; “Part 19”, “Part 20”'),
    })
    expect(talkOf(`---\nduration: 30m\n---\n# T\n\n${parts}`).deck.slides).toHaveLength(32)
  })

  it('keeps what the author wrote something to be said for', () => {
    const told = '# Speaker notes\n\n## Part 30\n\nSay this of it.\n'
    const { deck } = talkOf(`# T\n\n${parts}${told}`)
    expect(deck.slides.some(({ id }) => id === 'part-30')).toBe(true)
  })
})

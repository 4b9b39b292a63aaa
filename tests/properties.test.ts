import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { html } from '../src/render/html.ts'
import { deckSections, readingPage } from '../src/render.ts'
import { cases } from './helpers/cases.ts'
import { talkOf } from './helpers/talk.ts'

const word = fc.string({ minLength: 1, maxLength: 30 })
const cell = word.map((text) => text.replace(/[|\n\r\\`]/g, ' '))
const line = fc.oneof(
  word.map((text) => `# ${text}`),
  word.map((text) => `## ${text}`),
  word.map((text) => `- ${text}`),
  fc.constantFrom(
    '## Short term',
    '## Actions',
    '# Speaker notes',
    '### SRE Team',
    '---',
    '',
    '```',
    '> ',
    '| Team | What |\n|---|---|',
  ),
  fc.tuple(cell, cell).map(([a, b]) => `| ${a} | ${b} |`),
  fc.tuple(fc.constantFrom('What', 'Why', 'Owner'), word).map(([field, text]) => `- **${field}**: ${text}`),
  word,
)
const document = fc.array(line, { maxLength: 40 }).map((lines) => lines.join('\n'))

describe('any document', () => {
  it('becomes a talk, and all its blocks are accounted for', () => {
    fc.assert(
      fc.property(document, (text) => {
        const { placement, deck, findings } = talkOf(text)
        expect(placement.slides + placement.notes + placement.reading + placement.dropped).toBe(
          placement.total,
        )
        expect(findings.filter(({ rule }) => rule === 'block-dropped')).toHaveLength(placement.dropped)
        expect(placement.dropped).toBe(0)
        expect(deck.slides.at(-1)?.kind).toBe('closing')
      }),
      cases(500),
    )
  })

  it('has slides with ids of their own, each with notes', () => {
    fc.assert(
      fc.property(document, (text) => {
        const { slides } = talkOf(text).deck
        expect(new Set(slides.map(({ id }) => id)).size).toBe(slides.length)
        expect(slides.every(({ id }) => id.includes('-'))).toBe(true)
        expect(slides.every(({ notes }) => notes.some(({ markdown }) => markdown.trim() !== ''))).toBe(true)
      }),
      cases(300),
    )
  })

  it('gives the same slides every time, and with other line ends', () => {
    fc.assert(
      fc.property(document, (text) => {
        const sections = (source: string): unknown => [...deckSections(talkOf(source).deck)]
        expect(sections(text)).toEqual(sections(text))
      }),
      cases(300),
    )
  })

  it('says every word of its table cells on a slide', () => {
    const plain = fc.stringMatching(/^[a-z]{3,12}( [a-z]{3,12}){0,8}$/)
    fc.assert(
      fc.property(fc.array(fc.tuple(plain, plain), { minLength: 1, maxLength: 60 }), (rows) => {
        const table = rows.map(([team, what]) => `| ${team} | ${what} |`).join('\n')
        const { slides } = talkOf(`# T\n\n## Actions\n\n| Team | What |\n|---|---|\n${table}\n`).deck
        const shown = slides.flatMap((slide) => (slide.kind === 'actions' ? slide.rows : []))
        expect(shown.map(([team, what]) => [team?.text, what?.text])).toEqual(rows)
      }),
      cases(300),
    )
  })
})

/** A word that stands nowhere else in a document, so that it can be looked for. */
const marked = (shape: (word: string) => string): fc.Arbitrary<(word: string) => string> => fc.constant(shape)
const shapes = fc.array(
  fc.oneof(
    ...[
      (w: string) => `${w}.`,
      (w: string) => `## ${w}\n`,
      (w: string) => `## Action items\n\n- ${w}`,
      (w: string) => `## Timeline\n\n- ${w}`,
      (w: string) => `### Long term\n\n${w}:`,
      (w: string) => `- ${w}`,
      (w: string) => `  - ${w}`,
      (w: string) => `- Long-term\n  - ${w}`,
      (w: string) => `- **Kim**\n\n  ${w}\n  - ${w}b`,
      (w: string) => `- None\n  - ${w}`,
      (w: string) => `- \`\`\`\n  ${w}\n  \`\`\``,
      (w: string) => `- Morning ${w}:\n  - 10:05 ${w}b`,
      (w: string) => `- 3 March 2031\n  - 10:05 ${w}`,
      (w: string) => `${w} before\n10:05 - ${w}b\n${w}c`,
      (w: string) => `10:07 ${w}`,
      (w: string) => `**Impact:** ${w}`,
      (w: string) => `- **Resolution**: ${w}`,
      (w: string) => `**Date:** ${w}\n**Severity:** ${w}b`,
      (w: string) => `| Time | Event | More |\n|---|---|---|\n| 10:05 | ${w} | ${w}b |`,
      (w: string) => `| Team | What |\n|---|---|\n| ${w} | ${w}b | ${w}c |`,
      (w: string) => `# ${'long '.repeat(70)}${w}`,
      (w: string) => `## ${'wide '.repeat(30)}${w}\n\n### Inside\n\nText.`,
      (w: string) => `| A | B |\n|---|---|\n| x | ${'cell '.repeat(300)}${w} |`,
      (w: string) => Array.from({ length: 5 }, (_, i) => `- Status: ${w}${'abcde'[i]}`).join('\n'),
      (w: string) => `> ${w}`,
      (w: string) => `\`\`\`\n${w}\n\`\`\``,
      (w: string) => `![${w}](a.png)`,
      (w: string) => `![${w}](had.png)`,
      (w: string) => `${w}b before\n![${w}](had.png)\n*${w}c under it*\n${w}d`,
      (w: string) => `${w}b ![${w}](had.png) ${w}c`,
      (w: string) => `- ${w}b\n  ![${w}](had.png)\n  ${w}c\n\n  ![${w}d](had.png)`,
      (w: string) => `> ![${w}](had.png)`,
      (w: string) => `![${w}](had.png) ![${w}b](a.png)`,
      (w: string) => `\`\`\`mermaid\nflowchart LR\n  ${w} --> ${w}b\n\`\`\``,
      (w: string) => `${w}b[^${w}]\n\n[^${w}]: ${w}c`,
      (w: string) => `[^${w}]: ${w}b\n\n    ${w}c\n\n    - ${w}d`,
      (w: string) => `| A | B |\n|---|---|\n| ${w}b[^${w}] | ![${w}c](had.png) |\n\n[^${w}]: ${w}d`,
      (w: string) => `- ${w}b[^${w}]\n\n  [^${w}]: ${w}c`,
      (w: string) => `> ${w}b[^${w}]\n>\n> [^${w}]: ${w}c`,
      (w: string) => `## Timeline\n\n- 10:05 ${w}b[^${w}]\n\n[^${w}]: ${w}c[^${w}x]\n[^${w}x]: ${w}d`,
      (w: string) => `# Speaker notes\n\n${w}`,
      (w: string) => `### SRE Team\n\n- **Why**: ${w}`,
      () => '',
    ].map(marked),
  ),
  { minLength: 1, maxLength: 14 },
)

const noAssets = { root: './', script: '', styles: [], fonts: [], icon: '' }
/** One picture that is there; `a.png` is not. */
const pictures = new Map([['had.png', { fileName: 'assets/had.png', bytes: new Uint8Array() }]])

describe('every word of a document', () => {
  it('stands on a slide, in the notes or on the reading page', () => {
    fc.assert(
      fc.property(shapes, (lines) => {
        const text = lines.map((line, i) => line(`w${i}x`)).join('\n\n')
        const { deck, placement } = talkOf(text, pictures)
        expect(placement.dropped).toBe(0)
        const pages = [...deckSections(deck).values(), readingPage(deck, noAssets)].join(' ')
        const shown = new Set(pages.match(/w\d+x[a-e]?/g))
        const said = text.replace(/\[\^\w+\]/g, '')
        const lost = [...new Set(said.match(/w\d+x[a-e]?/g))].filter((word) => !shown.has(word))
        expect(lost, text).toEqual([])
      }),
      cases(1500),
    )
  })
})

/** What is folded: each of a few words, as it may stand in a document. */
const foldable: readonly ((text: string) => string)[] = [
  (text) => `## Impact\n\n41,200 mails were ${text}`,
  (text) => `## Summary\n\n${text} **${text}** and [${text}](https://a.example) *${text}*`,
  (text) => `## Root cause\n\n- **Trigger:** ${text}\n- ${text}\n\n  ${text}`,
  (text) => `**Detection:** ${text}`,
  (text) => `## Timeline\n\n- 10:05 ${text}\n- 10:09 ${text}\n- 10:30 ${text}`,
  (text) => `### What went wrong\n\n1. ${text}`,
  (text) => `> ${text}`,
  (text) => `${text}[^1]\n\n[^1]: ${text}`,
  (text) => `![${text}](had.png)`,
  (text) => `${text}\n===`,
  (text) => `## Action items\n\n- [ ] Add ${text} (@kim)\n- ${text}\n  - ${text}`,
  (text) => `# Speaker notes\n\n## Opening\n\n${text}: "what of ${text}?"`,
  (text) => `## SRE Team\n\n- **What**: add ${text}\n- **Why**: ${text}`,
]
const foldedWords = fc.array(fc.stringMatching(/^[a-z]{4,9}$/), { minLength: 2, maxLength: 6 })

describe('a text that is folded', () => {
  it('shows the same words, at whatever blank it is folded', () => {
    const folds = fc.array(fc.boolean(), { minLength: 5, maxLength: 5 })
    const shape = fc.nat(foldable.length - 1)
    fc.assert(
      fc.property(foldedWords, folds, shape, shape, (words, isFolded, from, to) => {
        const plain = words.join(' ')
        const folded = words.reduce((text, word, i) => text + (isFolded[i % 5] ? '\n' : ' ') + word)
        const [start, end] = [from, to].sort((a, b) => a - b)
        const chosen = foldable.slice(start, (end ?? 0) + 1)
        const told = (text: string): string =>
          wordsOn(talkOf(`# T\n\n${chosen.map((shape) => shape(text)).join('\n\n')}\n`, pictures))
        expect(told(folded)).toBe(told(plain))
      }),
      cases(300),
    )
  })
})

/** All that slides, notes and the reading page say, in their order. */
function wordsOn({ deck }: ReturnType<typeof talkOf>): string {
  const pages = [...deckSections(deck).values(), readingPage(deck, noAssets)].join(' ')
  return pages.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')
}

describe('the html tag', () => {
  it('lets no text out of its place', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const made = html`<p title="${text}">${text}</p>`.toString()
        expect(made.match(/[<>]/g)).toEqual(['<', '>', '<', '>'])
        expect(made.match(/"/g)).toHaveLength(2)
      }),
    )
  })
})

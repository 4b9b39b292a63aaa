import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildTalk, readConfig } from '../src/build/talk.ts'
import { loadTalks } from '../src/build.ts'
import { legible } from '../src/cli/terminal.ts'
import { type LimitName, limits } from '../src/model/limits.ts'
import { encloses, type Span, sourceFile } from '../src/model/source.ts'
import type { Talk } from '../src/model/talk.ts'
import { type Assets, deckPage, readingPage } from '../src/render.ts'
import type { SitePage } from '../src/site/marker.ts'
import { keepSmall, Refusal, refusalIn, renderSite } from '../src/site.ts'
import { withControlsShown } from '../src/text/control-characters.ts'
import { credentialsIn } from '../src/text/credentials.ts'
import { farthest } from '../src/text/farthest.ts'
import { enclosing, enclosingOneOf, inside, touching } from '../src/text/spans.ts'
import { withoutEnd } from '../src/text/trim.ts'
import { few } from './helpers/cases.ts'
import { talkOf } from './helpers/talk.ts'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'patchdeck-bounds-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

const assets: Assets = { root: '', script: 's', styles: [], fonts: [], icon: 'i' }

/** In UTF-16 units, both pages of a talk. */
function lengthOf({ deck, findings }: Talk): number {
  return deckPage(deck, assets, { findings }).length + readingPage(deck, assets).length
}

function limitOf(text: string): string | null {
  return (
    /raise "(\w+)"/.exec(talkOf(text).findings.find(({ rule }) => rule === 'limit')?.hint ?? '')?.[1] ?? null
  )
}

const table = (rows: number, columns: number, head = 'h'): string =>
  [`| ${head} `.repeat(columns), '|-'.repeat(columns), ...Array(rows).fill('| c '.repeat(columns))].join(
    '|\n',
  )

/** Items of a timeline, two minutes apart. */
const entries = (count: number): string =>
  Array.from({ length: count }, (_, i) => {
    const [hour, minute] = [Math.floor(i / 30) % 24, (i * 2) % 60]
    return `- ${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')} it stopped\n`
  }).join('')

/** So many sections of a slide each: none is short enough to share one. */
const slides = (count: number): string =>
  `# A\n\n${Array.from({ length: count }, (_, i) => `## Part ${i}\n\n${'Text '.repeat(40)}\n\n`).join('')}`

/** For each bound a text that keeps it just so, by a number, and one that has one more. */
const shapes: Readonly<Record<Exclude<LimitName, 'growth'>, (count: number) => string>> = {
  text: (count) =>
    `# ${'a '.repeat(9)}\n\`\`\`\n${'code\n'.repeat((count - 29) / 5)}${' '.repeat((count - 29) % 5)}\n\`\`\``
      .padEnd(count)
      .slice(0, count),
  embedded: (count) => `# A\n\n![a](data:image/png;base64,${'A'.repeat(count - 22)})\n`,
  pieces: (count) => 'a\n\n'.repeat(count),
  // A title and the question at the end beside them.
  slides: (count) => slides(count - 2),
  paragraph: (count) => `# A\n\n${'a'.repeat(count)}\n`,
  addresses: (count) => `${'[a] '.repeat(1_000)}\n\n[a]: /${'x'.repeat(Math.ceil(count / 1_000) - 1)}\n`,
  brackets: (count) => `# A\n\n${'['.repeat(Math.ceil(Math.sqrt(2 * count)) + 1)}\n`,
  nesting: (count) => `# A\n\n${'> '.repeat(count)}b\n`,
  rows: (count) => table(count - 1, 2),
  diagrams: (count) => '```mermaid\nflowchart LR\n```\n'.repeat(count),
  columns: (count) => table(1, count),
  head: (count) => table(1, 2, 'h'.repeat(count / 2)),
  footnotes: (count) => `${'a[^1] '.repeat(100)}\n\n[^1]: ${'b '.repeat(Math.ceil(count / 200))}c\n`,
}

describe('a bound', () => {
  it.each(Object.keys(shapes) as (keyof typeof shapes)[])('holds for %s, and not before', (name) => {
    const { usual } = limits[name]
    expect(limitOf(shapes[name](usual + 2))).toBe(name)
    // As many pieces as may be take seconds to be laid out; the others are met exactly.
    if (name !== 'pieces') expect(limitOf(shapes[name](Math.floor(usual * 0.9)))).toBe(null)
  })

  it('is said with the line, the number and the way out', () => {
    const { findings } = talkOf(`# A\n\ntext\n\n${table(2_001, 2)}\n`)
    expect(findings.find(({ rule }) => rule === 'limit')).toMatchObject({
      severity: 'error',
      message: 'This table has 2,001 rows; 2,000 is the most.',
      hint: 'Show a part of it, or raise "rows" under "limits:" in patchdeck.yaml.',
      spans: [{ path: 'talk.md', line: 2006 }],
    })
  })

  it('ends a talk of too many slides at the line of the first that is too many', () => {
    const talk = talkOf(slides(600))
    const findings = talk.findings.filter(({ rule }) => rule === 'limit')
    expect(findings).toMatchObject([
      {
        severity: 'error',
        message: 'This document has 602 slides; 500 is the most.',
        hint: 'Make several documents of it, or raise "slides" under "limits:" in patchdeck.yaml.',
        spans: [{ path: 'talk.md', line: 3 + 4 * 499 }],
      },
    ])
    expect(talk.forbidding).toEqual(findings)
    expect(talk.deck.slides).toHaveLength(20)
  })

  it('is raised by the configuration, not by the document', () => {
    const text = `# A\n\n${'> '.repeat(45)}b\n`
    const source = (text: string) => ({ slug: 'talk', files: [sourceFile('talk.md', text)] })
    const { config, findings } = readConfig(sourceFile('patchdeck.yaml', 'limits:\n  nesting: 45\n'))
    expect(findings).toEqual([])
    expect(buildTalk(source(text), { config }).findings.map(({ rule }) => rule)).not.toContain('limit')
    expect(limitOf(`---\nlimits: {nesting: 45}\n---\n${text}`)).toBe('nesting')
  })

  it.each(['limits: {nesting: many}', 'limits: {nesting: 0}', 'limits: {nestling: 4}', 'limits: 4'])(
    'can’t be set by %s',
    (text) => {
      const { config, findings } = readConfig(sourceFile('patchdeck.yaml', text))
      expect(findings.map(({ rule }) => rule)).toEqual(['config-value'])
      expect(config.limits.nesting).toBe(limits.nesting.usual)
    },
  )
})

/** Blocks of every kind, as one is repeated: the unit, and how many lines it has. */
const blocks: Readonly<Record<string, string>> = {
  paragraphs: 'a\n\n',
  headings: '## a\n',
  'headings without words': '#\n',
  'setext headings': 'a\n=\n',
  items: '- a\n',
  'items without words': '-\n',
  'items of rules': '- ---\n',
  quotations: '> a\n\n',
  'quotations without words': '>\n\n',
  'quotations of quotations without words': '> >\n\n',
  fences: '```\n```\n',
  'fences of tildes': '~~~\n~~~\n',
  'indented code': '    a\n\n---\n',
  rules: '***\n',
  tables: '| a |\n|---|\n\n',
  footnotes: '[^1]: a\n\n',
  'footnotes without words': '[^1]:\n\n',
}

describe('blocks of every kind have a bound', () => {
  it.each(Object.entries(blocks))('%s', (_name, unit) => {
    // Some units are two blocks.
    const [most, lines] = [limits.pieces.usual, unit.split('\n').length - 1]
    const [finding] = talkOf(unit.repeat(2 * most)).findings.filter(({ rule }) => rule === 'limit')
    expect(finding?.hint).toContain('raise "pieces"')
    expect([most * lines + 1, (most * lines) / 2 + 1, (most * lines) / 2 + 3]).toContain(
      finding?.spans[0].line,
    )
  })

  it.each(few(['headings', 'quotations without words', 'items without words', 'fences', 'rules']))(
    'and as many %s as there may be are read to their end',
    (name) => {
      const { findings, placement } = talkOf(`# A\n\n## Summary\n\n${blocks[name]?.repeat(5_000)}`)
      expect(findings.filter(({ hint }) => hint?.includes('raise "pieces"'))).toEqual([])
      expect(placement.dropped).toBe(0)
    },
  )
})

/** Shapes that markdown readers are known to be slow at, as many times as a paragraph may have. */
const pathological: Readonly<Record<string, (count: number) => string>> = {
  'nested brackets': (n) => `${'['.repeat(n / 50)}a${']'.repeat(n / 50)} `.repeat(10),
  'brackets that nothing closes': (n) => '[a]('.repeat(n),
  'images that nothing closes': (n) => '![a]('.repeat(n),
  'links in links': (n) => '[a](b '.repeat(n),
  emphasis: (n) => `${'*a **a '.repeat(n)}b${'** a*'.repeat(n)}`,
  'emphasis without words': (n) => `${'*'.repeat(n)}a`,
  underscores: (n) => 'a_b_'.repeat(n),
  'code that nothing closes': (n) => Array.from({ length: n / 50 }, (_, i) => '`'.repeat(i + 1)).join(' '),
  entities: (n) => '&#x202e;&amp;'.repeat(n),
  tags: (n) => '<a href="'.repeat(n),
  'comments that nothing closes': (n) => '<!-- '.repeat(n),
  breaks: (n) => 'a<br>'.repeat(n),
  addresses: (n) => 'https://e.test/a '.repeat(n),
  'half addresses': (n) => 'https:'.repeat(n),
  mail: (n) => 'a@'.repeat(n),
  dots: (n) => 'a.'.repeat(n),
  'quotation marks': (n) => '"a '.repeat(n),
  spaces: (n) => `a${' '.repeat(n * 4)}b`,
  'brackets of three kinds': (n) => '([{'.repeat(n / 100),
  escapes: (n) => '\\*'.repeat(n),
  strikes: (n) => '~~a'.repeat(n),
  numbers: (n) => '**41,200** mails '.repeat(n),
  times: (n) => '10:05 '.repeat(n),
  people: (n) => '@ines '.repeat(n),
  pipes: (n) => '| '.repeat(n),
  rules: (n) => '---\n\n'.repeat(n),
  'hard breaks': (n) => 'a  \n'.repeat(n),
  footnotes: (n) => 'a[^1] '.repeat(n / 10).concat('\n\n[^1]: b\n'),
  definitions: (n) => Array.from({ length: n }, (_, i) => `[r${i}]: /u${i}`).join('\n'),
  headings: (n) => '## a\n'.repeat(n),
  'lines of code': (n) => `\`\`\`\n${'a\n'.repeat(n * 20)}\`\`\`\n`,
  'marks of notes': (n) => 'Note: a\n\nb\n\n'.repeat(n / 10),
  'notes that nothing closes': (n) => '::: notes\n'.repeat(n),
  'comments of a deck': (n) => `---\nmarp: true\n---\n${'<!-- a\n'.repeat(n)}`,
}

describe('what looks like the beginning of a secret', () => {
  it.each(['a-password-', '-eyAAAAAAAAAAAAAAA', `${'a'.repeat(40)} `])('may be a whole line: %s', (part) => {
    expect(credentialsIn(`\`${part.repeat(100_000 / part.length)}`)).toEqual([])
  })
})

describe('code', () => {
  it('may hold more runs of backticks than a call has arguments', () => {
    const { findings, placement } = talkOf(`# A\n\n## Summary\n\n~~~\n${'` a\n'.repeat(200_000)}~~~\n`)
    expect(findings.filter(({ rule }) => rule === 'limit')).toEqual([])
    expect(placement.dropped).toBe(0)
  })
})

describe('what is told on every page of a table', () => {
  /** How many notes of each page of actions tell what stands in so many short lines above the list. */
  const notes = (lines: number): readonly number[] =>
    talkOf(`# A\n\n## Action items\n\n${'It was full.\n\n'.repeat(lines)}${'- Rename the job\n'.repeat(60)}`)
      .deck.slides.filter(({ kind }) => kind === 'actions')
      .map((slide) => slide.notes.filter(({ markdown }) => markdown.includes('It was')).length)

  it('is told on the first alone where it is long', () => {
    expect(new Set(notes(10))).toEqual(new Set([1]))
    expect(notes(200)[0]).toBe(1)
    expect(new Set(notes(200).slice(1))).toEqual(new Set([0]))
  })
})

describe('a document of nothing but', () => {
  it.each(Object.entries(pathological))('%s is told, and no longer than it may be', (_name, shape) => {
    for (const section of few(['Summary', 'Action items', 'Timeline', 'Impact'])) {
      const text = `# A\n\n## ${section}\n\n${shape(500)}\n`
      const talk = talkOf(text)
      expect(talk.findings.filter(({ rule }) => rule === 'limit')).toEqual([])
      expect(talk.placement.dropped).toBe(0)
      expect(lengthOf(talk)).toBeLessThan(50 * text.length + 100_000)
    }
  })

  it.each([
    ['headings', (n: number) => Array.from({ length: n }, (_, i) => `## Part ${i}\n\nText.\n`).join('\n')],
    ['rows', (n: number) => `## Data\n\n${table(n, 3)}\n`],
    ['items', (n: number) => `## Action items\n\n${'- Rename the job\n'.repeat(n)}`],
    ['entries', (n: number) => `## Timeline\n\n${entries(n)}`],
    ['timelines', (n: number) => `## Timeline\n\n${entries(3)}\n`.repeat(n / 2)],
    ['incidents', (n: number) => `# Outage\n\n## Timeline\n\n${entries(3)}\n`.repeat(n / 4)],
    [
      'teams',
      (n: number) =>
        Array.from({ length: n }, (_, i) => `## Actions of team ${i}\n\n- Rename the job\n`).join('\n'),
    ],
    ['figures', (n: number) => `## Impact\n\n${'500 readers saw 20 errors.\n\n'.repeat(n)}`],
    ['footnotes', (n: number) => Array.from({ length: n }, (_, i) => `a[^${i}]\n\n[^${i}]: b\n`).join('\n')],
  ])('%s grows as its text does', (_name, shape) => {
    const [small = 0, large = 0] = [200, 400].map((count) => lengthOf(talkOf(`# A\n\n${shape(count)}`)))
    expect(large / small).toBeGreaterThan(1.2)
    expect(large / small).toBeLessThan(2.5)
  })
})

describe('what a span encloses, and what encloses it', () => {
  const span = fc
    .record({ path: fc.constantFrom('a', 'b'), line: fc.integer({ min: 1, max: 20 }), length: fc.nat(6) })
    .map(({ path, line, length }) => ({ path, line, endLine: line + length }))

  const byLine = (a: { span: Span }, b: { span: Span }): number =>
    JSON.stringify(a) < JSON.stringify(b) ? -1 : 1

  it('is found as by looking at each', () => {
    fc.assert(
      fc.property(fc.array(span, { maxLength: 12 }), span, (spans, one) => {
        expect(enclosing(spans)(one)).toBe(spans.some((outer) => encloses(outer, one)))
        expect(enclosingOneOf(spans)(one)).toBe(spans.some((inner) => encloses(one, inner)))
        const things = spans.map((span) => ({ span }))
        expect(inside(things)(one)).toEqual(things.filter(({ span: inner }) => encloses(one, inner)))
        const near = things.filter(({ span }) => encloses(one, span) || encloses(span, one))
        expect([...touching(things)(one)].sort(byLine)).toEqual([...near].sort(byLine))
      }),
    )
  })
})

describe('what is looked for at the end of a text', () => {
  it('is found as by a pattern', () => {
    const text = fc.string({ unit: fc.constantFrom(' ', '.', 'a', ':', '\n') })
    fc.assert(
      fc.property(text, (text) => {
        expect(withoutEnd(text, /[\s.:]/)).toBe(text.replace(/[\s.:]+$/, ''))
      }),
    )
  })
})

describe('how many of some things are fine', () => {
  it('is found as by asking of each, with few questions', () => {
    fc.assert(
      fc.property(fc.nat(5_000), fc.nat(6_000), (count, most) => {
        let asked = 0
        const isFine = (first: number): boolean => {
          asked += 1
          return first <= most
        }
        expect(farthest(count, isFine)).toBe(Math.min(count, most))
        expect(asked).toBeLessThan(40)
      }),
    )
  })
})

describe('the pages of a document', () => {
  const text = `# A\n\n${'words '.repeat(100)}\n`
  const most = 5_000_000 + 50 * text.length
  const sized = (length: number): SitePage[] => [
    { fileName: 'a/index.html', source: 'x'.repeat(length - 9) },
    { fileName: 'a/read/index.html', source: 'x'.repeat(9) },
    { fileName: 'b/index.html', source: 'x'.repeat(9) },
  ]
  const talk = talkOf(text)
  const look = (length: number): void =>
    keepSmall({ talks: [{ ...talk, deck: { ...talk.deck, slug: 'a' } }] }, sized(length))

  it('may have fifty times its size, and what a short one needs', () => {
    expect(() => look(most)).not.toThrow()
    expect(() => look(most + 1)).toThrow(
      'What would be written of this document has 51 times its size beyond the first 5 MB; 50 is the most.',
    )
  })

  it('are not written where they are larger', async () => {
    const picture = Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), Buffer.alloc(1_000_000)])
    writeFileSync(path.join(folder, 'patchdeck.yaml'), 'limits:\n  growth: 1\n')
    writeFileSync(path.join(folder, 'large.png'), picture)
    writeFileSync(path.join(folder, 'a.md'), `# A\n\n${'## Part\n\n![Load](large.png)\n\n'.repeat(6)}`)
    const site = { paths: ['a.md'], cwd: folder, talks: loadTalks(['a.md'], folder), isSingleFile: true }
    const refusal = await renderSite(site).catch(refusalIn)
    expect(refusal).toBeInstanceOf(Refusal)
    expect((refusal as Refusal).findings).toMatchObject([
      {
        rule: 'limit',
        spans: [{ path: 'a.md', line: 1 }],
        hint: expect.stringContaining('raise "growth" under "limits:"'),
      },
    ])
  })
})

describe('characters that turn letters around', () => {
  const turned =
    '# T\u202eitle\n\n## Sum\u2066mary\n\nA \u202d text &#x202E; with &#8238;.\n\n## Action items\n\n- Re\u2067name\n'

  it('reach no page, and are told with their lines', () => {
    const { deck, findings } = talkOf(turned)
    expect(deckPage(deck, assets, { findings }) + readingPage(deck, assets)).not.toMatch(
      /[\u202a-\u202e\u2066-\u2069]/,
    )
    const [finding] = findings.filter(({ rule }) => rule === 'text-direction')
    expect(finding?.message).toContain('U+202E, U+2066, U+202D, U+2067')
    expect(finding?.spans.map(({ line }) => line)).toEqual([1, 3, 5, 9])
  })

  it('are left where the text is written from right to left, as far as they only mark', () => {
    expect(withControlsShown('שלום\u200f!')).toBe('שלום\u200f!')
    expect(withControlsShown('שלום\u202e!')).toBe('שלום�!')
    expect(withControlsShown('all\u200f!')).toBe('all�!')
  })
})

describe('what goes to the terminal', () => {
  it('has no control character but line feeds, tabs and our own bold and dim', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(
          legible(text).replaceAll('\u001b[1m', '').replaceAll('\u001b[2m', '').replaceAll('\u001b[22m', ''),
        ).not.toMatch(/[^\P{Cc}\n\t]|[\u202a-\u202e]/u)
      }),
    )
    expect(legible('\u001b[1ma\u001b[22m\u001b]0;b\u0007\u009b\u202e\r\n')).toBe(
      '\u001b[1ma\u001b[22m\\u001b]0;b\\u0007\\u009b\\u202e\\u000d\n',
    )
  })
})

import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { loadTalks, type Talks } from '../src/build.ts'
import { leaksIn } from '../src/redact.ts'
import { patchdeck } from '../src/site.ts'
import { leaksOf, pagesOf, publicTalks } from './helpers/public.ts'
import { root } from './helpers/talk.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'patchdeck-public-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

/** The public talks of some files. */
function talksOf(files: Readonly<Record<string, string>>): Talks {
  return publicTalks(folder, files)
}

const slides = `---
title: The queue of Ines Okafor
authors: [Ines Okafor, omar@a.example]
---
# Queue

## Summary

INES OKAFOR restarted it. Ines
Okafor was paged by @omar. <!-- Ines Okafor -->

![Ines Okafor at work](ines-okafor.svg)

## Actions

| Team | What | Who |
|---|---|---|
| SRE | Page on a backlog | Ines Okafor |
`
const notes = `## Opening

It was raining when the pager of our youngest colleague went off. "What else needs a patch?"

## SRE

- **Why**: nobody had looked at the queue since the last spring.

![a](secret.svg)

## Closing

Thank her, it was her birthday all night long. Call kim@a.example.
`
const svg = '<svg xmlns="http://www.w3.org/2000/svg"><text>Ines Okafor</text></svg>'

describe('a public deck', () => {
  it('has no notes, sources or findings, and its console says so', () => {
    const talks = talksOf({ 'slides/queue.md': slides, 'notes/queue.md': notes, 'notes/secret.svg': svg })
    const pages = pagesOf(talks)
    expect(pages).not.toMatch(/youngest|spring|birthday|kim@|<aside|slides\/queue\.md|secret/)
    expect(pages).toContain('&quot;sources&quot;:[],&quot;findings&quot;:[]')
    expect(pages).toContain('This site is public: it has no notes.')
    // The question was quoted for the room.
    expect(pages).toContain('What else needs a patch?</h2>')
    expect(leaksOf(talks)).toEqual([])
  })

  it('is made of every golden talk', () => {
    const talks = loadTalks(['tests/fixtures/talks', 'slides'], root, { isPublic: true })
    expect(talks.secrets.length).toBeGreaterThan(20)
    expect(leaksOf(talks)).toEqual([])
    expect(pagesOf(talks)).not.toMatch(/<aside|\.md:\d/)
  })
})

describe('names', () => {
  const listed = slides.replace('---\n#', 'names:\n  Ines Okafor: the on-call engineer\n---\n#')
  const files = { 'slides/queue.md': listed, 'slides/ines-okafor.svg': svg }

  it('that are listed are replaced everywhere, on their lines, and counted', () => {
    const talks = talksOf(files)
    const pages = pagesOf(talks)
    expect(pages).not.toMatch(/okafor/i)
    expect(pages).toContain('<h1 class="hidden">The queue of the on-call engineer</h1>')
    expect(pages).toContain('alt="the on-call engineer at work"')
    expect(pages).toMatch(/assets\/picture-[\da-f]{12}\.svg/)
    expect(talks.replacements).toEqual([{ name: 'Ines Okafor', role: 'the on-call engineer', count: 7 }])
    expect(talks.talks[0]?.postmortem.groups[0]?.actions[0]?.spans).toEqual([
      { path: 'slides/queue.md', line: 20, endLine: 20 },
    ])
    expect(
      [...(talks.talks[0]?.deck.pictures.values() ?? [])].map(
        (one) => 'bytes' in one && Buffer.from(one.bytes).toString(),
      ),
    ).toEqual([svg.replace('Ines Okafor', 'the on-call engineer')])
    expect(leaksOf(talks)).toEqual([])
  })

  it('of everybody are replaced by their teams, or by a neutral word', () => {
    const talks = talksOf({ 'slides/queue.md': slides.replace('---\n#', 'names: roles\n---\n#') })
    expect(talks.replacements.map(({ name, role }) => [name, role])).toEqual([
      ['omar@a.example', 'a colleague'],
      ['Ines Okafor', 'SRE'],
      ['@omar', 'a colleague'],
    ])
    expect(pagesOf(talks)).not.toMatch(/okafor|omar/i)
  })

  it('may be listed for all documents, and stay in a site that is not public', () => {
    const talks = talksOf({ 'slides/queue.md': slides, 'patchdeck.yaml': 'names: [Ines Okafor]\n' })
    expect(talks.replacements).toMatchObject([{ name: 'Ines Okafor', role: 'SRE' }])
    const whole = loadTalks([], folder)
    expect([whole.replacements, whole.secrets]).toEqual([[], []])
    expect(pagesOf(whole)).toContain('Ines Okafor')
  })

  it('that are words too are replaced only as they are written', () => {
    const text =
      '---\nnames: {Will: the lead, 田中: 担当者}\n---\n# A\n\n## Summary\n\nWe will ask Will. WILL, willing: goodwill. 田中さん\n'
    expect(pagesOf(talksOf({ 'slides/a.md': text }))).toContain(
      'We will ask the lead. The lead, willing: goodwill. 担当者さん',
    )
  })

  it('are reported where a part of them is left', () => {
    const text =
      '---\nnames: {Ines Okafor: the lead}\n---\n# A\n\n## Summary\n\nInes Okafor came. Then Ines slept.\n'
    const found = talksOf({ 'slides/a.md': text }).findings.filter(({ rule }) => rule === 'public-name-part')
    expect(found.map(({ spans }) => spans)).toEqual([
      [{ path: 'slides/a.md', line: 8, endLine: 8, words: 'Ines' }],
    ])
  })

  it.each(['a: b', 'x | y', '[x]', '<b>', '"q', ''])(
    'take no role that means more than its letters: %j',
    (role) => {
      const text = `---\nnames: {Kim: ${JSON.stringify(role)}}\n---\n# A\n\n## Summary\n\nKim.\n`
      const talks = talksOf({ 'slides/a.md': text })
      expect(talks.replacements).toEqual([])
      expect(talks.findings.map(({ rule }) => rule)).toContain('front-matter-value')
    },
  )
})

describe('the last pass', () => {
  const files = {
    'slides/queue.md': slides,
    'notes/queue.md': notes,
    'patchdeck.yaml': 'deny: [Globex]\nnames: [Ines Okafor]\n',
  }
  it.each([
    [
      'a sentence of the notes',
      'x.html',
      '<p>it was RAINING when the <b>pag</b>er of our youngest&nbsp;colleague&#32;went off</p>',
    ],
    ['a sentence behind a label', 'x.js', 'const a = "nobody had looked at the queue since the last spring"'],
    ['a denied word across tags', 'x.html', '<p>Glo<i>bex</i></p>'],
    ['a denied word in an attribute', 'x.html', '<img alt="for gl&#111;bex">'],
    ['a denied word in data', 'x.html', '<template>{"a":["globex"]}</template>'],
    ['a denied word in camel case', 'x.html', '<code>prodGlobexClient</code>'],
    ['a denied word with another accent', 'x.html', '<p>Glôbex’s</p>'],
    ['a denied word with soft hyphens', 'x.html', '<p>Glo&shy;bex</p>'],
    ['a denied word beside a number', 'x.html', '<p>globex2.a.example</p>'],
    ['a denied word twice escaped', 'x.html', '<a href="https://a.example/gl%256Fbex">a</a>'],
    ['a denied word in a drawing’s entities', 'x.svg', '<svg><text>Gl&#111;<tspan>bex</tspan></text></svg>'],
    [
      'a denied word in a drawing of a single file',
      'x.html',
      `<img src="data:image/svg+xml;base64,${btoa('<svg><text>Glo<tspan>bex</tspan></text></svg>')}">`,
    ],
    ['a denied word in full width', 'x.json', '{"a":"Ｇｌｏｂｅｘ"}'],
    ['a name in a file’s name', 'ines-okafor/index.html', ''],
    ['a name in an address', 'x.html', '<a href="https://a.example/Ines%20Okafor">a</a>'],
    ['a name with a zero-width letter', 'x.svg', '<text>Ines\u200b Okafor</text>'],
    ['a name in a template', 'x.html', '<template>{"a":"b\\nInes Okafor"}</template>'],
    [
      'a name in a picture of a single file',
      'x.html',
      `<img src="data:image/svg+xml;base64,${btoa('Ines Okafor')}">`,
    ],
    ['a contact of the notes', 'x.html', '<p>kim@a.example</p>'],
  ])('finds %s', (_, fileName, source) => {
    const [leak, ...others] = leaksOf(talksOf(files), { [fileName]: source })
    expect(leak).toContain(`would stand in ${fileName}.`)
    expect(others).toEqual([])
  })

  it('says where it is written, and of our own program only sentences count', () => {
    const talks = talksOf(files)
    expect(leaksOf(talks, { 'a.html': notes })).toEqual([
      'notes/queue.md:3 "It was raining when the pager of our youngest colleague went off.", a sentence of the notes, would stand in a.html.',
      'notes/queue.md:7 "nobody had looked at the queue since the last spring.", a sentence of the notes, would stand in a.html.',
      'notes/queue.md:13 "Thank her, it was her birthday all night long.", a sentence of the notes, would stand in a.html.',
      'notes/queue.md:13 "kim@a.example", a name that is to be left out, would stand in a.html.',
    ])
    expect(
      leaksIn([{ fileName: 'x.js', all: 'globex', given: [] }], {
        ...talks,
        ...{ place: { path: 'a.md', line: 1, endLine: 1 }, pictures: [], texts: [] },
      }),
    ).toEqual([])
  })

  it('keeps the whole site from being written', async () => {
    const { build } = await import('vite')
    talksOf({
      'patchdeck.yaml': 'deny: [Globex]\n',
      'slides/globex-queue.md': '# A\n\n## Summary\n\nIt was slow.\n',
    })
    const out = path.join(folder, 'out')
    const plugin = patchdeck({ cwd: folder, isPublic: true })
    await expect(
      build({ configFile: false, logLevel: 'silent', build: { outDir: out }, plugins: [plugin] }),
    ).rejects.toThrow('"Globex", a word that is denied, would stand in')
    expect(existsSync(out)).toBe(false)
  })
})

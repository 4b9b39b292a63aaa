import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { loadTalks, type Talks } from '../src/build.ts'
import { attacksOf } from './helpers/attacks.ts'
import { leaksOf, pagesOf, publicTalks } from './helpers/public.ts'
import { ofReading, talkOf } from './helpers/talk.ts'
import { tokens } from './helpers/tokens.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'patchdeck-guards-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const body = '# Queue\n\n## Summary\n\nGlobex could not pay for an hour.\n'

/** The public talks of a document and, where there is one, a configuration. */
function talksOf(text: string, config?: string): Talks {
  return publicTalks(folder, {
    'slides/a.md': text,
    ...(config !== undefined && { 'patchdeck.yaml': config }),
  })
}

/** Whether a document isn't published, for whatever reason. */
function stops(talks: Talks): boolean {
  return talks.forbidding.length > 0 || leaksOf(talks).length > 0
}

describe('front matter that guards a public site', () => {
  it.each([
    ['as it should be', `---\ndeny: [Globex]\n---\n${body}`],
    ['behind a byte order mark', `\uFEFF---\ndeny: [Globex]\n---\n${body}`],
    ['behind two of them', `\uFEFF\uFEFF---\ndeny: [Globex]\n---\n${body}`],
    ['below empty lines', `\n \u00a0\n---\ndeny: [Globex]\n---\n${body}`],
    ['below a comment', `<!-- a licence\nof two lines -->\n---\ndeny: [Globex]\n---\n${body}`],
    ['ended by three dots', `---\ndeny: [Globex]\n...\n${body}`],
    ['with spaces behind its marks', `--- \ndeny: [Globex]\n---\u00a0\n${body}`],
    ['with an invisible letter', `---\u200b\ndeny: [Globex]\n---\n${body}`],
    ['with keys in other letters', `---\ntítulo: A\ndeny: [Globex]\n---\n${body}`],
    ['as one mapping', `---\n{deny: [Globex]}\n---\n${body}`],
    ['in TOML', `+++\ndeny = ["Globex"]\n+++\n${body}`],
  ])('is read %s', (_, text) => {
    const talks = talksOf(text)
    expect(talks.talks[0]?.postmortem.settings.deny).toEqual(['Globex'])
    expect(talks.forbidding.map(({ rule }) => rule)).toEqual(['public-denied-word'])
  })

  it('has its names read from a table of TOML', () => {
    const talks = talksOf(
      `+++\ntitle = "A"\n[names]\n"Ines Okafor" = "the lead"\n+++\n# A\n\n## Summary\n\nInes Okafor came.\n`,
    )
    expect(talks.replacements).toMatchObject([{ name: 'Ines Okafor', count: 1 }])
    expect(pagesOf(talks)).not.toContain('Okafor')
  })

  it('keeps each thing on its line', () => {
    const talks = talksOf(`\n<!-- a -->\n---\ndeny: [Globex]\nseverty: 2\n...\n${body}`)
    expect(talks.findings.map(({ rule, spans: [{ line }] }) => [rule, line])).toEqual(
      expect.arrayContaining([
        ['front-matter-unknown-key', 5],
        ['public-denied-word', 11],
      ]),
    )
  })

  it.each(attacksOf('guards'))('stops a public build where it is not sure: %s', (header) => {
    const talks = talksOf(`${header.replaceAll('␣', ' ')}\n${body}`)
    const ofHeader = talks.forbidding.filter(({ rule }) => /^front-matter-/.test(rule))
    expect(ofHeader.length, pagesOf(talks)).toBeGreaterThan(0)
  })

  it.each([
    'deny: [Globex',
    'Deny: [Globex]',
    'deney: [Globex]',
    'denied: [Globex]',
    'names : [',
    'NAMES: [Globex]',
    'name: [Globex]',
    'neams: [Globex]',
    'deny: {a: b}',
    'names: 5',
    'public: {alow: []}',
    'public: {deny: [Globex]}',
    'other: {deny: [Globex]}',
    'dеny: [Globex]',
  ])('stops a public build in patchdeck.yaml where it can’t be read: %s', (config) => {
    const rules = talksOf(body, `${config}\n`).forbidding.map(({ rule }) => rule)
    expect(rules).toHaveLength(1)
    expect(rules[0]).toMatch(/^(?:config|front-matter)-/)
    expect(loadTalks([], folder).forbidding.filter(({ rule }) => rule.startsWith('config-'))).toEqual([])
  })

  it.each([
    'patchdeck.yml',
    'Patchdeck.YAML',
    '.patchdeck.yaml',
    'patchdeck.yaml.txt',
    'patchdeck.config.json',
  ])('stops a public build where the configuration is called %s', (name) => {
    const files = { 'slides/a.md': body, [name]: 'deny: [Globex]\n' }
    const [finding, ...others] = publicTalks(folder, files).forbidding
    expect(others).toEqual([])
    expect(finding).toMatchObject({ rule: 'config-misnamed', severity: 'error', spans: [{ path: name }] })
    expect(finding?.hint).toBe('Call it patchdeck.yaml, or remove it.')
    expect(loadTalks([], folder).findings.map(({ rule, severity }) => `${rule} ${severity}`)).toContain(
      'config-misnamed warning',
    )
  })

  it('may have other files of the program’s name beside it', () => {
    const others = { 'patchdeck.md': body, 'patchdeck-notes.yaml': '', 'dispatchdeck.yml': '' }
    const files = { 'slides/a.md': body, 'patchdeck.yaml': 'profile: free\n', ...others }
    expect(publicTalks(folder, files).forbidding).toEqual([])
  })

  it('has the right word in the hint', () => {
    const hints = (header: string): readonly (string | null)[] =>
      talksOf(`---\n${header}\n---\n${body}`).forbidding.map(({ hint }) => hint)
    expect(hints('denied: [Globex]')).toEqual(['Did you mean "deny"?'])
    expect(hints('NAMES: [Globex]')).toEqual(['Did you mean "names"?'])
    expect(hints('name: Globex')).toEqual(['Did you mean "names"?'])
  })

  it.each([
    ['a rule at the top', `---\n\n${body}`],
    ['a rule over prose', `---\nText without a key.\n\n${body}`],
    ['a rule over a heading', `---\n${body}\n---\n\nMore.\n`],
    ['keys of others', `---\nlayout: post\ntags: [x]\ndraft: true\nnotes: x\ndate: 2031-05-03\n---\n${body}`],
    ['a label', `${body}\n**Deny:** a rule of the firewall.\n\nNames: Kim and Lea were asked.\n`],
    ['code', `${body}\n\`\`\`nginx\ndeny: all\nnames: [a]\n\`\`\`\n`],
    ['no configuration', body],
  ])('is not seen in %s', (_, text) => {
    expect(talksOf(text).forbidding).toEqual([])
  })
})

describe('front matter that is begun and never ends', () => {
  const findings = (text: string): readonly (readonly [string, string, number])[] =>
    ofReading(talkOf(text).findings).map(({ rule, severity, spans: [{ line }] }) => [rule, severity, line])

  it('is an error in every build, with its line', () => {
    expect(findings(`---\ntitle: A\n\n${body}`)).toEqual([['front-matter-unended', 'error', 1]])
    expect(findings(`\n\n---\ntitle: A\n${body}`)).toEqual([['front-matter-unended', 'error', 3]])
    expect(findings(`---\ntitle: A\n ---\n${body}\n---\n`)).toEqual([['front-matter-unended', 'error', 3]])
    expect(findings(`+++\ntitle = "A"\n${body}`)).toEqual([['front-matter-unended', 'error', 1]])
  })

  it('is none where a text of several lines has such a line', () => {
    expect(findings(`---\nclosing: |\n  a\n  ---\n  b\n---\n${body}`)).toEqual([])
  })
})

describe('what stands in a picture, an address or a title', () => {
  const [, token = ''] = tokens.find(([name]) => name === 'GitHub personal') ?? []
  const svg = (text: string): string => `<svg xmlns="http://www.w3.org/2000/svg"><text>${text}</text></svg>`
  const document = (text: string): string => `# Queue\n\n## Summary\n\nIt was slow.\n\n${text}\n`
  const guarded = 'deny: [Globex]\nnames: [Ines Okafor]\n'
  const files = (text: string, drawn = ''): Talks =>
    publicTalks(folder, {
      'slides/a.md': document(text),
      'slides/a.svg': svg(drawn),
      'patchdeck.yaml': guarded,
    })

  it.each([
    'Globex',
    'Ines <tspan>Okafor</tspan>',
    token,
    'password=Tr0ub4dor9x',
    `${token.slice(0, 9)}<tspan>${token.slice(9)}</tspan>`,
  ])('is found in a drawing: %#', (drawn) => {
    expect(stops(files('![A queue](a.svg)', drawn))).toBe(true)
  })

  it('lets through a drawing that says nothing of it', () => {
    expect(stops(files('![A queue](a.svg)', 'the queue of 41,200 jobs, password=<yours>'))).toBe(false)
  })

  it.each([
    ['a title of a link', (words: string) => `[a](https://a.test/x "${words}")`],
    ['a title of a picture', (words: string) => `![a queue](a.svg "${words}")`],
    ['a title of a definition', (words: string) => `See [a].\n\n[a]: https://a.test/x "${words}"`],
    ['an alternative', (words: string) => `![${words}](a.svg)`],
    ['an address', (words: string) => `[a](https://a.test/${encodeURIComponent(words)})`],
    ['a footnote', (words: string) => `See[^1].\n\n[^1]: ${words}`],
    ['code', (words: string) => `\`\`\`\n${words}\n\`\`\``],
    ['a diagram', (words: string) => `\`\`\`mermaid\ngraph TD\n  A[${words}] --> B\n\`\`\``],
  ])('is found in %s', (_, write) => {
    for (const words of ['Globex', token]) expect(stops(files(write(words))), words).toBe(true)
    const named = files(write('Ines Okafor'))
    expect(stops(named) || !/okafor/i.test(pagesOf(named))).toBe(true)
  })

  it.each(['title', 'service', 'status', 'closing', 'authors'])(
    'is found in %s of the front matter',
    (key) => {
      for (const words of ['Globex', token])
        expect(
          stops(
            publicTalks(folder, {
              'slides/a.md': `---\n${key}: ${words}\n---\n${document('')}`,
              'patchdeck.yaml': guarded,
            }),
          ),
        ).toBe(true)
    },
  )

  it.each(['globex-queue', token])('is found in the name of a file: %#', (name) => {
    expect(
      stops(publicTalks(folder, { [`slides/${name}.md`]: document(''), 'patchdeck.yaml': guarded })),
    ).toBe(name === 'globex-queue')
  })
})

describe('a source', () => {
  it.each(['\u00a0', '\u2003\n', '\u3000', '\u200b', '\u0085', '\uFEFF\uFEFF', ' \t\n', '&nbsp;\n'])(
    'of spaces alone is empty: %j',
    (text) => {
      expect(ofReading(talkOf(text).findings).map(({ rule }) => rule)).toContain('source-empty')
      expect(ofReading(talkOf(`---\ntitle: A\n---\n${text}`).findings).map(({ rule }) => rule)).toContain(
        'source-empty',
      )
    },
  )

  it.each(['next tuesday', 'soon', 'TBD'])('has its date reported where it is none: %s', (date) => {
    const [finding] = ofReading(talkOf(`---\ntitle: A\ndate: ${date}\n---\n${body}`).findings)
    expect(`${finding?.severity} ${finding?.spans[0].line} ${finding?.message} ${finding?.hint}`).toBe(
      `warning 3 "date: ${date}" can't be read as a day. Write one such as 2031-05-03; it is shown as you wrote it.`,
    )
  })

  it.each(['2031-05-03', '3 May 2031', '3. Mai 2031', '2031年5月3日', 'May 2031', 'Q3 2031'])(
    'has a date that is let through: %s',
    (date) => {
      expect(ofReading(talkOf(`---\ndate: ${date}\n---\n${body}`).findings)).toEqual([])
    },
  )

  it('may be no link', () => {
    mkdirSync(path.join(folder, 'slides/deep'), { recursive: true })
    writeFileSync(path.join(folder, 'slides/a.md'), body)
    writeFileSync(path.join(folder, 'b.md'), body)
    symlinkSync('../b.md', path.join(folder, 'slides/b.md'))
    symlinkSync('../a.md', path.join(folder, 'slides/deep/c.markdown'))
    symlinkSync('nowhere.png', path.join(folder, 'slides/d.png'))
    const { forbidding, talks } = loadTalks([], folder)
    expect(forbidding.map(({ rule, spans: [{ path }] }) => [rule, path])).toEqual([
      ['source-link', 'slides/b.md'],
      ['source-link', 'slides/deep/c.markdown'],
    ])
    expect(talks).toHaveLength(1)
  })

  it.each([
    ['a folder with documents', '../older', ['source-link error']],
    ['a folder with documents further down', '../deep', ['source-link error']],
    ['a folder with documents that are read', '2031', []],
    ['the folder that it lies in', '.', []],
    ['a folder of pictures', '../pictures', []],
    ['a folder elsewhere', '../../elsewhere', ['source-link-outside warning']],
    ['nothing', '../nothing', []],
  ])('is not behind a link to %s', (_, target, expected) => {
    for (const name of [
      'talk/slides/a',
      'talk/slides/2031/b',
      'talk/older/c',
      'talk/deep/deep/d',
      'elsewhere/e',
    ]) {
      mkdirSync(path.dirname(path.join(folder, name)), { recursive: true })
      writeFileSync(path.join(folder, `${name}.md`), body)
    }
    mkdirSync(path.join(folder, 'talk/pictures'))
    writeFileSync(path.join(folder, 'talk/pictures/a.png'), '')
    symlinkSync(target, path.join(folder, 'talk/slides/link'))
    const { findings, talks } = loadTalks(['talk'], folder)
    const told = findings.filter(({ spans: [{ path }] }) => path === 'talk/slides/link')
    expect(told.map(({ rule, severity }) => `${rule} ${severity}`)).toEqual(expected)
    expect(talks.map(({ deck }) => deck.slug)).toEqual(['b', 'a'])
  })

  it('is reported where there are only links to folders', () => {
    mkdirSync(path.join(folder, 'talk/slides'), { recursive: true })
    mkdirSync(path.join(folder, 'elsewhere'))
    symlinkSync('../../elsewhere', path.join(folder, 'talk/slides/link'))
    symlinkSync('../../elsewhere', path.join(folder, 'talk/slides/.hidden'))
    expect(loadTalks(['talk'], folder).findings.map(({ rule }) => rule)).toEqual(['source-link-outside'])
  })
})

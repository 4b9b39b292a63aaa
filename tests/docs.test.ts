import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { root } from './helpers/talk.ts'

/** The folders of the repository that a page may name files of. */
const folders = ['src', 'tests', 'docs', 'bench', 'slides', 'notes', 'public', 'templates', '.github', '.ci']

const howTos = filesIn('docs/contributing')
const pages = [
  'README.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  'docs/architecture.md',
  'docs/decisions.md',
  'docs/glossary.md',
  ...howTos,
]

/** Pages for users, whose paths may be those of a user's own folder. */
const forUsers = [
  'CHANGELOG.md',
  'docs/export.md',
  'docs/format.md',
  'docs/hosting.md',
  'docs/running.md',
  'docs/api.md',
  'docs/writing.md',
  'docs/rules.md',
  'docs/secrets.md',
]

/** What lies in the root and in those, as paths from the root, with `/` between names on every system. */
const known = [
  ...readdirSync(root),
  ...folders.flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) =>
      `${folder}/${name}`.replaceAll(path.sep, '/'),
    ),
  ),
]

/** A path from the root, e.g. `src/check/<rule>.ts` or `slides/*.md`; `…/src/x.ts` and `../src/x.ts` are links. */
const named = new RegExp(
  `(?<![\\w/.@…-])(?:${folders.map((folder) => folder.replace('.', '\\.')).join('|')})/[\\w./<>*-]*`,
  'g',
)

/** A file's name in code, without a folder before it: the text has just named the folder. */
const bare = /`([\w.-]+\.(?:ts|mts|mjs|css|tsv))`/g

const linked = /\]\(([^)\s#]*)(?:#([^)\s]*))?\)/g

function filesIn(folder: string): readonly string[] {
  return readdirSync(path.join(root, folder)).map((name) => `${folder}/${name}`)
}

function textOf(page: string): string {
  return readFileSync(path.join(root, page), 'utf8')
}

/** What a page names in its text; a full stop after it is the sentence's. */
function pathsNamedIn(text: string): readonly string[] {
  const whole = [...text.matchAll(named)].map(([all]) => all.replace(/[./]+$/, ''))
  return [...whole, ...[...text.matchAll(bare)].map(([, name = '']) => name)]
}

/** Whether there is such a file or folder; `*` and `<name>` stand for any part of a name. */
function isThere(wanted: string): boolean {
  const [first = '', ...others] = wanted.split(/\*|<[^>]*>/)
  if (others.length === 0)
    return known.some((name) => name === wanted || (!wanted.includes('/') && name.endsWith(`/${wanted}`)))
  const escaped = [first, ...others].map((part) => part.replace(/[.]/g, '\\.'))
  const pattern = new RegExp(`^${escaped.join('[^/]+')}$`)
  return known.some((name) => pattern.test(name))
}

interface Link {
  /** From the root. */
  readonly to: string
  /** The anchor of a heading; empty for none. */
  readonly anchor: string
}

/** The links of a page to files of the repository; what is in code shows how to write a link. */
function linksIn(page: string, text: string): readonly Link[] {
  const prose = text.replace(/^```[\s\S]*?^```$/gm, '')
  return [...prose.matchAll(linked)]
    .filter(([, target = '']) => !/^<?[a-z]+:/.test(target))
    .map(([, target = '', anchor = '']) => ({
      to: target === '' ? page : path.posix.join(path.posix.dirname(page), target).replace(/\/$/, ''),
      anchor,
    }))
}

/** The anchors that GitHub gives a page's headings. */
function anchorsOf(text: string): readonly string[] {
  return [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  )
}

function isWholeLink({ to, anchor }: Link): boolean {
  if (!known.includes(to)) return false
  return anchor === '' || anchorsOf(textOf(to)).includes(anchor)
}

function linesOf(page: string): number {
  return textOf(page).trimEnd().split('\n').length
}

describe('files that a page names are there', () => {
  it.each(pages)('%s', (page) => {
    expect(pathsNamedIn(textOf(page)).filter((name) => !isThere(name))).toEqual([])
  })
})

describe('files and headings that a page links to are there', () => {
  it.each([...pages, ...forUsers])('%s', (page) => {
    expect(linksIn(page, textOf(page)).filter((link) => !isWholeLink(link))).toEqual([])
  })
})

describe('what the pages are tried with', () => {
  it('finds a path that is wrong', () => {
    const text =
      'See `src/outlin.ts`, [it](../src/nowhere.ts#top), src/check/<rule>.ts, `src/check/<rule>.js`. And `gone.ts`.'
    expect(pathsNamedIn(text)).toEqual([
      'src/outlin.ts',
      'src/check/<rule>.ts',
      'src/check/<rule>.js',
      'gone.ts',
    ])
    expect(pathsNamedIn(text).filter(isThere)).toEqual(['src/check/<rule>.ts'])
    const links = linksIn('docs/architecture.md', text)
    expect(links).toEqual([{ to: 'src/nowhere.ts', anchor: 'top' }])
    expect(links.filter(isWholeLink)).toEqual([])
  })

  it('finds a heading that is wrong', () => {
    expect(isWholeLink({ to: 'CONTRIBUTING.md', anchor: 'tests' })).toBe(true)
    expect(isWholeLink({ to: 'CONTRIBUTING.md', anchor: 'testes' })).toBe(false)
  })
})

describe('the pages for contributors', () => {
  it.each(howTos)('%s has at most 15 lines', (page) => {
    expect(linesOf(page)).toBeLessThanOrEqual(15)
  })

  it('keep the architecture to one page of 900 words', () => {
    expect(textOf('docs/architecture.md').split(/\s+/).filter(Boolean).length).toBeLessThanOrEqual(900)
  })
})

describe('the glossary', () => {
  it('gives older names only where the code still has them', () => {
    const code = known.filter((name) => /^src\/.*\.ts$/.test(name)).map(textOf)
    const older = [...textOf('docs/glossary.md').matchAll(/\(in code: ([^)]*)\)/g)].flatMap(
      ([, names = '']) => [...names.matchAll(/`([A-Z]\w*)`/g)].map(([, name = '']) => name),
    )
    const isInCode = (name: string): boolean =>
      code.some((text) => new RegExp(`\\b(?:interface|type|class) ${name}\\b`).test(text))
    expect(older.filter((name) => !isInCode(name))).toEqual([])
    expect(isInCode('Nowhere')).toBe(false)
  })

  it('has its words in the order of the alphabet, a line each', () => {
    const words = [...textOf('docs/glossary.md').matchAll(/^- \*\*([^*]+)\*\*/gm)].map(([, word = '']) =>
      word.toLowerCase(),
    )
    expect(words.length).toBeGreaterThanOrEqual(35)
    expect(words).toEqual([...words].sort())
  })
})

/** What a newcomer asks, the page that the README leads to, and the file that the page leads to. */
const questions: readonly (readonly [question: string, page: string, file: string])[] = [
  ['Where is the running order?', 'docs/architecture.md', 'src/outline.ts'],
  ['How do I add a slide kind?', 'docs/contributing/slide-kind.md', 'src/model/deck.ts'],
  ['How do I add a check?', 'docs/contributing/check-rule.md', 'src/check.ts'],
  ['How do I add a language?', 'docs/contributing/language.md', 'src/languages.ts'],
  [
    'How do I add a metadata label?',
    'docs/contributing/metadata-label.md',
    'src/parse/vocabulary/metadata.ts',
  ],
  ['Where is the content security policy?', 'docs/architecture.md', 'src/render/page.ts'],
  ['How does a console command travel?', 'docs/architecture.md', 'src/client/link/commands.ts'],
  ['Where is text measured?', 'docs/architecture.md', 'src/text/font-metrics.ts'],
  ['Where is a patch made?', 'docs/architecture.md', 'src/client/capture/save/patch.ts'],
  ['How do I add an export format?', 'docs/contributing/export-format.md', 'src/export/formats.ts'],
  ['How is a timeline’s time read?', 'docs/architecture.md', 'src/parse/times.ts'],
  ['Where are the colours?', 'docs/architecture.md', 'src/client/theme/tokens.css'],
  ['Where is the static server?', 'docs/architecture.md', 'src/site/server/folder.ts'],
  ['What keeps notes out of a public site?', 'docs/architecture.md', 'src/redact.ts'],
  ['What does build do, step by step?', 'docs/architecture.md', 'src/cli/build.ts'],
  ['How do I run one browser test?', 'docs/contributing/run-one-test.md', 'tests/browser'],
]

function leadsTo(from: string, to: string): boolean {
  return linksIn(from, textOf(from)).some((link) => link.to === to)
}

describe('the way from the README', () => {
  it.each(questions)('%s takes two hops', (_question, page, file) => {
    expect(leadsTo('README.md', page)).toBe(true)
    expect(leadsTo(page, file)).toBe(true)
  })
})

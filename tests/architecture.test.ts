import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { root } from './helpers/talk.ts'

/** What each stage may import of the others. A stage is a door, `src/x.ts`, and its room, `src/x/`. */
const arrows: Readonly<Record<string, readonly string[]>> = {
  model: [],
  read: ['model'],
  parse: ['model'],
  check: ['model'],
  outline: ['model'],
  report: ['model'],
  render: ['model'],
  draw: ['model'],
  pipeline: ['model', 'parse', 'check', 'outline'],
  talks: ['model', 'read', 'draw', 'pipeline'],
  site: ['model', 'talks', 'render', 'report'],
  client: ['model'],
  cli: ['model', 'talks', 'report', 'site'],
}

/** Rooms without a door of one name: any of their files may be imported. */
const open = ['model']

/** The only files that may import a package, and Node itself. */
const owners: Readonly<Record<string, readonly string[]>> = {
  'gray-matter': ['parse/header.ts'],
  yaml: ['parse/header.ts'],
  'smol-toml': ['parse/header.ts'],
  valibot: ['parse/settings.ts', 'parse/config.ts'],
  'markdown-it': [
    'parse/blocks.ts',
    'parse/blocks/bounds.ts',
    'parse/blocks/footnotes.ts',
    'parse/blocks/inline.ts',
    'parse/blocks/markdown.ts',
    'parse/blocks/pictures.ts',
    'render/markdown.ts',
  ],
  'markdown-it-footnote': ['parse/blocks/markdown.ts', 'render/markdown.ts'],
  'playwright-core': ['draw/mermaid.ts'],
  'reveal.js': ['client/deck.ts'],
  vite: [
    'site.ts',
    'site/config.ts',
    'site/assets.ts',
    'site/single.ts',
    'site/dev.ts',
    'cli/build.ts',
    'cli/dev.ts',
    'cli/preview.ts',
  ],
}
const stagesWithNode = ['read', 'draw', 'site', 'cli']

interface Import {
  readonly from: string
  readonly specifier: string
}

const source = path.join(root, 'src')
const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter(
  (file) => file.endsWith('.ts') && !file.endsWith('.d.ts'),
)
const imports = files.flatMap(importsOf)
const relative = imports.filter(({ specifier }) => specifier.startsWith('.'))
const packages = imports.filter(({ specifier }) => !specifier.startsWith('.'))

function importsOf(file: string): readonly Import[] {
  const text = readFileSync(path.join(source, file), 'utf8')
  const found = text.matchAll(/^(?:[^'\n]*\bfrom|import|[^'\n]*\bimport\()\s*'([^']+)'/gm)
  return [...found].map(([, specifier = '']) => ({ from: file.split(path.sep).join('/'), specifier }))
}

function stageOf(file: string): string {
  return (file.split('/')[0] ?? '').replace(/\.ts$/, '')
}

function targetOf({ from, specifier }: Import): string {
  return path.posix.join(path.posix.dirname(from), specifier.replace(/\?.*/, ''))
}

describe('the stages', () => {
  it('are all in the table', () => {
    expect([...new Set(files.map((file) => stageOf(file.split(path.sep).join('/'))))].sort()).toEqual(
      Object.keys(arrows).sort(),
    )
  })

  it('import only what the table allows', () => {
    const wrong = relative.filter((one) => {
      const [from, to] = [stageOf(one.from), stageOf(targetOf(one))]
      return from !== to && !arrows[from]?.includes(to)
    })
    expect(wrong).toEqual([])
  })

  it('are entered by their door', () => {
    const wrong = relative.filter((one) => {
      const [from, target] = [stageOf(one.from), targetOf(one)]
      return from !== stageOf(target) && target.includes('/') && !open.includes(stageOf(target))
    })
    expect(wrong).toEqual([])
  })
})

describe('packages', () => {
  it('are imported by the file that owns them', () => {
    const wrong = packages.filter(({ from, specifier }) => {
      if (specifier.startsWith('node:')) return !stagesWithNode.includes(stageOf(from))
      return !owners[specifier]?.includes(from)
    })
    expect(wrong).toEqual([])
  })

  it('are read by Node’s file system in few places', () => {
    const disk = packages.filter(({ specifier }) => /^node:fs/.test(specifier)).map(({ from }) => from)
    expect(disk.sort()).toEqual([
      'cli/aside.ts',
      'cli/folder.ts',
      'cli/help.ts',
      'cli/replace.ts',
      'cli/write.ts',
      'draw/find.ts',
      'draw/mermaid.ts',
      'read/config.ts',
      'read/find.ts',
      'read/pictures.ts',
      'read/text.ts',
      'site/assets.ts',
      'site/marker.ts',
      'site/server/client.ts',
      'site/server/folder.ts',
    ])
  })
})

describe('the client', () => {
  it('takes nothing but types of the model', () => {
    const texts = files
      .filter((file) => file.startsWith('client'))
      .map((file) => readFileSync(path.join(source, file), 'utf8'))
    const taken = texts.flatMap((text) => text.match(/^import (?!type ).*\/model\/.*$/gm) ?? [])
    expect(taken).toEqual([])
  })
})

describe('the code', () => {
  const texts = files.map((file) => ({ file, text: readFileSync(path.join(source, file), 'utf8') }))

  it('makes HTML in two files only', () => {
    const trusting = texts.filter(({ text }) => text.includes('Html.trusted(')).map(({ file }) => file)
    expect(trusting.sort()).toEqual(['render/html.ts', 'render/markdown.ts'])
    expect(texts.filter(({ text }) => /innerHTML|insertAdjacentHTML|document\.write/.test(text))).toEqual([])
  })

  it('has no clock, zone or chance in its middle stages', () => {
    const middle = texts.filter(({ file }) => /^(model|parse|check|outline|render|pipeline)\b/.test(file))
    expect(middle.filter(({ text }) => /Date\.now|new Date|Math\.random|process\./.test(text))).toEqual([])
  })

  it('has no long file without a reason in its first comment', () => {
    // Tables of words are as long as the words are many.
    const code = texts.filter(({ file }) => !/(vocabulary|phrases)[\\/]/.test(file))
    const long = code.filter(({ text }) => text.split('\n').length > 200).map(({ file }) => file)
    expect(long).toEqual([])
  })
})

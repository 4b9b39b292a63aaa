import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { root } from './helpers/talk.ts'

/** What each stage may import of the others. A stage is a door, `src/x.ts`, and its room, `src/x/`. */
const arrows: Readonly<Record<string, readonly string[]>> = {
  browser: ['model'],
  diagnostics: [],
  languages: ['model'],
  text: ['model'],
  model: [],
  read: ['model'],
  dialect: ['model'],
  parse: ['model', 'dialect'],
  templates: [],
  check: ['model', 'templates'],
  outline: ['model', 'dialect'],
  amend: ['model'],
  compare: ['model'],
  redact: ['model'],
  report: ['model'],
  render: ['model', 'dialect'],
  export: ['model', 'browser', 'dialect', 'render'],
  draw: ['model', 'browser'],
  build: ['model', 'read', 'parse', 'redact', 'draw', 'check', 'compare', 'outline', 'amend'],
  site: ['model', 'build', 'redact', 'render', 'report'],
  api: ['model', 'parse', 'build', 'site'],
  client: ['model'],
  cli: ['model', 'browser', 'build', 'export', 'report', 'site', 'templates'],
}

/** What every stage may import: the catalogue of diagnostics, our words, what is known of texts. */
const everybodys = ['diagnostics', 'languages', 'text']

/** Rooms without a door of one name: any of their files may be imported. */
const open = ['model', 'text']

/** The only files that may import a package, and Node itself. */
const owners: Readonly<Record<string, readonly string[]>> = {
  'gray-matter': ['parse/header.ts'],
  yaml: ['parse/header/yaml.ts'],
  'smol-toml': ['parse/header.ts'],
  valibot: [
    'parse/settings.ts',
    'parse/settings/names.ts',
    'parse/settings/tracker.ts',
    'parse/settings/vocabulary.ts',
    'parse/config.ts',
  ],
  'markdown-it': [
    'dialect.ts',
    'dialect/cut.ts',
    'dialect/html.ts',
    'export/rich-text.ts',
    'parse/blocks.ts',
    'parse/blocks/bounds.ts',
    'parse/blocks/footnotes.ts',
    'parse/blocks/html.ts',
    'parse/blocks/html-rule.ts',
    'parse/blocks/inline.ts',
    'parse/blocks/links.ts',
    'parse/blocks/markdown.ts',
    'parse/blocks/pictures.ts',
    'render/lifted.ts',
    'render/shown.ts',
    'render/markdown.ts',
  ],
  'markdown-it-footnote': ['dialect.ts'],
  diff: ['client/capture/save/patch.ts'],
  fflate: ['export/pptx.ts'],
  parse5: ['parse/blocks/html-inline.ts', 'parse/blocks/html-tree.ts', 'site/gate.ts', 'site/readable.ts'],
  'playwright-core': [
    'browser.ts',
    'draw/mermaid.ts',
    'export.ts',
    'export/deck-page.ts',
    'export/drawings.ts',
    'export/format.ts',
    'export/pdf.ts',
    'export/pptx/media.ts',
  ],
  'reveal.js': ['client/deck.ts'],
  vite: [
    'site.ts',
    'site/config.ts',
    'site/assets.ts',
    'site/dev.ts',
    'site/client.ts',
    'cli/live.ts',
    'cli/preview.ts',
  ],
}
const stagesWithNode = ['browser', 'read', 'draw', 'export', 'site', 'cli']

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

/** Strings with a tag in them that no `html` stands before. Comments don't count. */
function stringsOfHtml(text: string): readonly string[] {
  let code = text.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$|(?<=&& )`[^`<]*`/gm, '')
  // The innermost template first, until none is left that has another in its holes.
  for (let before = ''; code !== before; ) {
    before = code
    code = code.replace(/\bhtml`(?:(?!html`)[^`])*`/g, 'made')
  }
  return (code.match(/`[^`]*`|'[^'\n]*'/g) ?? []).filter((string) => /<\/?[a-z][^<]*>/.test(string))
}

describe('the stages', () => {
  it('are all in the table', () => {
    expect([...new Set(files.map((file) => stageOf(file.split(path.sep).join('/'))))].sort()).toEqual(
      Object.keys(arrows).sort(),
    )
  })

  it('have the same arrows in the documentation', () => {
    const page = readFileSync(path.join(root, 'docs/architecture.md'), 'utf8')
    const rows = [...page.matchAll(/^\| `(\w+)` \| [^|]* \| ([^|]*) \| [^|]* \|$/gm)]
    const documented = rows.map(([, stage = '', others = '']) => [stage, others.match(/\w+/g) ?? []])
    const allowed = Object.entries(arrows).map(([stage, others]) => [
      stage,
      others.filter((other) => other !== 'model'),
    ])
    expect(Object.fromEntries(documented)).toEqual(Object.fromEntries(allowed))
  })

  it('import only what the table allows', () => {
    const wrong = relative.filter((one) => {
      const [from, to] = [stageOf(one.from), stageOf(targetOf(one))]
      return from !== to && !everybodys.includes(to) && !arrows[from]?.includes(to)
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
    expect([...new Set(disk)].sort()).toEqual([
      'browser.ts',
      'cli/aside.ts',
      'cli/folder.ts',
      'cli/help.ts',
      'cli/new.ts',
      'cli/output.ts',
      'cli/replace.ts',
      'draw/mermaid.ts',
      'export/handout.ts',
      'export/pptx/look.ts',
      'read.ts',
      'read/find.ts',
      'read/inside.ts',
      'read/locate.ts',
      'read/pictures.ts',
      'read/root.ts',
      'read/snapshot.ts',
      'read/text.ts',
      'site/assets.ts',
      'site/marker.ts',
      'site/outdated.ts',
      'site/server/client.ts',
      'site/server/folder.ts',
    ])
  })
})

describe('other programs', () => {
  it('are started by the file that owns them', () => {
    const starting = packages.filter(({ specifier }) => specifier === 'node:child_process')
    expect(starting.map(({ from }) => from)).toEqual(['read/git.ts'])
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
    expect(trusting.sort()).toEqual(['render/bidi.ts', 'render/html.ts', 'render/markdown.ts'])
  })

  it('makes elements of text nowhere but in three places, where the text is ours', () => {
    const sinks =
      /(inner|outer)HTML|insertAdjacentHTML|document\.write|createContextualFragment|setHTML|parseHTML|srcdoc|\beval\(|new Function/
    expect(texts.filter(({ text }) => sinks.test(text)).map(({ file }) => file)).toEqual([])
    // The dev server's own sections; this page as it is now; Mermaid's drawing, in a browser without a network.
    const parsing = texts.filter(({ text }) => text.includes('DOMParser')).map(({ file }) => file)
    expect(parsing.sort()).toEqual(['client/capture/save.ts', 'client/dev.ts', 'draw/mermaid.ts'])
  })

  it('builds no HTML of strings', () => {
    const stages = texts.filter(({ file }) => /^(outline|render|site|client)\b/.test(file))
    const built = stages.filter(({ text }) => stringsOfHtml(text).length > 0).map(({ file }) => file)
    expect(built).toEqual(['render/markdown.ts'])
    const nested = ['html`<p>', '{html`<b>`}', '</p>`'].join('$')
    expect(stringsOfHtml(`a = \`<p>\`, b = '<br>', c = ${nested}`)).toEqual(['`<p>`', "'<br>'"])
  })

  it('has no clock, zone or chance in its middle stages', () => {
    const middle = texts.filter(({ file }) =>
      /^(model|text|languages|dialect|parse|check|compare|outline|amend|redact|render|export|build)\b/.test(
        file,
      ),
    )
    expect(middle.filter(({ text }) => /Date\.now|new Date|Math\.random|process\./.test(text))).toEqual([])
  })

  it('has no file of over 300 lines but tables of words', () => {
    const code = texts.filter(
      ({ file }) => !/(vocabulary|phrases)[\\/]|^diagnostics|^languages|credential-formats/.test(file),
    )
    const long = code.filter(({ text }) => text.split('\n').length > 300).map(({ file }) => file)
    expect(long).toEqual([])
  })
})

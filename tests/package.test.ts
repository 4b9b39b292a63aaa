import { execFileSync, spawnSync } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { root } from './helpers/talk.ts'

interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>
  readonly exports: Readonly<Record<string, string | { readonly types: string; readonly default: string }>>
  readonly bin: { readonly patchdeck: string }
}

const manifest: Manifest = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'))

/** The files that the package has, as npm lists them; nothing is compiled for it, and nothing is asked of a registry. */
const packed = packedFiles(root)

function packedFiles(folder: string): readonly string[] {
  const args = ['pack', '--dry-run', '--json', '--ignore-scripts', '--offline']
  const text = execFileSync('npm', args, {
    cwd: folder,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  })
  const [{ files }] = JSON.parse(text) as [{ readonly files: readonly { readonly path: string }[] }]
  return files.map((file) => file.path)
}

/** A project that has installed the package: its own files as they are packed, and the packages it depends on. */
let project: string
beforeAll(() => {
  project = mkdtempSync(path.join(os.tmpdir(), 'patchdeck-package-'))
  const installed = path.join(project, 'node_modules/patchdeck')
  for (const file of packed) cpSync(path.join(root, file), path.join(installed, file))
  for (const name of Object.keys(manifest.dependencies)) link(name)
  writeFileSync(path.join(project, 'package.json'), '{"type": "module"}')
  writeFileSync(path.join(project, 'talk.md'), '# The queue\n\n## Action items\n\n- Alert on lag\n')
})
afterAll(() => rmSync(project, { recursive: true }))

function link(name: string): void {
  const place = path.join(project, 'node_modules', name)
  mkdirSync(path.dirname(place), { recursive: true })
  symlinkSync(path.join(root, 'node_modules', name), place, 'junction')
}

function node(...args: readonly string[]): { readonly status: number | null; readonly text: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: project, encoding: 'utf8' })
  return { status, text: stdout + stderr }
}

describe('the package, installed elsewhere', () => {
  const program = path.join('node_modules/patchdeck', manifest.bin.patchdeck)

  it.each([
    ['--help', 'Usage: patchdeck'],
    ['build talk.md', 'dist/'],
    ['build talk.md --single-file --public --out one', 'one/'],
    ['check talk.md', '1 talk'],
    ['inspect talk.md', 'The queue'],
    ['preview --help', 'serves a built site'],
    ['dev --help', 'serves the talks'],
    ['talk.md --help', 'shows a talk'],
  ])('runs patchdeck %s', (args, said) => {
    expect(node(program, ...args.split(' '))).toEqual({ status: 0, text: expect.stringContaining(said) })
  })

  it('needs nothing compiled, should npm run its script on installation', () => {
    const { status, text } = node('node_modules/patchdeck/prepare.mjs')
    expect([status, text]).toEqual([0, ''])
    expect(node(program, '--version').status).toBe(0)
  })

  it('gives the plugin by name and as default, and its schema', () => {
    const script = `import plugin, { patchdeck } from 'patchdeck'
      import schema from 'patchdeck/front-matter.schema.json' with { type: 'json' }
      console.log(plugin === patchdeck, patchdeck({ paths: ['talk.md'] }).name, typeof schema.properties)`
    const { status, text } = node('--no-warnings', '--input-type=module', '--eval', script)
    expect([status, text]).toEqual([0, 'true patchdeck object\n'])
  })

  it('does what the page of the API shows', () => {
    const page = readFileSync(path.join(root, 'docs/api.md'), 'utf8')
    const [, script = ''] = /```js\n(import [\s\S]*?)```/.exec(page) ?? []
    const { status, text } = node('--input-type=module', '--eval', script)
    const lines = text.trim().split('\n')
    expect([status, lines[0], lines.at(-1)]).toEqual([
      0,
      'Ines Okafor',
      'index.html talk/index.html talk/read/index.html',
    ])
    expect(lines[1]).toMatch(/^title-slide .* closing-question$/)
  })

  it('builds by Vite’s own command with the plugin alone', () => {
    writeFileSync(
      path.join(project, 'vite.config.js'),
      "import patchdeck from 'patchdeck'\nexport default { plugins: [patchdeck({ paths: ['talk.md'] })], build: { outDir: 'by-vite' } }\n",
    )
    const { status, text } = node('node_modules/vite/bin/vite.js', 'build')
    expect([status, text]).toEqual([0, expect.stringContaining('talk/index.html')])
    expect(existsSync(path.join(project, 'by-vite/talk/index.html'))).toBe(true)
  })

  it.each(['build', 'dev'])(
    'says that there is no folder yet, without a stack of ours: vite %s',
    (command) => {
      writeFileSync(
        path.join(project, 'vite.config.js'),
        "import patchdeck from 'patchdeck'\nexport default { plugins: [patchdeck()] }\n",
      )
      const { status, text } = node('node_modules/vite/bin/vite.js', command)
      expect(status).toBe(1)
      expect(text).toContain('slides/: no such folder, name a file or a folder')
      expect(text).not.toMatch(/^\s+at .*[\\/]patchdeck[\\/]lib/m)
    },
  )

  it('begins a talk by the package that `npm create` runs', () => {
    const created = path.join(project, 'node_modules/create-patchdeck')
    for (const file of ['package.json', 'create.js'])
      cpSync(path.join(root, 'create', file), path.join(created, file))
    const { status, text } = node('node_modules/create-patchdeck/create.js', 'new/outage.md', '--lang', 'nb')
    expect([status, text]).toEqual([0, expect.stringContaining('new/outage.md is a sample of a postmortem')])
    expect(existsSync(path.join(project, '.github/workflows/pages.yml'))).toBe(true)
    expect(node(program, 'check', 'new/outage.md').status).toBe(0)
  })

  it('has all that its exports name', () => {
    const named = Object.values(manifest.exports).flatMap((to) =>
      typeof to === 'string' ? [to] : Object.values(to),
    )
    expect(named.filter((file) => !packed.includes(file.replace('./', '')))).toEqual([])
  })

  it.each([
    'README.md',
    'CHANGELOG.md',
    'SECURITY.md',
    'docs/format.md',
    'docs/hosting.md',
    'docs/running.md',
    'docs/api.md',
    'docs/writing.md',
    'docs/rules.md',
  ])('has all that %s links to', (page) => {
    const prose = readFileSync(path.join(root, page), 'utf8').replace(/^```[\s\S]*?^```$/gm, '')
    const links = [...prose.matchAll(/\]\(([\w./-]+)(?:#[^)]*)?\)/g)]
    const files = links.map(([, to = '']) => path.posix.join(path.posix.dirname(page), to).replace(/\/$/, ''))
    expect(files.filter((file) => !packed.some((one) => one === file || one.startsWith(`${file}/`)))).toEqual(
      [],
    )
  })
})

describe('prepare', () => {
  /** The repository's own files, without what git ignores, in another folder. */
  function cloned(): string {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'patchdeck-clone-'))
    const ofOurs = ['--cached', '--others', '--exclude-standard', '--deduplicate']
    const files = execFileSync('git', ['ls-files', '-z', ...ofOurs], { cwd: root })
    for (const file of String(files).split('\0').filter(Boolean))
      if (!/^(tests|bench|slides|notes)\//.test(file) && existsSync(path.join(root, file)))
        cpSync(path.join(root, file), path.join(folder, file))
    return folder
  }

  function prepare(folder: string): number | null {
    return spawnSync(process.execPath, ['prepare.mjs'], { cwd: folder, stdio: 'inherit' }).status
  }

  it('compiles what a git address gives, and the package is whole then', () => {
    const folder = cloned()
    try {
      symlinkSync(path.join(root, 'node_modules'), path.join(folder, 'node_modules'), 'junction')
      expect(prepare(folder)).toBe(0)
      expect(packedFiles(folder)).toEqual(packed)
    } finally {
      rmSync(folder, { recursive: true })
    }
  })

  it('does nothing where there is no compiler, or nothing to compile', () => {
    const folder = cloned()
    try {
      expect([prepare(folder), existsSync(path.join(folder, 'lib'))]).toEqual([0, false])
      rmSync(path.join(folder, 'src'), { recursive: true })
      symlinkSync(path.join(root, 'node_modules'), path.join(folder, 'node_modules'), 'junction')
      expect([prepare(folder), existsSync(path.join(folder, 'lib'))]).toEqual([0, false])
    } finally {
      rmSync(folder, { recursive: true })
    }
  })
})

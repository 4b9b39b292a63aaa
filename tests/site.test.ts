import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { build } from 'vite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { patchdeck } from '../src/site.ts'
import { root } from './helpers/talk.ts'

let folder: string
beforeAll(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'patchdeck-site-'))
  await buildSite('relative')
})
afterAll(() => rmSync(folder, { recursive: true }))

async function buildSite(name: string, base?: string): Promise<void> {
  const build_ = { outDir: path.join(folder, name) }
  await build({
    configFile: false,
    logLevel: 'error',
    build: build_,
    plugins: [patchdeck({ cwd: root })],
    ...(base && { base }),
  })
}

function file(...parts: string[]): string {
  return readFileSync(path.join(folder, ...parts), 'utf8')
}

/** How large the scripts of these names are together, compressed. */
function scriptsOf(names: RegExp): number {
  const assets = path.join(folder, 'relative/assets')
  const scripts = readdirSync(assets).filter((name) => name.endsWith('.js') && names.test(name))
  return scripts
    .map((name) => gzipSync(readFileSync(path.join(assets, name)), { level: 9 }).length)
    .reduce((sum, size) => sum + size, 0)
}

describe('the site', () => {
  it('has a page a deck, a list, and one client for all', () => {
    const site = path.join(folder, 'relative')
    expect(existsSync(path.join(site, '.nojekyll'))).toBe(true)
    expect(existsSync(path.join(site, 'favicon.svg'))).toBe(true)
    const assets = readdirSync(path.join(site, 'assets')).map((name) => name.replace(/-[\w-]{8}(?=\.)/, ''))
    expect(assets.sort()).toEqual([
      'audience.js',
      'capture.js',
      'client.js',
      'console.css',
      'console.js',
      'copy.js',
      'csv.js',
      'dialog.js',
      'help.js',
      'instrument-sans-latin-ext-wght-normal.woff2',
      'instrument-sans-latin-wght-normal.woff2',
      'jetbrains-mono-latin-500-normal.woff2',
      'page.js',
      'panel.js',
      'patch.js',
      'rehearsal.js',
      'room.css',
      'save.js',
      'spotlight.js',
      'theme.css',
    ])
  })

  it('has only pages without inline script or style, under a policy that forbids them', () => {
    for (const page of [
      'index.html',
      'what-else-needs-a-patch/index.html',
      'what-else-needs-a-patch/read/index.html',
    ]) {
      const text = file('relative', page)
      expect(text).toMatch(
        /<head>\n<meta http-equiv="Content-Security-Policy" content="default-src &#39;none&#39;[^>]*>\n<meta charset="utf-8">/,
      )
      expect(text).not.toMatch(/<style|\sstyle=|<script(?![^>]*\ssrc=)|\son\w+=/)
      expect(text.match(/<script/g)).toHaveLength(1)
    }
  })

  it('names no other origin', () => {
    const pages = file('relative', 'index.html') + file('relative', 'what-else-needs-a-patch/index.html')
    const styles = readdirSync(path.join(folder, 'relative/assets')).filter((name) => name.endsWith('.css'))
    expect(pages).not.toMatch(/(src|href)="(https?:)?\/\//)
    for (const style of styles) expect(file('relative/assets', style)).not.toMatch(/url\((['"])?https?:/)
  })

  it('finds its files from any path', () => {
    expect(file('relative', 'index.html')).toMatch(/href="\.\/assets\/theme-/)
    expect(file('relative', 'what-else-needs-a-patch/index.html')).toMatch(/href="\.\.\/assets\/theme-/)
  })

  it('finds its files under a base', async () => {
    await buildSite('based', '/talks/')
    expect(file('based', 'what-else-needs-a-patch/index.html')).toMatch(/src="\/talks\/assets\/client-/)
  })

  it('keeps light-dark(), which a manual choice of appearance needs', () => {
    const [theme = ''] = readdirSync(path.join(folder, 'relative/assets')).filter((name) =>
      name.startsWith('theme'),
    )
    expect(file('relative/assets', theme)).toContain('light-dark(')
  })

  it('loads its first slide with less than 120 kB, fonts included', () => {
    const page = file('relative', 'what-else-needs-a-patch/index.html')
    const assets = [...page.matchAll(/(?:href|src)="\.\.\/(assets\/[^"]+)"/g)].map(([, name = '']) => name)
    expect(assets).toHaveLength(4)
    const sizes = assets.map(
      (name) => gzipSync(readFileSync(path.join(folder, 'relative', name)), { level: 9 }).length,
    )
    const total = sizes.reduce((sum, size) => sum + size, gzipSync(page, { level: 9 }).length)
    expect(total).toBeLessThan(120_000)
  })

  it('adds less than 12 kB to reveal.js’s core, console included', () => {
    // reveal.js 6.0.2 alone, built the same way, has 30,700 bytes.
    expect(scriptsOf(/^(client|console|dialog|page)-/)).toBeLessThan(30_700 + 12 * 1024)
  })

  it('adds less than 7 kB to that for what the room says, and loads the way home when it is wanted', () => {
    expect(scriptsOf(/^capture-/)).toBeLessThan(7050)
    expect(scriptsOf(/^(save|patch|csv)-/)).toBeLessThan(12_000)
  })

  it('is the same to the byte when it is built again', async () => {
    await buildSite('again')
    const names = readdirSync(path.join(folder, 'relative'), { recursive: true, encoding: 'utf8' }).sort()
    expect(readdirSync(path.join(folder, 'again'), { recursive: true, encoding: 'utf8' }).sort()).toEqual(
      names,
    )
    for (const name of names.filter((name) => /\.\w+$/.test(name))) {
      expect(file('again', name) === file('relative', name), name).toBe(true)
    }
  })
})

describe('vite build', () => {
  it('writes nothing when a document can’t be read', async () => {
    const sources = path.join(folder, 'broken')
    cpSync(path.join(root, 'tests/fixtures/broken'), sources, { recursive: true })
    const out = path.join(folder, 'broken-site')
    const attempt = build({
      configFile: false,
      logLevel: 'silent',
      build: { outDir: out },
      plugins: [patchdeck({ paths: ['js.md'], cwd: sources })],
    })
    await expect(attempt).rejects.toThrow('The site was not built: 1 error.')
    expect(existsSync(out)).toBe(false)
  })
})

describe('a build of Vite’s own', () => {
  const build_ = async (cwd: string, isPublic = false): Promise<unknown> =>
    build({
      configFile: false,
      logLevel: 'silent',
      build: { outDir: path.join(cwd, 'dist') },
      plugins: [patchdeck({ paths: ['.'], cwd, isPublic })],
    })
  const filesOf = (cwd: string): readonly string[] =>
    readdirSync(path.join(cwd, 'dist'), { recursive: true }).map(String).sort()

  it('leaves the old site where a document is in error or would give something away', async () => {
    const cwd = mkdtempSync(path.join(os.tmpdir(), 'patchdeck-vite-'))
    const write = (text: string): void => writeFileSync(path.join(cwd, 'one.md'), text)
    write('# One\n\n## Summary\n\nIt was full.\n')
    await build_(cwd)
    const before = filesOf(cwd)
    write('')
    await expect(build_(cwd)).rejects.toThrow('The site was not built')
    expect(filesOf(cwd)).toEqual(before)
    write('---\ndeny: [full]\n---\n# One\n\n## Summary\n\nIt was full.\n')
    await expect(build_(cwd, true)).rejects.toThrow()
    expect(filesOf(cwd)).toEqual(before)
    rmSync(cwd, { recursive: true })
  })

  it('takes away what an older site had, and nothing of others', async () => {
    const cwd = mkdtempSync(path.join(os.tmpdir(), 'patchdeck-vite-'))
    writeFileSync(path.join(cwd, 'one.md'), '# One\n')
    await build_(cwd)
    renameSync(path.join(cwd, 'one.md'), path.join(cwd, 'two.md'))
    writeFileSync(path.join(cwd, 'dist/CNAME'), 'talks.test\n')
    await build_(cwd)
    expect(readdirSync(path.join(cwd, 'dist'))).toEqual(
      expect.arrayContaining(['CNAME', 'two', '.patchdeck']),
    )
    expect(existsSync(path.join(cwd, 'dist/one'))).toBe(false)
    rmSync(cwd, { recursive: true })
  })
})

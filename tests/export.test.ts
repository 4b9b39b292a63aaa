import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { parse } from 'parse5'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { type Ended, runCommand } from './helpers/command.ts'
import { fixtures, root } from './helpers/talk.ts'

let cwd: string

beforeEach(() => {
  cwd = mkdtempSync(path.join(os.tmpdir(), 'patchdeck-export-'))
})
afterEach(() => {
  vi.unstubAllEnvs()
  rmSync(cwd, { recursive: true })
})

function run(...args: string[]): Promise<Ended> {
  return runCommand(['export', ...args], cwd)
}

function seed(): void {
  for (const part of ['slides', 'notes'])
    cpSync(path.join(root, part), path.join(cwd, part), { recursive: true })
}

function written(name: string): string {
  return readFileSync(path.join(cwd, name), 'utf8')
}

describe('patchdeck export', () => {
  it.each([
    [[], 'export: no --out given, name a file or a folder'],
    [['-o', 'talk'], '--out talk: the ending says no format, add --format'],
    [['-o', 'talk.doc'], '--out talk.doc: the ending says no format, add --format'],
    [['-o', 'x', '--format', 'doc'], '--format doc: not one of '],
    [['-o', 'talk.md', '--range', '1'], '--range: not for the format md'],
    [['-o', 'talk.pdf', '--paper', 'a4'], '--paper: not for the format pdf'],
    [['-o', 'talk.pdf', '--range', '3-1'], '--range 3-1: not numbers of slides, write them as 1,4-5'],
    [['-o', 'talk.pdf', '--range', '0'], '--range 0: not numbers of slides'],
    [['-o', 'talk.txt', '--range', '99'], '--range: what-else-needs-a-patch has 15 slides'],
    [['-o', 'x', '--format', 'handout', '--paper', 'a5'], '--paper a5: not one of a4, letter'],
    [['-o', 'x', '--format', 'png', '--scale', '9'], '--scale 9: not a number from 1 to 4'],
    [['-o', 'talk.txt', '--public'], '--public: the format notes would be empty'],
    [
      ['-o', 'slides', '--format', 'md'],
      '--out slides: what-else-needs-a-patch.md is a source, name another place',
    ],
    [['-o', 'none', '--format', 'md', 'none.md'], 'none.md: no such file or folder'],
  ])('refuses %j', async (args, message) => {
    seed()
    const before = readdirSync(cwd, { recursive: true }).sort()
    const { status, stdout, stderr } = await run(...args)
    expect([status, stdout]).toEqual([2, ''])
    expect(stderr.startsWith(`patchdeck: ${message}`)).toBe(true)
    expect(stderr.match(/\n/g)).toHaveLength(1)
    expect(readdirSync(cwd, { recursive: true }).sort()).toEqual(before)
  })

  it('says how to get a browser where there is none', async () => {
    seed()
    vi.stubEnv('CHROME_PATH', path.join(cwd, 'none'))
    const { status, stderr } = await run('-o', 'talk.pdf')
    expect([status, stderr]).toEqual([
      3,
      'patchdeck: no Chrome, Chromium or Edge was found to draw it. Install one of them, or name it in CHROME_PATH.\n',
    ])
    expect(existsSync(path.join(cwd, 'talk.pdf'))).toBe(false)
  })

  it('writes a file of each talk into a folder, and none for several under one name', async () => {
    const talks = path.join(fixtures, 'talks')
    const several = await run(talks, '-o', 'all.txt')
    expect(several.status).toBe(2)
    expect(several.stderr).toMatch(/^patchdeck: --out all\.txt: there are \d+ talks, name a folder\n$/)
    const { status, stdout } = await run(talks, '-o', 'all', '--format', 'notes')
    expect(status).toBe(0)
    const files = readdirSync(path.join(cwd, 'all'))
    expect(files.length).toBeGreaterThan(20)
    expect(stdout).toContain(`${files.length} files in `)
  })

  it('puts a file into the place of an older one, and leaves nothing else', async () => {
    seed()
    writeFileSync(path.join(cwd, 'talk.md'), 'older')
    expect((await run('-o', 'talk.md')).status).toBe(0)
    expect(written('talk.md')).toContain('Short Term')
    expect(readdirSync(cwd).sort()).toEqual(['notes', 'slides', 'talk.md'])
  })
})

describe('markdown', () => {
  it('is the document itself, and below it what was told in a file of its own', async () => {
    seed()
    await run('-o', 'talk.md')
    mkdirSync(path.join(cwd, 'again'))
    cpSync(path.join(cwd, 'talk.md'), path.join(cwd, 'again/what-else-needs-a-patch.md'))
    const [here, again] = await Promise.all([
      run('slides', '-o', 'here.txt'),
      run('again', '-o', 'again.txt'),
    ])
    expect([here.status, again.status]).toEqual([0, 0])
    const heads = (name: string): readonly string[] => written(name).match(/^\d+\/\d+ .*$/gm) ?? []
    expect(heads('again.txt')).toEqual(heads('here.txt'))
    expect(written('again.txt')).toContain('Closing Thoughts')
  })

  it('of one file is that file, to the byte', async () => {
    const text = '\uFEFF---\r\ntitle: A\r\n---\r\n\r\n# B\r\n\r\n## Summary\r\n\r\nx'
    writeFileSync(path.join(cwd, 'a.md'), text)
    await run('a.md', '-o', 'copy.md')
    expect(written('copy.md')).toBe(text)
  })

  it('has nothing of the narrative in public', async () => {
    seed()
    await run('-o', 'talk.md', '--public')
    expect(written('talk.md')).toContain('| SRE')
    expect(written('talk.md')).not.toContain('Closing Thoughts')
  })
})

describe('notes', () => {
  it('are what is said, slide by slide', async () => {
    seed()
    await run('-o', 'talk.txt', '--range', '1,3-4')
    await expect(written('talk.txt')).toMatchFileSnapshot(path.join(fixtures, 'exports', 'seed.txt'))
  })
})

describe('the reading page', () => {
  it('is one file that runs nothing and asks for nothing', async () => {
    seed()
    await run('-o', 'talk.html')
    const text = written('talk.html')
    expect(text).toContain('default-src &#39;none&#39;; style-src &#39;sha256-')
    expect(text).not.toMatch(/<script|src="(?!data:)|href="(?!#|data:|https:)/)
    expect(JSON.stringify(parse(text), (key, value) => (key === 'parentNode' ? undefined : value))).toContain(
      'Closing Thoughts',
    )
  })
})

describe('patchdeck build --with', () => {
  it('puts exports beside each deck, with links on both its pages, and knows them again', async () => {
    seed()
    vi.stubEnv('CHROME_PATH', path.join(cwd, 'none'))
    const deck = 'dist/what-else-needs-a-patch'
    const built = await runCommand(['build', '--with', 'pptx, md'], cwd)
    expect(built.status).toBe(0)
    expect(built.stderr).toContain('Without drawings: ')
    expect(readdirSync(path.join(cwd, deck)).sort()).toEqual([
      'index.html',
      'read',
      'what-else-needs-a-patch.md',
      'what-else-needs-a-patch.pptx',
    ])
    expect(written(`${deck}/read/index.html`)).toContain('href="../what-else-needs-a-patch.pptx"')
    expect(written(`${deck}/index.html`)).toContain('what-else-needs-a-patch.md')
    expect((await runCommand(['build'], cwd)).status).toBe(0)
    expect(readdirSync(path.join(cwd, deck)).sort()).toEqual(['index.html', 'read'])
  })

  it.each([
    ['png', '--with png: not some of pdf, handout, pptx, html, md, notes'],
    ['pdf,doc', '--with pdf,doc: not some of '],
  ])('refuses %s', async (formats, message) => {
    seed()
    const { status, stderr } = await runCommand(['build', '--with', formats], cwd)
    expect(status).toBe(2)
    expect(stderr).toContain(message)
    expect(existsSync(path.join(cwd, 'dist'))).toBe(false)
  })

  it('refuses a page that has the name of the deck, and notes for everybody', async () => {
    seed()
    for (const args of [
      ['html', '--single-file'],
      ['notes', '--public'],
    ])
      expect((await runCommand(['build', '--with', ...args], cwd)).status).toBe(2)
  })
})

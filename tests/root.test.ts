import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { loadTalks } from '../src/build.ts'
import { read, snapshotOf } from '../src/read.ts'
import { runCommand } from './helpers/command.ts'
import { manuscriptOf } from './helpers/talk.ts'

const talk = '# The queue stood still\n\nIt was full.\n\n## Action items\n\n- Rename the job (@ines)\n'

/** A folder that has the name of somebody in its path. */
let folder: string
let parent: string
beforeEach(() => {
  parent = mkdtempSync(path.join(os.tmpdir(), 'patchdeck-root-'))
  folder = path.join(parent, 'home/omar-secretname')
  write({ 'elsewhere/x.txt': '' })
})
afterEach(() => rmSync(parent, { recursive: true }))

function write(files: Readonly<Record<string, string>>): void {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true })
    writeFileSync(path.join(folder, name), content)
  }
}

/** The paths that pages have of the files of all talks. */
function pathsIn(given: readonly string[], cwd = folder): readonly string[] {
  return loadTalks(given, cwd).talks.flatMap((one) => manuscriptOf(one).files.map((file) => file.path))
}

describe('paths in a site count from', () => {
  it.each([
    [
      'the folder that has patchdeck.yaml',
      { 'patchdeck.yaml': '', 'docs/2031/a.md': talk },
      'docs/2031/a.md',
    ],
    ['the nearest of two', { 'patchdeck.yaml': '', 'docs/patchdeck.yaml': '', 'docs/a.md': talk }, 'a.md'],
    ['the root of a work tree', { '.git/HEAD': '', 'docs/2031/a.md': talk }, 'docs/2031/a.md'],
    ['the root of a work tree whose .git is a file', { '.git': 'gitdir: x', 'docs/a.md': talk }, 'docs/a.md'],
    [
      'a work tree below a patchdeck.yaml',
      { 'patchdeck.yaml': '', 'b/.git/HEAD': '', 'b/c/a.md': talk },
      'c/a.md',
    ],
    ['a file itself', { 'docs/a.md': talk }, 'a.md'],
    ['what holds slides', { 'docs/slides/a.md': talk }, 'slides/a.md'],
  ])('%s', (_name, files, shown) => {
    write(files)
    const [own = ''] = Object.keys(files).filter((name) => name.endsWith('a.md'))
    const absolute = path.join(folder, own)
    for (const [given, cwd] of [
      [own, folder],
      [path.basename(own), path.dirname(absolute)],
      [absolute, path.join(folder, 'elsewhere')],
      [absolute, '/'],
    ] as const)
      expect(pathsIn([given], cwd)).toEqual([shown])
  })

  it('a folder that was given, and what several share', () => {
    write({ 'x/a.md': talk, 'x/y/b.md': talk, 'z/c.md': talk })
    expect(pathsIn(['x'])).toEqual(['a.md', 'y/b.md'])
    expect(pathsIn(['x/y', 'x/a.md'])).toEqual(['y/b.md', 'a.md'])
    expect(pathsIn(['../omar-secretname/x', 'z'], path.join(folder, 'elsewhere/..'))).toEqual([
      'x/a.md',
      'x/y/b.md',
      'z/c.md',
    ])
  })

  it('no folder in which everybody may put a file', () => {
    write({ 'patchdeck.yaml': 'rules: {actions-none: error}', 'own/docs/a.md': talk })
    expect(pathsIn(['own/docs/a.md'])).toEqual(['own/docs/a.md'])
    chmodSync(folder, 0o1777)
    expect(pathsIn(['own/docs/a.md'])).toEqual(['a.md'])
    expect(loadTalks(['own/docs/a.md'], folder).files.map((file) => file.path)).toEqual(['own/docs/a.md'])
  })
})

describe('a site', () => {
  /** The marker holds the hash of every file. */
  const built = async (cwd: string, file: string, ...more: readonly string[]): Promise<string> => {
    const out = path.join(parent, `site-${path.basename(cwd)}`)
    expect(await runCommand(['build', file, '--out', out, ...more], cwd)).toMatchObject({ status: 0 })
    const page = more.length > 0 ? 'a.html' : 'a/index.html'
    expect(readFileSync(path.join(out, page), 'utf8')).not.toMatch(/secretname|elsewhere/)
    const marker = readFileSync(path.join(out, '.patchdeck'), 'utf8')
    rmSync(out, { recursive: true })
    return marker
  }

  it.each([[[]], [['--single-file']]])('has the same bytes wherever it is built from: %j', async (more) => {
    write({
      'patchdeck.yaml': 'rules: {action-vague: off}\n',
      'docs/deep/slides/a.md': talk,
      'docs/deep/notes/a.md': '# A',
    })
    const file = path.join(folder, 'docs/deep/slides/a.md')
    const inside = await built(path.dirname(file), 'a.md', ...more)
    expect(await built(folder, 'docs/deep/slides/a.md', ...more)).toBe(inside)
    expect(await built(path.join(folder, 'elsewhere'), file, ...more)).toBe(inside)
    expect(await built(path.join(folder, 'elsewhere'), '../docs/deep/slides/a.md', ...more)).toBe(inside)
  })

  it('does not bear the name of a folder above it', () => {
    write({ 'README.md': talk, 'queue/README.md': talk })
    expect(read(['README.md'], folder).sources.map(({ slug }) => slug)).toEqual(['talk'])
    expect(read(['.'], folder).sources.map(({ slug }) => slug)).toEqual(['talk', 'queue'])
  })
})

describe('what is printed', () => {
  it('counts from the working folder, and pages from the root', () => {
    write({ 'docs/a.md': `---\nsevrity: 2\n---\n${talk}` })
    const cwd = path.join(folder, 'elsewhere')
    const { findings, files, talks, slips, sources } = loadTalks(['../docs/a.md'], cwd)
    expect(findings[0]?.spans[0].path).toBe('../docs/a.md')
    expect(files.map((file) => file.path)).toEqual(['../docs/a.md'])
    expect(talks[0]?.findings[0]?.spans[0].path).toBe('a.md')
    expect([slips[0]?.spans[0].path, sources[0]?.path]).toEqual(['a.md', 'a.md'])
  })

  it('by inspect as well', async () => {
    write({ 'docs/a.md': talk })
    const cwd = path.join(folder, 'elsewhere')
    const { stdout } = await runCommand(['inspect', '--json', '../docs/a.md'], cwd)
    const { file, actions } = JSON.parse(stdout)
    expect([file, actions[0].spans[0].path]).toEqual(['../docs/a.md', '../docs/a.md'])
  })
})

describe('how files are', () => {
  it('is another thing when one is written, moved away, or comes to be', () => {
    write({ 'slides/a.md': talk, 'slides/x.txt': '' })
    const at = (name: string): string => path.join(folder, name)
    const look = (): string => snapshotOf([at('slides'), at('notes/a.md')]).key
    const first = look()
    expect(look()).toBe(first)
    write({ 'slides/a.md': `${talk}.` })
    const second = look()
    expect(second).not.toBe(first)
    write({ 'notes/a.md': 'b' })
    const third = look()
    expect(third).not.toBe(second)
    rmSync(at('slides/a.md'))
    expect(look()).not.toBe(third)
    rmSync(at('slides'), { recursive: true })
    expect(snapshotOf([at('slides')]).changed).toBe(0)
  })

  it('says when the last change was, not one to come', () => {
    write({ 'a.md': talk })
    const { changed } = snapshotOf([path.join(folder, 'a.md')])
    expect(changed).toBeGreaterThan(0)
    utimesSync(path.join(folder, 'a.md'), 4e9, 4e9)
    expect(snapshotOf([path.join(folder, 'a.md')]).changed).toBeGreaterThan(0)
    expect(changed).toBeLessThanOrEqual(Date.now() + 1)
  })
})

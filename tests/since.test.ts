import { execFileSync } from 'node:child_process'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { loadTalks, type Talks } from '../src/build.ts'
import type { ChangesSlide } from '../src/model/changes.ts'
import { UsageError } from '../src/model/usage.ts'

const today = '2031-04-20'
let folder: string
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'patchdeck-since-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

function write(files: Readonly<Record<string, string>>): void {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true })
    writeFileSync(path.join(folder, name), content)
  }
}

/** Real git, with nothing of the configuration of whoever runs the tests. */
function git(...args: readonly string[]): string {
  const env = {
    ...process.env,
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: os.devNull,
    GIT_COMMITTER_DATE: '2031-03-07T23:30:00+09:00',
  }
  const own = ['-c', 'user.name=A', '-c', 'user.email=a@example.org', '-c', 'commit.gpgsign=false']
  return execFileSync('git', [...own, ...args], { cwd: folder, env, encoding: 'utf8' })
}

function commit(files: Readonly<Record<string, string>>): void {
  if (!existsSync(path.join(folder, '.git'))) git('init', '-q')
  write(files)
  git('add', '-A')
  git('commit', '-q', '-m', 'x')
}

/** The same commit with a signature, which git would have looked at by `gpg.program`. */
function signed(name: string): string {
  const [head = '', ...message] = git('cat-file', 'commit', name).split('\n\n')
  const signature = 'gpgsig -----BEGIN PGP SIGNATURE-----\n \n x\n -----END PGP SIGNATURE-----'
  writeFileSync(path.join(folder, 'commit'), `${head}\n${signature}\n\n${message.join('\n\n')}`)
  return git('hash-object', '-t', 'commit', '-w', 'commit').trim()
}

const document = (...items: readonly string[]): string => `# T\n\n## Action items\n\n${items.join('\n')}\n`
const before = document('- [ ] Fix the purge', '- [ ] Rehearse the restore')
const after = document('- [x] Fix the purge', '- [ ] Rehearse the restore')

function load(name: string, paths: readonly string[] = ['.']): Talks {
  return loadTalks(paths, folder, { since: { name, today } })
}

/** What is counted on the slide of each talk; null where there is none. */
function counts(talks: Talks): readonly unknown[] {
  return talks.talks.map(({ deck }) => slideOf(deck.slides)?.counts ?? null)
}

function slideOf(slides: Talks['talks'][number]['deck']['slides']): ChangesSlide | undefined {
  return slides.find((slide) => slide.kind === 'changes')
}

const oneDone = [
  ['done', 1],
  ['unchanged', 1],
]

describe('a revision', () => {
  it.each(['HEAD', 'HEAD~0', 'v1', 'main', 'HEAD@{0}'])('may be named %s', (name) => {
    git('init', '-q', '-b', 'main')
    commit({ 'a.md': before })
    git('tag', '-a', 'v1', '-m', 'one')
    write({ 'a.md': after })
    const talks = load(name)
    expect(counts(talks)).toEqual([oneDone])
    // The day is that of the committer, who was ahead of UTC.
    expect(slideOf(talks.talks[0]?.deck.slides ?? [])?.since).toEqual({ name, day: '2031-03-07' })
  })

  it('is known by the first letters of its hash', () => {
    commit({ 'a.md': before })
    const hash = git('rev-parse', 'HEAD').trim()
    expect(slideOf(load(hash).talks[0]?.deck.slides ?? [])?.since.name).toBe(hash.slice(0, 7))
  })

  it('is that of the repository the document lies in, from wherever it is read', () => {
    commit({ 'team/slides/a.md': before, 'team/notes/a.md': '# Notes' })
    write({ 'team/slides/a.md': after })
    expect(
      counts(loadTalks(['slides'], path.join(folder, 'team'), { since: { name: 'HEAD', today } })),
    ).toEqual([oneDone])
    expect(counts(loadTalks([`${folder}/team`], os.tmpdir(), { since: { name: 'HEAD', today } }))).toEqual([
      oneDone,
    ])
  })

  it('has other line ends, a byte order mark, and a name with spaces', () => {
    const name = 'ü – a b.md'
    commit({ [name]: `\uFEFF${before.replaceAll('\n', '\r\n')}` })
    write({ [name]: after })
    expect(counts(load('HEAD'))).toEqual([oneDone])
  })

  it('that had no such document is no fault, and is said', () => {
    commit({ 'a.md': before, 'old.md': before })
    renameSync(path.join(folder, 'old.md'), path.join(folder, 'renamed.md'))
    write({ 'new/b.md': before })
    const talks = load('HEAD')
    expect(counts(talks)).toEqual([[['unchanged', 2]], null, null])
    const absent = talks.findings.filter(({ rule }) => rule === 'since-absent')
    expect(absent.map(({ severity, spans: [{ path }] }) => `${path} ${severity}`)).toEqual([
      'new/b.md warning',
      'renamed.md warning',
    ])
    expect(talks.forbidding).toEqual([])
  })

  it('whose document was a link, or no text, had none', () => {
    symlinkSync('/etc/passwd', path.join(folder, 'a.md'))
    commit({ 'b.md': '\0' })
    rmSync(path.join(folder, 'a.md'))
    write({ 'a.md': after, 'b.md': after })
    expect(counts(load('HEAD'))).toEqual([null, null])
  })

  it.each([
    ['--output=pwned', '--since --output=pwned: not a revision'],
    ['-h', '--since -h: not a revision'],
    ['', '--since: no revision, file or folder given'],
    ['a\nb', '--since a b: not a revision'],
    ['HEAD; touch pwned', 'not a file, a folder or a git revision'],
    ['$(touch pwned)', 'not a file, a folder or a git revision'],
    ['HEAD..HEAD', 'not a file, a folder or a git revision'],
    ['HEAD:a.md', 'not a file, a folder or a git revision'],
    ['^HEAD', 'not a file, a folder or a git revision'],
    ['nope', '--since nope: not a file, a folder or a git revision'],
  ])('is not %j', (name, message) => {
    commit({ 'a.md': before })
    expect(() => load(name)).toThrow(UsageError)
    expect(() => load(name)).toThrow(message)
    expect(existsSync(path.join(folder, 'pwned'))).toBe(false)
  })

  it('wants a repository', () => {
    write({ 'a.md': before })
    expect(() => load('HEAD')).toThrow(/git revision \(not a git repository/)
  })

  it('is not looked for in the repository of a hook that runs us', () => {
    commit({ 'a.md': before })
    write({ 'a.md': after })
    process.env.GIT_DIR = path.join(folder, 'elsewhere')
    try {
      expect(counts(load('HEAD'))).toEqual([oneDone])
    } finally {
      delete process.env.GIT_DIR
    }
  })

  it('starts no program that the repository’s configuration names', () => {
    commit({ 'a.md': before, '.gitattributes': '*.md diff=trap filter=trap\n' })
    write({ 'a.md': after, 'trap.sh': `#!/bin/sh\ntouch '${folder}/sprung'\ncat "$1"\n` })
    const trap = path.join(folder, 'trap.sh')
    chmodSync(trap, 0o755)
    for (const key of [
      'core.fsmonitor',
      'diff.trap.textconv',
      'diff.external',
      'filter.trap.smudge',
      'core.pager',
      'gpg.program',
    ])
      git('config', key, trap)
    git('config', 'log.showSignature', 'true')
    expect(counts(load(signed('HEAD'), ['a.md']))).toEqual([oneDone])
    expect(existsSync(path.join(folder, 'sprung'))).toBe(false)
  })
})

describe('a file or a folder', () => {
  it('holds the older state', () => {
    write({ 'a.md': after, 'older.md': before, 'old/a.md': before })
    expect(counts(load('older.md', ['a.md']))).toEqual([oneDone])
    expect(counts(load('old', ['a.md']))).toEqual([oneDone])
    const [talk] = load('old/a.md', ['a.md']).talks
    expect(slideOf(talk?.deck.slides ?? [])?.since).toEqual({ name: 'a.md', day: null })
  })

  it('has its narrative with it, and a folder slides/ in it', () => {
    const told = '# Speaker notes\n\n## Short-term actions\n\n### SRE\n\n- **Why**: Nothing watched it.\n'
    const rows = '# T\n\n## Short term\n\n| Team | What |\n|---|---|\n| SRE | Alert on disks |\n'
    write({ 'slides/a.md': rows, 'notes/a.md': told, 'old/slides/a.md': rows, 'old/notes/a.md': told })
    expect(counts(load('old', ['slides']))).toEqual([[['unchanged', 1]]])
  })

  it('goes before a revision of the same name', () => {
    commit({ 'a.md': after })
    git('tag', 'old')
    write({ 'old/a.md': before })
    expect(counts(load('old', ['a.md']))).toEqual([oneDone])
  })

  it('that lacks a document is no fault, and is said', () => {
    write({ 'new/a.md': after, 'new/b.md': after, 'old/a.md': before })
    const talks = load('old', ['new'])
    expect(counts(talks)).toEqual([oneDone, null])
    expect(talks.findings.filter(({ rule }) => rule === 'since-absent')).toHaveLength(1)
  })

  it('can’t be one file for several documents', () => {
    write({ 'new/a.md': after, 'new/b.md': after, 'old.md': before })
    expect(() => load('old.md', ['new'])).toThrow('--since old.md: one file for 2 documents')
  })
})

it('is compared with nothing where nothing was asked for', () => {
  write({ 'a.md': after })
  expect(counts(loadTalks(['.'], folder))).toEqual([null])
})

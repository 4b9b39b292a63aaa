import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { loadTalks } from '../src/build.ts'
import { UsageError } from '../src/model/usage.ts'
import { read } from '../src/read.ts'
import { reportText } from '../src/report.ts'
import { ofReading } from './helpers/talk.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'patchdeck-read-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

function write(files: Readonly<Record<string, string | Uint8Array>>): void {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true })
    writeFileSync(path.join(folder, name), content)
  }
}

function findings(...paths: string[]): string[] {
  return ofReading(loadTalks(paths, folder).findings).map(
    ({ rule, severity, spans }) => `${spans[0].path}:${spans[0].line} ${severity} ${rule}`,
  )
}

describe('reading', () => {
  it('takes slides/ with the notes of the same name', () => {
    write({ 'slides/a.md': '# A', 'slides/b.md': '# B', 'notes/a.md': '# Notes of A' })
    const { sources } = read([], folder)
    expect(sources.map(({ slug, files }) => [slug, files.map((file) => file.path)])).toEqual([
      ['a', ['slides/a.md', 'notes/a.md']],
      ['b', ['slides/b.md']],
    ])
  })

  it('takes the notes beside whichever folder holds the document', () => {
    write({ 'postmortems/a.md': '# A', 'notes/a.md': '# Notes of A', 'notes/b.md': '# B' })
    const filesOf = (...paths: string[]): string[][] =>
      read(paths, folder).sources.map(({ files }) => files.map((file) => file.path))
    expect(filesOf('postmortems')).toEqual([['postmortems/a.md', 'notes/a.md']])
    expect(filesOf('postmortems/a.md')).toEqual([['postmortems/a.md', 'notes/a.md']])
    expect(filesOf('.')).toEqual([['notes/b.md'], ['postmortems/a.md', 'notes/a.md']])
    expect(filesOf('notes/a.md')).toEqual([['a.md']])
    expect(read(['postmortems'], folder).watched).toContain(path.join(folder, 'notes/a.md'))
  })

  it.each(['.git/HEAD', 'patchdeck.yaml'])(
    'leaves what lies beside a project, one with %s, to others',
    (mark) => {
      write({ 'project/a.md': '# A', [`project/${mark}`]: '', 'notes/a.md': '# Of somebody else' })
      const { sources } = read(['project'], folder)
      expect(sources.map(({ files }) => files.map((file) => file.path))).toEqual([['a.md']])
    },
  )

  it('takes a file, a folder, and a folder with slides/ in it, each once', () => {
    write({ 'x/slides/a.md': '# A', 'y/b.md': '# B', 'y/deep/c.markdown': '# C', 'y/d.txt': 'no' })
    const { sources } = read(['x', 'y', 'y/b.md'], folder)
    expect(sources.map(({ slug }) => slug)).toEqual(['a', 'b', 'c'])
  })

  it('watches where a configuration is, or may come to be', () => {
    write({ 'x/a.md': '# A' })
    expect(read(['x'], folder).watched).toEqual(
      expect.arrayContaining(['x/patchdeck.yaml', 'patchdeck.yaml'].map((name) => path.join(folder, name))),
    )
  })

  it('names an index after its folder', () => {
    write({ 'db-outage/index.md': '# A', 'Cache & Queue/README.md': '# B' })
    expect(read(['.'], folder).sources.map(({ slug }) => slug)).toEqual(['cache-and-queue', 'db-outage'])
  })

  it('reads a byte order mark and other line ends away', () => {
    write({ 'a.md': '\uFEFF# A\r\n\r\ntext\rmore' })
    expect(read(['a.md'], folder).sources[0]?.files[0]?.text).toBe('# A\n\ntext\nmore')
  })
})

describe('bad input is a finding', () => {
  it('an empty file', () => {
    write({ 'a.md': '', 'b.md': ' \n\n' })
    expect(findings('.')).toEqual(['a.md:1 error source-empty', 'b.md:1 error source-empty'])
  })

  it('an empty file among others is left out, and they are built', () => {
    write({ 'a.md': '', 'b.md': '# B\n\n## Summary\n\nText.' })
    const { talks, findings, forbidding } = loadTalks(['.'], folder)
    expect(talks.map(({ deck }) => deck.slug)).toEqual(['b'])
    expect(forbidding).toEqual([])
    expect(findings.filter(({ rule }) => rule === 'source-empty')).toMatchObject([
      { severity: 'warning', spans: [{ path: 'a.md', line: 1 }] },
    ])
  })

  it('bytes that are no UTF-8, at their line', () => {
    write({
      'a.md': Buffer.concat([Buffer.from('# A\n\nfine\n'), Buffer.from([0x66, 0xfc, 0x72, 0x0a])]),
      'b.md': Buffer.from('# B', 'utf16le'),
    })
    expect(findings('.')).toEqual(['a.md:4 error source-encoding', 'b.md:1 error source-encoding'])
  })

  describe('a link that leads away', () => {
    const link = (name: string, target: string): void => {
      mkdirSync(path.dirname(path.join(folder, name)), { recursive: true })
      symlinkSync(path.join(folder, target), path.join(folder, name))
    }
    const talk = '# A\n\n## Summary\n\nIt was slow.'
    beforeEach(() => write({ 'secret/a.md': '# Secret', 'secret/keys': 'secret', 'talk/.env': 'KEY=secret' }))

    it.each([
      ['notes that are somebody’s keys', () => link('talk/notes/a.md', 'secret/keys')],
      ['notes that are a document from elsewhere', () => link('talk/notes/a.md', 'secret/a.md')],
      ['notes that are settings beside them', () => link('talk/notes/a.md', 'talk/.env')],
      ['a folder of notes from elsewhere', () => link('talk/notes', 'secret')],
    ])('to %s', (_, make) => {
      write({ 'talk/slides/a.md': talk })
      make()
      expect(findings('talk')).toEqual(['talk/notes/a.md:1 error source-outside'])
      expect(JSON.stringify(loadTalks(['talk'], folder).talks)).not.toMatch(/secret/i)
    })

    it('to a folder of slides', () => {
      link('talk/slides', 'secret')
      expect(findings('talk')).toEqual(['talk/slides/a.md:1 error source-outside'])
    })

    it.each(['talk/slides', 'talk/b.md', 'talk/v1'])('under the name that was given: %s', (name) => {
      link(name, name.endsWith('.md') ? 'secret/a.md' : 'secret')
      write({ 'a.md': talk })
      expect(() => findings(name)).toThrow(`${name}: a link out of its folder`)
      expect(() => loadTalks(['a.md'], folder, { since: { name, today: '2031-05-20' } })).toThrow(
        'a link out of its folder',
      )
    })

    it('to a configuration', () => {
      write({ 'talk/slides/a.md': talk })
      link('talk/patchdeck.yaml', 'secret/keys')
      expect(findings('talk')).toEqual(['talk/patchdeck.yaml:1 error source-outside'])
    })

    it('but not one that stays', () => {
      write({ 'talk/slides/a.md': talk, 'talk/told.md': '# Told' })
      link('talk/notes/a.md', 'talk/told.md')
      link('here', 'talk')
      expect(findings('here')).toEqual([])
    })
  })

  it('under a name that would begin a line of its own', () => {
    write({ 'a\n::error::b.md': '' })
    const { findings, files } = loadTalks(['.'], folder)
    expect(reportText(findings, files)).toMatch(/^a�::error::b\.md:1 {2}error/)
  })

  it('two files with one address', () => {
    write({ 'x/Cache.md': '# A', 'y/cache.md': '# B' })
    expect(findings('.')).toEqual(['y/cache.md:1 error slug-duplicate'])
  })

  it('notes without slides', () => {
    write({ 'slides/a.md': '# A', 'notes/b.md': '# B' })
    expect(findings()).toEqual(['notes/b.md:1 warning notes-orphan'])
  })
})

describe('wrong usage is said in one line', () => {
  it.each([
    [[], 'slides/: no such folder, name a file or a folder'],
    [['nowhere.md'], 'nowhere.md: no such file or folder'],
    [['.'], '.: no markdown files'],
  ])('%j', (paths, message) => {
    expect(() => read(paths, folder)).toThrow(new UsageError(message))
  })
})

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { UsageError } from '../src/model/usage.ts'
import { read } from '../src/read.ts'
import { loadTalks } from '../src/talks.ts'
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

  it('bytes that are no UTF-8, at their line', () => {
    write({
      'a.md': Buffer.concat([Buffer.from('# A\n\nfine\n'), Buffer.from([0x66, 0xfc, 0x72, 0x0a])]),
      'b.md': Buffer.from('# B', 'utf16le'),
    })
    expect(findings('.')).toEqual(['a.md:4 error source-encoding', 'b.md:1 error source-encoding'])
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
    [[], 'there is no folder slides/ here: name a file or a folder'],
    [['nowhere.md'], 'there is no nowhere.md'],
    [['.'], 'no markdown files in .'],
  ])('%j', (paths, message) => {
    expect(() => read(paths, folder)).toThrow(new UsageError(message))
  })
})

import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import type { PDFDocumentProxy } from 'pdfjs-dist'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { loadTalks } from '../../src/build.ts'
import { few } from '../helpers/cases.ts'
import { type Ended, runCommand } from '../helpers/command.ts'
import { hostile } from '../helpers/hostile.ts'
import { fixtures, talksOf } from '../helpers/talk.ts'
import { findChromium } from './chromium.ts'

let cwd: string
let browser: string

beforeAll(async () => {
  browser = await findChromium()
})
beforeEach(() => {
  cwd = mkdtempSync(path.join(os.tmpdir(), 'patchdeck-export-'))
})
afterEach(() => rmSync(cwd, { recursive: true }))

function run(...args: string[]): Promise<Ended> {
  return runCommand(['export', ...args, '--browser', browser], cwd)
}

const golden = (name: string): string => path.join(fixtures, 'talks', name)

async function opened(name: string): Promise<PDFDocumentProxy> {
  return getDocument({ data: new Uint8Array(readFileSync(path.join(cwd, name))), verbosity: 0 }).promise
}

/** What a page says, without the blanks that lines end with. */
async function textOn(document: PDFDocumentProxy, number: number): Promise<string> {
  const { items } = await (await document.getPage(number)).getTextContent()
  return items
    .map((item) => ('str' in item ? item.str : ''))
    .join('')
    .replace(/\s+/g, '')
}

async function bookmarksOf(document: PDFDocumentProxy): Promise<readonly string[]> {
  return ((await document.getOutline()) ?? []).map(({ title }) => title)
}

interface Annotation {
  readonly subtype: string
  readonly url?: string
  readonly contentsObj?: { readonly str: string }
}

async function annotationsOn(document: PDFDocumentProxy, number: number): Promise<readonly Annotation[]> {
  return (await document.getPage(number)).getAnnotations()
}

/** The width and the height of a PNG, from its head. */
function sizeOf(file: string): readonly number[] {
  const bytes = readFileSync(path.join(cwd, file))
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)]
}

describe('a PDF', () => {
  it.each(few(['warehouse', 'sre-english', 'nihongo', 'pictures', 'long']))(
    'of %s has a page a slide, its words, and a bookmark for each heading',
    async (name) => {
      const talk = talksOf(`talks/${name}`).talks[0]
      if (!talk) throw new Error('There is no talk.')
      const { slug, slides, title, settings } = talk.deck
      expect((await run(golden(name), '-o', 'talk.pdf')).status).toBe(0)
      const document = await opened('talk.pdf')
      expect(document.numPages).toBe(slides.length)
      const bookmarks = await bookmarksOf(document)
      expect(bookmarks).toHaveLength(slides.length)
      expect(bookmarks[0]?.replace(/\s/g, '')).toContain(title.text.slice(-8).replace(/\s/g, ''))
      for (const [i, heading] of bookmarks.entries())
        expect(await textOn(document, i + 1)).toContain(heading.replace(/\s+/g, ''))
      const { info } = await document.getMetadata()
      expect(info).toMatchObject({ Title: title.text, Language: settings.lang, Creator: 'patchdeck' })
      expect(await document.getMarkInfo()).toMatchObject({ Marked: true })
      expect(slug).not.toBe('')
    },
  )

  it('has links that lead on, and what is said as annotations where that is asked for', async () => {
    writeFileSync(
      path.join(cwd, 'talk.md'),
      '# A\n\n## Summary\n\nSee [the graph](https://graphs.example/a).\n\n# Speaker notes\n\n## Summary\n\nSay – “this” 担当.\n',
    )
    expect((await run('talk.md', '-o', 'talk.pdf', '--notes')).status).toBe(0)
    const said = await annotationsOn(await opened('talk.pdf'), 2)
    expect(said.map(({ subtype }) => subtype)).toEqual(['Link', 'Text'])
    expect(said[0]?.url).toBe('https://graphs.example/a')
    expect(said[1]?.contentsObj?.str).toContain('Say – “this” 担当.')
    expect((await run('talk.md', '-o', 'bare.pdf', '--public')).status).toBe(0)
    expect((await annotationsOn(await opened('bare.pdf'), 2)).map(({ subtype }) => subtype)).toEqual(['Link'])
  })

  it('is the same bytes twice, with the day of the document for a date', async () => {
    for (const name of ['one.pdf', 'two.pdf']) await run(golden('sre-english'), '-o', name, '--range', '1-3')
    const [one, two] = ['one.pdf', 'two.pdf'].map((name) => readFileSync(path.join(cwd, name)))
    expect(one?.equals(two ?? Buffer.alloc(0))).toBe(true)
    const document = await opened('one.pdf')
    expect(document.numPages).toBe(3)
    expect((await document.getMetadata()).info).toMatchObject({ CreationDate: 'D:20310214000000Z' })
  })
})

describe('hostile documents', () => {
  it('become files that lead nowhere but to the web', async () => {
    // A file that is empty, and one with a NUL, are refused before there is anything to print.
    for (const [i, [, text]] of hostile.filter(([name]) => name !== 'nothing').entries())
      writeFileSync(path.join(cwd, `h${i}.md`), text.replaceAll('\0', ''))
    const { talks } = loadTalks(['.'], cwd)
    const { status, stderr } = await run('.', '-o', 'out', '--format', 'pdf', '--notes')
    expect([status, stderr]).toEqual([0, ''])
    for (const { deck } of talks) {
      const document = await opened(`out/${deck.slug}.pdf`)
      expect(document.numPages).toBe(deck.slides.length)
      expect(await document.getJSActions()).toBeNull()
      for (let page = 1; page <= document.numPages; page += 1)
        for (const { subtype, url } of await annotationsOn(document, page))
          expect(subtype === 'Text' || /^(https?|mailto):/.test(url ?? '')).toBe(true)
    }
  })
})

describe('a handout', () => {
  it('has each slide and below it all that is said, on paper', async () => {
    const long = Array.from({ length: 120 }, (_, i) => `Sentence ${i} of what is said.`).join('\n\n')
    writeFileSync(
      path.join(cwd, 'talk.md'),
      `# A\n\n## Summary\n\nIt broke.\n\n# Speaker notes\n\n## Summary\n\n${long}\n`,
    )
    expect((await run('talk.md', '-o', '.', '--format', 'handout', '--paper', 'letter')).status).toBe(0)
    const document = await opened('talk-handout.pdf')
    const pages = await Promise.all(
      Array.from({ length: document.numPages }, (_, i) => textOn(document, i + 1)),
    )
    const { width, height } = (await document.getPage(1)).getViewport({ scale: 1 })
    expect([width, height]).toEqual([612, 792])
    for (let i = 0; i < 120; i += 1) expect(pages.join('')).toContain(`Sentence${i}ofwhatissaid.`)
    expect(pages.map((text) => /(\d+\/\d+)$/.exec(text)?.[1])).toEqual(
      pages.map((_, i) => `${i + 1}/${pages.length}`),
    )
  })

  it('has two slides a sheet and nothing said in public', async () => {
    expect((await run(golden('warehouse'), '-o', '.', '--format', 'handout', '--public')).status).toBe(0)
    const [file = ''] = talksOf('talks/warehouse').talks.map(({ deck }) => `${deck.slug}-handout.pdf`)
    const document = await opened(file)
    const count = talksOf('talks/warehouse').talks[0]?.deck.slides.length ?? 0
    expect(document.numPages).toBe(Math.ceil(count / 2))
  })
})

describe('drawings', () => {
  it('are files of their own, which need no other', async () => {
    const { status } = await run(golden('sre-english'), '-o', 'wiki', '--format', 'svg', '--scale', '2')
    expect(status).toBe(0)
    const names = readdirSync(path.join(cwd, 'wiki')).filter((name) => name.includes('timeline'))
    expect(names.map((name) => path.extname(name))).toEqual(['.png', '.svg'])
    const svg = readFileSync(path.join(cwd, 'wiki', names[1] ?? ''), 'utf8')
    expect(svg).toContain('worker 2 stops reading')
    expect(svg).not.toMatch(/class=|var\(|url\(|href=/)
    const [width = 0, height = 0] = /viewBox="0 0 (\d+) (\d+)"/.exec(svg)?.slice(1).map(Number) ?? []
    const [wide = 0, high = 0] = sizeOf(`wiki/${names[0]}`)
    // A drawing may begin between two pixels.
    expect(Math.abs(wide - 2 * width) + Math.abs(high - 2 * height)).toBeLessThanOrEqual(4)
  })

  it('stand in a presentation as a drawing, and as a picture beside it', async () => {
    expect((await run(golden('sre-english'), '-o', 'talk.pptx')).status).toBe(0)
    const parts = unzipSync(readFileSync(path.join(cwd, 'talk.pptx')))
    const slides = Object.keys(parts).filter((name) => /slides\/slide\d+\.xml$/.test(name))
    const drawn = slides.map((name) => strFromU8(parts[name] ?? new Uint8Array())).join('')
    expect(drawn.match(/<asvg:svgBlip/g)).toHaveLength(4)
    expect(Object.keys(parts).filter((name) => /media\/drawing\d\.(png|svg)$/.test(name))).toHaveLength(8)
    expect(drawn).toContain('descr="The timeline from')
  })
})

describe('pictures', () => {
  it('are one a slide, as many pixels as were asked for', async () => {
    const { status, stdout } = await run(
      golden('checklist'),
      '-o',
      'png',
      '--format',
      'png',
      '--range',
      '1-2',
      '--scale',
      '2',
    )
    expect(status).toBe(0)
    expect(stdout).toMatch(/queue-backlog-01\.png .*\n.*queue-backlog-02\.png .*\n2 files/)
    expect(sizeOf('png/queue-backlog-02.png')).toEqual([2560, 1440])
    await run(golden('checklist'), '-o', 'first.png', '--range', '1')
    expect(sizeOf('first.png')).toEqual([1280, 720])
  })
})

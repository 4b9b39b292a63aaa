import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5'
import { SaxesParser, type SaxesTagPlain } from 'saxes'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { faultsOf } from '../src/export/pptx/sound.ts'
import { type ExportOptions, exportFormats } from '../src/export.ts'
import type { Talk } from '../src/model/talk.ts'
import { deckSections } from '../src/render.ts'
import { attacksOf, documentOf, kindsOfLines } from './helpers/attacks.ts'
import { few } from './helpers/cases.ts'
import { runCommand } from './helpers/command.ts'
import { hostile } from './helpers/hostile.ts'
import { talkOf, talksOf } from './helpers/talk.ts'

/** The parts of a presentation by their paths; pictures as empty texts. */
type Parts = ReadonlyMap<string, string>

const options: ExportOptions = { range: null, isDark: false, hasNotes: false, paper: 'a4', scale: 1 }

async function bytesOf(talk: Talk, some: Partial<ExportOptions> = {}) {
  const made = await exportFormats.pptx?.make({
    talk,
    options: { ...options, ...some },
    pages: { deck: '', reading: '' },
    browser: null,
  })
  const source = made?.[0]?.source
  if (!(source instanceof Uint8Array)) throw new Error('There is no presentation.')
  return source
}

async function partsOf(...given: Parameters<typeof bytesOf>): Promise<Parts> {
  const files = Object.entries(unzipSync(await bytesOf(...given)))
  return new Map(files.map(([name, bytes]) => [name, /\.(xml|rels)$/.test(name) ? strFromU8(bytes) : '']))
}

/** Every tag of a part, by a reader that isn't ours. @throws for a part that is not well-formed. */
function tagsIn(text: string): readonly SaxesTagPlain[] {
  const tags: SaxesTagPlain[] = []
  const parser = new SaxesParser()
  parser.on('opentag', (tag) => tags.push(tag))
  parser.on('error', (error) => {
    throw error
  })
  parser.write(text).close()
  return tags
}

/** What a part says, paragraph by paragraph. */
function paragraphsIn(text: string): readonly string[] {
  const paragraphs: string[] = []
  let isText = false
  const parser = new SaxesParser()
  parser.on('opentag', ({ name }) => {
    if (name === 'a:p') paragraphs.push('')
    if (name === 'a:br') paragraphs.push(`${paragraphs.pop() ?? ''}\n`)
    isText = name === 'a:t'
  })
  parser.on('closetag', () => {
    isText = false
  })
  parser.on('text', (words) => {
    if (isText) paragraphs.push((paragraphs.pop() ?? '') + words)
  })
  parser.write(text).close()
  return paragraphs
}

function slidesOf(parts: Parts): readonly string[] {
  const count = [...parts.keys()].filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name)).length
  return Array.from({ length: count }, (_, i) => parts.get(`ppt/slides/slide${i + 1}.xml`) ?? '')
}

/** Whatever is wrong with a package: by our own look at it, and by another reader's. */
function wrongWith(parts: Parts): readonly string[] {
  const wrong: string[] = [...faultsOf([...parts])]
  for (const [name, text] of parts)
    if (/\.(xml|rels)$/.test(name))
      for (const { name: tag, attributes } of tagsIn(text)) {
        if (
          tag === 'Relationship' &&
          attributes.TargetMode === 'External' &&
          !/^(https?:|mailto:)/.test(String(attributes.Target))
        )
          wrong.push(`${name} leads to ${attributes.Target}`)
        if (/^(p:oleObj|p:control|a:videoFile|a:audioFile|p:cmd)/.test(tag)) wrong.push(`${name} has ${tag}`)
        if (/^a:(off|ext)$/.test(tag) && 'cx' in attributes && Number(attributes.cx) < 0)
          wrong.push(`${name}: ${tag}`)
      }
  return wrong
}

/** Whatever stands outside the slide, by the place that its shape has. */
function outside(slide: string): readonly string[] {
  const places = [...slide.matchAll(/<a:off x="(-?\d+)" y="(-?\d+)"\/><a:ext cx="(\d+)" cy="(\d+)"/g)]
  return places.flatMap(([whole, x, y, width, height]) =>
    Number(x) < 0 ||
    Number(y) < 0 ||
    Number(x) + Number(width) > 12_192_000 ||
    Number(y) + Number(height) > 6_858_000
      ? [whole]
      : [],
  )
}

/** Kinds whose matter is a drawing, which says less in words or more. */
const drawnKinds: readonly string[] = [
  'title',
  'coverage',
  'metrics',
  'calls',
  'timeline',
  'impact',
  'changes',
]

function wordsIn(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}]+/gu) ?? []
}

type Node = DefaultTreeAdapterTypes.ChildNode

/** What is seen of a slide's page as text, without its number and its notes. */
function shownText(section: string): string {
  const textOf = (node: Node): string => {
    if (node.nodeName === '#text') return 'value' in node ? node.value : ''
    if (!('attrs' in node)) return ''
    const isLeftOut = node.attrs.some(
      ({ name, value }) =>
        (name === 'aria-hidden' && value === 'true') ||
        (name === 'class' && /hidden|folio|notes|told|gap|open/.test(value)),
    )
    if (isLeftOut || node.nodeName === 'svg') return ''
    return node.childNodes
      .map(textOf)
      .join(/^(span|b|i|em|strong|code|a|s|bdi|small)$/.test(node.nodeName) ? '' : ' ')
  }
  return parseFragment(section).childNodes.map(textOf).join(' ')
}

describe('a presentation', () => {
  const { talks } = talksOf('talks')

  it.each(talks.map((talk) => [talk.deck.slug, talk] as const))(
    'of %s is sound, has every slide with its heading and its notes, and nothing beyond the edge',
    async (_, talk) => {
      const parts = await partsOf(talk)
      expect(wrongWith(parts)).toEqual([])
      const slides = slidesOf(parts)
      expect(slides).toHaveLength(talk.deck.slides.length)
      for (const slide of slides) {
        expect(slide).toContain('<p:ph type="title"/>')
        expect(outside(slide)).toEqual([])
      }
      const notes = [...parts.keys()].filter((name) => /^ppt\/notesSlides\/notesSlide\d+\.xml$/.test(name))
      expect(notes).toHaveLength(talk.deck.slides.filter((slide) => slide.notes.length > 0).length)
    },
  )

  it.each(talks.map((talk) => [talk.deck.slug, talk] as const))(
    'of %s says in native words what each slide says that isn’t drawn',
    async (_, talk) => {
      const slides = slidesOf(await partsOf(talk))
      const pages = deckSections(talk.deck)
      for (const [i, { id, kind }] of talk.deck.slides.entries()) {
        if (drawnKinds.includes(kind)) continue
        const said = new Set(wordsIn(paragraphsIn(slides[i] ?? '').join('\n')))
        const missing = wordsIn(shownText(pages.get(id) ?? '')).filter((word) => !said.has(word))
        expect(missing, id).toEqual([])
      }
    },
  )

  it('has tables with cells to write into, and says its author’s words', async () => {
    const parts = await partsOf(
      talkOf(
        '# A\n\n## Action items\n\n| Team | What |\n|--|--|\n| SRE | Page on **lag** |\n\n# Speaker notes\n\n## Action items\n\nOne.\n\nTwo.\n',
      ),
    )
    const [, actions = ''] = slidesOf(parts)
    expect(paragraphsIn(actions)).toEqual([
      'Action items',
      '1 action',
      'Team',
      'What',
      'Who',
      'When',
      'SRE',
      'Page on lag',
      'who?',
      'when?',
      '‹#›',
    ])
    expect(actions).toContain(' b="1"')
    expect(paragraphsIn(parts.get('ppt/notesSlides/notesSlide2.xml') ?? '').slice(0, 3)).toEqual([
      'Action items',
      'One.',
      'Two.',
    ])
  })

  it('has links that lead on, lists, code and a section for each part of the document', async () => {
    const parts = await partsOf(
      talkOf(
        '# A\n\n## Summary\n\nSee [it](https://a.example/x?a=1&b=2) and [there](../b.md).\n\n1. one\n2. two\n\n```\nx < 1\n```\n',
      ),
    )
    const slide = slidesOf(parts)[1] ?? ''
    expect(parts.get('ppt/slides/_rels/slide2.xml.rels')).toContain(
      'Target="https://a.example/x?a=1&amp;b=2" TargetMode="External"',
    )
    expect(slide.match(/hlinkClick/g)).toHaveLength(1)
    expect(slide.match(/buAutoNum type="arabicPeriod" startAt="[12]"/g)).toHaveLength(2)
    expect(paragraphsIn(slide)).toContain('x < 1')
    expect(parts.get('ppt/presentation.xml')).toContain('<p14:section name="Summary"')
  })

  it('is read from the right where the document is', async () => {
    const [talk] = talksOf('talks/arabic').talks
    if (!talk) throw new Error('There is no talk.')
    const parts = await partsOf(talk)
    expect(parts.get('ppt/presentation.xml')).toContain(' rtl="1"')
    expect(slidesOf(parts).every((slide) => slide.includes('algn="r" rtl="1"'))).toBe(true)
  })

  it('has the slides that were asked for, light or dark, and no more pictures than they have', async () => {
    const [talk] = talksOf('talks/pictures').talks
    if (!talk) throw new Error('There is no talk.')
    const dark = await partsOf(talk, { isDark: true, range: new Set([1, 3]) })
    expect(slidesOf(dark)).toHaveLength(2)
    expect(dark.get('ppt/slideMasters/slideMaster1.xml')).toContain('bg1="dk1"')
    expect(wrongWith(dark)).toEqual([])
    const whole = await partsOf(talk)
    const media = (parts: Parts): number =>
      [...parts.keys()].filter((name) => name.includes('/media/')).length
    expect(media(whole)).toBeGreaterThan(media(dark))
  })

  it('is the same bytes each time', async () => {
    const [talk] = talksOf('talks/warehouse').talks
    if (!talk) throw new Error('There is no talk.')
    expect(Buffer.from(await bytesOf(talk)).equals(Buffer.from(await bytesOf(talk)))).toBe(true)
  })
})

describe('of a hostile document', () => {
  it.each(hostile)('with %s is sound', async (_, text) => {
    const talk = talkOf(text)
    const parts = await partsOf(talk)
    expect(wrongWith(parts)).toEqual([])
    expect(slidesOf(parts)).toHaveLength(talk.deck.slides.length)
    for (const slide of slidesOf(parts)) expect(outside(slide)).toEqual([])
  })

  it('with all known attacks is sound', async () => {
    for (const kind of kindsOfLines)
      for (const attack of few(attacksOf(kind)))
        expect(wrongWith(await partsOf(talkOf(documentOf(attack))))).toEqual([])
  })

  it('with 500 slides is sound', async () => {
    const text = `---\nduration: 500m\n---\n\n# A\n\n${Array.from({ length: 498 }, (_, i) => `## Part ${i}\n\n${`Part ${i} went on for a while and had to be told at some length. `.repeat(9)}\n`).join('\n')}`
    const parts = await partsOf(talkOf(text))
    expect(slidesOf(parts).length).toBeGreaterThan(450)
    expect(wrongWith(parts)).toEqual([])
  })
})

describe('what is looked for before a presentation is written', () => {
  const types =
    '<Types><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="x"/></Types>'
  const faults = (files: Readonly<Record<string, string>>): readonly string[] =>
    faultsOf(Object.entries({ '[Content_Types].xml': types, ...files }))

  it.each([
    ['<a><b></a></b>', 'p.xml: not well-formed'],
    ['<a>x & y</a>', 'p.xml: not well-formed'],
    ['<a><p:cNvPr id="2" name=""/><p:cNvPr id="2" name=""/></a>', 'p.xml: two shapes of one id'],
    ['<p:txBody><a:bodyPr/></p:txBody>', 'p.xml: a text without a paragraph'],
    ['<a x="NaN"/>', 'p.xml: a value that is none, ="NaN"'],
    ['<a r:id="rId1"/>', 'p.xml: refers to rId1, which is nothing'],
  ])('finds that %s is wrong', (text, fault) => {
    expect(faults({ 'p.xml': text })).toContain(fault)
  })

  it('finds relations that lead nowhere, or out of the web', () => {
    const list = (target: string, mode = ''): Readonly<Record<string, string>> => ({
      'p.xml': '<a r:id="r1"/>',
      '_rels/p.xml.rels': `<Relationships><Relationship Id="r1" Type="x" Target="${target}"${mode}/></Relationships>`,
    })
    expect(faults(list('/q.xml'))).toEqual(["p.xml: r1 leads to /q.xml, which isn't there"])
    expect(faults(list('file:///etc/passwd', ' TargetMode="External"'))).toEqual([
      'p.xml: r1 leads out to file:///etc/passwd',
    ])
    expect(faults(list('https://a.example', ' TargetMode="External"'))).toEqual([])
  })

  it('finds parts without a type', () => {
    expect(faults({ 'p.png': '' })).toEqual(['p.png: has no type'])
  })
})

describe('patchdeck export --format pptx', () => {
  let cwd: string
  beforeEach(() => {
    cwd = mkdtempSync(path.join(os.tmpdir(), 'patchdeck-pptx-'))
  })
  afterEach(() => rmSync(cwd, { recursive: true }))

  it('goes without drawings where there is no browser, says so, and has nothing of the narrative in public', async () => {
    writeFileSync(
      path.join(cwd, 'talk.md'),
      '# A\n\n## Action items\n\n- Page on lag\n\n# Speaker notes\n\nNobody slept that night at all.\n',
    )
    const { status, stderr } = await runCommand(
      ['export', 'talk.md', '-o', 'talk.pptx', '--public', '--browser', 'none'],
      cwd,
    )
    expect(status).toBe(0)
    expect(stderr).toMatch(/^Without drawings: no Chrome, Chromium or Edge was found to draw it\. /)
    const files = Object.entries(unzipSync(readFileSync(path.join(cwd, 'talk.pptx'))))
    const text = files.map(([, bytes]) => strFromU8(bytes)).join('\n')
    expect(text).toContain('Page on lag')
    expect(text).not.toMatch(/slept|talk\.md|notesSlide1/)
  })
})

import type { Deck, Slide } from '../../model/deck.ts'
import type { Postmortem } from '../../model/postmortem.ts'
import { isRightToLeft } from '../../render.ts'
import { linesOf } from '../../text/font-metrics.ts'
import { type Paragraph, plainRuns, type Run, richBlocks, richRuns, wordsOf } from '../rich-text.ts'
import { titleOf } from '../slide-title.ts'
import { contentOf } from './content.ts'
import { area, itemsOf, type Placed, placed } from './layout.ts'
import { aboveIndex, type LayoutName, layoutPaths, notesMasterPath } from './master.ts'
import type { Media } from './media.ts'
import { namespaces, type Part, presentationPart, type Relation, relation, shapeTree } from './package.ts'
import { type Setting, shapeOf, textShape } from './shapes.ts'
import { type Xml, xml } from './xml.ts'

/** What a slide's parts are made with. */
export interface SlideSource {
  readonly slide: Slide
  /** In the file, from 1. */
  readonly number: number
  readonly deck: Deck
  readonly postmortem: Postmortem
  readonly media: Media
}

/** Where the part of a slide lies. */
export function slidePath(number: number): string {
  return `ppt/slides/slide${number}.xml`
}

/** The part of a slide and, where something is said, that of its notes. */
export function slideParts(source: SlideSource): readonly Part[] {
  const { slide, number, deck } = source
  const notes = slide.notes.flatMap(({ markdown }) => noteParagraphs(markdown, deck))
  const notesPath = `ppt/notesSlides/notesSlide${number}.xml`
  const { content, relations, layout } = slideXml(source)
  const all = [
    ...relations,
    relation('rLayout', 'slideLayout', layoutPaths[layout]),
    ...(notes.length > 0 ? [relation('rNotes', 'notesSlide', notesPath)] : []),
  ]
  const part = presentationPart(slidePath(number), 'slide', content, all)
  if (notes.length === 0) return [part]
  const ofNotes = [
    relation('rMaster', 'notesMaster', notesMasterPath),
    relation('rSlide', 'slide', slidePath(number)),
  ]
  return [part, presentationPart(notesPath, 'notesSlide', notesXml(notes, deck), ofNotes)]
}

interface MadeSlide {
  readonly content: Xml
  readonly relations: readonly Relation[]
  readonly layout: LayoutName
}

function slideXml(source: SlideSource): MadeSlide {
  const { slide, deck, postmortem, media } = source
  const { above, blocks, largest } = contentOf(slide, deck, postmortem)
  const drawings = [...(media.drawings.get(slide.id) ?? [])]
  const items = itemsOf(blocks, {
    drawing: () => drawings.shift() ?? null,
    picture: (key, description) => {
      const found = media.pictures.get(key)
      return found ? { ...found, description } : null
    },
  })
  const title = richRuns(titleOf(slide, deck), deck)
  const head = headOf(slide, wordsOf(title))
  const places = placed(items, head.bottom + 20, largest)
  const { setting, relations } = settingOf(deck)
  const body = places.find(({ item }) => item.kind === 'text')
  const shapes = [
    textShape({ ...head.title, paragraphs: [titleParagraph(title)] }, setting),
    above !== '' && textShape({ ...aboveShape, paragraphs: [plainParagraph(above)] }, setting),
    ...places.map((one) => shapeOf(one, placeholderOf(one, body), setting)),
    numberShape(setting),
  ]
  const content = xml`<p:sld${namespaces}><p:cSld>${shapeTree(shapes)}</p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sld>`
  return { content, relations, layout: body ? 'text' : 'heading' }
}

function placeholderOf(
  one: Placed,
  body: Placed | undefined,
): { readonly type: 'body'; readonly index: 1 } | null {
  return one === body ? { type: 'body', index: 1 } : null
}

const aboveShape = {
  name: 'Above',
  placeholder: { type: 'body', index: aboveIndex },
  box: null,
  type: null,
} as const

/** The kinds whose heading is what the slide is about: it is set larger. */
const largeTitles: Readonly<Partial<Record<Slide['kind'], number>>> = {
  title: 72,
  opening: 60,
  action: 52,
  closing: 72,
}

/** The most lines of a heading. */
const mostLines = 3

/** The heading, in letters that have room, and where it ends. */
function headOf(
  { kind }: Slide,
  words: string,
): {
  readonly title: typeof titleShape & { readonly box: Placed['box']; readonly type: number }
  readonly bottom: number
} {
  const wanted = largeTitles[kind] ?? 46
  const sizes = Array.from({ length: wanted - 21 }, (_, i) => wanted - i)
  const type = sizes.find((size) => linesOf(words, area.width, size) <= (size > 46 ? 2 : mostLines)) ?? 22
  const height = Math.max(1, linesOf(words, area.width, type)) * type * 1.16 + 4
  const box = { x: area.x, y: 90, width: area.width, height: Math.min(height, 300) }
  return { title: { ...titleShape, box, type }, bottom: box.y + box.height }
}

const titleShape = { name: 'Title', placeholder: { type: 'title', index: null } } as const

function titleParagraph(runs: readonly Run[]): Paragraph {
  return { kind: 'paragraph', runs, depth: 0, marker: null, isHeading: false }
}

function plainParagraph(text: string): Paragraph {
  return titleParagraph(plainRuns(text))
}

function numberShape(setting: Setting): Xml {
  return xml`<p:sp><p:nvSpPr><p:cNvPr id="${setting.nextId()}" name="Slide Number"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="sldNum" sz="quarter" idx="12"/></p:nvPr></p:nvSpPr><p:spPr/><p:txBody><a:bodyPr/><a:lstStyle/><a:p><a:fld id="{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}" type="slidenum"><a:rPr lang="${setting.lang}"/><a:t>‹#›</a:t></a:fld><a:endParaRPr lang="${setting.lang}"/></a:p></p:txBody></p:sp>`
}

/** Numbers shapes, and gathers what they refer to, each once. */
function settingOf({ settings: { lang } }: Deck): {
  readonly setting: Setting
  readonly relations: readonly Relation[]
} {
  const relations: Relation[] = []
  let last = 1
  const to = (type: string, target: string, isOutside: boolean): string => {
    const known = relations.find((one) => one.target === target)
    if (known) return known.id
    const id = `rId${relations.length + 1}`
    relations.push({ id, type, target, isOutside })
    return id
  }
  const setting = {
    lang,
    isRightToLeft: isRightToLeft(lang),
    nextId: () => {
      last += 1
      return last
    },
    toPart: (part: string) => to('image', part, false),
    toAddress: (address: string) => to('hyperlink', address, true),
  }
  return { setting, relations }
}

/** What is said, a paragraph each; tables and code line by line. */
function noteParagraphs(markdown: string, deck: Deck): readonly Paragraph[] {
  return richBlocks(markdown, deck).flatMap((block): readonly Paragraph[] => {
    if (block.kind === 'paragraph') {
      const { marker, depth, runs } = block
      const lead = marker === null ? '' : `${'    '.repeat(Math.max(0, depth - 1))}${marker} `
      return [{ ...block, runs: [...plainRuns(lead), ...runs] }]
    }
    if (block.kind === 'picture') return [plainParagraph(`[${block.description}]`)]
    if (block.kind === 'code') return block.code.split('\n').map(plainParagraph)
    return [block.head, ...block.rows].map((row) => plainParagraph(row.map(wordsOf).join(' | ')))
  })
}

function notesXml(paragraphs: readonly Paragraph[], deck: Deck): Xml {
  const { setting } = settingOf(deck)
  const plain = paragraphs.map((paragraph) => ({
    ...paragraph,
    runs: paragraph.runs.map((run) => ({ ...run, href: null })),
  }))
  const image = xml`<p:sp><p:nvSpPr><p:cNvPr id="${setting.nextId()}" name="Slide Image"/><p:cNvSpPr><a:spLocks noGrp="1" noRot="1" noChangeAspect="1"/></p:cNvSpPr><p:nvPr><p:ph type="sldImg"/></p:nvPr></p:nvSpPr><p:spPr/></p:sp>`
  const text = textShape(
    { name: 'Notes', placeholder: { type: 'body', index: 1 }, box: null, paragraphs: plain, type: null },
    setting,
  )
  return xml`<p:notes${namespaces}><p:cSld>${shapeTree([image, text])}</p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:notes>`
}

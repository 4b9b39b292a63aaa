import { createHash } from 'node:crypto'
import { zipSync } from 'fflate'
import type { Deck } from '../model/deck.ts'
import { isRightToLeft } from '../render.ts'
import { withDeckPage } from './deck-page.ts'
import { type Drawing, drawingsOn } from './drawings.ts'
import { type ExportedFile, type ExportJob, isWanted } from './format.ts'
import { paletteOf } from './pptx/look.ts'
import { masterParts, notesMasterPath } from './pptx/master.ts'
import { mediaOf } from './pptx/media.ts'
import {
  namespaces,
  type Part,
  packageFiles,
  presentationPart,
  propertyParts,
  relation,
} from './pptx/package.ts'
import { slideParts, slidePath } from './pptx/slide.ts'
import { assertSound } from './pptx/sound.ts'
import { type Xml, xml } from './pptx/xml.ts'

/** Slides whose words, tables and notes can be edited, with the drawings as pictures. */
export async function makePptx(job: ExportJob): Promise<readonly ExportedFile[]> {
  const { slug } = job.talk.deck
  const drawings = job.browser ? await drawingsOf(job) : []
  const files = await pptxFiles(job, drawings)
  const zipped = zipSync(Object.fromEntries(files.map(([path, content]) => [path, bytesOf(content)])), {
    level: 6,
    // No zip knows an earlier time; without a zone it is the same everywhere.
    mtime: '1980-01-01T00:00:00',
  })
  const readable = files.flatMap(([path, content]) =>
    typeof content === 'string' ? [{ fileName: `${slug}.pptx/${path}`, source: content }] : [],
  )
  return [{ fileName: `${slug}.pptx`, source: zipped, readable }]
}

function bytesOf(content: string | Uint8Array): Uint8Array {
  return typeof content === 'string' ? new TextEncoder().encode(content) : content
}

function drawingsOf(job: ExportJob): Promise<readonly Drawing[]> {
  return withDeckPage({ ...job, options: { ...job.options, scale: 2 } }, drawingsOn)
}

const presentationPath = 'ppt/presentation.xml'

/**
 * The files of the package, in their order.
 *
 * @throws Error when one of them is such that PowerPoint would repair it: a fault of ours.
 */
async function pptxFiles(
  { talk, options, browser }: ExportJob,
  drawings: readonly Drawing[],
): Promise<readonly (readonly [path: string, content: string | Uint8Array])[]> {
  const { deck, postmortem } = talk
  const { lang } = deck.settings
  const look = { isDark: options.isDark, palette: paletteOf(options.isDark) }
  const media = await mediaOf(deck, drawings, browser)
  const shown = deck.slides.flatMap((slide, i) =>
    isWanted(i + 1, options) ? [{ slide, section: deck.plan[i]?.section ?? null }] : [],
  )
  const slides = shown.flatMap(({ slide }, i) =>
    slideParts({ slide, number: i + 1, deck, postmortem, media }),
  )
  const masters = masterParts({ ...look, lang, isRightToLeft: isRightToLeft(lang) })
  const sections = shown.map(({ section }) => section)
  const parts: readonly Part[] = [
    presentation(sections, deck),
    ...masters,
    ...slides,
    ...used(media.parts, slides),
    ...propertyParts(deck.title.text, postmortem.day),
    ...settingsParts,
  ]
  const root: Part = { path: '', content: '', contentType: null, relations: rootRelations }
  const described = packageFiles([...parts, root])
  const files = [...described, ...parts.map(({ path, content }) => [path, content] as const)]
  assertSound(files)
  return files
}

/** Pictures of slides that were left out stay out. */
function used(media: readonly Part[], slides: readonly Part[]): readonly Part[] {
  const targets = new Set(slides.flatMap(({ relations }) => relations.map(({ target }) => target)))
  return media.filter(({ path }) => targets.has(path))
}

const rootRelations = [
  relation('rId1', 'officeDocument', presentationPath),
  relation('rId2', 'metadata/core-properties', 'docProps/core.xml'),
  relation('rId3', 'extended-properties', 'docProps/app.xml'),
]

/** What PowerPoint keeps of how a file was looked at; it writes them anew. */
const settingsParts: readonly Part[] = [
  presentationPart('ppt/presProps.xml', 'presProps', xml`<p:presentationPr${namespaces}/>`, []),
  presentationPart('ppt/viewProps.xml', 'viewProps', xml`<p:viewPr${namespaces}/>`, []),
]

/** The list of slides, in sections as the document has parts. */
function presentation(sections: readonly (string | null)[], { slug, settings }: Deck): Part {
  const master = relation('rMaster', 'slideMaster', 'ppt/slideMasters/slideMaster1.xml')
  const relations = [
    master,
    relation('rNotes', 'notesMaster', notesMasterPath),
    relation('rTheme', 'theme', 'ppt/theme/theme1.xml'),
    relation('rProps', 'presProps', 'ppt/presProps.xml'),
    relation('rView', 'viewProps', 'ppt/viewProps.xml'),
    ...sections.map((_, i) => relation(`rSlide${i + 1}`, 'slide', slidePath(i + 1))),
  ]
  const ids = sections.map((_, i) => xml`<p:sldId id="${256 + i}" r:id="rSlide${i + 1}"/>`)
  const direction = isRightToLeft(settings.lang) && xml` rtl="1"`
  const content = xml`<p:presentation${namespaces}${direction} saveSubsetFonts="1"><p:sldMasterIdLst><p:sldMasterId id="2147483648" r:id="rMaster"/></p:sldMasterIdLst><p:notesMasterIdLst><p:notesMasterId r:id="rNotes"/></p:notesMasterIdLst><p:sldIdLst>${ids}</p:sldIdLst><p:sldSz cx="12192000" cy="6858000"/><p:notesSz cx="6858000" cy="9144000"/>${sectionList(sections, slug)}</p:presentation>`
  return presentationPart(presentationPath, 'presentation.main', content, relations)
}

/** Slides in a row that belong to one part of the document are one section ([MS-PPTX] 2.7.1). */
function sectionList(sections: readonly (string | null)[], slug: string): Xml {
  const runs: { readonly name: string; readonly slides: number[] }[] = []
  for (const [i, section] of sections.entries()) {
    const name = section || (runs.at(-1)?.name ?? slug)
    const last = runs.at(-1)
    if (last?.name === name) last.slides.push(i)
    else runs.push({ name, slides: [i] })
  }
  const shown = runs.map(
    ({ name, slides }, i) =>
      xml`<p14:section name="${name}" id="${guid(`${slug}/${i}/${name}`)}"><p14:sldIdLst>${slides.map((slide) => xml`<p14:sldId id="${256 + slide}"/>`)}</p14:sldIdLst></p14:section>`,
  )
  return xml`<p:extLst><p:ext uri="{521415D9-36F7-43E2-AB2F-B90AF26B5E84}"><p14:sectionLst xmlns:p14="http://schemas.microsoft.com/office/powerpoint/2010/main">${shown}</p14:sectionLst></p:ext></p:extLst>`
}

/** The same for the same text: nothing of a file is left to chance. */
function guid(text: string): string {
  const digits = createHash('sha256').update(text).digest('hex').toUpperCase()
  const parts = [
    digits.slice(0, 8),
    digits.slice(8, 12),
    `4${digits.slice(13, 16)}`,
    `8${digits.slice(17, 20)}`,
  ]
  return `{${[...parts, digits.slice(20, 32)].join('-')}}`
}

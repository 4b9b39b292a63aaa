import { type Paragraph, plainRuns, type Run, wordsOf } from '../rich-text.ts'
import type { Cell, CellTable } from './cells.ts'
import {
  type Box,
  cellPadding,
  codeType,
  gap,
  indentOf,
  type Placed,
  paragraphGap,
  patchType,
  rowHeights,
  type ShownPicture,
} from './layout.ts'
import { fonts } from './look.ts'
import { type Fillable, type Xml, xml } from './xml.ts'

/** English Metric Units: PowerPoint's measure of length; 914,400 are an inch of 96 pixels. */
export function emu(pixels: number): number {
  return Math.round(pixels * 9525)
}

/** Hundredths of a point, in which letters are measured. */
function points(pixels: number): number {
  return Math.round(pixels * 75)
}

/** What a slide's shapes refer to, and are set with. */
export interface Setting {
  /** BCP 47. */
  readonly lang: string
  readonly isRightToLeft: boolean
  /** The number of another shape of the slide. */
  readonly nextId: () => number
  /** The id of the relation to a picture's part, and to an address. */
  readonly toPart: (part: string) => string
  readonly toAddress: (address: string) => string
}

/** Which placeholder of the layout a text fills; null for a text of its own. */
export type Placeholder = { readonly type: string; readonly index: number | null } | null

export interface TextShape {
  readonly name: string
  readonly placeholder: Placeholder
  /** Null for the layout's own place. */
  readonly box: Box | null
  readonly paragraphs: readonly Paragraph[]
  /** In pixels; null for the layout's own. */
  readonly type: number | null
  /** Of code and patches: its ground and its ink, by their names in the theme. */
  readonly mono?: Mono | null
}

interface Mono {
  readonly ground: string
  readonly ink: string
}

/** A text, in a placeholder or on its own. */
export function textShape(text: TextShape, setting: Setting): Xml {
  const { name, placeholder, box, paragraphs, type, mono = null } = text
  const ph =
    placeholder &&
    xml`<p:ph type="${placeholder.type}"${placeholder.index !== null && xml` idx="${placeholder.index}"`}/>`
  const place = box && transform(box, setting)
  const own = placeholder
    ? null
    : xml`<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>${mono ? solid(mono.ground) : xml`<a:noFill/>`}`
  const look = { type, mono }
  const inset = emu(mono ? gap : 0)
  return xml`<p:sp><p:nvSpPr><p:cNvPr id="${setting.nextId()}" name="${name}"/><p:cNvSpPr${!placeholder && xml` txBox="1"`}>${placeholder && xml`<a:spLocks noGrp="1"/>`}</p:cNvSpPr><p:nvPr>${ph}</p:nvPr></p:nvSpPr><p:spPr>${place}${own}</p:spPr><p:txBody><a:bodyPr wrap="square"${!placeholder && xml` lIns="${inset}" tIns="${inset}" rIns="${inset}" bIns="${inset}"`}><a:normAutofit/></a:bodyPr><a:lstStyle/>${paragraphsOf(paragraphs, look, setting)}</p:txBody></p:sp>`
}

/** How the letters of a text look beside what their runs say. */
interface Look {
  /** Null for what is inherited. */
  readonly type: number | null
  readonly mono: Mono | null
}

/** Never without a paragraph: PowerPoint would repair the file. */
function paragraphsOf(paragraphs: readonly Paragraph[], look: Look, setting: Setting): Fillable {
  if (paragraphs.length === 0) return xml`<a:p><a:endParaRPr lang="${setting.lang}"/></a:p>`
  return paragraphs.map((paragraph, i) => paragraphOf(paragraph, { ...look, isFirst: i === 0 }, setting))
}

function paragraphOf(
  paragraph: Paragraph,
  look: Look & { readonly isFirst: boolean },
  setting: Setting,
): Xml {
  const { runs, isHeading } = paragraph
  const type = look.type ?? 0
  const indent = indentOf(paragraph, type)
  const hang = paragraph.marker === null ? 0 : indentOf({ ...paragraph, depth: 1 }, type)
  const before = look.isFirst || look.type === null || look.mono ? 0 : points(type * paragraphGap)
  const place = look.type === null ? null : xml` marL="${emu(indent)}" indent="${emu(-hang)}"`
  const shown = isHeading ? runs.map((run) => ({ ...run, isBold: true })) : runs
  return xml`<a:p><a:pPr${place} algn="${setting.isRightToLeft ? 'r' : 'l'}"${setting.isRightToLeft && xml` rtl="1"`}>${look.type !== null && xml`<a:spcBef><a:spcPts val="${before}"/></a:spcBef>`}${bulletOf(paragraph, look)}</a:pPr>${shown.map((run) => runOf(run, look, setting, look.mono && solid(look.mono.ink)))}<a:endParaRPr lang="${setting.lang}"${sizeOf(look)}/></a:p>`
}

function bulletOf({ marker }: Paragraph, { type }: Look): Xml | null {
  if (type === null) return null
  if (marker === null) return xml`<a:buNone/>`
  const number = /^(\d+)\.$/.exec(marker)?.[1]
  if (number === undefined) return xml`<a:buFont typeface="${fonts.sans}"/><a:buChar char="${marker}"/>`
  return xml`<a:buFont typeface="+mj-lt"/><a:buAutoNum type="arabicPeriod" startAt="${Math.max(1, Math.min(32767, Number(number)))}"/>`
}

function sizeOf({ type }: Pick<Look, 'type'>): Xml | null {
  return type === null ? null : xml` sz="${points(type)}"`
}

/** The words of one look; a line feed in them breaks the line. */
function runOf(run: Run, look: Look, setting: Setting, ink: Xml | null = null): Fillable {
  const { text, isBold, isItalic, isStruck, isCode, href } = run
  const link = href !== null && xml`<a:hlinkClick r:id="${setting.toAddress(href)}"/>`
  const mono =
    (isCode || look.mono) && xml`<a:latin typeface="${fonts.mono}"/><a:cs typeface="${fonts.mono}"/>`
  const properties = xml` lang="${setting.lang}"${sizeOf(look)}${isBold && xml` b="1"`}${isItalic && xml` i="1"`}${isStruck && xml` strike="sngStrike"`} dirty="0"`
  return text
    .split(/\r\n?|\n/)
    .map((part, i) => [
      i > 0 && xml`<a:br><a:rPr${properties}/></a:br>`,
      part !== '' && xml`<a:r><a:rPr${properties}>${ink}${mono}${link}</a:rPr><a:t>${part}</a:t></a:r>`,
    ])
}

/** A colour of the theme. */
export function solid(name: string): Xml {
  return xml`<a:solidFill><a:schemeClr val="${name}"/></a:solidFill>`
}

/** Laid out from the left; a deck that is read from the right is mirrored. */
export function transform(
  { x, y, width, height }: Box,
  { isRightToLeft }: Pick<Setting, 'isRightToLeft'>,
): Xml {
  const left = isRightToLeft ? 1280 - x - width : x
  return xml`<a:xfrm><a:off x="${emu(left)}" y="${emu(y)}"/><a:ext cx="${emu(width)}" cy="${emu(height)}"/></a:xfrm>`
}

/** An item as a shape; a text fills the layout's body where it is given one. */
export function shapeOf(
  { item, box, type, widths }: Placed,
  placeholder: Placeholder,
  setting: Setting,
): Xml {
  if (item.kind === 'picture') return pictureShape(item, box, setting)
  if (item.kind === 'cells') return tableShape(item, { box, type, widths }, setting)
  const name = placeholder ? 'Content' : 'Text'
  if (item.kind === 'text')
    return textShape({ name, placeholder, box, paragraphs: item.paragraphs, type }, setting)
  const isCode = item.kind === 'code'
  const paragraphs = (isCode ? item.code.split('\n') : item.lines).map(monoParagraph)
  const mono = isCode ? { ground: 'bg2', ink: 'tx1' } : { ground: 'accent4', ink: 'accent1' }
  const size = isCode ? codeType(type) : patchType(item, type)
  return textShape(
    { name: isCode ? 'Code' : 'Patch', placeholder: null, box, paragraphs, type: size, mono },
    setting,
  )
}

function monoParagraph(text: string): Paragraph {
  return { kind: 'paragraph', runs: plainRuns(text), depth: 0, marker: null, isHeading: false }
}

/** An image that every program shows, and beside it the drawing for those that draw sharper ([MS-ODRAWXML] 2.2.9). */
function pictureShape({ part, svg, description }: ShownPicture, box: Box, setting: Setting): Xml {
  const sharper =
    svg !== null &&
    xml`<a:extLst><a:ext uri="{96DAC541-7B7A-43D3-8B79-37D633B846F1}"><asvg:svgBlip xmlns:asvg="http://schemas.microsoft.com/office/drawing/2016/SVG/main" r:embed="${setting.toPart(svg)}"/></a:ext></a:extLst>`
  const id = setting.nextId()
  return xml`<p:pic><p:nvPicPr><p:cNvPr id="${id}" name="Picture ${id}" descr="${description}"/><p:cNvPicPr><a:picLocks noChangeAspect="1"/></p:cNvPicPr><p:nvPr/></p:nvPicPr><p:blipFill><a:blip r:embed="${setting.toPart(part)}">${sharper}</a:blip><a:stretch><a:fillRect/></a:stretch></p:blipFill><p:spPr>${transform(box, setting)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr></p:pic>`
}

function tableShape(
  table: CellTable,
  { box, type, widths }: Pick<Placed, 'box' | 'type' | 'widths'>,
  setting: Setting,
): Xml {
  const { head, rows } = table
  const heights = rowHeights(table, widths, type)
  const all = head.length > 0 ? [head, ...rows] : rows
  const place = { x: box.x, y: box.y, width: box.width, height: heights.reduce((a, b) => a + b, 0) }
  const { isRightToLeft } = setting
  const left = isRightToLeft ? 1280 - place.x - place.width : place.x
  const id = setting.nextId()
  const isHead = (i: number): boolean => head.length > 0 && i === 0
  return xml`<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id="${id}" name="Table ${id}"/><p:cNvGraphicFramePr><a:graphicFrameLocks noGrp="1"/></p:cNvGraphicFramePr><p:nvPr/></p:nvGraphicFramePr><p:xfrm><a:off x="${emu(left)}" y="${emu(place.y)}"/><a:ext cx="${emu(place.width)}" cy="${emu(place.height)}"/></p:xfrm><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/table"><a:tbl><a:tblPr${isRightToLeft && xml` rtl="1"`}${head.length > 0 && xml` firstRow="1"`}/><a:tblGrid>${widths.map((width) => xml`<a:gridCol w="${emu(width)}"/>`)}</a:tblGrid>${all.map((cells, i) => xml`<a:tr h="${emu(heights[i] ?? type)}">${widths.map((_, column) => cellOf(cells[column], { type, isHead: isHead(i) }, setting))}</a:tr>`)}</a:tbl></a:graphicData></a:graphic></p:graphicFrame>`
}

/** A row that is too short for its table ends in empty cells. */
function cellOf(
  cell: Cell | undefined,
  { type, isHead }: { readonly type: number; readonly isHead: boolean },
  setting: Setting,
): Xml {
  const { runs, isOpen } = cell ?? { runs: [], isOpen: false }
  const look = { type, mono: null }
  const ink = isOpen ? solid('accent2') : isHead ? solid('accent6') : null
  const align = xml` algn="${setting.isRightToLeft ? 'r' : 'l'}"${setting.isRightToLeft && xml` rtl="1"`}`
  const shown = wordsOf(runs) === '' ? [] : runs.map((run) => runOf(run, look, setting, ink))
  const [side, edge] = [emu(cellPadding.x), emu(cellPadding.y)]
  const none = (name: string): Xml => xml`<a:${name}><a:noFill/></a:${name}>`
  return xml`<a:tc><a:txBody><a:bodyPr/><a:lstStyle/><a:p><a:pPr${align}/>${shown}<a:endParaRPr lang="${setting.lang}"${sizeOf(look)}/></a:p></a:txBody><a:tcPr marL="${side}" marR="${side}" marT="${edge}" marB="${edge}">${['lnL', 'lnR', 'lnT'].map(none)}<a:lnB w="${emu(isHead ? 2 : 1)}">${solid(isHead ? 'tx1' : 'accent3')}</a:lnB><a:noFill/></a:tcPr></a:tc>`
}

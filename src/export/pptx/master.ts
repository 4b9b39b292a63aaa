import type { Box } from './layout.ts'
import { area } from './layout.ts'
import { fonts, type Palette, paletteOf } from './look.ts'
import { namespaces, type Part, presentationPart, relation, shapeTree, themeXml } from './package.ts'
import { emu, solid, transform } from './shapes.ts'
import { type Xml, xml } from './xml.ts'

/** A kind of slide that a person may add: with text, or with a heading alone. */
export type LayoutName = 'text' | 'heading'

export const layoutPaths: Readonly<Record<LayoutName, string>> = {
  text: 'ppt/slideLayouts/slideLayout1.xml',
  heading: 'ppt/slideLayouts/slideLayout2.xml',
}

const masterPath = 'ppt/slideMasters/slideMaster1.xml'
export const notesMasterPath = 'ppt/notesMasters/notesMaster1.xml'

/** Where the placeholders stand, in pixels. */
export const boxes = {
  above: { x: area.x, y: area.top, width: area.width, height: 31 },
  title: { x: area.x, y: 90, width: area.width, height: 60 },
  body: { x: area.x, y: 170, width: area.width, height: area.bottom - 170 },
  number: { x: 0, y: 640, width: 88, height: 30 },
} as const satisfies Readonly<Record<string, Box>>

/** The index of the placeholder for the line above the heading; the body has 1. */
export const aboveIndex = 13

interface Around {
  readonly isRightToLeft: boolean
  readonly isDark: boolean
  readonly palette: Palette
  readonly lang: string
}

/** The master with its look, its two layouts, the master of the notes, and a theme for each. */
export function masterParts(around: Around): readonly Part[] {
  const theme = (number: number): Part => ({
    path: `ppt/theme/theme${number}.xml`,
    content: themeXml(
      number === 1 ? around.palette : paletteOf(false),
      number === 1 && around.isDark,
      fonts.sans,
    ),
    contentType: 'application/vnd.openxmlformats-officedocument.theme+xml',
    relations: [],
  })
  const layouts = Object.values(layoutPaths)
  const ofMaster = [
    ...layouts.map((path, i) => relation(`rId${i + 1}`, 'slideLayout', path)),
    relation(`rId${layouts.length + 1}`, 'theme', 'ppt/theme/theme1.xml'),
  ]
  const toMaster = [relation('rId1', 'slideMaster', masterPath)]
  return [
    presentationPart(masterPath, 'slideMaster', masterXml(around, layouts.length), ofMaster),
    presentationPart(layoutPaths.text, 'slideLayout', layoutXml('Heading and text', true, around), toMaster),
    presentationPart(layoutPaths.heading, 'slideLayout', layoutXml('Heading', false, around), toMaster),
    presentationPart(notesMasterPath, 'notesMaster', notesMasterXml(around), [
      relation('rId1', 'theme', 'ppt/theme/theme2.xml'),
    ]),
    theme(1),
    theme(2),
  ]
}

const map = (isDark: boolean): Xml =>
  isDark
    ? xml`<p:clrMap bg1="dk1" tx1="lt1" bg2="dk2" tx2="lt2" accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/>`
    : xml`<p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/>`

function masterXml(around: Around, layouts: number): Xml {
  const ids = Array.from(
    { length: layouts },
    (_, i) => xml`<p:sldLayoutId id="${2147483649 + i}" r:id="rId${i + 1}"/>`,
  )
  const align = around.isRightToLeft ? xml` algn="r" rtl="1"` : xml` algn="l"`
  const ink = solid('tx1')
  const face = (name: string): Xml =>
    xml`<a:latin typeface="+${name}-lt"/><a:ea typeface="+${name}-ea"/><a:cs typeface="+${name}-cs"/>`
  const levels = Array.from(
    { length: 9 },
    (_, i) =>
      xml`<a:lvl${i + 1}pPr marL="${emu(i * 28)}" indent="0"${align}><a:spcBef><a:spcPts val="700"/></a:spcBef><a:buNone/><a:defRPr sz="2100">${ink}${face('mn')}</a:defRPr></a:lvl${i + 1}pPr>`,
  )
  return xml`<p:sldMaster${namespaces}><p:cSld><p:bg><p:bgPr>${solid('bg1')}<a:effectLst/></p:bgPr></p:bg>${shapeTree([gutter(around), placeholders(true, around)])}</p:cSld>${map(around.isDark)}<p:sldLayoutIdLst>${ids}</p:sldLayoutIdLst><p:txStyles><p:titleStyle><a:lvl1pPr${align}><a:lnSpc><a:spcPct val="95000"/></a:lnSpc><a:spcBef><a:spcPct val="0"/></a:spcBef><a:buNone/><a:defRPr sz="3450" b="1">${ink}${face('mj')}</a:defRPr></a:lvl1pPr></p:titleStyle><p:bodyStyle>${levels}</p:bodyStyle><p:otherStyle><a:defPPr><a:defRPr lang="${around.lang}"/></a:defPPr></p:otherStyle></p:txStyles></p:sldMaster>`
}

/** The strip at the edge, as wide as on the slides. */
function gutter(around: Around): Xml {
  return xml`<p:sp><p:nvSpPr><p:cNvPr id="2" name="Gutter"/><p:cNvSpPr/><p:nvPr userDrawn="1"/></p:nvSpPr><p:spPr>${transform({ x: 0, y: 0, width: 88, height: 720 }, around)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>${solid('bg2')}<a:ln><a:noFill/></a:ln></p:spPr><p:txBody><a:bodyPr/><a:lstStyle/><a:p><a:endParaRPr lang="${around.lang}"/></a:p></p:txBody></p:sp>`
}

interface Held {
  readonly id: number
  readonly name: string
  /** What the placeholder is, with its index. */
  readonly ph: Xml
  readonly box: Box
  readonly style: Xml | null
  readonly content: Xml
  readonly anchor: 't' | 'ctr'
}

function held({ id, name, ph, box, style, content, anchor }: Held, around: Around): Xml {
  return xml`<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${name}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr>${ph}</p:nvPr></p:nvSpPr><p:spPr>${transform(box, around)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr><p:txBody><a:bodyPr lIns="0" tIns="0" rIns="0" bIns="0" anchor="${anchor}"><a:normAutofit/></a:bodyPr><a:lstStyle>${style}</a:lstStyle><a:p>${content}<a:endParaRPr lang="${around.lang}"/></a:p></p:txBody></p:sp>`
}

/** Title, text and number; on a layout the line above the heading too. */
function placeholders(hasBody: boolean, around: Around): readonly Xml[] {
  const { lang } = around
  const text = (words: string): Xml => xml`<a:r><a:rPr lang="${lang}"/><a:t>${words}</a:t></a:r>`
  const number = xml`<a:fld id="{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}" type="slidenum"><a:rPr lang="${lang}"/><a:t>‹#›</a:t></a:fld>`
  const mono = xml`<a:lvl1pPr algn="ctr"><a:defRPr sz="1500">${solid('accent6')}<a:latin typeface="${fonts.mono}"/></a:defRPr></a:lvl1pPr>`
  const title: Held = {
    ...{ id: 3, name: 'Title', ph: xml`<p:ph type="title"/>`, box: boxes.title, style: null },
    ...{ content: text('Heading'), anchor: 't' },
  }
  const body: Held = {
    ...{ id: 4, name: 'Text', ph: xml`<p:ph type="body" idx="1"/>`, box: boxes.body, style: null },
    ...{ content: text('Text'), anchor: 't' },
  }
  const place: Held = {
    ...{ id: 5, name: 'Slide Number', ph: xml`<p:ph type="sldNum" sz="quarter" idx="12"/>` },
    ...{ box: boxes.number, style: mono, content: number, anchor: 'ctr' },
  }
  return [title, ...(hasBody ? [body] : []), place].map((one) => held(one, around))
}

function layoutXml(name: string, hasBody: boolean, around: Around): Xml {
  const { lang, isRightToLeft } = around
  const above: Held = {
    ...{
      id: 6,
      name: 'Above',
      ph: xml`<p:ph type="body" sz="quarter" idx="${aboveIndex}"/>`,
      box: boxes.above,
    },
    style: xml`<a:lvl1pPr algn="${isRightToLeft ? 'r' : 'l'}"><a:spcBef><a:spcPts val="0"/></a:spcBef><a:buNone/><a:defRPr sz="1500">${solid('accent6')}<a:latin typeface="${fonts.mono}"/></a:defRPr></a:lvl1pPr>`,
    content: xml`<a:r><a:rPr lang="${lang}"/><a:t>Above</a:t></a:r>`,
    anchor: 't',
  }
  return xml`<p:sldLayout${namespaces} preserve="1" userDrawn="1"><p:cSld name="${name}">${shapeTree([placeholders(hasBody, around), held(above, around)])}</p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>`
}

/** The slide above, what is said below, on a sheet of 7.5 by 10 inches. */
function notesMasterXml(around: Around): Xml {
  const { lang } = around
  const picture = xml`<p:sp><p:nvSpPr><p:cNvPr id="2" name="Slide Image"/><p:cNvSpPr><a:spLocks noGrp="1" noRot="1" noChangeAspect="1"/></p:cNvSpPr><p:nvPr><p:ph type="sldImg" idx="2"/></p:nvPr></p:nvSpPr><p:spPr><a:xfrm><a:off x="685800" y="1143000"/><a:ext cx="5486400" cy="3086100"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:noFill/><a:ln w="12700"><a:solidFill><a:prstClr val="black"/></a:solidFill></a:ln></p:spPr></p:sp>`
  const text = xml`<p:sp><p:nvSpPr><p:cNvPr id="3" name="Notes"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="body" sz="quarter" idx="3"/></p:nvPr></p:nvSpPr><p:spPr><a:xfrm><a:off x="685800" y="4400550"/><a:ext cx="5486400" cy="3600450"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr><p:txBody><a:bodyPr/><a:lstStyle/><a:p><a:r><a:rPr lang="${lang}"/><a:t>Notes</a:t></a:r></a:p></p:txBody></p:sp>`
  return xml`<p:notesMaster${namespaces}><p:cSld><p:bg><p:bgPr><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill><a:effectLst/></p:bgPr></p:bg>${shapeTree([picture, text])}</p:cSld>${map(false)}<p:notesStyle><a:lvl1pPr marL="0"${around.isRightToLeft && xml` algn="r" rtl="1"`}><a:defRPr sz="1200"><a:solidFill><a:srgbClr val="000000"/></a:solidFill><a:latin typeface="+mn-lt"/></a:defRPr></a:lvl1pPr></p:notesStyle></p:notesMaster>`
}

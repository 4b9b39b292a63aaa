import type { Palette } from './look.ts'
import { type Fillable, partOf, type Xml, xml } from './xml.ts'

/** What one part refers to. */
export interface Relation {
  readonly id: string
  /** The last part of the type's name, e.g. `slideLayout`. */
  readonly type: string
  /** A part by its path from the root, or an address outside. */
  readonly target: string
  readonly isOutside: boolean
}

/** One part of a package (ECMA-376, part 2), by its path from the root without a slash before it. */
export interface Part {
  readonly path: string
  readonly content: string | Uint8Array
  /** Null for one whose ending says it. */
  readonly contentType: string | null
  readonly relations: readonly Relation[]
}

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const ofPackage = 'http://schemas.openxmlformats.org/package/2006'
const ofPresentations = 'application/vnd.openxmlformats-officedocument.presentationml'

/** What is at the root of every part of a presentation. */
export const namespaces = xml` xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"`

/** A part of a presentation, e.g. `slide`. */
export function presentationPart(
  path: string,
  kind: string,
  content: Xml,
  relations: readonly Relation[],
): Part {
  return { path, content: partOf(content), contentType: `${ofPresentations}.${kind}+xml`, relations }
}

/** A relation to another part. */
export function relation(id: string, type: string, target: string): Relation {
  return { id, type, target, isOutside: false }
}

/** What the package says of itself, beside its parts: their types, and their relations. */
export function packageFiles(parts: readonly Part[]): readonly (readonly [path: string, content: string])[] {
  const related = parts.filter(({ relations }) => relations.length > 0)
  return [
    ['[Content_Types].xml', partOf(contentTypes(parts))],
    ...related.map(
      ({ path, relations }) => [relationsPath(path), partOf(relationList(path, relations))] as const,
    ),
  ]
}

/** Where the relations of a part stand; those of the package itself at the root. */
export function relationsPath(path: string): string {
  const cut = path.lastIndexOf('/') + 1
  return `${path.slice(0, cut)}_rels/${path.slice(cut)}.rels`
}

const endings: Readonly<Record<string, string>> = {
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  svg: 'image/svg+xml',
}

function contentTypes(parts: readonly Part[]): Xml {
  const used = new Set(parts.map(({ path }) => path.slice(path.lastIndexOf('.') + 1)))
  const defaults = Object.entries(endings).filter(([ending]) => used.has(ending))
  const own = parts.filter(({ contentType }) => contentType !== null)
  return xml`<Types xmlns="${ofPackage}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${defaults.map(([ending, type]) => xml`<Default Extension="${ending}" ContentType="${type}"/>`)}${own.map(({ path, contentType }) => xml`<Override PartName="/${path}" ContentType="${contentType}"/>`)}</Types>`
}

function relationList(path: string, relations: readonly Relation[]): Xml {
  const items = relations.map(({ id, type, target, isOutside }) => {
    const space = type === 'metadata/core-properties' ? `${ofPackage}/relationships` : office
    const to = isOutside || path === '' ? target : `/${target}`
    return xml`<Relationship Id="${id}" Type="${space}/${type}" Target="${to}"${isOutside && xml` TargetMode="External"`}/>`
  })
  return xml`<Relationships xmlns="${ofPackage}/relationships">${items}</Relationships>`
}

/** What a shape tree begins with. */
export function shapeTree(shapes: Fillable): Xml {
  return xml`<p:spTree><p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>${shapes}</p:spTree>`
}

/** What letters of other scripts are set in, on both systems or on one; the other has a font of its own for them. */
const scripts: readonly (readonly [script: string, font: string])[] = [
  ['Jpan', 'Yu Gothic'],
  ['Hang', 'Malgun Gothic'],
  ['Hans', 'Microsoft YaHei'],
  ['Hant', 'Microsoft JhengHei'],
  ['Arab', 'Arial'],
  ['Hebr', 'Arial'],
]

/** The theme: colours and fonts. The lines, fills and effects are the least that PowerPoint asks for. */
export function themeXml(palette: Palette, isDark: boolean, font: string): string {
  const { paper, gutter, ink, muted, line, focus } = palette
  const [dark1, light1, dark2, light2] = isDark ? [paper, ink, gutter, muted] : [ink, paper, muted, gutter]
  const accents = [palette['added-ink'], palette['open-ink'], line, palette['added-paper'], focus, muted]
  const colours = [
    ...[dark1, light1, dark2, light2].map(
      (colour, i) => [['dk1', 'lt1', 'dk2', 'lt2'][i] ?? '', colour] as const,
    ),
    ...accents.map((colour, i) => [`accent${i + 1}`, colour] as const),
    ['hlink', focus] as const,
    ['folHlink', focus] as const,
  ]
  const faces = xml`<a:latin typeface="${font}"/><a:ea typeface=""/><a:cs typeface=""/>${scripts.map(([script, typeface]) => xml`<a:font script="${script}" typeface="${typeface}"/>`)}`
  const fill = xml`<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>`
  const stroke = xml`<a:ln w="9525">${fill}</a:ln>`
  const effect = xml`<a:effectStyle><a:effectLst/></a:effectStyle>`
  const three = (one: Xml): readonly Xml[] => [one, one, one]
  return partOf(
    xml`<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="patchdeck"><a:themeElements><a:clrScheme name="patchdeck">${colours.map(([name, colour]) => coloured(name, colour))}</a:clrScheme><a:fontScheme name="patchdeck"><a:majorFont>${faces}</a:majorFont><a:minorFont>${faces}</a:minorFont></a:fontScheme><a:fmtScheme name="patchdeck"><a:fillStyleLst>${three(fill)}</a:fillStyleLst><a:lnStyleLst>${three(stroke)}</a:lnStyleLst><a:effectStyleLst>${three(effect)}</a:effectStyleLst><a:bgFillStyleLst>${three(fill)}</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>`,
  )
}

function coloured(name: string, colour: string): Xml {
  return xml`<a:${name}><a:srgbClr val="${colour}"/></a:${name}>`
}

/** Title and day of the document: no author, and no time of writing. */
export function propertyParts(title: string, day: string | null): readonly Part[] {
  const date = day === null ? null : `${day}T00:00:00Z`
  const core = xml`<cp:coreProperties xmlns:cp="${ofPackage}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${title}</dc:title>${date && xml`<dcterms:created xsi:type="dcterms:W3CDTF">${date}</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">${date}</dcterms:modified>`}</cp:coreProperties>`
  const app = xml`<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>patchdeck</Application></Properties>`
  return [
    {
      path: 'docProps/core.xml',
      content: partOf(core),
      contentType: 'application/vnd.openxmlformats-package.core-properties+xml',
      relations: [],
    },
    {
      path: 'docProps/app.xml',
      content: partOf(app),
      contentType: 'application/vnd.openxmlformats-officedocument.extended-properties+xml',
      relations: [],
    },
  ]
}

import { type DefaultTreeAdapterTypes, parse, parseFragment, defaultTreeAdapter as tree } from 'parse5'
import { ownPhrases } from '../languages.ts'
import type { Readable } from '../redact.ts'
import { decodedWithin } from '../text/percent-encoding.ts'
import type { SitePage } from './marker.ts'

/** Program, styles and fonts are the same on every site: a common word in them says nothing of the document. */
export function ofOurs({ fileName, source }: SitePage): Readable {
  return { fileName, all: decoded(source), given: [] }
}

/** A file of the site as it can be read. Our own words on a page are none that the documents have given it. */
export function readable({ fileName, source }: SitePage): Readable {
  const text = decoded(source)
  if (/\.(png|jpe?g|gif|webp|avif)$/.test(fileName))
    return { fileName, all: text, given: [fileName, lettersIn(text)].map(asWords) }
  if (!/\.(html|svg)$/.test(fileName))
    return { fileName, all: text, given: [fileName, text, bare(text)].map(asWords) }
  const { texts, values, own } = fileName.endsWith('.html') ? pageParts(text) : drawingParts(text)
  const theirs = texts.filter((one) => !own.has(one.trim()))
  const given = [fileName, ...values.filter((one) => !own.has(one.trim())), theirs.join(' '), theirs.join('')]
  return { fileName, all: [texts.join(''), ...values].join(' '), given: given.map(asWords) }
}

/** What stands on a page or a drawing, in the order of the document. */
interface Parts {
  readonly texts: readonly string[]
  readonly values: readonly string[]
  /** What of it is ours. */
  readonly own: ReadonlySet<string>
}

/** The attributes of our pages that take words of a document; ids are made of headings, which are there too. */
const telling = /^(?:alt|title|href|src|lang|datetime|aria-label|data-slot)$/

/** What stands before the document's part of an address, and behind that of an open cell. */
const around = /^(?:\.{1,2}\/)+(?:read\/)?|^read\/|#(?:\/|read-)?|\/(?:owner|due)$/g

/** The texts of a page, what its templates hold included, and the values of its attributes; not its program and style. */
function pageParts(text: string): Parts {
  const document = parse(text)
  const lang = document.childNodes.flatMap(attributesOf).find(({ name }) => name === 'lang')?.value ?? 'en'
  const { texts, values } = partsOf(document, isTelling)
  return { texts, values: values.map((value) => value.replace(around, ' ')), own: ownPhrases(lang) }
}

function drawingParts(text: string): Parts {
  return { ...partsOf(parseFragment(text), () => true), own: new Set() }
}

function isTelling(name: string, { tagName, attrs }: DefaultTreeAdapterTypes.Element): boolean {
  if (tagName === 'meta') return name === 'content' && attrs.some(({ value }) => value === 'description')
  return telling.test(name) && !/^(?:link|script)$/.test(tagName)
}

function partsOf(
  root: DefaultTreeAdapterTypes.ParentNode,
  isGiven: (name: string, element: DefaultTreeAdapterTypes.Element) => boolean,
): Omit<Parts, 'own'> {
  const texts: string[] = []
  const values: string[] = []
  const open: DefaultTreeAdapterTypes.Node[] = [root]
  for (let node = open.pop(); node; node = open.pop()) {
    if (tree.isTextNode(node)) texts.push(node.value)
    if (tree.isCommentNode(node)) values.push(node.data)
    if (tree.isElementNode(node)) {
      const element = node
      const told = element.attrs.filter(({ name }) => isGiven(name, element))
      values.push(...told.flatMap(({ value }) => withoutBase64(value)))
    }
    const isProgram = tree.isElementNode(node) && /^(script|style)$/.test(node.tagName)
    if ('childNodes' in node && !isProgram) for (const child of node.childNodes.toReversed()) open.push(child)
    if ('content' in node) values.push(...templateTexts(node.content))
  }
  return { texts, values }
}

function attributesOf(node: DefaultTreeAdapterTypes.Node): DefaultTreeAdapterTypes.Element['attrs'] {
  return tree.isElementNode(node) ? node.attrs : []
}

/** A template of ours holds data: each text in it by itself. */
function templateTexts(content: DefaultTreeAdapterTypes.DocumentFragment): readonly string[] {
  const text = content.childNodes.map((node) => (tree.isTextNode(node) ? node.value : '')).join('')
  try {
    return stringsIn(JSON.parse(text))
  } catch {
    return [text]
  }
}

function stringsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : []
}

/** A page that is one file has its pictures in its addresses. */
function withoutBase64(address: string): readonly string[] {
  const [, type = '', data = null] = /^data:([^,;]*)[^,]*;base64,(.*)$/s.exec(address) ?? []
  if (data === null) return [address]
  const ending = type.replace(/^image\//, '').replace('svg+xml', 'svg')
  return readable({ fileName: `.${ending}`, source: Buffer.from(data, 'base64') }).given
}

function decoded(source: string | Uint8Array): string {
  return typeof source === 'string' ? source : Buffer.from(source).toString('utf8')
}

/** Of a picture's bytes what can be words: chance makes short ones. */
function lettersIn(text: string): string {
  return (text.match(/[\x20-\x7e\u00a0-\u024f]{16,}/g) ?? []).join('\n')
}

function bare(text: string): string {
  return text.replace(/<[^>]*>/g, '')
}

/** What is escaped for an address or for JSON, and the same with spaces in names such as "GlobexClient". */
function asWords(text: string): string {
  const plain = decodedWithin(decodedWithin(text.replace(/\\[nrt"]/g, ' ')))
  const parted = plain.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ')
  return plain === parted ? plain : `${plain} ${parted}`
}

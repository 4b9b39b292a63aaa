import { type DefaultTreeAdapterTypes, parse, defaultTreeAdapter as tree } from 'parse5'
import type { Rolldown } from 'vite'
import { leaksIn, type Readable } from '../redact.ts'
import type { Talks } from '../talks.ts'
import type { SitePage } from './marker.ts'
import { Refusal } from './refusal.ts'

/**
 * Looks through everything that is about to be written for what must not get out.
 *
 * @throws Refusal when something would; then nothing is written.
 */
export function keepIn({ secrets }: Talks, pages: readonly SitePage[], bundle: Rolldown.OutputBundle): void {
  if (secrets.length === 0) return
  const program = Object.values(bundle).map((file) =>
    ofOurs(file.fileName, file.type === 'chunk' ? file.code : file.source),
  )
  const leaks = leaksIn([...pages.map(readable), ...program], secrets)
  if (leaks.length > 0) throw new Refusal(leaks)
}

/** Program, styles and fonts are the same on every site: a common word in them says nothing of the document. */
function ofOurs(fileName: string, source: string | Uint8Array): Readable {
  return { fileName, all: decoded(source), given: [] }
}

function readable({ fileName, source }: SitePage): Readable {
  if (!fileName.endsWith('.html')) {
    const text = decoded(source)
    return {
      fileName,
      all: text,
      given: [fileName, text, text.replace(/<[^>]*>/g, ''), text.replace(/<[^>]*>/g, ' ')].map(asWords),
    }
  }
  const { texts, values } = partsOf(parse(decoded(source)))
  const given = [fileName, ...values, texts.join(' '), texts.join('')].map(asWords)
  return { fileName, all: [texts.join(''), ...values].join(' '), given }
}

function decoded(source: string | Uint8Array): string {
  return typeof source === 'string' ? source : Buffer.from(source).toString('utf8')
}

/** A page that is one file has its pictures in its addresses. */
function withoutBase64(address: string): string {
  const [, data = null] = /^data:[^,]*;base64,(.*)$/s.exec(address) ?? []
  return data === null ? address : Buffer.from(data, 'base64').toString('utf8')
}

/** What is escaped for an address or for JSON, and the same with spaces for what parts the words of a file's name. */
function asWords(text: string): string {
  const plain = text.replace(/\\[nrt"]/g, ' ').replace(/(?:%[\da-f]{2})+/gi, unescaped)
  return `${plain} ${plain.replace(/[-_]/g, ' ')}`
}

function unescaped(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}

/** The texts of a page, what its templates hold included, and the values of its attributes; not its program and style. */
function partsOf(document: DefaultTreeAdapterTypes.ParentNode): {
  readonly texts: readonly string[]
  readonly values: readonly string[]
} {
  const texts: string[] = []
  const values: string[] = []
  const open: DefaultTreeAdapterTypes.Node[] = [document]
  for (let node = open.pop(); node; node = open.pop()) {
    if (tree.isTextNode(node)) texts.push(node.value)
    if (tree.isElementNode(node)) values.push(...node.attrs.map(({ value }) => withoutBase64(value)))
    const isProgram = tree.isElementNode(node) && /^(script|style)$/.test(node.tagName)
    if ('childNodes' in node && !isProgram) for (const child of node.childNodes.toReversed()) open.push(child)
    if ('content' in node) open.push(node.content)
  }
  return { texts, values }
}

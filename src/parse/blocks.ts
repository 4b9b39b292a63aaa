import type { Token } from 'markdown-it'
import { commentsIn, stripComments } from '../dialect.ts'
import type { Align, Block, ListItem, Row } from '../model/block.ts'
import { type Excess, excessOf } from '../model/excess.ts'
import type { Finding, Place } from '../model/finding.ts'
import type { Footnote } from '../model/footnote.ts'
import type { Limits } from '../model/limits.ts'
import type { Image } from '../model/picture.ts'
import type { Prose, References } from '../model/prose.ts'
import { type Span, spanning } from '../model/source.ts'
import { isAllowedLink } from '../text/safe-links.ts'
import './blocks/bounds.ts'
import type { Environment } from './blocks/bounds.ts'
import { definitionsIn, footnoteOf, lengthTold, referencesOf, withReferences } from './blocks/footnotes.ts'
import { openComments, shownHtml, unreadHtml } from './blocks/html.ts'
import { withHtml } from './blocks/html-tree.ts'
import { proseOf } from './blocks/inline.ts'
import {
  linesIn,
  linesOf,
  markdown,
  type Node,
  nested,
  shownIn,
  tokensOf,
  type Written,
} from './blocks/markdown.ts'
import { blankImagesOf, imagesOf, runsOf } from './blocks/pictures.ts'

/** The text of one file below its front matter. */
export interface Body {
  readonly path: string
  readonly text: string
  /** The line of the file that `text` begins on. */
  readonly line: number
}

/** A document's blocks, in order, and what stands apart from them or wants to be fetched. */
export interface Blocks {
  readonly blocks: readonly Block[]
  readonly references: References
  readonly footnotes: readonly Footnote[]
  readonly images: readonly Image[]
  /** The lines of HTML that was read. */
  readonly html: readonly Span[]
  /** What of it is shown as text only, or left out. */
  readonly refused: readonly Finding[]
  /** What there is too much of; then nothing else is read. */
  readonly excess: Excess | null
}

/** Reads markdown (CommonMark with GFM's tables and footnotes) into blocks that know their lines. */
export function readBlocks(body: Body, limits: Limits): Blocks {
  const env: Environment = { limits }
  const parsed = markdown.parse(body.text, env)
  const lineAt = (line: number): Span => lineOf(body, line)
  const html = withHtml(nested(parsed), {
    spanOf: (line, endLine) => spanning(lineAt(line), lineAt(endLine)),
    limits,
  })
  const { nodes } = html
  const tokens = html.lines.length > 0 ? tokensOf(nodes) : parsed
  const lines = body.text.split('\n')
  const place = (node: Node): Written => node.written ?? written(node, body, lines)
  const defined = definitionsIn(nodes).flatMap((node) => readFootnote(node, place))
  const footnotes = withReferences(defined, referencesOf(tokens, lineAt))
  return {
    blocks: nodes.flatMap((node) => readBlock(node, place)),
    references: { ...env.references },
    footnotes,
    images: [...imagesOf(tokens, lineAt), ...blankImagesOf(tokens, lineAt)],
    refused: [
      ...refusedLinks(tokens, lineAt),
      ...shownHtml(tokens, lineAt),
      ...unreadHtml(html.unread, lineAt),
      ...openComments(tokens, lineAt),
    ],
    html: html.lines.map(([start, end]) => spanning(lineAt(start), lineAt(end - 1))),
    excess: env.excess ?? html.excess ?? excessOf('footnotes', lengthTold(footnotes), limits),
  }
}

function lineOf({ path, line }: Body, offset: number): Span {
  return { path, line: line + offset, endLine: line + offset }
}

/** Reads one paragraph's worth of inline markdown. */
export function readProse(text: string): Prose {
  const [inline] = markdown.parseInline(text, {})
  return proseOf(inline?.children ?? [], text.trim())
}

type NodePlace = (node: Node) => Written

/** A token's map counts from 0, excludes its end, and may take trailing blank lines along. */
function written({ token }: Node, body: Body, lines: readonly string[]): Written {
  const [start, mapped] = token.map ?? [0, 0]
  let end = mapped
  while (end > start + 1 && lines[end - 1]?.trim() === '') end -= 1
  const span = { path: body.path, line: body.line + start, endLine: body.line + end - 1 }
  return { span, markdown: lines.slice(start, end).join('\n') }
}

type Reader = (node: Node, place: NodePlace) => Block

const readers: Readonly<Record<string, Reader>> = {
  heading_open: readHeading,
  bullet_list_open: readList,
  ordered_list_open: readList,
  table_open: readTable,
  blockquote_open: (node, place) => ({ kind: 'quote', blocks: readChildren(node, place), ...place(node) }),
  fence: readCode,
  code_block: readCode,
  hr: (node, place) => ({ kind: 'rule', ...place(node) }),
}

function readBlock(node: Node, place: NodePlace): readonly Block[] {
  if (node.token.type === 'paragraph_open') return readParagraph(node, place)
  const reader = readers[node.token.type]
  return reader ? [reader(node, place)] : []
}

function readHeading(node: Node, place: NodePlace): Block {
  const { span, markdown } = shownIn(place(node))
  const head = { kind: 'heading', level: Number(node.token.tag.slice(1)), prose: inlineOf(node) } as const
  const lines = node.token.meta?.lines
  return { ...head, ...(typeof lines === 'number' && { until: span.line + lines }), span, markdown }
}

/** Images on lines of their own are a block of their own. */
function readParagraph(node: Node, place: NodePlace): readonly Block[] {
  const { content, children } = inlineToken(node)
  if (commentsIn(content).length > 0 && stripComments(content).trim() === '') return []
  const lines = content.split('\n')
  const runs = runsOf(children, lines.length)
  return runs.map(({ start, end, tokens, addresses }) => {
    const part = shownIn(runs.length > 1 ? linesOf(place(node), start, end) : place(node))
    const prose = proseOf(tokens, lines.slice(start, end).join('\n'))
    return addresses.length > 0
      ? { kind: 'picture', keys: addresses, prose, ...part }
      : { kind: 'paragraph', prose, ...part }
  })
}

/** Nothing, where nothing is written after the label. */
function readFootnote(node: Node, place: NodePlace): readonly Omit<Footnote, 'references'>[] {
  const [first, last] = [node.children[0], node.children.at(-1)]
  if (!first?.token.map || !last?.token.map) return []
  node.token.map = [first.token.map[0], last.token.map[1]]
  return [footnoteOf(node, place(node), readChildren(node, place))]
}

function readChildren(node: Node, place: NodePlace): readonly Block[] {
  return node.children.flatMap((child) => readBlock(child, place))
}

function readList(node: Node, place: NodePlace): Block {
  const items = node.children.map((child) => readItem(child, place))
  return { kind: 'list', ordered: node.token.type === 'ordered_list_open', items, ...place(node) }
}

const box = /^\[([ xX])\]\s+/

function readItem(node: Node, place: NodePlace): ListItem {
  const blocks = readChildren(node, place)
  const first = blocks[0]?.kind === 'paragraph' ? blocks[0] : null
  const prose = first?.prose ?? { markdown: '', text: '', links: [] }
  // A box that is escaped looks like one in the text alone.
  const mark = (box.test(prose.markdown) ? box.exec(prose.text)?.[1] : null) ?? null
  return {
    prose: {
      ...prose,
      markdown: prose.markdown.replace(box, ''),
      text: mark === null ? prose.text : prose.text.replace(box, ''),
    },
    checked: mark === null ? null : mark !== ' ',
    blocks: first ? blocks.slice(1) : blocks,
    ...place(node),
  }
}

function readTable(node: Node, place: NodePlace): Block {
  const rows = node.children.flatMap((part) => part.children)
  const [head, ...body] = rows
  return {
    kind: 'table',
    head: head ? cellsOf(head) : [],
    aligns: (head?.children ?? []).map(alignOf),
    rows: body.map((row) => readRow(row, place)),
    ...place(node),
  }
}

function readRow(node: Node, place: NodePlace): Row {
  return { cells: cellsOf(node), ...place(node) }
}

function alignOf({ token }: Node): Align {
  const align = /text-align:(left|right|center)/.exec(String(token.attrGet('style') ?? ''))?.[1]
  return (align as Align | undefined) ?? null
}

function cellsOf(row: Node): readonly Prose[] {
  return row.children.map(inlineOf)
}

function readCode(node: Node, place: NodePlace): Block {
  const language = node.token.info.trim().split(/\s+/)[0]?.toLowerCase() || null
  return { kind: 'code', language, code: node.token.content, ...place(node) }
}

function inlineOf(node: Node): Prose {
  const { content, children } = inlineToken(node)
  return proseOf(children, content)
}

function inlineToken(node: Node): { readonly content: string; readonly children: readonly Token[] } {
  const inline = node.children.find(({ token }) => token.type === 'inline')?.token
  return { content: inline?.content ?? '', children: inline?.children ?? [] }
}

/** Links to where a slide doesn't link: one finding an address, however often it is written. */
function refusedLinks(tokens: readonly Token[], place: (line: number) => Span): readonly Finding[] {
  const links = linesIn(tokens).flatMap(({ line, tokens: ofLine }) =>
    ofLine
      .map((token) => (token.type === 'link_open' ? String(token.attrGet('href') ?? '') : ''))
      .filter((address) => !isAllowedLink(address))
      .map((address) => ({ address, span: place(line) })),
  )
  const byAddress = new Map<string, [Place, ...Place[]]>()
  for (const { address, span } of links) {
    const at = { ...span, words: readable(address) }
    const others = byAddress.get(address)
    if (others) others.push(at)
    else byAddress.set(address, [at])
  }
  return [...byAddress].map(([address, spans]) => ({
    rule: 'link-refused',
    severity: 'warning',
    message: `"${shortened(readable(address))}" is nowhere that a slide links to: only the words of the link are shown.`,
    hint: 'Write an https:, http: or mailto: address, or a path within the site.',
    spans,
  }))
}

/** markdown-it percent-encodes what it can't leave in an address. */
function readable(address: string): string {
  try {
    return decodeURI(address)
  } catch {
    return address
  }
}

function shortened(text: string): string {
  return text.length > 80 ? `${text.slice(0, 79)}…` : text
}

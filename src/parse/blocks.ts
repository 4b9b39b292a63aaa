import MarkdownIt, { type Token } from 'markdown-it'
import type { Align, Block, ListItem, Row } from '../model/block.ts'
import type { Prose, References } from '../model/prose.ts'
import type { Span } from '../model/source.ts'

const markdown = new MarkdownIt({ html: false, linkify: true })

/** `<br>` is what authors write to break a line in a cell. `render/markdown.ts` reads it the same way. */
markdown.inline.ruler.before('text', 'br', (state, silent) => {
  const found = /^<br\s*\/?>/i.exec(state.src.slice(state.pos, state.pos + 12))
  if (found && !silent) state.push('hardbreak', 'br', 0)
  if (found) state.pos += found[0].length
  return found !== null
})

/** A comment beside text says nothing to a room. `render/markdown.ts` reads it the same way. */
markdown.inline.ruler.before('text', 'comment', (state) => {
  const found = /^<!--(?:(?!-->)[\s\S])*-->/.exec(state.src.slice(state.pos, state.pos + 400))
  if (found) state.pos += found[0].length
  return found !== null
})

/** A comment is for those who edit the document. */
const comment = /^<!--(?:(?!-->)[\s\S])*-->$/

/** The text of one file below its front matter. */
export interface Body {
  readonly path: string
  readonly text: string
  /** The line of the file that `text` begins on. */
  readonly line: number
}

/** A document's blocks, in order, and the link targets it defines. */
export interface Blocks {
  readonly blocks: readonly Block[]
  readonly references: References
}

/** Reads markdown (CommonMark with GFM's tables) into blocks that know their lines. */
export function readBlocks(body: Body): Blocks {
  const env: { references?: References } = {}
  const nodes = nested(markdown.parse(body.text, env))
  const lines = body.text.split('\n')
  const place = (node: Node): Written => written(node, body, lines)
  return { blocks: nodes.flatMap((node) => readBlock(node, place)), references: { ...env.references } }
}

/** Reads one paragraph's worth of inline markdown. */
export function readProse(text: string): Prose {
  const [inline] = markdown.parseInline(text, {})
  return proseOf(inline, text.trim())
}

/** A token with what stands between it and its closing token. */
interface Node {
  readonly token: Token
  readonly children: readonly Node[]
}

type Written = { readonly span: Span; readonly markdown: string }
type Place = (node: Node) => Written

function nested(tokens: readonly Token[]): readonly Node[] {
  const root: Node[] = []
  const open: Node[][] = [root]
  for (const token of tokens) {
    if (token.nesting < 0) {
      open.pop()
      continue
    }
    const children: Node[] = []
    open.at(-1)?.push({ token, children })
    if (token.nesting > 0) open.push(children)
  }
  return root
}

/** A token's map counts from 0, excludes its end, and may take trailing blank lines along. */
function written({ token }: Node, body: Body, lines: readonly string[]): Written {
  const [start, mapped] = token.map ?? [0, 0]
  let end = mapped
  while (end > start + 1 && lines[end - 1]?.trim() === '') end -= 1
  const span = { path: body.path, line: body.line + start, endLine: body.line + end - 1 }
  return { span, markdown: lines.slice(start, end).join('\n') }
}

type Reader = (node: Node, place: Place) => Block

const readers: Readonly<Record<string, Reader>> = {
  heading_open: (node, place) => ({
    kind: 'heading',
    level: Number(node.token.tag.slice(1)),
    prose: inlineOf(node),
    ...place(node),
  }),
  paragraph_open: (node, place) => ({ kind: 'paragraph', prose: inlineOf(node), ...place(node) }),
  bullet_list_open: readList,
  ordered_list_open: readList,
  table_open: readTable,
  blockquote_open: (node, place) => ({ kind: 'quote', blocks: readChildren(node, place), ...place(node) }),
  fence: readCode,
  code_block: readCode,
  hr: (node, place) => ({ kind: 'rule', ...place(node) }),
}

function readBlock(node: Node, place: Place): readonly Block[] {
  const reader = readers[node.token.type]
  const isComment = node.token.type === 'paragraph_open' && comment.test(inlineOf(node).markdown.trim())
  return reader && !isComment ? [reader(node, place)] : []
}

function readChildren(node: Node, place: Place): readonly Block[] {
  return node.children.flatMap((child) => readBlock(child, place))
}

function readList(node: Node, place: Place): Block {
  const items = node.children.map((child) => readItem(child, place))
  return { kind: 'list', ordered: node.token.type === 'ordered_list_open', items, ...place(node) }
}

const box = /^\[([ xX])\]\s+/

function readItem(node: Node, place: Place): ListItem {
  const [first, ...rest] = node.children
  const own = first?.token.type === 'paragraph_open' ? first : null
  const prose = own ? inlineOf(own) : { markdown: '', text: '', links: [] }
  const [tick, mark] = box.exec(prose.text) ?? ['', null]
  return {
    prose: { ...prose, markdown: prose.markdown.replace(box, ''), text: prose.text.slice(tick.length) },
    checked: mark === null ? null : mark !== ' ',
    blocks: (own ? rest : node.children).flatMap((child) => readBlock(child, place)),
    ...place(node),
  }
}

function readTable(node: Node, place: Place): Block {
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

function readRow(node: Node, place: Place): Row {
  return { cells: cellsOf(node), ...place(node) }
}

function alignOf({ token }: Node): Align {
  const align = /text-align:(left|right|center)/.exec(String(token.attrGet('style') ?? ''))?.[1]
  return (align as Align | undefined) ?? null
}

function cellsOf(row: Node): readonly Prose[] {
  return row.children.map(inlineOf)
}

function readCode(node: Node, place: Place): Block {
  const language = node.token.info.trim().split(/\s+/)[0]?.toLowerCase() || null
  return { kind: 'code', language, code: node.token.content, ...place(node) }
}

function inlineOf(node: Node): Prose {
  const inline = node.children.find(({ token }) => token.type === 'inline')?.token
  return proseOf(inline, inline?.content ?? '')
}

function proseOf(inline: Token | undefined, source: string): Prose {
  const tokens = inline?.children ?? []
  const links = tokens
    .filter(({ type }) => type === 'link_open')
    .map((token) => String(token.attrGet('href') ?? ''))
  return { markdown: source, text: tokens.map(plainText).join('').replace(/\s+/g, ' ').trim(), links }
}

function plainText(token: Token): string {
  if (token.type === 'softbreak' || token.type === 'hardbreak') return ' '
  if (token.type === 'image') return (token.children ?? []).map(plainText).join('')
  return token.content
}

import { parseFragment } from 'parse5'
import { br } from '../../dialect.ts'
import { type Excess, excessOf } from '../../model/excess.ts'
import { isBlock, type Meaning, meaningOf } from '../../text/html.ts'
import {
  attributeOf,
  type ChildNode,
  type Element,
  isElement,
  isText,
  lineOf,
  type Piece,
  paragraphsOf,
  piecesOf,
  textIn,
} from './html-inline.ts'
import {
  type Around,
  type Flow,
  type HtmlReading,
  heading,
  type Lines,
  linesOf,
  made,
  nested,
  paragraph,
  placed,
  TokenMade,
} from './html-made.ts'
import { htmlType } from './html-rule.ts'
import { cleanHtml, type Step, type UnreadTag } from './html-source.ts'
import { readTable } from './html-table.ts'
import type { Node } from './markdown.ts'
import { markdownOf } from './serialize.ts'

/** Blocks whose HTML is read, and what was found on the way. */
export interface ReadHtml {
  readonly nodes: readonly Node[]
  readonly unread: readonly UnreadTag[]
  /** The lines of HTML, counted from 0 in the text, the end excluded. */
  readonly lines: readonly (readonly [start: number, end: number])[]
  /** What there is too much of; then there are no nodes. */
  readonly excess: Excess | null
}

/**
 * Reads the HTML among some blocks and inside of them. Markdown between two tags stays what it is, and is a part of the element
 * that stands open around it.
 */
export function withHtml(nodes: readonly Node[], { spanOf, limits }: HtmlReading): ReadHtml {
  const flow: Flow = { spanOf, limits, isTop: true, level: 1, unread: [], lines: [], excess: null, pieces: 0 }
  const read = flowOf(nodes, flow)
  const { unread, lines, excess } = flow
  return { nodes: excess ? [] : read, unread, lines, excess }
}

/** What stands beside each other: its HTML is read as one text, in which each block of markdown is a comment with its number. */
function flowOf(nodes: readonly Node[], flow: Flow): readonly Node[] {
  const inner = nodes.map((node) => withHtmlInside(node, flow))
  if (!inner.some(({ token }) => token.type === htmlType)) return inner
  const { html, lines } = sourceOf(inner, flow)
  if (flow.excess) return []
  const { childNodes } = parseFragment(html, { sourceCodeLocationInfo: true })
  return blocksOf(childNodes, { flow, lines, siblings: inner })
}

function hasHtml(nodes: readonly Node[]): boolean {
  return nodes.some(({ token, children }) => token.type === htmlType || hasHtml(children))
}

/** A list or a quotation that has HTML in it. */
function withHtmlInside(node: Node, flow: Flow): Node {
  if (!hasHtml(node.children)) return node
  const { isTop } = flow
  flow.isTop = false
  const children = flowOf(node.children, flow)
  flow.isTop = isTop
  const [start, end] = node.token.map ?? [0, 1]
  const whole = { token: node.token, children }
  return { ...whole, written: { span: flow.spanOf(start, end - 1), markdown: markdownOf([whole]) } }
}

interface Source {
  readonly html: string
  /** The line of the text, counted from 0, of each line of the HTML. */
  readonly lines: readonly number[]
}

function sourceOf(nodes: readonly Node[], flow: Flow): Source {
  const lines: number[] = []
  const depths = new Map<string, number>()
  const html = nodes.map(({ token }, i) => {
    const [start, end] = token.map ?? [0, 1]
    if (token.type !== htmlType) {
      lines.push(start)
      return `<!--${i}-->\n`
    }
    const clean = cleanHtml(token.content)
    for (const tag of clean.unread) flow.unread.push({ ...tag, line: start + tag.line })
    for (let line = start; line < end; line++) lines.push(line)
    flow.lines.push([start, end])
    flow.excess ??= excessIn(clean.steps, { flow, depths, start })
    return clean.html
  })
  return { html: html.join(''), lines }
}

interface Counted {
  readonly flow: Flow
  readonly depths: Map<string, number>
  readonly start: number
}

/** parse5 takes as long as the text is long only while elements don't lie in each other without end. */
function excessIn(steps: readonly Step[], { flow, depths, start }: Counted): Excess | null {
  let depth = [...depths.values()].reduce((sum, one) => sum + one, 0)
  for (const { name, line, isPiece, depth: step } of steps) {
    const own = depths.get(name) ?? 0
    if (own + step >= 0) {
      depths.set(name, own + step)
      depth += step
    }
    if (isPiece) flow.pieces += 1
    const excess =
      excessOf('nesting', depth, flow.limits, start + line) ??
      excessOf('pieces', flow.pieces, flow.limits, start + line)
    if (excess) return excess
  }
  return null
}

type Reader = (element: Element, around: Around) => readonly Node[]

const readers: Readonly<Partial<Record<Meaning, Reader>>> = {
  heading: readHeading,
  list: readList,
  table: (element, around) => readTable(element, around, blocksOf),
  details: readDetails,
  quote: readQuote,
  pre: readCode,
  rule: (element, around) => [made('hr', 'hr', { children: [], lines: linesOf(element), around })],
  terms: readTerms,
  silent: () => [],
}

/** Some nodes as blocks: what stands in lines between them is paragraphs. */
function blocksOf(nodes: readonly ChildNode[], around: Around): readonly Node[] {
  const blocks: Node[] = []
  let run: ChildNode[] = []
  const endRun = (): void => {
    for (const block of paragraphs(piecesOf(run), around)) blocks.push(block)
    run = []
  }
  for (const node of nodes) {
    if (isOfLine(node)) {
      run.push(node)
      continue
    }
    endRun()
    const read = isElement(node) ? (readers[meaningOf(node.tagName) ?? 'part'] ?? readPart) : readMarkdown
    for (const block of read(node as Element, around)) blocks.push(block)
  }
  endRun()
  return blocks
}

const ofLine = new WeakMap<ChildNode, boolean>()

/** Whether a node has no block in it, and no markdown. */
function isOfLine(node: ChildNode): boolean {
  if (isText(node)) return true
  if (!isElement(node)) return false
  const known = ofLine.get(node) ?? (!isBlock(node.tagName) && node.childNodes.every(isOfLine))
  ofLine.set(node, known)
  return known
}

function readPart({ childNodes }: Element, around: Around): readonly Node[] {
  return blocksOf(childNodes, around)
}

/** The block of markdown that a comment bears the number of. */
function readMarkdown(node: ChildNode, { flow, siblings }: Around): readonly Node[] {
  const sibling = 'data' in node ? siblings[Number(node.data)] : undefined
  if (sibling?.token.type === 'heading_open' && flow.isTop) flow.level = Number(sibling.token.tag.slice(1))
  return sibling ? [sibling] : []
}

function paragraphs(pieces: readonly Piece[], around: Around): readonly Node[] {
  return paragraphsOf(pieces).map((said) => paragraph(said.markdown, [said.line, said.endLine], around))
}

function readHeading(element: Element, around: Around): readonly Node[] {
  const text = lineOf(piecesOf(element.childNodes))
  if (text === '') return []
  const level = Number(element.tagName.slice(1))
  if (around.flow.isTop) around.flow.level = level
  return [heading(text, level, linesOf(element), around)]
}

/** What can be opened is headed by its summary, a level below the heading that it stands under; without one it is its content. */
function readDetails(element: Element, around: Around): readonly Node[] {
  const { flow } = around
  const summary = element.childNodes.filter(isElement).find(({ tagName }) => tagName === 'summary')
  const text = summary ? lineOf(piecesOf(summary.childNodes)).replaceAll(br, ' ') : ''
  const rest = element.childNodes.filter((node) => node !== summary)
  if (!summary || text === '') return blocksOf(rest, around)
  if (!flow.isTop) return [paragraph(`**${text}**`, linesOf(summary), around), ...blocksOf(rest, around)]
  const above = flow.level
  flow.level = headingLevelIn(summary) ?? Math.min(6, above + 1)
  const head = heading(text, flow.level, linesOf(summary), around)
  const [start, end] = [linesOf(summary)[0], linesOf(element)[1]].map((line) => around.lines[line - 1] ?? 0)
  head.token.meta = { lines: (end ?? 0) - (start ?? 0) }
  const blocks = [head, ...blocksOf(rest, around)]
  flow.level = above
  return blocks
}

function headingLevelIn({ childNodes }: Element): number | null {
  const found = childNodes.filter(isElement).find(({ tagName }) => /^h[1-6]$/.test(tagName))
  return found ? Number(found.tagName.slice(1)) : null
}

function readList(element: Element, around: Around): readonly Node[] {
  const items = itemsOf(element.childNodes)
  if (items.length === 0) return blocksOf(element.childNodes, around)
  const children = nested(around, () =>
    items.flatMap((parts) => {
      const blocks = blocksOf(parts, around)
      const [first, last] = [parts[0], parts.at(-1)]
      if (blocks.length === 0 || !first || !last) return []
      const lines: Lines = [linesOf(first)[0], linesOf(last)[1]]
      return [made('list_item_open', 'li', { children: blocks, lines, around })]
    }),
  )
  if (children.length === 0) return []
  const isOrdered = element.tagName === 'ol'
  const list = made(isOrdered ? 'ordered_list_open' : 'bullet_list_open', element.tagName, {
    children,
    lines: linesOf(element),
    around,
  })
  return [list]
}

/** The items of a list; what stands between two belongs to the one before, as a list that is written beside its item. */
function itemsOf(nodes: readonly ChildNode[]): readonly (readonly ChildNode[])[] {
  const items: ChildNode[][] = []
  for (const node of nodes) {
    if (isElement(node) && meaningOf(node.tagName) === 'item') items.push([node])
    else if (!isText(node) || node.value.trim() !== '') items.at(-1)?.push(node)
  }
  return items
}

function readQuote(element: Element, around: Around): readonly Node[] {
  const children = nested(around, () => blocksOf(element.childNodes, around))
  if (children.length === 0) return []
  return [made('blockquote_open', 'blockquote', { children, lines: linesOf(element), around })]
}

/** Code by the letter. Its language stands in a class, as highlighters have it. */
function readCode(element: Element, around: Around): readonly Node[] {
  const code = textIn(element).replace(/\s+$/, '')
  if (code.trim() === '') return []
  const classes = [element, ...element.childNodes.filter(isElement)].map((one) => attributeOf(one, 'class'))
  const [, language = ''] =
    /\b(?:language|lang|highlight-source)-([\w+#.-]{1,30})/.exec(classes.join(' ')) ?? []
  const token = new TokenMade('fence', 'code', 0)
  token.info = language
  token.content = `${code}\n`
  return [placed({ token, children: [] }, linesOf(element), around)]
}

/** A list of terms: an item each, the term in bold before what is said of it. */
function readTerms(element: Element, around: Around): readonly Node[] {
  const entries = element.childNodes
    .filter(isElement)
    .flatMap((child) => (child.tagName === 'div' ? child.childNodes.filter(isElement) : [child]))
  const items: { term: string; parts: Element[]; lines: Lines }[] = []
  for (const entry of entries) {
    const isTerm = entry.tagName === 'dt'
    if (isTerm) items.push({ term: lineOf(piecesOf(entry.childNodes)), parts: [], lines: linesOf(entry) })
    const last = items.at(-1)
    if (!isTerm && last) {
      last.parts.push(entry)
      last.lines = [last.lines[0], linesOf(entry)[1]]
    }
  }
  const children = items.map(({ term, parts, lines }) => {
    const said = parts.map((part) => lineOf(piecesOf(part.childNodes))).filter(Boolean)
    const text = said.length > 0 ? `**${term}**: ${said.join(br)}` : `**${term}**`
    return made('list_item_open', 'li', { children: [paragraph(text, lines, around)], lines, around })
  })
  if (children.length === 0) return []
  return [made('bullet_list_open', 'ul', { children, lines: linesOf(element), around })]
}

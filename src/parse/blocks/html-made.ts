import { type Excess, excessOf } from '../../model/excess.ts'
import type { Limits } from '../../model/limits.ts'
import type { Span } from '../../model/source.ts'
import { withoutEmbedded } from '../embedded.ts'
import { type ChildNode, isElement, isText } from './html-inline.ts'
import type { UnreadTag } from './html-source.ts'
import { markdown, type Node } from './markdown.ts'
import { markdownOf } from './serialize.ts'

/** What HTML is read with. */
export interface HtmlReading {
  /** The span of some lines of the text, counted from 0, both included. */
  readonly spanOf: (line: number, endLine: number) => Span
  readonly limits: Limits
}

/** What has been read so far. */
export interface Flow extends HtmlReading {
  /** Whether headings stand here, and not in an item, a quotation or a cell. */
  isTop: boolean
  /** The level of the last heading. */
  level: number
  readonly unread: UnreadTag[]
  readonly lines: (readonly [number, number])[]
  excess: Excess | null
  pieces: number
}

/** What a node of HTML is read with. */
export interface Around {
  readonly flow: Flow
  readonly lines: readonly number[]
  readonly siblings: readonly Node[]
}

/** Runs something where no heading may stand. */
export function nested<T>({ flow }: Around, read: () => T): T {
  const { isTop } = flow
  flow.isTop = false
  const result = read()
  flow.isTop = isTop
  return result
}

/** The first and the last line of something in the HTML, counted from 1. */
export type Lines = readonly [line: number, endLine: number]

/** The lines of a node, without the blank ones around a text. */
export function linesOf(node: ChildNode): Lines {
  const location = node.sourceCodeLocation
  const line = location?.startLine ?? 1
  if (isText(node)) {
    const before = /^\s*/.exec(node.value)?.[0].split('\n').length ?? 1
    const own = node.value.trim().split('\n').length
    return [line + before - 1, line + before + own - 2]
  }
  const end = location && 'endTag' in location ? location.endTag?.endLine : undefined
  if (end !== undefined) return [line, end]
  const inside = isElement(node) ? node.childNodes.map(linesOf) : []
  return [line, Math.max(line, ...inside.slice(-3).map(([, last]) => last))]
}

/** What a block is made of. */
interface Making {
  readonly children: readonly Node[]
  readonly lines: Lines
  readonly around: Around
  readonly markup?: string
}

/** A block as markdown would make it, with its markdown. */
export function made(type: string, tag: string, { children, lines, around }: Making): Node {
  return placed({ token: new TokenMade(type, tag, type.endsWith('_open') ? 1 : 0), children }, lines, around)
}

/** The class of markdown-it's tokens, which it doesn't export. */
export const TokenMade = new markdown.core.State('', markdown, {}).Token

/** A block with where it stands and markdown that says the same. */
export function placed(node: Node, [first, last]: Lines, { flow, lines }: Around): Node {
  const start = lines[first - 1] ?? 0
  const end = Math.max(start, lines[last - 1] ?? start)
  node.token.map = [start, end + 1]
  return { ...node, written: { span: flow.spanOf(start, end), markdown: markdownOf([node]) } }
}

/** A paragraph of words that are markdown. */
export function paragraph(text: string, lines: Lines, around: Around): Node {
  return made('paragraph_open', 'p', { children: [inline(text, lines, around)], lines, around })
}

/** Words that are markdown, read as such, unless there are too many of them. */
export function inline(text: string, [first]: Lines, { flow, lines }: Around): Node {
  const start = lines[first - 1] ?? 0
  const excess = excessOf('paragraph', withoutEmbedded(text).length, flow.limits, start)
  flow.excess ??= excess
  const [token] = markdown.parseInline(excess ? '' : text, {})
  if (!token) throw new Error('markdown-it made no token of a line.')
  token.map = [start, start + 1]
  return { token, children: [] }
}

/** A heading of words that are markdown. */
export function heading(text: string, level: number, lines: Lines, around: Around): Node {
  return made('heading_open', `h${level}`, { children: [inline(text, lines, around)], lines, around })
}

import type { DefaultTreeAdapterTypes } from 'parse5'
import { br } from '../../dialect.ts'
import { escapedMarkdown, escapedSigns } from '../../model/prose.ts'
import { meaningOf } from '../../text/html.ts'
import { markdown } from './markdown.ts'

export type ChildNode = DefaultTreeAdapterTypes.ChildNode
export type Element = DefaultTreeAdapterTypes.Element

/** The least that words of HTML are made of. */
export type Piece =
  | { readonly kind: 'text'; readonly text: string; readonly line: number }
  | { readonly kind: 'code'; readonly text: string; readonly line: number }
  /** What is markdown already: a picture, a box. */
  | { readonly kind: 'whole'; readonly markdown: string; readonly line: number }
  | { readonly kind: 'break'; readonly line: number }
  | { readonly kind: 'open' | 'close'; readonly mark: Mark; readonly line: number }

/** Emphasis, a link, or what has no markdown, e.g. `<kbd>`. */
interface Mark {
  /** As markdown; null where there is none. */
  readonly sign: string | null
  /** As HTML that the dialect reads, for places where a sign would not be read as meant, and for what has none. */
  readonly open: string
  readonly close: string
  readonly isLink: boolean
}

export function isElement(node: ChildNode): node is Element {
  return 'tagName' in node
}

export function isText(node: ChildNode): node is DefaultTreeAdapterTypes.TextNode {
  return node.nodeName === '#text'
}

export function attributeOf({ attrs }: Element, wanted: string): string | null {
  return attrs.find(({ name }) => name === wanted)?.value ?? null
}

/** What an element says in all, without markup. */
export function textIn(node: ChildNode): string {
  if (isText(node)) return node.value
  return isElement(node) ? node.childNodes.map(textIn).join('') : ''
}

const signs: Readonly<Record<string, string>> = { strong: '**', em: '*', s: '~~' }

/** The words of some nodes; blocks among them stand on lines of their own. */
export function piecesOf(nodes: readonly ChildNode[]): readonly Piece[] {
  return nodes.flatMap((node): readonly Piece[] => {
    const line = node.sourceCodeLocation?.startLine ?? 1
    if (isText(node)) return textPieces(node.value, line)
    if (!isElement(node)) return []
    const meaning = meaningOf(node.tagName)
    if (meaning === 'break') return [{ kind: 'break', line }]
    if (meaning === 'image') return [{ kind: 'whole', markdown: imageOf(node), line }]
    if (meaning === 'code' || meaning === 'pre') return codePieces(node, line)
    if (meaning === 'box') return boxOf(node, line)
    const inside = piecesOf(node.childNodes)
    const mark = markOf(node)
    if (mark) return [{ kind: 'open', mark, line }, ...inside, { kind: 'close', mark, line }]
    if (meaning === 'item') return [{ kind: 'break', line }, { kind: 'text', text: '• ', line }, ...inside]
    return isLine(node) ? [{ kind: 'break', line }, ...inside, { kind: 'break', line }] : inside
  })
}

/** Elements that stand on a line of their own where there is no room for a block, as in a cell. */
function isLine({ tagName }: Element): boolean {
  const meaning = meaningOf(tagName) ?? ''
  return ['part', 'heading', 'list', 'row', 'summary', 'quote', 'details', 'terms', 'table'].includes(meaning)
}

/** A text by its lines, so that each piece knows its own. */
function textPieces(value: string, line: number): readonly Piece[] {
  return value.split('\n').map(
    (text, i): Piece => ({
      kind: 'text',
      text: i > 0 ? ` ${text}` : text,
      line: line + i,
    }),
  )
}

function markOf(element: Element): Mark | null {
  const meaning = meaningOf(element.tagName) ?? ''
  const sign = signs[meaning]
  const name = meaning === 'kept' ? element.tagName : meaning
  if (sign || meaning === 'kept')
    return { sign: sign ?? null, open: `<${name}>`, close: `</${name}>`, isLink: false }
  const href = meaning === 'link' ? attributeOf(element, 'href')?.trim() : null
  return href ? { sign: null, open: '[', close: `](<${addressOf(href)}>)`, isLink: true } : null
}

/** An address between `<` and `>`, which nothing in it may end. */
function addressOf(href: string): string {
  return markdown
    .normalizeLink(href.replace(/[\n\r\t]/g, ''))
    .replace(/[<>\\]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)
    .replaceAll('&', '&amp;')
}

function imageOf(image: Element): string {
  const alt = (attributeOf(image, 'alt') ?? '').replace(/\s+/g, ' ').trim()
  return `![${escapedSigns(alt)}](<${addressOf(attributeOf(image, 'src') ?? '')}>)`
}

/** Code in a line, on one line. */
function codePieces(element: Element, line: number): readonly Piece[] {
  const text = textIn(element).replace(/\s+/g, ' ').trim()
  return text === '' ? [] : [{ kind: 'code', text, line }]
}

/** Code between more backticks than it has in a row. */
function codeOf(text: string): string {
  const longest = Math.max(0, ...[...text.matchAll(/`+/g)].map(([ticks]) => ticks.length))
  const fence = '`'.repeat(longest + 1)
  const room = /^`|`$/.test(text) ? ' ' : ''
  return fence + room + text + room + fence
}

/** The box of a task, as GitHub writes it into its pages. */
function boxOf(input: Element, line: number): readonly Piece[] {
  if (attributeOf(input, 'type')?.toLowerCase() !== 'checkbox') return []
  return [{ kind: 'whole', markdown: attributeOf(input, 'checked') === null ? '[ ] ' : '[x] ', line }]
}

/** What one paragraph says, with its lines of the source. */
export interface Said {
  readonly markdown: string
  readonly line: number
  readonly endLine: number
}

/** Pieces as paragraphs, parted where two breaks stand; lines end where one does. */
export function paragraphsOf(pieces: readonly Piece[]): readonly Said[] {
  const parts: Piece[][] = [[]]
  let depth = 0
  let breaks = 0
  for (const piece of pieces) {
    if (piece.kind === 'open') depth += 1
    if (piece.kind === 'close') depth -= 1
    const isBlank = piece.kind === 'text' && piece.text.trim() === ''
    if (piece.kind === 'break') breaks += 1
    else if (!isBlank) {
      if (breaks > 1 && depth === (piece.kind === 'open' ? 1 : 0)) parts.push([])
      breaks = 0
    }
    parts.at(-1)?.push(piece)
  }
  return parts.flatMap((part) => {
    const said = markdownOf(part, '  \n')
    if (said === '') return []
    const [first, last] = [part.find(isSeen), part.findLast(isSeen)]
    const lines = said.split('\n').map(withoutBlockSigns)
    return [{ markdown: lines.join('\n'), line: first?.line ?? 1, endLine: last?.line ?? 1 }]
  })
}

/** Pieces on one line, as headings and cells have them. */
export function lineOf(pieces: readonly Piece[]): string {
  return markdownOf(pieces, br)
}

function isSeen(piece: Piece): boolean {
  return (
    piece.kind === 'whole' || piece.kind === 'code' || (piece.kind === 'text' && piece.text.trim() !== '')
  )
}

/** What would begin a list or a rule, or underline a heading, where a line begins with it. */
function withoutBlockSigns(line: string): string {
  return line.replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2').replace(/^(?=[-+](?:\s|$)|-[-\s]*$|=+\s*$)/, '\\')
}

/** Pieces as markdown that says just what they say. Blanks stand outside of marks, where markdown wants them. */
function markdownOf(pieces: readonly Piece[], lineEnd: string): string {
  const shown = settled(pieces)
  const partners = partnersOf(shown)
  let links = 0
  return shown
    .map((piece, i) => {
      if (piece.kind === 'text') {
        // Links hold no links, bare addresses neither; and `!` before one would make a picture of it.
        const text = links > 0 ? escapedSigns(piece.text) : escapedMarkdown(piece.text)
        return shown[i + 1]?.kind === 'open' ? text.replace(/!$/, '\\!') : text
      }
      if (piece.kind === 'whole') return piece.markdown
      if (piece.kind === 'code') return codeOf(piece.text)
      if (piece.kind === 'break') return lineEnd
      const { mark, kind } = piece
      const step = kind === 'open' ? 1 : -1
      if (mark.isLink) links += step
      if (mark.isLink && (step > 0 ? links > 1 : links > 0)) return ''
      if (mark.sign !== null && isRead(shown, i, partners.get(i) ?? i)) return mark.sign
      return kind === 'open' ? mark.open : mark.close
    })
    .join('')
    .trim()
}

/** The place of each mark's other end. */
function partnersOf(pieces: readonly Piece[]): ReadonlyMap<number, number> {
  const partners = new Map<number, number>()
  const open: number[] = []
  for (const [i, { kind }] of pieces.entries()) {
    if (kind === 'open') open.push(i)
    const other = kind === 'close' ? open.pop() : undefined
    if (other === undefined) continue
    partners.set(i, other)
    partners.set(other, i)
  }
  return partners
}

/** One blank between words, none where a line or a mark begins or ends, and no mark around nothing. */
function settled(pieces: readonly Piece[]): readonly Piece[] {
  const made: Piece[] = []
  let isBlank = true
  let waiting: Piece | null = null
  const put = (piece: Piece): void => {
    if (waiting) made.push(waiting)
    waiting = null
    made.push(piece)
  }
  for (const piece of pieces) {
    if (piece.kind === 'break') {
      waiting = null
      if (made.some(isSeen) && made.at(-1)?.kind !== 'break') made.push(piece)
      isBlank = true
    } else if (piece.kind !== 'text') {
      if (piece.kind === 'close') closeMark(made, piece)
      else put(piece)
      if (piece.kind === 'whole') isBlank = piece.markdown.endsWith(' ')
      if (piece.kind === 'code') isBlank = false
    } else {
      const words = piece.text.replace(/[\s\u00a0]+/g, ' ')
      const text = words.trim()
      if (!isBlank && words.startsWith(' ')) waiting = { kind: 'text', text: ' ', line: piece.line }
      if (text === '') {
        isBlank ||= words !== ''
        continue
      }
      put({ kind: 'text', text, line: piece.line })
      isBlank = words.endsWith(' ')
      if (isBlank) waiting = { kind: 'text', text: ' ', line: piece.line }
    }
  }
  while (made.at(-1)?.kind === 'break') made.pop()
  return joined(made)
}

/** A mark around nothing is none. */
function closeMark(made: Piece[], close: Piece): void {
  if (made.at(-1)?.kind === 'open') made.pop()
  else made.push(close)
}

/** Neighbouring texts as one, so that an address that is parted is whole; neighbouring code too, whose signs would be one. */
function joined(pieces: readonly Piece[]): readonly Piece[] {
  const made: Piece[] = []
  for (const piece of pieces) {
    const last = made.at(-1)
    if ((piece.kind === 'text' || piece.kind === 'code') && last?.kind === piece.kind)
      made.splice(-1, 1, { ...last, text: last.text + piece.text })
    else made.push(piece)
  }
  return made
}

/** Whether emphasis is read where it stands by its signs: a word inside, and outside an edge, a blank or a sign of a sentence. */
function isRead(pieces: readonly Piece[], index: number, other: number): boolean {
  const [open, close] = [Math.min(index, other), Math.max(index, other)]
  const [before, first] = [lastLetter(pieces[open - 1]), firstLetter(pieces[open + 1])]
  const [last, after] = [lastLetter(pieces[close - 1]), firstLetter(pieces[close + 1])]
  return (
    /^[\p{L}\p{N}]$/u.test(first) &&
    /^[\p{L}\p{N}.:!?)%]$/u.test(last) &&
    /^[\s(]?$/.test(before) &&
    (/^[\p{L}\p{N}]$/u.test(last) ? /^[\s.,;:!?)]?$/ : /^\s?$/).test(after)
  )
}

/** A mark beside a mark is no edge. */
function firstLetter(piece: Piece | undefined): string {
  if (!piece || piece.kind === 'break') return ''
  return piece.kind === 'text' ? ([...piece.text.slice(0, 2)][0] ?? '') : '*'
}

function lastLetter(piece: Piece | undefined): string {
  if (!piece || piece.kind === 'break') return ''
  return piece.kind === 'text' ? ([...piece.text.slice(-2)].at(-1) ?? '') : '*'
}

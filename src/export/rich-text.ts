import type { Token } from 'markdown-it'
import { dialect } from '../dialect.ts'
import type { Deck } from '../model/deck.ts'
import type { Prose } from '../model/prose.ts'
import { withControlsShown } from '../text/control-characters.ts'
import { isAllowedLink } from '../text/safe-links.ts'

/** Words of one look. A line feed breaks the line. */
export interface Run {
  readonly text: string
  readonly isBold: boolean
  readonly isItalic: boolean
  readonly isStruck: boolean
  readonly isCode: boolean
  /** Where it leads, a web or mail address; null where it is no link. */
  readonly href: string | null
}

/** A paragraph, an item of a list, a heading among them. */
export interface Paragraph {
  readonly kind: 'paragraph'
  readonly runs: readonly Run[]
  /** How many lists and quotations it stands in. */
  readonly depth: number
  /** `•`, `2.`; null for what begins no item. */
  readonly marker: string | null
  readonly isHeading: boolean
}

export interface RichTable {
  readonly kind: 'table'
  readonly head: readonly (readonly Run[])[]
  readonly rows: readonly (readonly (readonly Run[])[])[]
}

export interface RichCode {
  readonly kind: 'code'
  readonly code: string
}

/** An image, or a diagram that was drawn. */
export interface RichPicture {
  readonly kind: 'picture'
  /** Its key among the deck's pictures. */
  readonly key: string
  /** Empty where nothing describes it. */
  readonly description: string
}

export type RichBlock = Paragraph | RichTable | RichCode | RichPicture

/** What a text refers to and doesn't hold itself. */
export type Around = Pick<Deck, 'references' | 'footnotes' | 'pictures'>

const markdown = dialect()

/** The blocks of a text for formats that know no markdown. Raw HTML is text, as on the slides. */
export function richBlocks(source: string, around: Around): readonly RichBlock[] {
  return blocksIn(markdown.parse(source, environment(around)), around)
}

/** The words of a paragraph. */
export function richRuns({ markdown: source }: Prose, around: Around): readonly Run[] {
  const [inline] = markdown.parseInline(source, environment(around))
  return runsIn(inline?.children ?? [], around)
}

/** The words of ours, in one look. */
export function plainRuns(text: string): readonly Run[] {
  return text === '' ? [] : [{ ...plainLook, text }]
}

/** What runs say. */
export function wordsOf(runs: readonly Run[]): string {
  return runs.map(({ text }) => text).join('')
}

const plainLook = { isBold: false, isItalic: false, isStruck: false, isCode: false, href: null } as const

/** markdown-it and its footnotes write into what they are given: each text has objects of its own. */
function environment({ references, footnotes }: Around): Record<string, unknown> {
  const refs = Object.fromEntries([...footnotes.keys()].map((label) => [`:${label}`, -1]))
  return {
    references: Object.create(references),
    footnotes: footnotes.size > 0 ? { refs } : undefined,
  }
}

/** Where the walk through the tokens is. */
interface Place {
  depth: number
  /** The marker of the item that begins here, until its first paragraph has taken it. */
  marker: string | null
  /** The number of the next item of each list around, null for one without numbers. */
  readonly numbers: (number | null)[]
  isHeading: boolean
}

function blocksIn(tokens: readonly Token[], around: Around): readonly RichBlock[] {
  const place: Place = { depth: 0, marker: null, numbers: [], isHeading: false }
  const blocks: RichBlock[] = []
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i]
    if (!token) continue
    if (token.type === 'table_open') {
      const end = tokens.findIndex(({ type }, at) => at > i && type === 'table_close')
      blocks.push(tableIn(tokens.slice(i, end), around))
      i = end
    } else blocks.push(...blockOf(token, place, around))
  }
  return blocks
}

function blockOf(token: Token, place: Place, around: Around): readonly RichBlock[] {
  steps[token.type]?.(token, place)
  if (token.type === 'fence' || token.type === 'code_block') return [codeOf(token, around)]
  if (token.type !== 'inline') return []
  const children = token.children ?? []
  const { depth, marker, isHeading } = place
  place.marker = null
  const pictures = picturesIn(children, around)
  const runs = runsIn(children, around)
  const isEmpty = wordsOf(runs).trim() === ''
  const text: RichBlock = { kind: 'paragraph', runs, depth, marker, isHeading }
  return isEmpty && marker === null ? pictures : [text, ...pictures]
}

/** What a token changes for those that follow. */
const steps: Readonly<Record<string, (token: Token, place: Place) => void>> = {
  bullet_list_open: (_, place) => {
    place.depth += 1
    place.numbers.push(null)
  },
  ordered_list_open: (token, place) => {
    place.depth += 1
    place.numbers.push(Number(token.attrGet('start') ?? 1))
  },
  bullet_list_close: leaveList,
  ordered_list_close: leaveList,
  list_item_open: (_, place) => {
    const number = place.numbers.at(-1) ?? null
    place.marker = number === null ? '•' : `${number}.`
    if (number !== null) place.numbers[place.numbers.length - 1] = number + 1
  },
  blockquote_open: (_, place) => {
    place.depth += 1
  },
  blockquote_close: (_, place) => {
    place.depth -= 1
  },
  heading_open: (_, place) => {
    place.isHeading = true
  },
  heading_close: (_, place) => {
    place.isHeading = false
  },
}

function leaveList(_: Token, place: Place): void {
  place.depth -= 1
  place.numbers.pop()
}

function codeOf({ content }: Token, { pictures }: Around): RichBlock {
  if (pictures.has(content)) return { kind: 'picture', key: content, description: content.trim() }
  return { kind: 'code', code: withControlsShown(content.replace(/\n$/, '')) }
}

function tableIn(tokens: readonly Token[], around: Around): RichTable {
  const rows: (readonly Run[])[][] = []
  for (const { type, children } of tokens) {
    if (type === 'tr_open') rows.push([])
    if (type === 'inline') rows.at(-1)?.push(runsIn((children ?? []).map(described), around))
  }
  const [head = [], ...body] = rows
  return { kind: 'table', head, rows: body }
}

/** A cell has no room for a picture: it says what describes it. */
function described(child: Token): Token {
  return child.type === 'image' ? Object.assign(child, { type: 'text', content: describes(child) }) : child
}

/** Pictures that can be shown stand after the text they are in. */
function picturesIn(children: readonly Token[], { pictures }: Around): readonly RichPicture[] {
  return children
    .filter((child) => child.type === 'image' && pictures.has(addressOf(child)))
    .map((child) => ({ kind: 'picture', key: addressOf(child), description: describes(child) }))
}

function addressOf(image: Token): string {
  return String(image.attrGet('src') ?? '')
}

function describes({ children, content }: Token): string {
  return children ? children.map(describes).join('') : content
}

function runsIn(children: readonly Token[], around: Around): readonly Run[] {
  const runs: Run[] = []
  let look: Omit<Run, 'text'> = plainLook
  for (const child of children) {
    look = { ...look, ...looks[child.type]?.(child) }
    const text = textOf(child, around)
    if (text !== '')
      runs.push({ ...look, isCode: child.type === 'code_inline', text: withControlsShown(text) })
  }
  return runs
}

/** How what follows a token looks. Emphasis of one kind doesn't nest in another of the same. */
const looks: Readonly<Record<string, (token: Token) => Partial<Run>>> = {
  strong_open: () => ({ isBold: true }),
  strong_close: () => ({ isBold: false }),
  em_open: () => ({ isItalic: true }),
  em_close: () => ({ isItalic: false }),
  s_open: () => ({ isStruck: true }),
  s_close: () => ({ isStruck: false }),
  link_open: (token) => ({ href: outerAddress(String(token.attrGet('href') ?? '')) }),
  link_close: () => ({ href: null }),
}

/** What a link leads to from a file that is sent around: not to a place beside the document. */
function outerAddress(href: string): string | null {
  return /^(https?|mailto):/i.test(href) && isAllowedLink(href) ? href : null
}

function textOf(token: Token, { footnotes, pictures }: Around): string {
  const { type, content, meta } = token
  if (type === 'text' || type === 'code_inline' || type === 'text_special') return content
  // `dialect` gives both the blank that stands there once lines are one.
  if (type === 'softbreak') return content
  if (type === 'hardbreak') return '\n'
  if (type === 'image') return pictures.has(addressOf(token)) ? '' : `[${describes(token) || 'image'}]`
  if (type !== 'footnote_ref') return ''
  const label = String((meta as { readonly label?: unknown } | null)?.label ?? '')
  return `[${footnotes.get(label) ?? label}]`
}

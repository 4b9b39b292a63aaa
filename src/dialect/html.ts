import type { MarkdownIt, StateInline, Token } from 'markdown-it'
import { attributesOf, isBlock, isVoid, type Meaning, meaningOf, type Tag, tagsIn } from '../text/html.ts'

/** A tag in a paragraph, heading or cell, and what is made of it; `shown` for one that stays as it is written. */
export interface InlineTag extends Tag {
  readonly use: 'begin' | 'end' | 'alone' | 'shown'
  /** Of a beginning: where the tag that ends it stands; else its own end. */
  readonly close: { readonly start: number; readonly end: number }
}

/** The tags of a paragraph, heading or cell. In code and comments and behind a backslash there are none. */
export function inlineTags(text: string): readonly InlineTag[] {
  if (!text.includes('<')) return []
  const tags = tagsIn(withoutCode(text))
  const closes = pairsOf(tags)
  const ends = new Set(closes.values())
  return tags.map((tag): InlineTag => {
    const close = closes.get(tag)
    if (close) return { ...tag, use: 'begin', close }
    const isAlone = isVoid(tag.name) && isRead(tag)
    return { ...tag, use: ends.has(tag) ? 'end' : isAlone ? 'alone' : 'shown', close: tag }
  })
}

/** A tag that would run something is what its text speaks of, and stays as it is written. */
function isRead(tag: Tag): boolean {
  const meaning = meaningOf(tag.name)
  const runs = [...attributesOf(tag).keys()].some((name) => /^on/i.test(name))
  return meaning !== null && meaning !== 'left' && !runs
}

/** Each beginning with its end, properly nested: what is begun inside and not ended there is no beginning. */
function pairsOf(tags: readonly Tag[]): ReadonlyMap<Tag, Tag> {
  const pairs = new Map<Tag, Tag>()
  const open: Tag[] = []
  const counts = new Map<string, number>()
  const count = (name: string, step: number): void => {
    counts.set(name, (counts.get(name) ?? 0) + step)
  }
  for (const tag of tags) {
    if (isVoid(tag.name) || !isRead(tag)) continue
    if (!tag.isEnd) {
      open.push(tag)
      count(tag.name, 1)
    }
    while (tag.isEnd && (counts.get(tag.name) ?? 0) > 0) {
      const last = open.pop()
      if (last) count(last.name, -1)
      if (last?.name !== tag.name) continue
      pairs.set(last, tag)
      break
    }
  }
  return pairs
}

/**
 * A text in which emphasis of HTML is written with the signs of markdown where these are read as meant, and elements that say
 * nothing by themselves are gone. Other tags stay. It has as many lines.
 */
export function withMarkdownSigns(text: string): string {
  if (!text.includes('<')) return text
  const tags = inlineTags(text)
  const signs = new Map<number, string>()
  for (const { name, use, start, end, close, attributes } of tags) {
    const sign = use === 'begin' ? signOf(name, text.slice(end, close.start), attributes) : null
    if (sign === null || (sign !== '' && !isReadBetween(text, start, close.end))) continue
    signs.set(start, sign)
    signs.set(close.start, sign)
  }
  let [made, from] = ['', 0]
  for (const { start, end } of tags) {
    const sign = signs.get(start)
    if (sign === undefined) continue
    made += text.slice(from, start) + sign + text.slice(start, end).replace(/[^\n]/g, '')
    from = end
  }
  return made + text.slice(from)
}

const signs: Readonly<Partial<Record<Meaning, string>>> = { strong: '**', em: '*', s: '~~' }

/** What marks an element's text in markdown; empty where nothing has to, null where only HTML does. */
function signOf(name: string, inside: string, attributes: string): string | null {
  const meaning = meaningOf(name) ?? 'left'
  if (meaning === 'plain' || (meaning === 'link' && !/\shref\b/i.test(attributes))) return ''
  return /^[\p{L}\p{N}](?:.*[\p{L}\p{N}.:：!?)%])?$/su.test(inside) ? (signs[meaning] ?? null) : null
}

/** Whether blanks, edges or signs of a sentence stand around a mark. */
function isReadBetween(text: string, start: number, end: number): boolean {
  return /^[\s(|]?$/.test(text.charAt(start - 1)) && /^[\s.,;:：!?)|]?$/.test(text.charAt(end))
}

/** Code, comments and escaped signs as blanks, so that lines stay where they are. What nothing closes is neither. */
function withoutCode(text: string): string {
  const open = new Set<string>()
  let [shown, from] = ['', 0]
  for (const { 0: mark, index } of text.matchAll(/\\[\\`<]|`+|<!--/g)) {
    // What is open once is open at all later places, too: it isn't looked for again.
    if (index < from || open.has(mark)) continue
    const end = mark.startsWith('\\') ? index + 2 : endOf(text, mark, index + mark.length)
    if (end === null) open.add(mark)
    else {
      shown += text.slice(from, index) + text.slice(index, end).replace(/[^\n]/g, ' ')
      from = end
    }
  }
  return shown + text.slice(from)
}

/** Where that ends which a mark begins: behind as many backticks, or behind `-->`; null for backticks that nothing ends. */
function endOf(text: string, mark: string, from: number): number | null {
  const closing = mark === '<!--' ? /-->/g : new RegExp(`(?<!\`)${mark}(?!\`)`, 'g')
  closing.lastIndex = from
  if (closing.test(text)) return closing.lastIndex
  return mark === '<!--' ? text.length : null
}

/** What marks the token of a `<br>`, which ends no line of the source. */
export const br = '<br>'

/**
 * HTML that means what markdown means, in a line: emphasis, code, links, pictures, breaks. Tokens are made of it as of
 * markdown, so that links and pictures obey the same rules; no tag is ever handed on as it is written.
 */
export function withInlineHtml(markdown: MarkdownIt): void {
  const known = new WeakMap<StateInline, ReadonlyMap<number, InlineTag>>()
  const tagsOf = (state: StateInline): ReadonlyMap<number, InlineTag> => {
    const tags = known.get(state) ?? new Map(inlineTags(state.src).map((tag) => [tag.start, tag]))
    known.set(state, tags)
    return tags
  }
  const decoded = (value = ''): string => markdown.utils.unescapeAll(value.replaceAll('\\', '\\\\'))
  markdown.inline.ruler.before('text', 'html', (state, silent) => {
    if (state.src.charCodeAt(state.pos) !== 0x3c) return false
    const tag = tagsOf(state).get(state.pos)
    if (!tag || tag.use === 'shown' || tag.use === 'end' || tag.close.end > state.posMax) return false
    if (!silent) read(state, tag, decoded)
    state.pos = tag.close.end
    return true
  })
  markdown.core.ruler.after('inline', 'nested-links', ({ tokens }) => {
    for (const token of tokens) if (token.children) token.children = [...withoutNestedLinks(token.children)]
  })
}

/** Links hold no links: one that stands in another, which HTML makes possible, is its words. */
function withoutNestedLinks(tokens: readonly Token[]): readonly Token[] {
  let depth = 0
  return tokens.filter(({ type, nesting }) => {
    if (!type.startsWith('link_')) return true
    depth += nesting
    return nesting > 0 ? depth === 1 : depth === 0
  })
}

type Decode = (value?: string) => string

function read(state: StateInline, tag: InlineTag, decoded: Decode): void {
  const meaning = meaningOf(tag.name)
  if (tag.use === 'alone') readAlone(state, tag, decoded)
  else if (meaning === 'code' || meaning === 'pre') readCode(state, tag, decoded)
  else if (isBlock(tag.name)) readLine(state, tag)
  else readPair(state, tag, decoded)
}

function readAlone(state: StateInline, tag: InlineTag, decoded: Decode): void {
  const meaning = meaningOf(tag.name)
  const attributes = attributesOf(tag)
  if (meaning === 'image') pushImage(state, decoded(attributes.get('src')), decoded(attributes.get('alt')))
  if (meaning === 'break' || meaning === 'rule') pushBreak(state)
}

/** Paragraphs and items in a cell: each stands on a line of its own. */
function readLine(state: StateInline, tag: InlineTag): void {
  const last = state.tokens.at(-1)?.type ?? 'hardbreak'
  if (state.pending.trim() !== '' || last !== 'hardbreak') pushBreak(state)
  if (meaningOf(tag.name) === 'item') state.pending += '• '
  readInside(state, tag)
  if (/\S/.test(state.src.slice(tag.close.end, state.posMax))) pushBreak(state)
}

function pushBreak(state: StateInline): void {
  state.pending = state.pending.trimEnd()
  state.push('hardbreak', 'br', 0).markup = br
}

function pushImage(state: StateInline, address: string, description: string): void {
  const token = state.push('image', 'img', 0)
  const text = new state.Token('text', '', 0)
  text.content = description
  token.attrs = [
    ['src', state.md.normalizeLink(address.trim())],
    ['alt', ''],
  ]
  token.children = [text]
  token.content = description
}

/** Code is taken by the letter, without tags; entities are letters. */
function readCode(state: StateInline, tag: InlineTag, decoded: Decode): void {
  const token = state.push('code_inline', 'code', 0)
  token.markup = '`'
  token.content = decoded(
    state.src
      .slice(tag.end, tag.close.start)
      .replace(/<\/?[a-z][^<>]*>/gi, '')
      .replace(/\s+/g, ' '),
  )
}

/** What stands between two tags is markdown. */
function readPair(state: StateInline, tag: InlineTag, decoded: Decode): void {
  const [type, name] = markOf(tag)
  const href = type === 'link' ? attributesOf(tag).get('href') : undefined
  const isMark = type !== null && (type !== 'link' || href !== undefined)
  if (isMark) {
    const open = state.push(`${type}_open`, name, 1)
    open.markup = `<${tag.name}>`
    if (href !== undefined) open.attrs = [['href', state.md.normalizeLink(decoded(href).trim())]]
  }
  readInside(state, tag)
  if (isMark) state.push(`${type}_close`, name, -1).markup = `</${tag.name}>`
}

function readInside(state: StateInline, tag: InlineTag): void {
  const { posMax } = state
  state.pos = tag.end
  state.posMax = tag.close.start
  state.md.inline.tokenize(state)
  state.posMax = posMax
}

/** The type of a mark's tokens and the element that it is shown by; null for an element that says nothing by itself. */
function markOf({ name }: Tag): readonly [type: string | null, element: string] {
  const meaning = meaningOf(name)
  if (meaning === 'strong' || meaning === 'em' || meaning === 's') return [meaning, meaning]
  if (meaning === 'link') return ['link', 'a']
  return meaning === 'kept' ? [name, name] : [null, '']
}

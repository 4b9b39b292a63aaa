import type { MarkdownIt, Token } from 'markdown-it'
import { escapedSigns, linkTo, type Prose } from '../model/prose.ts'
import { farthest } from '../text/farthest.ts'

/** The least that is kept together: some letters, an address, a piece of code, a picture. */
interface Atom {
  readonly text: string
  readonly markdown: string
  /** The emphasis and the links that it stands in, outermost first. */
  readonly marks: readonly Mark[]
}

interface Mark {
  readonly open: string
  readonly close: string
  /** Null for emphasis. */
  readonly href: string | null
}

/**
 * Cuts a paragraph between words into parts that fit. Emphasis and links that are open at a cut go on in the next part;
 * bare addresses, code and pictures stay whole. What refers to another place of the document loses its link.
 *
 * @param fits Whether a part may say so much, and then less too; a single word that is too long stands alone.
 */
export function cutWith(
  markdown: MarkdownIt,
  prose: Prose,
  fits: (text: string) => boolean,
): readonly Prose[] {
  if (fits(prose.text)) return [prose]
  const [inline] = markdown.parseInline(prose.markdown, {})
  const words = wordsOf(atomsOf(inline?.children ?? []))
  const isSame = onOneLine(words.map(textOf).join('')) === prose.text
  const parts: (readonly (readonly Atom[])[])[] = []
  const all = isSame ? words : wordsOf(lettersOf(prose.text, []))
  for (let from = 0; from < all.length; from += parts.at(-1)?.length ?? 0) {
    const said = (count: number): string =>
      all
        .slice(from, from + count)
        .map(textOf)
        .join('')
    const count = Math.max(
      1,
      farthest(all.length - from, (first) => fits(onOneLine(said(first)))),
    )
    parts.push(all.slice(from, from + count))
  }
  return parts.map((words) => proseOf(words.flat())).filter(({ markdown }) => markdown !== '')
}

function atomsOf(tokens: readonly Token[]): readonly Atom[] {
  const marks: Mark[] = []
  let isAddress = false
  return tokens.flatMap((token): readonly Atom[] => {
    const { type, nesting, content, markup } = token
    if (type === 'link_open') isAddress = markup === 'linkify' || markup === 'autolink'
    if (type === 'link_close') isAddress = false
    if (nesting > 0) marks.push(markOf(token))
    if (nesting < 0) marks.pop()
    if (nesting !== 0) return []
    if (type !== 'text') return [{ ...wholeOf(token), marks: [...marks] }]
    return isAddress
      ? [{ text: content, markdown: escapedSigns(content), marks: [...marks] }]
      : lettersOf(content, [...marks])
  })
}

/** Behind a blank, and behind the end of a sentence in a script that sets none. */
const wordEnd = /(?<=\s)|(?<=[。、！？])/u

function lettersOf(text: string, marks: readonly Mark[]): readonly Atom[] {
  return text.split(wordEnd).map((word) => ({ text: word, markdown: escapedSigns(word), marks }))
}

function markOf(token: Token): Mark {
  // HTML ends with another mark than it begins with.
  if (token.type !== 'link_open')
    return { open: token.markup, close: token.markup.replace(/^</, '</'), href: null }
  const href = String(token.attrGet('href') ?? '')
  return { open: '[', close: linkTo('', href).slice(1), href }
}

/** What a token says that is neither text nor a mark. */
function wholeOf(token: Token): Omit<Atom, 'marks'> {
  const { type, content, markup } = token
  if (type === 'code_inline') {
    const room = /^[`\s]|[`\s]$/.test(content) ? ' ' : ''
    return { text: content, markdown: markup + room + content + room + markup }
  }
  if (type === 'image') {
    const text = (token.children ?? []).map((child) => child.content).join('')
    return { text, markdown: `!${linkTo(text, String(token.attrGet('src') ?? ''))}` }
  }
  return type === 'hardbreak' ? { text: ' ', markdown: '<br>' } : { text: content, markdown: content }
}

/** Atoms that no blank parts belong to one word. */
function wordsOf(atoms: readonly Atom[]): readonly (readonly Atom[])[] {
  const words: Atom[][] = []
  let isOpen = false
  for (const atom of atoms) {
    if (isOpen) words.at(-1)?.push(atom)
    else words.push([atom])
    isOpen = !/[\s。、！？]$/u.test(atom.text)
  }
  return words
}

function textOf(word: readonly Atom[]): string {
  return word.map(({ text }) => text).join('')
}

function onOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

/** As markdown: marks that two neighbours share stay open between them. */
function proseOf(atoms: readonly Atom[]): Prose {
  const shown = trimmed(atoms)
  let [markdown, open]: [string, readonly Mark[]] = ['', []]
  for (const { markdown: own, marks } of shown) {
    const [before, now] = [open, marks]
    const shared = before.findIndex((mark, i) => mark !== now[i])
    const kept = shared < 0 ? before.length : shared
    markdown +=
      closed(before.slice(kept)) +
      now
        .slice(kept)
        .map((mark) => mark.open)
        .join('') +
      own
    open = marks
  }
  const hrefs = shown.flatMap(({ marks }) => marks.flatMap(({ href }) => href ?? []))
  return { markdown: markdown + closed(open), text: onOneLine(textOf(shown)), links: [...new Set(hrefs)] }
}

function closed(marks: readonly Mark[]): string {
  return marks
    .toReversed()
    .map(({ close }) => close)
    .join('')
}

/** Without the blanks around them, on which emphasis could neither begin nor end. */
function trimmed(atoms: readonly Atom[]): readonly Atom[] {
  const isWord = ({ text, markdown }: Atom): boolean => text.trim() !== '' || markdown.startsWith('!')
  const [first, last] = [atoms.findIndex(isWord), atoms.findLastIndex(isWord)]
  return atoms
    .slice(Math.max(0, first), last + 1)
    .map((atom, i, all) => (i === all.length - 1 ? { ...atom, markdown: atom.markdown.trimEnd() } : atom))
}

import type { Block, ListItem, PictureBlock, Quote } from '../model/block.ts'
import type { Prose } from '../model/prose.ts'
import { wordsIn } from '../text/sentences.ts'
import { unfolded } from '../text/soft-breaks.ts'
import { beginningsOf, excerptOfWords, firstSentences, joinedProse } from './excerpt.ts'
import { codePiece } from './pieces/code.ts'
import { itemMark, type Piece } from './pieces/piece.ts'
import { tablePieces } from './pieces/table.ts'

/** A block or an item: what a slide can show of it. */
export interface Passage {
  readonly kind: 'text' | 'item' | 'label' | 'figure' | 'unseen'
  /**
   * What can be shown, the least first, each a beginning of the next.
   *
   * @param most Words, of an item.
   */
  readonly ways: (most: number) => readonly Prose[]
  /** Of what is shown, or of nothing. */
  readonly piece: (shown: Prose | null) => Piece
  /** With all that it says. */
  readonly full: () => Piece
  /** Whether what follows is told by it: it says nothing alone. */
  readonly leadsOn: boolean
}

/** Words of one sentence. */
const mostOfSentence = 35
/** Words of an item that heads those inside it. */
const mostOfLabel = 4
/** Items deeper than this are only spoken. */
const mostDepth = 2

/** What there is room for. */
export interface PassageRoom {
  /** Of one slide's text. */
  readonly words: number
  /** Pixels of a table, and slides that it may take. */
  readonly table: { readonly room: number; readonly pages: number }
}

/** What a slide can show of a block, in the order of the text. */
export function passagesOf(block: Block, room: PassageRoom): readonly Passage[] {
  if (block.kind === 'list') return block.items.flatMap((item) => itemPassages(item))
  if (block.kind === 'quote') return [quotePassage(block, room)]
  if (block.kind === 'table')
    return tablePieces(block, room.table.room).map((piece, i) =>
      i < room.table.pages ? figure(piece) : unseen(piece),
    )
  const { markdown, span } = block
  if (block.kind === 'picture') return [picturePassage(block)]
  if (block.kind === 'code') {
    const piece = codePiece(block)
    return [piece ? figure(piece) : unseen(pieceOf({ markdown, span }))]
  }
  if (block.kind === 'rule') return []
  const { prose } = block
  if (block.kind === 'heading')
    return [
      {
        kind: 'label',
        ways: () => [prose],
        piece: (shown) => pieceOf({ markdown: shown ? `### ${shown.markdown}` : '', span, whole: markdown }),
        full: () => pieceOf({ markdown: `### ${prose.markdown}`, span, whole: markdown }),
        leadsOn: true,
      },
    ]
  return [
    isAddress(prose) ? unseen(pieceOf({ markdown, span, whole: markdown })) : textPassage(prose, block, room),
  ]
}

/** Nobody reads an address from a slide. */
function isAddress({ text, links }: Prose): boolean {
  return links.length > 0 && /^(?:\W*https?:\/\/\S+)+$/.test(text)
}

function picturePassage(block: PictureBlock): Passage {
  const { markdown, span, prose, isLifted = false } = block
  const whole = prose.markdown || markdown
  return figure(pieceOf({ markdown, span, height: heightOfPicture(block), isTied: isLifted, whole }))
}

function pieceOf(piece: Pick<Piece, 'markdown' | 'span'> & Partial<Piece>): Piece {
  return { isTied: false, height: null, prose: null, whole: '', ...piece }
}

function figure(piece: Piece): Passage {
  return { kind: 'figure', ways: () => [nothing], piece: () => piece, full: () => piece, leadsOn: false }
}

function unseen(piece: Piece): Passage {
  const hidden = { ...piece, markdown: '', height: null }
  return { kind: 'unseen', ways: () => [], piece: () => hidden, full: () => hidden, leadsOn: false }
}

const nothing: Prose = { markdown: '', text: '', links: [] }

/** The least that a picture is seen in, and a diagram, whose letters must be read. `theme/picture.css` gives them all that is left. */
const heights = { image: 260, diagram: 380 } as const

function heightOfPicture({ keys }: PictureBlock): number {
  return keys.some((key) => key.endsWith('\n')) ? heights.diagram : heights.image
}

function textPassage(
  prose: Prose,
  { markdown, span }: Pick<Block, 'markdown' | 'span'>,
  { words }: PassageRoom,
  mark = '',
): Passage {
  const leadsOn = endsOpen(prose.text)
  const piece = (shown: Prose | null): Piece =>
    pieceOf({ markdown: shown ? marked(shown, mark) : '', span, prose: shown, whole: markdown })
  return {
    kind: 'text',
    ways: () => (leadsOn ? [leadIn(prose)] : waysOfText(prose, words)),
    piece,
    full: () => piece(prose),
    leadsOn,
  }
}

/** A text ends in a colon. */
function endsOpen(text: string): boolean {
  return /[:：]\**$/.test(text.trimEnd())
}

/** Its last sentence, with the first where there is room for both. */
function leadIn(prose: Prose): Prose {
  const sentences = firstSentences(prose)
  const [first, last] = [sentences[0], sentences.at(-1)]
  if (!first || !last || first === last) return prose
  const both = sentences.length === 2 ? prose : joinedProse([first, last])
  return wordsIn(both.text) <= mostOfSentence ? both : last
}

/** What was set in bold is shown with what stands before it. */
function waysOfText(prose: Prose, words: number): readonly Prose[] {
  const ways = beginningsOf(prose, words, Math.min(words, mostOfSentence))
  const bold = boldIn(prose)
  const least = bold === null ? 0 : ways.findIndex(({ text }) => text.includes(bold))
  return ways.slice(Math.max(0, least))
}

/** The first words of three and more that the author set in bold. */
export function boldIn({ markdown }: Prose): string | null {
  const bold = [...markdown.matchAll(/(\*\*|__)(?=\S)([^*_]{1,300}?)\1/g)].map(([, , text = '']) => text)
  return bold.find((text) => wordsIn(text) > 2) ?? null
}

function marked({ markdown }: Prose, mark: string): string {
  return onLines(markdown).replace(/^/gm, mark)
}

/** A line end without what makes it a hard break: two blanks or a backslash before it. */
const fold = /(?<! {2}|\\)\n[ \t]*/g

/** Without the line ends that only fold a paragraph. */
function onLines(markdown: string): string {
  return unfolded(markdown.trim(), fold)
}

/** Of a quotation its first paragraph. */
function quotePassage(quote: Quote, room: PassageRoom): Passage {
  const [first] = quote.blocks
  const prose =
    first && 'prose' in first ? first.prose : proseOfLine(quote.markdown.replace(/^[\s>#*+-]+/gm, ''))
  return textPassage(prose, quote, room, '> ')
}

function proseOfLine(text: string): Prose {
  const line = text.split('\n').find((line) => /\p{L}/u.test(line)) ?? ''
  return { markdown: line, text: line, links: [] }
}

/** An item, and those inside one that only heads them. */
function itemPassages(item: ListItem, depth = 1): readonly Passage[] {
  const { markdown, span, blocks } = item
  const own = item.prose.markdown === '' ? firstOf(item) : item.prose
  if (isAddress(own))
    return [unseen(pieceOf({ markdown, span, whole: depth > 1 ? '' : outdented(markdown) }))]
  const lists = depth < mostDepth ? blocks.filter((block) => block.kind === 'list') : []
  const leadsOn = lists.length > 0 && (endsOpen(own.text) || wordsIn(own.text) <= mostOfLabel)
  const mark = itemMark.exec(markdown)?.[0] ?? '- '
  const piece = (shown: Prose | null): Piece =>
    pieceOf({
      markdown: shown ? mark + onLines(shown.markdown) : '',
      span,
      prose: shown,
      isTied: depth > 1,
      whole: depth > 1 ? '' : outdented(markdown),
    })
  const passage: Passage = {
    kind: 'item',
    ways: (most) => (leadsOn ? [own] : waysOfItem(own, most)),
    piece,
    full: () => (leadsOn ? piece(own) : { ...piece(own), markdown }),
    leadsOn,
  }
  return leadsOn
    ? [passage, ...lists.flatMap(({ items }) => items.flatMap((inner) => itemPassages(inner, depth + 1)))]
    : [passage]
}

/** Of an item that begins with code, a table or a quotation. */
function firstOf({ blocks }: ListItem): Prose {
  const [first] = blocks
  if (first?.kind !== 'code')
    return first && 'prose' in first ? first.prose : proseOfLine(first?.markdown ?? '')
  const line = first.code.trim().split('\n', 1)[0]?.replaceAll('`', '') ?? ''
  return { markdown: `\`${line}\``, text: line, links: [] }
}

/** Its bold beginning alone, then with the sentence that it begins. */
function waysOfItem(prose: Prose, most: number): readonly Prose[] {
  const lead = boldLead(prose)
  const sentences = beginningsOf(prose, most, most)
  if (!lead) return sentences
  const [first = prose] = firstSentences(prose)
  const rest = excerptOfWords(first, most + wordsIn(lead.text))
  return rest.text.length > lead.text.length ? [lead, rest] : [lead]
}

/** What an item begins with in bold, without the colon or the dash behind it; null where that is none or all of it. */
function boldLead({ markdown, text }: Prose): Prose | null {
  const [, mark = '', lead = ''] =
    /^(\*\*|__)(?=\S)([^*_`[\]]{1,120}?)[:：.]?\1\s*(?:[:：.–—-]|\s)/.exec(markdown) ?? []
  if (lead === '' || !text.startsWith(lead)) return null
  return { markdown: `${mark}${lead}${mark}`, text: lead, links: [] }
}

/** Without the indentation of its first line. */
export function outdented(markdown: string): string {
  const indent = /^ */.exec(markdown)?.[0] ?? ''
  return markdown.replace(new RegExp(`^${indent}`, 'gm'), '')
}

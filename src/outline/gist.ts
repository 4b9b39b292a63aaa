import type { Block } from '../model/block.ts'
import type { Prose } from '../model/prose.ts'
import { wordsIn } from '../text/sentences.ts'
import { textArea } from './measure.ts'
import { boldIn, type Passage, passagesOf } from './passages.ts'
import type { Piece } from './pieces/piece.ts'
import { heightOfPiece, textSettings } from './pieces.ts'

/** What one slide of text says at the most, beside its heading. */
export const [mostWords, mostItems] = [45, 6]
/** Words that a list may take of a slide where its items can't be shorter. */
export const mostWordsOfList = 60
/** Slides that a list or a table may take. */
const mostPages = 2
/** Words of an item: at the most, and at the least where there are many. */
const mostOfItem = { usual: 18, crowded: 10 } as const

/** What a table has of the room where a text stands over it. */
const besideText = 0.7

/** Which of its ways each passage is shown in; -1 for none. */
type Choice = readonly number[]

/**
 * The gist of a text, piece by piece, with the whole of it for the speaker: the first sentence and further ones in order
 * as far as a slide has room, of each item of a list its bold beginning or its first sentence, tables, short code and
 * pictures. What is left out is a piece that shows nothing.
 */
export function gistOf(
  blocks: readonly Block[],
  { room, words = mostWords, width = textArea.width, isFull = false }: GistRoom,
): readonly Piece[] {
  const table = {
    room: blocks.length > 1 ? besideText * room : room,
    pages: isFull ? Number.POSITIVE_INFINITY : mostPages,
  }
  const passages = blocks.flatMap((block) => passagesOf(block, { words, table }))
  if (isFull) return passages.map(({ full }) => full())
  const least = leastOf(passages)
  const most = wordsOfItem(passages, least, words + mostWordsOfList - mostWords)
  const ways = passages.map((passage) => passage.ways(most))
  const choice = filled(passages, ways, least, { room, words, width })
  return passages.map(({ piece, leadsOn, kind }, i) => {
    const shown = ways[i]?.[choice[i] ?? -1] ?? null
    const isLoose = shown !== null && leadsOn && kind === 'text' && (choice[i + 1] ?? -1) < 0
    return piece(isLoose ? goingOn(shown) : shown)
  })
}

/** What leads to something that isn't shown. */
function goingOn({ markdown, text, links }: Prose): Prose {
  const colon = /\s*[:：](?=\**$)/
  return { markdown: markdown.replace(colon, ' …'), text: text.replace(colon, ' …'), links }
}

/** What a slide, or a column of one, has room for. */
export interface GistRoom {
  /** In pixels, under the heading. */
  readonly room: number
  /** `mostWords` when not given. */
  readonly words?: number
  /** Of the column, in pixels; that of the slide when not given. */
  readonly width?: number
  /** Whether all of it is shown, over as many slides as that takes; not when not given. */
  readonly isFull?: boolean
}

/** The first text and what the author has set in bold, the first items, what leads to them, and all that is seen. */
function leastOf(passages: readonly Passage[]): Choice {
  let items = 0
  const isFirst = passages.findIndex(({ kind, leadsOn }) => kind === 'text' && !leadsOn)
  const chosen = passages.map((passage, i) => {
    if (passage.kind === 'unseen') return -1
    if (passage.kind === 'item') items += 1
    if (passage.kind === 'item') return items <= mostItems * mostPages ? 0 : -1
    if (passage.kind !== 'text' || passage.leadsOn) return 0
    return i === isFirst || hasBold(passage) ? 0 : -1
  })
  return withoutLooseLeads(passages, chosen)
}

function hasBold({ ways }: Passage): boolean {
  return ways(mostWords).some((prose) => boldIn(prose) !== null)
}

/** What leads to something stands where that is shown, unless nothing else is. */
function withoutLooseLeads(passages: readonly Passage[], choice: Choice): Choice {
  const kept = [...choice]
  for (let i = passages.length - 1; i >= 0; i -= 1)
    if (passages[i]?.leadsOn && (kept[i + 1] ?? -1) < 0) kept[i] = -1
  return kept.some((way) => way >= 0) ? kept : choice
}

/** How many words an item may have so that all that are shown have room. */
function wordsOfItem(passages: readonly Passage[], choice: Choice, words: number): number {
  const shown = passages.filter((_, i) => (choice[i] ?? -1) >= 0)
  const items = shown.filter(({ kind }) => kind === 'item')
  const texts = shown
    .filter(({ kind }) => kind === 'text')
    .map(({ ways }) => wordsIn(ways(mostWords)[0]?.text ?? ''))
  const pages = items.length > mostItems ? mostPages : 1
  const left = words * pages - texts.reduce((sum, count) => sum + count, 0)
  const share = Math.floor(left / Math.max(1, items.length))
  return Math.min(mostOfItem.usual, Math.max(mostOfItem.crowded, share))
}

/** Shows more of what is shown, then of what follows, in order, as long as one slide has room for all of it at a large size. */
function filled(
  passages: readonly Passage[],
  ways: readonly (readonly Prose[])[],
  least: Choice,
  { room, words: most, width }: Required<Omit<GistRoom, 'isFull'>>,
): Choice {
  const isRoomFor = (choice: Choice): boolean => {
    const pieces = passages.map(({ piece }, i) => piece(ways[i]?.[choice[i] ?? -1] ?? null))
    const words = pieces.reduce((sum, { prose }) => sum + wordsIn(prose?.text ?? ''), 0)
    const height = pieces.reduce((sum, piece) => sum + heightOfPiece(piece, wanted, width), 0)
    return words <= most && height <= room
  }
  if (passages.some(({ kind }) => kind === 'figure')) return least
  const wayOf = (choice: Choice, i: number): Prose | undefined => ways[i]?.[choice[i] ?? -1]
  let choice = least
  let isBroken = false
  for (const run of runs(passages.slice(0, mostTried))) {
    const mayBegin = (i: number): boolean =>
      !isBroken && passages[i]?.kind === 'text' && !passages[i]?.leadsOn
    for (;;) {
      const more = choice.map((way, i) => {
        const isNext = run.has(i) && (way >= 0 || mayBegin(i)) && way + 1 < (ways[i]?.length ?? 0)
        return isNext ? way + 1 : way
      })
      if (more.every((way, i) => way === choice[i]) || !isRoomFor(more)) break
      choice = more
    }
    // Nothing is left out between two sentences that are shown.
    isBroken ||= [...run].some(
      (i) => wayOf(choice, i) !== ways[i]?.at(-1) || wayOf(choice, i)?.text.endsWith('…'),
    )
  }
  return choice
}

/** Passages that more is shown of: one slide has no room for so many. */
const mostTried = 40

const [, , wanted = textSettings[0]] = textSettings

/** The places of the items of a list together, of any other passage alone. Items that are not shown stay so. */
function runs(passages: readonly Passage[]): readonly ReadonlySet<number>[] {
  const all: Set<number>[] = []
  for (const [i, { kind }] of passages.entries()) {
    const last = all.at(-1)
    if (kind === 'item' && i > 0 && passages[i - 1]?.kind === 'item') last?.add(i)
    else all.push(new Set([i]))
  }
  return all
}

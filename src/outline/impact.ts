import { phrasesIn } from '../languages.ts'
import type { Block } from '../model/block.ts'
import type { Figure } from '../model/figure.ts'
import type { Postmortem } from '../model/postmortem.ts'
import { encloses } from '../model/source.ts'
import type { ImpactSlide } from '../model/story.ts'
import { wordsIn } from '../text/sentences.ts'
import { cutFromBlocks, type Said } from './cut.ts'
import { gistOf, mostWords } from './gist.ts'
import { drawnLines, roomUnder, textArea } from './measure.ts'
import type { Piece } from './pieces/piece.ts'
import { shownText } from './pieces.ts'
import { laidOut } from './prose.ts'
import { isWantedFull, type PartSheet, partSlides, setTextOf } from './sheets/part.ts'
import type { Part } from './story.ts'

/** What a row of tiles takes of a slide, in pixels. `theme/impact.css` has the same. */
const tilesHeight = 250
const mostTiles = 3
/** Numbers that are tried for a part: where there are many more, they are a table of data. */
const mostTried = 12
/** Words before a number and behind it that a tile has room for; `render/impact.ts` sets them so. */
const tileText = { type: 24, lines: 2, gap: 40 } as const

/** The numbers of a part as tiles, and under them the gist of what they don't say. */
export function impactSlides(part: Part, postmortem: Postmortem): readonly ImpactSlide[] {
  const { figures, settings } = postmortem
  const isFull = isWantedFull('impact', part, postmortem)
  const naming = { unnamed: phrasesIn(settings.lang).introduction, isFull }
  const { tiles, left, said } = tilesOf(part.blocks, figures)
  const room = roomUnder(part.heading?.prose.text ?? '')
  const under = tiles.length > 0 ? room - tilesHeight : room
  const row = rowOf(tiles)
  const gist = gistOf(left, { room: under, words: mostWords - wordsOf(tiles), isFull })
  const pieces = [...row, ...said.map(saidPiece), ...gist.map((piece) => withoutSaid(piece, said))]
  return partSlides(part, pieces, naming, (shared, sheet) => ({
    ...shared,
    kind: 'impact',
    ...(sheet.items.some((piece) => row.includes(piece))
      ? { tiles, ...underTiles(sheet, row, under) }
      : { tiles: [], ...laidOut(sheet, room, settings.lang) }),
  }))
}

function underTiles(
  sheet: PartSheet,
  row: readonly Piece[],
  room: number,
): Pick<ImpactSlide, 'layout' | 'headline' | 'cells' | 'markdown' | 'size' | 'gap'> {
  const items = sheet.items.filter((piece) => !row.includes(piece))
  return { layout: 'text', headline: null, cells: [], ...setTextOf({ ...sheet, items }, room), gap: 0 }
}

function wordsOf(tiles: readonly Figure[]): number {
  return tiles.reduce((sum, { before, value, after }) => sum + wordsIn([before, value, after].join(' ')), 0)
}

/** The tiles stand in the line of pieces as one of a fixed height. */
function rowOf(tiles: readonly Figure[]): readonly Piece[] {
  const [first] = tiles
  if (!first) return []
  return [{ markdown: '', span: first.span, isTied: false, height: tilesHeight, prose: null, whole: '' }]
}

/** What a tile says of the text the speaker has whole. */
function saidPiece({ markdown, spans: [span] }: Said): Piece {
  return { markdown: '', span, isTied: true, height: null, prose: null, whole: markdown }
}

function withoutSaid(piece: Piece, said: readonly Said[]): Piece {
  return said.some(({ spans }) => spans.includes(piece.span)) ? { ...piece, whole: '' } : piece
}

interface Tiled {
  /** In the order of the document. */
  readonly tiles: readonly Figure[]
  /** What they don't say. */
  readonly left: readonly Block[]
  /** What they say, as written. */
  readonly said: readonly Said[]
}

/** As many as there are, each narrower the more they are; fewer where their words have no room beside one another. */
function tilesOf(blocks: readonly Block[], figures: readonly Figure[]): Tiled {
  const own = figures.filter(({ span }) => blocks.some((block) => encloses(block.span, span)))
  const nothing: Tiled = { tiles: [], left: blocks, said: [] }
  const tries = [...Array(mostTiles).keys()].map((fewer) => besides(mostTiles - fewer, own, nothing))
  return tries.find(({ tiles }, fewer) => tiles.length === mostTiles - fewer) ?? nothing
}

/**
 * The first numbers with which items begin, then those that have a unit or are large, then others. None says only a part of
 * a sentence, and none stands on the slide again.
 */
function besides(most: number, figures: readonly Figure[], nothing: Tiled): Tiled {
  const width = (textArea.width + tileText.gap) / most - tileText.gap
  const fitting = figures.filter((figure) => fits(figure, width))
  const leads = fitting.filter(({ isLead }) => isLead)
  const others = fitting.filter(({ isLead }) => !isLead)
  const ranked = [...leads, ...others.filter(isTelling), ...others.filter((figure) => !isTelling(figure))]
  const tiled = ranked
    .slice(0, mostTried)
    .reduce((all, figure) => (all.tiles.length < most ? withTile(all, figure) : all), nothing)
  return { ...tiled, tiles: figures.filter((figure) => tiled.tiles.includes(figure)) }
}

function withTile(tiled: Tiled, figure: Figure): Tiled {
  const isAgain = tiled.tiles.some((tile) => quantityOf(tile) === quantityOf(figure))
  const cut = isAgain ? null : cutFromBlocks(tiled.left, figure)
  if (!cut || cut.left.some(({ markdown }) => repeats(markdown, figure))) return tiled
  return { tiles: [...tiled.tiles, figure], left: cut.left, said: [...tiled.said, cut.said] }
}

function isTelling({ value }: Figure): boolean {
  return /[1-9]/.test(value) && (/\p{L}|[%$€£¥₹]/u.test(value) || value.replace(/\D/g, '').length > 2)
}

function fits({ before, after }: Figure, width: number): boolean {
  return [before, after].every((text) => drawnLines(text, width, tileText.type) <= tileText.lines)
}

/** What tells a number from others: its digits where they are many, else with what is counted. */
function quantityOf({ value, numbers, after }: Figure): string {
  const [number = value] = numbers
  const digits = plainNumbers(number).replace(/[^\d.,]/g, '')
  if (digits.replace(/\D/g, '').length > 2) return digits
  return plainNumbers(
    `${value.slice(value.indexOf(number))} ${/\p{L}/u.test(value) ? '' : firstWord(after)}`,
  ).trim()
}

function firstWord(text: string): string {
  return (
    /^\P{L}{0,2}(?:[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{1,2}|\p{L}*)/u.exec(text)?.[0] ?? ''
  )
}

/** A text in small letters, its numbers without the marks between thousands. */
function plainNumbers(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/(?<=\d)[ .,'’](?=\d{3}(?!\d))/g, '')
}

function repeats(markdown: string, figure: Figure): boolean {
  const [text, wanted] = [plainNumbers(shownText(markdown)), quantityOf(figure)]
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
    const isWithin = /[\d.,]$/.test(text.slice(0, at)) || /^[.,]?\d/.test(text.slice(at + wanted.length))
    if (!isWithin) return true
  }
  return false
}

import type { Figure } from '../model/figure.ts'
import { phrasesIn } from '../model/phrases.ts'
import type { Postmortem } from '../model/postmortem.ts'
import { encloses, type Span } from '../model/source.ts'
import type { ImpactSlide } from '../model/story.ts'
import { type Piece, textPiece } from './pieces/piece.ts'
import { piecesOf } from './pieces.ts'
import { joined, partSlides } from './sheets/part.ts'
import type { Part } from './story.ts'

/** What a row of tiles takes of a slide, in pixels. `theme/impact.css` has the same. */
const tilesHeight = 250
const mostTiles = 3

/** The numbers of a part as tiles, and under them the gist of what they don't say. */
export function impactSlides(part: Part, { figures, settings }: Postmortem): readonly ImpactSlide[] {
  const words = phrasesIn(settings.lang)
  const tiles = tilesOf(part, figures)
  const texts = part.blocks.flatMap((block) => piecesOf(block, words))
  const said = texts.filter((piece) => tiles.some((tile) => saysMostOf(piece, tile)))
  const row = rowOf(tiles, said, part.section.span)
  const pieces = [...row, ...texts.filter((piece) => !said.includes(piece))]
  return partSlides(part, pieces, { unnamed: words.introduction, words }, (shared, items) => ({
    ...shared,
    kind: 'impact',
    tiles: items.some((piece) => row.includes(piece)) ? tiles : [],
    markdown: joined(items.filter((piece) => !row.includes(piece))),
  }))
}

/** A text of which a tile says the most is not said twice; the speaker has the whole of it. No picture is such a text. */
function saysMostOf({ markdown, span, height }: Piece, { before, value, after, span: at }: Figure): boolean {
  const { length } = markdown.replace(/!\[[^\]]*\]\([^)]*\)/g, '').trim()
  return height === null && encloses(at, span) && [before, value, after].join(' ').length > 0.6 * length
}

/** The tiles stand in the line of pieces as one of a fixed height. */
function rowOf(tiles: readonly Figure[], said: readonly Piece[], span: Span): readonly Piece[] {
  if (tiles.length === 0) return []
  const whole = said
    .map(({ markdown, whole }) => (whole === 'read' ? markdown : (whole?.markdown ?? markdown)))
    .join('\n')
  const row = textPiece('', tiles[0]?.span ?? span, null)
  const note = said.length > 0 ? { markdown: whole, spans: said.map(({ span }) => span) } : null
  return [{ ...row, height: tilesHeight, whole: note }]
}

/** The first numbers that have a unit or are large; the others only where there are too few of those. */
function tilesOf({ blocks }: Part, figures: readonly Figure[]): readonly Figure[] {
  const own = figures.filter(({ span }) => blocks.some((block) => encloses(block.span, span)))
  const ranked = [...own.filter(isTelling), ...own.filter((figure) => !isTelling(figure))]
  const chosen = ranked.slice(0, mostTiles)
  return own.filter((figure) => chosen.includes(figure))
}

function isTelling({ value }: Figure): boolean {
  return /\p{L}|[%$€£¥]/u.test(value) || value.replace(/\D/g, '').length > 2
}

import { linesOf } from '../text/font-metrics.ts'
import { unfolded } from '../text/soft-breaks.ts'
import { textArea } from './measure.ts'
import { isItem, itemMark, type Piece } from './pieces/piece.ts'

/** A size of running text: type size, line height and the room between two pieces, in pixels. */
export interface TextSetting {
  readonly type: number
  readonly line: number
  readonly gap: number
}

/** The sizes of running text, largest first. `theme/prose.css` has the same. */
export const textSettings: readonly [TextSetting, ...TextSetting[]] = [
  { type: 44, line: 58, gap: 24 },
  { type: 40, line: 53, gap: 22 },
  { type: 36, line: 49, gap: 20 },
  { type: 32, line: 45, gap: 18 },
  { type: 28, line: 39, gap: 15 },
]

/** The height of a piece at a setting, with the room below it, in pixels; 0 for what is not shown. */
export function heightOfPiece(
  piece: Piece,
  { type, line, gap }: TextSetting,
  width: number = textArea.width,
): number {
  const { markdown, height } = piece
  if (markdown === '' && height === null) return 0
  const itemsInside = markdown.match(/\n\s*(?:[-+*]|\d+[.)])\s/g)?.length ?? 0
  const isIndented = isItem(piece) || markdown.startsWith('> ')
  const room = Math.min(width - (isIndented ? indent * type : 0), widestLine * type)
  const lines = linesOf(shownText(markdown.replace(itemMark, '')), room, type)
  return (height ?? lines * line) + (isItem(piece) ? gap / 2 : gap) + (itemsInside * gap) / 2
}

/** What a list or a quotation takes of the width, in type sizes. `theme/prose.css` has the same. */
const indent = 1.3

/** A line of more than about 70 letters is hard to follow, in type sizes. `theme/prose.css` has the same. */
const widestLine = 34

/** A line end inside a paragraph: not a hard break, and not before what begins an item or another block. */
const fold = /(?<! {2}|\\|\n)\n[ \t>]*(?![\s>|]|[-+*]\s|\d+[.)]\s|#{1,6}\s)/g

/** Without what markdown takes and the slide does not show. */
export function shownText(markdown: string): string {
  return unfolded(markdown, fold)
    .replace(/!?\[([^\]]{0,500})\](?:\((?:data:[^)]*|[^)]{0,2000})\)|\[[^\]]{0,500}\])/g, '$1')
    .replace(/(?<!\s)\s*<br\s*\/?>\s*/gi, '\n')
    .replace(/\*\*/g, '')
}

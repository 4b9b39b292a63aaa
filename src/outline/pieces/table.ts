import type { Align, Row, Table } from '../../model/block.ts'
import { type Prose, plainProse } from '../../model/prose.ts'
import { spanning } from '../../model/source.ts'
import { wordsIn } from '../../text/sentences.ts'
import { excerptOfWords } from '../excerpt.ts'
import { columnsOf, floorOf, isReadableAtFloor, layOutAt } from '../table.ts'
import type { Piece } from './piece.ts'

/** What a table may take of its room: columns come out a little otherwise in the browser. */
const measured = 0.85
/** Words of a table that are read from a slide, and of a cell where it has more. */
const [mostWords, mostOfCell] = [60, 12]

interface Line {
  readonly cells: readonly Prose[]
  readonly row: Row
}

/**
 * Parts a table between rows, each part with the head. Long cells are cut, and the last columns left out where a word
 * would be broken: the speaker has the whole of it.
 *
 * @param room In pixels.
 */
export function tablePieces(table: Table, room: number): readonly Piece[] {
  const lines = linesOf(table)
  const columns = readableColumns(table, lines)
  const head = table.head.slice(0, columns)
  const shown = lines.map(({ cells, row }) => ({ cells: cells.slice(0, columns), row }))
  const { heights, head: headHeight } = layOutAt(columnTexts(head, shown), floorOf(columns))
  const pages =
    shown.length > 0 ? filled(shown, heights, measured * room - headHeight) : [{ lines: shown, height: 0 }]
  return pages.map(({ lines, height }, i) => ({
    markdown: markdownOf(
      head.map(({ markdown }) => markdown),
      table.aligns,
      lines.map(({ cells }) => cells.map(({ markdown }) => markdown)),
    ),
    span:
      lines.length > 0
        ? spanning(lines[0]?.row.span ?? table.span, lines.at(-1)?.row.span ?? table.span)
        : table.span,
    isTied: false,
    height: height + headHeight,
    prose: null,
    whole: i === 0 ? table.markdown : '',
  }))
}

function linesOf({ head, rows }: Table): readonly Line[] {
  const lines = rows.map((row) => ({ cells: head.map((_, i) => row.cells[i] ?? plainProse('')), row }))
  const words = lines.flatMap(({ cells }) => cells).reduce((sum, { text }) => sum + wordsIn(text), 0)
  if (words <= mostWords) return lines
  return lines.map(({ cells, row }) => ({
    cells: cells.map((cell) => excerptOfWords(cell, mostOfCell)),
    row,
  }))
}

/** The most of the first columns in which no word is broken; two at the least. */
function readableColumns({ head }: Table, lines: readonly Line[]): number {
  for (let count = head.length; count > 2; count -= 1)
    if (isReadableAtFloor(columnTexts(head.slice(0, count), lines))) return count
  return Math.min(2, head.length)
}

function columnTexts(head: readonly Prose[], lines: readonly Line[]): ReturnType<typeof columnsOf> {
  return columnsOf(
    head.map(({ text }) => text),
    lines.map(({ cells }) => cells.map(({ text }) => text)),
  )
}

interface Page {
  readonly lines: Line[]
  height: number
}

function filled(lines: readonly Line[], heights: readonly number[], room: number): readonly Page[] {
  const pages: Page[] = []
  for (const [i, line] of lines.entries()) {
    const height = heights[i] ?? 0
    const last = pages.at(-1)
    if (last && last.height + height <= room) {
      last.lines.push(line)
      last.height += height
    } else pages.push({ lines: [line], height })
  }
  return pages
}

const rules = { left: ':--', right: '--:', center: ':-:', open: '---' } as const

function markdownOf(
  head: readonly string[],
  aligns: readonly Align[],
  rows: readonly (readonly string[])[],
): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replace(/(?<!\\)\|/g, '\\|').replaceAll('\n', ' ')).join(' | ')} |`
  return [
    line(head),
    `|${head.map((_, i) => `${rules[aligns[i] ?? 'open']}|`).join('') || '---|'}`,
    ...rows.map(line),
  ].join('\n')
}

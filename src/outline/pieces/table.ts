import type { Align, Table } from '../../model/block.ts'
import { type Prose, plainProse } from '../../model/prose.ts'
import { type Span, spanning } from '../../model/source.ts'
import { cutRow } from '../goes-on.ts'
import { columnsOf, layOutAt } from '../table.ts'
import type { Piece } from './piece.ts'

/** How tables stand in running text. `theme/prose.css` has the same. */
const setting = { size: 'medium', type: 24, line: 31, gap: 17 } as const
const headHeight = 50
/** Columns come out a little otherwise in the browser. */
const room = 340

interface Line {
  readonly cells: readonly Prose[]
  readonly span: Span
}

/**
 * Parts a table between rows, each part with the head; a row higher than a slide goes on in the next.
 *
 * @param goesOn What such a row begins with.
 */
export function tablePieces({ head, aligns, rows, span }: Table, goesOn: string): readonly Piece[] {
  const names = head.map(({ text }) => text)
  const layout = layOutAt(
    columnsOf(
      names,
      rows.map(({ cells }) => cells.map(({ text }) => text)),
    ),
    setting,
  )
  const lines: readonly Line[] = rows.flatMap(({ cells, span }) => {
    const written = names.map((_, i) => cells[i] ?? plainProse(''))
    return cutRow(written, { layout, setting, room, goesOn }).map((cells) => ({ cells, span }))
  })
  const { heights } = layOutAt(
    columnsOf(
      names,
      lines.map(({ cells }) => cells.map(({ text }) => text)),
    ),
    setting,
  )
  const titles = head.map(({ markdown }) => markdown)
  const pages = lines.length > 0 ? filled(lines, heights) : [{ lines, height: 0 }]
  return pages.map(({ lines, height }) => ({
    markdown: markdownOf(
      titles,
      aligns,
      lines.map(({ cells }) => cells.map(({ markdown }) => markdown)),
    ),
    joint: '\n\n',
    span: spanning(lines[0]?.span ?? span, lines.at(-1)?.span ?? span),
    isTied: false,
    height: height + headHeight,
    whole: null,
  }))
}

function filled(
  lines: readonly Line[],
  heights: readonly number[],
): readonly { readonly lines: readonly Line[]; readonly height: number }[] {
  const pages: { lines: Line[]; height: number }[] = []
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

import { br } from '../../dialect.ts'
import { excessOf } from '../../model/excess.ts'
import { meaningOf } from '../../text/html.ts'
import { attributeOf, type ChildNode, type Element, isElement, lineOf, piecesOf } from './html-inline.ts'
import { type Around, inline, linesOf, made, nested } from './html-made.ts'
import type { Node } from './markdown.ts'
import { rowMarkdown } from './serialize.ts'

/** Reads some nodes as blocks. */
type ReadBlocks = (nodes: readonly ChildNode[], around: Around) => readonly Node[]

/** A table as GFM has it: the first row is its head, all rows are as wide, and each cell is a line. */
export function readTable(element: Element, around: Around, blocksOf: ReadBlocks): readonly Node[] {
  const rows = rowsOf(element)
  const cells = rows.map((row) => row.childNodes.filter(isElement))
  const [only] = cells.flat()
  const before = element.childNodes.filter(isElement).filter(({ tagName }) => tagName === 'caption')
  if (!only || cells.flat().length === 1) return blocksOf([...before, ...(only?.childNodes ?? [])], around)
  const { flow } = around
  const read = nested(around, () => cells.map((row) => row.map((cell) => cellOf(cell, around, blocksOf))))
  const texts = spread(read, flow.limits.columns + 1)
  const width = texts.reduce((most, row) => Math.max(most, row.length), 0)
  const line = around.lines[linesOf(element)[0] - 1]
  flow.excess ??=
    excessOf('columns', width, flow.limits, line) ?? excessOf('rows', rows.length, flow.limits, line)
  if (flow.excess) return []
  const trs = rows.map((row, i) => {
    const lines = linesOf(row)
    const children = Array.from({ length: width }, (_, column) =>
      made(i === 0 ? 'th_open' : 'td_open', i === 0 ? 'th' : 'td', {
        children: [inline(texts[i]?.[column] ?? '', lines, around)],
        lines,
        around,
      }),
    )
    const tr = made('tr_open', 'tr', { children, lines, around })
    return tr.written ? { ...tr, written: { ...tr.written, markdown: rowMarkdown(tr) } } : tr
  })
  const lines = linesOf(element)
  const part = (type: string, children: readonly Node[]): Node => made(type, '', { children, lines, around })
  const table = made('table_open', 'table', {
    children: [part('thead_open', trs.slice(0, 1)), part('tbody_open', trs.slice(1))],
    lines,
    around,
  })
  return [...blocksOf(before, around), table]
}

/** The rows of a table, none of one that stands in it. */
function rowsOf(element: Element): readonly Element[] {
  return element.childNodes.filter(isElement).flatMap((child) => {
    const meaning = meaningOf(child.tagName)
    if (meaning === 'row') return child.childNodes.some(isElement) ? [child] : []
    return /^t(?:head|body|foot)$/.test(child.tagName) ? rowsOf(child) : []
  })
}

interface Cell {
  readonly text: string
  readonly columns: number
  readonly rows: number
}

function cellOf(cell: Element, around: Around, blocksOf: ReadBlocks): Cell {
  const isPlain = !hasComment(cell)
  const text = isPlain ? lineOf(piecesOf(cell.childNodes)) : inOneLine(blocksOf(cell.childNodes, around))
  const reach = (name: string): number => Number(attributeOf(cell, name) ?? 1)
  return { text, columns: reach('colspan'), rows: reach('rowspan') }
}

function hasComment(node: ChildNode): boolean {
  return isElement(node) ? node.childNodes.some(hasComment) : node.nodeName === '#comment'
}

/** Blocks of markdown that stand in a cell of HTML, as lines of it. */
function inOneLine(nodes: readonly Node[]): string {
  return nodes
    .map(({ token, children }) => {
      if (token.type === 'inline') return token.content.replace(/\s*\n\s*/g, ' ')
      if (token.type === 'fence' || token.type === 'code_block')
        return lineOf([{ kind: 'text', text: token.content, line: 1 }])
      return (token.type === 'list_item_open' ? '• ' : '') + inOneLine(children)
    })
    .filter((text) => text !== '')
    .join(br)
}

/**
 * Rows in which a cell that reaches over others stands: in each row that it is of, and once in a row.
 *
 * @param most How many columns are told apart.
 */
function spread(rows: readonly (readonly Cell[])[], most: number): readonly (readonly string[])[] {
  const texts: string[][] = rows.map(() => [])
  for (const [i, row] of rows.entries()) {
    let column = 0
    for (const { text, columns, rows: height } of row) {
      while (texts[i]?.[column] !== undefined) column += 1
      for (const below of texts.slice(i, i + height)) {
        for (let over = 0; over < Math.min(columns, most - column); over++)
          below[column + over] = over === 0 ? text : ''
      }
      column += columns
    }
  }
  return texts.map((row) => Array.from(row, (text) => text ?? ''))
}

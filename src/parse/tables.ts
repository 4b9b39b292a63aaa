import type { Block, Paragraph, Row, Table } from '../model/block.ts'
import type { Report } from '../model/finding.ts'
import type { Prose } from '../model/prose.ts'
import { readProse } from './blocks.ts'

/** Mends the tables that markdown would cut or not take for tables, and reports each. */
export function mendTables(blocks: readonly Block[], report: Report): readonly Block[] {
  return joined(blocks).map((block) => {
    if (block.kind === 'table') return mendTable(block, report)
    if (block.kind === 'paragraph' && isBareTable(block)) return bareTable(block, report)
    return block
  })
}

/** What is said of a mended row holds for the table's own text too: it is what the notes show. */
function mendTable(table: Table, report: Report): Table {
  const rows = table.rows.map((row) => mendRow(row, table.head, report))
  const head = table.markdown.split('\n').slice(0, 2)
  return { ...table, rows, markdown: [...head, ...rows.map(({ markdown }) => markdown)].join('\n') }
}

/** Rows that stand above the |---| line with no blank line between belong to the table below; the first is its head. */
function joined(blocks: readonly Block[]): readonly Block[] {
  return blocks.flatMap((block, i) => {
    const [before, after] = [blocks[i - 1], blocks[i + 1]]
    if (block.kind === 'table' && before && isAbove(before, block)) return [withRowsAbove(before, block)]
    return after?.kind === 'table' && isAbove(block, after) ? [] : [block]
  })
}

function isAbove(block: Block, table: Table): block is Paragraph {
  const isRows =
    block.kind === 'paragraph' && block.markdown.split('\n').every((line) => line.trim().startsWith('|'))
  return isRows && block.span.endLine + 1 === table.span.line
}

function withRowsAbove(above: Paragraph, table: Table): Table {
  const [head, ...rows] = linesAsRows(above)
  const own = {
    cells: table.head,
    span: { ...table.span, endLine: table.span.line },
    markdown: table.markdown.split('\n')[0] ?? '',
  }
  const span = { ...above.span, endLine: table.span.endLine }
  const isRule = ({ cells }: Row): boolean => cells.every(({ text }) => /^[-: ]*$/.test(text))
  const body = [...rows, own, ...table.rows].filter((row) => !isRule(row))
  const rule = `|${'---|'.repeat(head?.cells.length ?? 1)}`
  const lines = [head?.markdown ?? '', rule, ...body.map(({ markdown }) => markdown)]
  return { ...table, span, markdown: lines.join('\n'), head: head?.cells ?? [], rows: body }
}

function linesAsRows({ markdown, span }: Paragraph): readonly Row[] {
  return markdown.split('\n').map((line, i) => ({
    cells: splitRow(line).map(readProse),
    span: { path: span.path, line: span.line + i, endLine: span.line + i },
    markdown: line,
  }))
}

/** GFM drops the cells that a row has over the head's: they are joined to the last one, as `a | b`. */
function mendRow(row: Row, head: readonly Prose[], report: Report): Row {
  const written = splitRow(row.markdown)
  if (written.length === head.length) return row
  const found = `The row has ${count(written.length, 'cell')} under ${count(head.length, 'column')}`
  const extra = written.slice(head.length)
  report({
    rule: 'table-ragged',
    severity: 'warning',
    message: extra.length > 0 ? `${found}; "${extra.join(' | ')}" was put into the last.` : `${found}.`,
    hint:
      extra.length > 0
        ? 'Add a column, or write a | that belongs to the text as \\|.'
        : 'Add the missing cells; they may be empty.',
    spans: [row.span],
  })
  if (extra.length === 0) return row
  const last = head.length - 1
  const cells = [...written.slice(0, last), written.slice(last).join(' | ')]
  return { ...row, cells: cells.map(readProse), markdown: lineOf(cells) }
}

function lineOf(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
}

function isBareTable({ markdown }: Paragraph): boolean {
  const lines = markdown.split('\n')
  return lines.length > 1 && lines.every((line) => line.trim().startsWith('|') && splitRow(line).length > 1)
}

/** Lines of cells without the `|---|` line that would make a table of them: the first one is the head. */
function bareTable(paragraph: Paragraph, report: Report): Table {
  const { span } = paragraph
  report({
    rule: 'table-no-separator',
    severity: 'warning',
    message: 'The table has no |---| line under its head.',
    hint: `Put one below line ${span.line}; the first line was read as the head.`,
    spans: [{ ...span, endLine: span.line }],
  })
  const rows = linesAsRows(paragraph).filter(({ markdown }) => !/^[\s|:-]*$/.test(markdown))
  const [head, ...body] = rows
  const columns = head?.cells ?? []
  const mended = body.map((row) => mendRow(row, columns, report))
  const lines = [
    head?.markdown ?? '',
    `|${'---|'.repeat(columns.length)}`,
    ...mended.map((row) => row.markdown),
  ]
  const aligns = columns.map(() => null)
  return { kind: 'table', span, markdown: lines.join('\n'), head: columns, aligns, rows: mended }
}

/** The cells of one line, as GFM parts them: at each `|` that no backslash stands before. */
function splitRow(line: string): readonly string[] {
  const inner = line
    .trim()
    .replace(/^\|/, '')
    .replace(/(?<!\\)\|$/, '')
  return inner.split(/(?<!\\)\|/).map((cell) => cell.replaceAll('\\|', '|').trim())
}

function count(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? '' : 's'}`
}

import type { WrittenPhrases } from '../../../languages.ts'
import type { Field } from '../../../model/action.ts'
import type { TableForm } from '../../../model/manuscript.ts'
import type { Answer } from '../../../model/room.ts'
import { literalCell } from './markdown-text.ts'
import { extended, isSeparator, lineOf, padded, type RowLine, rowOf, withCell } from './new-row.ts'

/** The fields that the room may have said something of, in the order in which columns are added for them. */
export const saidFields = ['team', 'kind', 'owner', 'due'] as const

export type SaidField = (typeof saidFields)[number]

/** What is to be written into a table. */
export interface TableSaid {
  /** By line of the file, and there by field. */
  readonly fills: ReadonlyMap<number, Readonly<Partial<Record<SaidField, string>>>>
  /** New rows at the end. */
  readonly answers: readonly Answer[]
  /** The columns that the table has to have. */
  readonly needed: readonly SaidField[]
  /** What heads each. */
  readonly heads: Readonly<Record<SaidField, string>>
}

/** What heads the columns that are added. */
export function headsIn({ team, kind, who, when }: WrittenPhrases): TableSaid['heads'] {
  return { team, kind, owner: who, due: when }
}

/** The lines of a table, from its head to its last row, with what was said in them. */
export function tableWith(form: TableForm, lines: readonly string[], said: TableSaid): readonly string[] {
  const added = said.needed.filter((field) => !form.fields.includes(field))
  const columns = [...form.fields, ...added]
  const own = lines.slice(form.line - 1, form.endLine)
  const heads = headsOf(rowOf(own[0] ?? ''), said)
  const widths = added.map((field) => widthOf(field, { ...said, heads }))
  const separator = own.findIndex((line, i) => i > 0 && isSeparator(line))
  const rows = own.map((line, i) => {
    if (added.length === 0 && !said.fills.has(form.line + i)) return line
    const row = filled(rowOf(line), columns, said.fills.get(form.line + i) ?? {}, form)
    if (added.length === 0) return lineOf(row)
    const cells = added.map((field, column) => {
      const width = widths[column] ?? 0
      if (i === 0) return padded(heads[field], width)
      if (i === separator) return dashes(row, width)
      return padded(literalCell(said.fills.get(form.line + i)?.[field] ?? ''), width)
    })
    return lineOf(extended(row, form.fields.length, cells))
  })
  const like = rowOf(rows[0] ?? '')
  return [...rows, ...said.answers.map((answer) => answerRow(answer, columns, like))]
}

/** A table of its own with the same head: what a room proposes beside a table. */
export function tableLike(form: TableForm, lines: readonly string[], said: TableSaid): readonly string[] {
  const [head = '', ...rows] = lines.slice(form.line - 1, form.endLine)
  const made = lineOf({ ...rowOf(head), cells: form.fields.map(() => '---') })
  const separator =
    rows.find((line) => isSeparator(line) && rowOf(line).cells.length === form.fields.length) ?? made
  const bare: TableForm = { ...form, line: 1, endLine: 2 }
  return tableWith(bare, [head, separator], { ...said, fills: new Map() })
}

function filled(
  row: RowLine,
  columns: readonly (Field | null)[],
  fills: Readonly<Partial<Record<SaidField, string>>>,
  { fields }: TableForm,
): RowLine {
  const own = saidFields.filter((field) => fields.includes(field) && fills[field] !== undefined)
  return own.reduce(
    (all, field) => withCell(all, columns.indexOf(field), literalCell(fills[field] ?? '')),
    row,
  )
}

function answerRow(answer: Answer, columns: readonly (Field | null)[], like: RowLine): string {
  const { text, team, kind, owner } = answer
  const said: Readonly<Partial<Record<Field, string | null>>> = { what: text, team, kind, owner }
  const cells = columns.map((field, i) =>
    padded(literalCell((field && said[field]) ?? ''), like.cells[i]?.length ?? 0),
  )
  // What begins without a pipe might be taken for a list, or a heading.
  const opens = like.opens || !/^\s*\p{L}/u.test(cells[0] ?? '')
  return lineOf({ ...like, opens, cells })
}

/** In bold where all the others are. */
function headsOf({ cells }: RowLine, { heads }: TableSaid): TableSaid['heads'] {
  if (!cells.every((cell) => /^\s*\*\*.+\*\*\s*$/.test(cell))) return heads
  const { team, kind, owner, due } = heads
  return { team: `**${team}**`, kind: `**${kind}**`, owner: `**${owner}**`, due: `**${due}**` }
}

function widthOf(field: SaidField, { fills, answers, heads }: TableSaid): number {
  const texts = [
    ...[...fills.values()].map((row) => row[field] ?? ''),
    ...answers.map((answer) => (field === 'due' ? '' : (answer[field] ?? ''))),
  ]
  return Math.max(heads[field].length, ...texts.map((text) => literalCell(text).length)) + 2
}

/** As the other cells of the line have it, with blanks around or without. */
function dashes({ cells }: RowLine, width: number): string {
  const isSpaced = cells.some((cell) => /^\s+\S/.test(cell))
  return isSpaced ? ` ${'-'.repeat(Math.max(3, width - 2))} ` : '-'.repeat(Math.max(3, width))
}

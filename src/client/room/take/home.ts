import type { Home, TableForm } from '../../../model/manuscript.ts'
import type { WrittenPhrases } from '../../../model/phrases/written.ts'
import type { Answer } from '../../../model/room.ts'
import { type FilledRow, fillEdit } from './fills.ts'
import { itemsOf } from './item.ts'
import { apart, type Edit } from './lines.ts'
import { headsIn, type SaidField, saidFields, tableWith } from './table.ts'

/** What the room said of one group, and the file it stands in. */
export interface SaidHere {
  readonly lines: readonly string[]
  readonly rows: readonly FilledRow[]
  readonly answers: readonly Answer[]
  readonly words: WrittenPhrases
}

/** The changes of the lines of one group of actions. */
export function homeEdits(home: Home, said: SaidHere): readonly Edit[] {
  if (said.rows.length + said.answers.length === 0) return []
  return home.form.kind === 'table' ? tableEdits(home, home.form, said) : listEdits(home, said)
}

function tableEdits(
  { section: { path } }: Home,
  form: TableForm,
  { lines, rows, answers, words }: SaidHere,
): readonly Edit[] {
  const fills = new Map(rows.map(({ row, said }) => [row.line, said]))
  const made = tableWith(form, lines, {
    fills,
    answers,
    needed: neededFor(form, { rows, answers }),
    heads: headsIn(words),
  })
  const own = form.endLine - form.line + 1
  const edits = made.slice(0, own).map((text, i) => ({ path, line: form.line + i, text, added: [] }))
  return [...edits, { path, line: form.endLine, text: null, added: made.slice(own) }]
}

function listEdits(
  { section: { path }, line, form }: Home,
  { lines, rows, answers, words }: SaidHere,
): readonly Edit[] {
  const fills = rows.map((row) => fillEdit(row, lines, words))
  if (answers.length === 0 || line === null || form.kind === 'table') return fills
  const items = itemsOf(answers, form, words)
  return [...fills, { path, line, text: null, added: form.isNew ? apart(items, lines, line) : items }]
}

/** Who and When come together where one of them was filled in and has no column; the others where an answer has them. */
function neededFor(
  { fields }: TableForm,
  { rows, answers }: Pick<SaidHere, 'rows' | 'answers'>,
): readonly SaidField[] {
  const isFilled = rows.some(({ said }) =>
    (['owner', 'due'] as const).some((field) => said[field] !== undefined && !fields.includes(field)),
  )
  return saidFields.filter((field) =>
    field === 'due'
      ? isFilled
      : answers.some((answer) => answer[field] !== null) || (isFilled && field === 'owner'),
  )
}

import type { Manuscript, ManuscriptRow } from '../../../model/manuscript.ts'
import type { WrittenPhrases } from '../../../model/phrases/written.ts'
import type { Room } from '../../../model/room.ts'
import { labelledLines, marksOf, type Said } from './item.ts'
import { apart, type Edit } from './lines.ts'

/** What was filled in beside one action. */
export interface FilledRow {
  readonly row: ManuscriptRow
  readonly said: Said
}

/** Puts fills to their rows; `left` are the keys of those that no row takes. */
export function inRows(
  { rows, words }: Manuscript,
  fills: Room['fills'],
): { readonly rows: readonly FilledRow[]; readonly left: readonly string[] } {
  const said = rows.map((row) => ({ row, said: saidOf(row, fills) })).filter(({ said }) => hasAny(said))
  const written = said.filter((one) => one.row.form === 'cell' || linesFor(one, words) !== null)
  const taken = new Set(written.flatMap(({ row }) => [row.slots.owner, row.slots.due]))
  const left = Object.keys(fills).filter((key) => fills[key]?.trim() && !taken.has(key))
  return { rows: written, left }
}

/** A mark behind the text of an item or a paragraph, or lines of their own below it. */
export function fillEdit(filled: FilledRow, lines: readonly string[], words: WrittenPhrases): Edit {
  const { path, line } = filled.row
  const { mark, below } = linesFor(filled, words) ?? { mark: '', below: [] }
  const text = mark === '' ? null : `${(lines[line - 1] ?? '').trimEnd()}${mark}`
  return { path, line, text, added: below.length > 0 ? apart(below, lines, line) : [] }
}

interface Written {
  /** Empty for none. */
  readonly mark: string
  readonly below: readonly string[]
}

function linesFor({ row: { form, indent }, said }: FilledRow, words: WrittenPhrases): Written | null {
  const mark = form === 'mark' ? marksOf(said, words) : null
  if (mark !== null) return { mark, below: [] }
  return indent === null ? null : { mark: '', below: labelledLines(said, words, indent) }
}

function saidOf({ slots }: ManuscriptRow, fills: Room['fills']): Said {
  const [owner, due] = [fills[slots.owner]?.trim(), fills[slots.due]?.trim()]
  return { ...(owner && { owner }), ...(due && { due }) }
}

function hasAny(said: Said): boolean {
  return Object.keys(said).length > 0
}

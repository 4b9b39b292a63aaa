import { type Action, type ActionGroup, type Column, type Field, isSettled } from '../model/action.ts'
import type { ShownCell } from '../model/deck.ts'
import { changePhrasesIn } from '../model/phrases.ts'
import { plainProse } from '../model/prose.ts'
import { type SlotField, slotKey } from '../model/room.ts'
import type { rowKeys } from '../model/row.ts'
import { wordsIn } from '../model/sentences.ts'
import { excerptOf } from './excerpt.ts'

/** Names the row of each action. */
export type RowKeys = ReturnType<typeof rowKeys>

/** Whether the room may fill a field. */
export function isSlotField(field: Field | null): field is SlotField {
  return field === 'owner' || field === 'due'
}

/** A state that has no word of the author's is said in ours. */
export function cellOf(
  action: Action,
  column: Column,
  { group, lang }: { readonly group: ActionGroup; readonly lang: string },
): ShownCell {
  const written = action.cells[group.columns.indexOf(column)]
  if (written?.text) return written
  const { field } = column
  if (field === 'what' && action.what.text) return action.what
  if (field === 'status') return action.status && plainProse(changePhrasesIn(lang).statuses[action.status])
  const known = field === 'team' || isSlotField(field) ? action[field] : null
  if (known !== null) return plainProse(known)
  return isSlotField(field) && isSettled(action) ? plainProse('') : null
}

/** A cell of more words or letters is cut to about so many. */
const most = { words: 24, letters: 200 } as const
const shown = { words: 18, letters: 150 } as const

/** A cell that a row among others has room for. */
export function shortened(cell: ShownCell): ShownCell {
  if (!cell || isWithin(cell.text, most)) return cell
  return excerptOf(
    cell,
    (text) => isWithin(text, shown),
    (text) => isWithin(text, most),
  )
}

function isWithin(
  text: string,
  { words, letters }: { readonly words: number; readonly letters: number },
): boolean {
  return text.length <= letters && wordsIn(text) <= words
}

/** A who or a when that the document leaves open, be it by a word such as "TBD", of what is still to be done. */
export function slotOf(action: Action, { field }: Column, keys: RowKeys): string | null {
  if (!isSlotField(field) || isSettled(action)) return null
  return action[field] === null ? slotKey(keys.get(action) ?? '', field) : null
}

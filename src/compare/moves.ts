import type { Action } from '../model/action.ts'
import type { Move, MovedField } from '../model/change.ts'
import { dueDay } from '../model/due.ts'

const fields: readonly MovedField[] = ['due', 'owner', 'team', 'horizon', 'status']

/** What of an action is another than before. The same day in another notation is the same. */
export function movesOf(before: Action | null, now: Action): readonly Move[] {
  if (!before) return []
  return fields.flatMap((field) => {
    const [from, to] = [before[field], now[field]]
    return sameAs(field, from) === sameAs(field, to) ? [] : [{ field, from, to }]
  })
}

/** What stands for a value when it is compared. That an action is open goes without saying. */
function sameAs(field: MovedField, value: string | null): string {
  const plain = value?.toLowerCase().replace(/\s+/g, ' ').trim() ?? ''
  if (field === 'status') return plain === 'open' ? '' : plain
  return field === 'due' ? (dueDay(plain) ?? plain) : plain
}

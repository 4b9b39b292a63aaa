import type { Action } from '../model/action.ts'
import type { Move, MovedField } from '../model/change.ts'

const fields: readonly MovedField[] = ['due', 'owner', 'team', 'horizon', 'status']

/** What of an action is another than before. The same day in another notation is the same. */
export function movesOf(before: Action | null, now: Action): readonly Move[] {
  if (!before) return []
  return fields.flatMap((field) => {
    return sameAs(field, before) === sameAs(field, now)
      ? []
      : [{ field, from: before[field], to: now[field] }]
  })
}

/** What stands for a value when it is compared. That an action is open goes without saying. */
function sameAs(field: MovedField, action: Action): string {
  const plain = action[field]?.toLowerCase().replace(/\s+/g, ' ').trim() ?? ''
  if (field === 'status') return plain === 'open' ? '' : plain
  return field === 'due' ? (action.dueDay ?? plain) : plain
}

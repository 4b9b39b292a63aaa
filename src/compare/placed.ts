import type { Action, Column } from '../model/action.ts'
import type { Postmortem } from '../model/postmortem.ts'

/** An action, and the columns of the table it stands in; none where it is an item of a list. */
export interface Placed {
  readonly action: Action
  readonly columns: readonly Column[]
}

/** Every action of a document, in its order. */
export function placedIn({ groups }: Postmortem): readonly Placed[] {
  return groups.flatMap(({ actions, columns }) => actions.map((action) => ({ action, columns })))
}

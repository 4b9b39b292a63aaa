import type { Action } from '../model/action.ts'
import type { Change, ChangeState } from '../model/change.ts'
import { isProposed } from './proposed.ts'
import { isStruck } from './struck.ts'

/** What is known of one action, before it is said what became of it. `now` is null where it is gone. */
export interface Known extends Pick<Change, 'before' | 'moves' | 'reason' | 'isLate'> {
  readonly now: Action | null
}

/** What each state is told by. The first that holds is the action's state; where none does, nothing has changed. */
const tests: readonly (readonly [ChangeState, (known: Known) => boolean])[] = [
  ['dropped-proposal', (known) => wasProposed(known) && (known.now === null || isDeclined(known))],
  ['gone', ({ now }) => now === null],
  ['open-proposal', (known) => wasProposed(known) && !isTaken(known)],
  ['taken-proposal', wasProposed],
  ['unchanged', isOver],
  ['declined', isDeclined],
  ['done', ({ now }) => now?.status === 'done'],
  ['overdue', ({ isLate }) => isLate],
  ['new', ({ before }) => before === null],
  ['gone', isStruckSince],
  ['moved', ({ moves }) => moves.length > 0],
]

/** What became of an action, as far as the document states it. */
export function stateOf(known: Known): ChangeState {
  return tests.find(([, holds]) => holds(known))?.[0] ?? 'unchanged'
}

/** Whether an action was due before a day, and isn't stated as done or declined. */
export function isLateOn(today: string, { dueDay, status }: Action): boolean {
  return dueDay !== null && dueDay < today && status !== 'done' && status !== 'rejected'
}

function wasProposed({ before }: Known): boolean {
  return before !== null && isProposed(before)
}

/** Stated as declined; or struck out, and a reason beside it. */
function isDeclined(known: Known): boolean {
  return known.now?.status === 'rejected' || (isStruckSince(known) && known.reason !== null)
}

function isStruckSince({ now, before }: Known): boolean {
  return now !== null && now.status !== 'done' && isStruck(now) && !(before && isStruck(before))
}

/** A proposal is taken on when it stands among the actions, has got somebody, or is being worked on. */
function isTaken({ now, before }: Known): boolean {
  if (!now || !isProposed(now)) return true
  return (
    (now.owner !== null && before?.owner === null) || now.status === 'in progress' || now.status === 'done'
  )
}

/** Done or declined then as now: whatever else is rewritten of it changes nothing for the room. */
function isOver({ now, before }: Known): boolean {
  return before?.status === now?.status && (now?.status === 'done' || now?.status === 'rejected')
}

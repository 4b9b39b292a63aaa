import { movesOf } from './compare/moves.ts'
import { pairsOf } from './compare/pairs.ts'
import { type Placed, placedIn } from './compare/placed.ts'
import { reasonOf } from './compare/reason.ts'
import { isLateOn, stateOf } from './compare/state.ts'
import type { Change, Changes, Since } from './model/change.ts'
import type { Postmortem } from './model/postmortem.ts'

/** An older state of a document, and the day on which the two are compared, `YYYY-MM-DD`. */
export interface Before {
  readonly postmortem: Postmortem
  readonly since: Since
  readonly today: string
}

/** Says of every action of two states of a document what became of it. */
export function compare({ postmortem, since, today }: Before, now: Postmortem): Changes {
  const [olds, news] = [placedIn(postmortem), placedIn(now)]
  const pairs = pairsOf(actionsOf(olds), actionsOf(news))
  const placedBefore = new Map(olds.map((placed) => [placed.action, placed]))
  const found = new Set(pairs.values())
  const kept = news.map((placed) => {
    const before = pairs.get(placed.action)
    return changeOf(placed, (before && placedBefore.get(before)) ?? null, today)
  })
  const gone = actionsOf(olds).filter((action) => !found.has(action))
  return {
    since,
    actionsThen: olds.length,
    actionsNow: news.length,
    all: [...kept, ...gone.map(goneChange)],
  }
}

function changeOf(now: Placed, before: Placed | null, today: string): Change {
  const { action } = now
  const known = {
    before: before?.action ?? null,
    moves: movesOf(before?.action ?? null, action),
    reason: reasonOf(now, before),
    isLate: isLateOn(today, action),
  }
  return { ...known, action, isThere: true, state: stateOf({ ...known, now: action }) }
}

function goneChange(action: Change['action']): Change {
  const known = { before: action, moves: [], reason: null, isLate: false }
  return { ...known, action, isThere: false, state: stateOf({ ...known, now: null }) }
}

function actionsOf(placed: readonly Placed[]): readonly Change['action'][] {
  return placed.map(({ action }) => action)
}

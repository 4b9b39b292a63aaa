import type { Action } from '../model/action.ts'
import { shared } from '../model/stems.ts'
import type { Pairs } from './way.ts'
import { matterOf } from './words.ts'

/** Two texts are one action's only if they share so many words, and so much of all their words. */
const leastShared = 2
const leastScore = 0.5
/** What comes second may come only so near to the best: else it is anybody's guess. */
const secondBest = 0.8

interface Candidate {
  readonly before: Action
  readonly now: Action
  /** From `leastScore` to 1: the share of their words that two texts have in common, after Dice. */
  readonly score: number
}

/** Pairs actions of one team by the words they share, where there is a clear best match; others stay alone. */
export function byLikeness(before: readonly Action[], now: readonly Action[]): Pairs {
  const matters = new Map([...before, ...now].map((action) => [action, matterOf(action.what.text)]))
  const candidates = before.flatMap((then) =>
    now.filter((action) => mayBeOne(then, action)).map((action) => candidate(then, action, matters)),
  )
  return clearest(candidates.filter(({ score }) => score >= leastScore))
}

/** A pair that is clear leaves fewer for the others, which may then be clear too. */
function clearest(candidates: readonly Candidate[]): Pairs {
  const clear = candidates.filter((one) => candidates.every((other) => yields(other, one)))
  if (clear.length === 0) return new Map()
  const pairs: Pairs = new Map(clear.map(({ now, before }) => [now, before]))
  const taken = new Set(pairs.values())
  const left = candidates.filter(({ before, now }) => !pairs.has(now) && !taken.has(before))
  return new Map([...pairs, ...clearest(left)])
}

/** Whether a candidate is the other one itself, or of other actions, or much less like. */
function yields(other: Candidate, one: Candidate): boolean {
  if (other === one || (other.before !== one.before && other.now !== one.now)) return true
  return other.score <= one.score * secondBest
}

const nothing: ReadonlySet<string> = new Set()

function candidate(
  before: Action,
  now: Action,
  matters: ReadonlyMap<Action, ReadonlySet<string>>,
): Candidate {
  const [then, today] = [matters.get(before) ?? nothing, matters.get(now) ?? nothing]
  const common = shared(then, today)
  const score = common < leastShared ? 0 : (2 * common) / (then.size + today.size)
  return { before, now, score }
}

/** Of two teams there are two actions, however alike they are. */
function mayBeOne(before: Action, now: Action): boolean {
  const [then, today] = [before.team?.toLowerCase(), now.team?.toLowerCase()]
  return then === undefined || today === undefined || then === today
}

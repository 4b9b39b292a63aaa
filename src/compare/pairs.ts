import type { Action } from '../model/action.ts'
import { inOrder, onlyOne } from './keys.ts'
import { byLikeness } from './likeness.ts'
import type { Pairs, Way } from './way.ts'
import { bareWords, plainWords } from './words.ts'

/** The ways to know an action again, the surest first. Each looks at what those before it have left. */
const ways: readonly Way[] = [
  inOrder(({ what, team }) => ofTeam(plainWords(what.text), team)),
  onlyOne(({ what, team }) => ofTeam(bareWords(what.text), team)),
  onlyOne(({ what }) => bareWords(what.text)),
  onlyOne(({ ticket }) => ticket?.toLowerCase() ?? null),
  byLikeness,
]

/** Finds the actions of an older state again. What is not found, or not for certain, has no pair. */
export function pairsOf(before: readonly Action[], now: readonly Action[]): Pairs {
  const pairs = new Map<Action, Action>()
  const taken = new Set<Action>()
  for (const way of ways) {
    const [olds, news] = [before.filter((one) => !taken.has(one)), now.filter((one) => !pairs.has(one))]
    for (const [action, old] of way(olds, news)) {
      pairs.set(action, old)
      taken.add(old)
    }
  }
  return pairs
}

/** Nothing for an action that doesn't say what is to be done: it can't be told from another such one. */
function ofTeam(words: string, team: string | null): string {
  return words && `${words}/${team?.toLowerCase() ?? ''}`
}

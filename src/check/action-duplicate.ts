import type { Action } from '../model/action.ts'
import { placesOfActions } from './context/actions.ts'
import { complain, type DocumentRule } from './rule/rule.ts'
import { quoted, wordsOf } from './rule/wording.ts'

export const actionDuplicate: DocumentRule = {
  name: 'action-duplicate',
  check: ({ ownActions: actions }) => {
    const byKey = new Map<string, Action[]>()
    for (const action of actions) {
      const key = keyOf(action)
      byKey.set(key, byKey.get(key) ?? [])
      byKey.get(key)?.push(action)
    }
    const again = [...byKey].filter(([key, same]) => key && same.length > 1)
    return again.flatMap(([, same]) =>
      complain(placesOfActions(same), (places) => ({
        message: `${quoted(wordsOf(places).slice(0, 1))} stands here ${places.length === 1 ? 'again' : `${places.length} times`}.`,
        hint: 'Keep one of them.',
      })),
    )
  },
}

/** Two teams may have the same to do. */
function keyOf({ what, team, owner }: Action): string {
  const words = what.text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
  return words && `${words} ${team ?? ''} ${owner ?? ''}`.toLowerCase()
}

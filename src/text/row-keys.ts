import type { Action, ActionGroup } from '../model/action.ts'
import { slugOf } from './slugs.ts'

/**
 * A key for each action that tells it from all others of its document, and stays when other actions are edited:
 * the words of what is to be done, numbered from the second action of the same words on.
 */
export function rowKeys(groups: readonly ActionGroup[]): ReadonlyMap<Action, string> {
  const seen = new Map<string, number>()
  return new Map(
    groups.flatMap(({ actions }) =>
      actions.map((action) => {
        const words = slugOf(action.what.text) || 'action'
        const number = (seen.get(words) ?? 0) + 1
        seen.set(words, number)
        return [action, number > 1 ? `${words}-${number}` : words] as const
      }),
    ),
  )
}

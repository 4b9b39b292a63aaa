import type { Action } from '../model/action.ts'
import type { Way } from './way.ts'

/** What an action is known by; null for one that can't be known so. */
export type KeyOf = (action: Action) => string | null

/** The first with the first, the second with the second: rows that say the same are as good as each other. */
export function inOrder(keyOf: KeyOf): Way {
  return (before, now) => paired(before, now, keyOf, () => true)
}

/** Only where one action of then and one of now have the key. */
export function onlyOne(keyOf: KeyOf): Way {
  return (before, now) => paired(before, now, keyOf, (olds, news) => olds.length === 1 && news.length === 1)
}

type IsSure = (before: readonly Action[], now: readonly Action[]) => boolean

function paired(
  before: readonly Action[],
  now: readonly Action[],
  keyOf: KeyOf,
  isSure: IsSure,
): ReturnType<Way> {
  const [then, today] = [byKey(before, keyOf), byKey(now, keyOf)]
  return new Map(
    [...today].flatMap(([key, news]) => {
      const olds = then.get(key) ?? []
      if (!isSure(olds, news)) return []
      return news.flatMap((action, i) => (olds[i] ? [[action, olds[i]] as const] : []))
    }),
  )
}

function byKey(actions: readonly Action[], keyOf: KeyOf): ReadonlyMap<string, readonly Action[]> {
  const groups = new Map<string, Action[]>()
  for (const action of actions) {
    const key = keyOf(action)
    if (key) groups.set(key, [...(groups.get(key) ?? []), action])
  }
  return groups
}

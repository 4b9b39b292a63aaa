import { slugOf } from '../text/slugs.ts'

/** An id of words, e.g. `sre-now`. It always has a hyphen, so that it can't hide a property of `window`. */
export function idOf(...words: readonly string[]): string {
  const id = words.map(slugOf).filter(Boolean).join('-')
  return id.includes('-') ? id : [id || 'untitled', 'slide'].join('-')
}

/** What else in a page has an id that could be made of words: a heading "Console data" must not stand in its way. */
const ours: readonly string[] = ['console-data']

/** Numbers the ids that stand more than once, or are ours: `sre-now`, `sre-now-2`. */
export function withUniqueIds<T extends { readonly id: string }>(named: readonly T[]): readonly T[] {
  const taken = new Set(ours)
  const last = new Map<string, number>()
  return named.map((one) => {
    let id = one.id
    for (let number = (last.get(one.id) ?? 1) + 1; taken.has(id); number += 1) {
      id = `${one.id}-${number}`
      last.set(one.id, number)
    }
    taken.add(id)
    return { ...one, id }
  })
}

import { slugOf } from '../model/slug.ts'

/** An id of words, e.g. `sre-now`. It always has a hyphen, so that it can't hide a property of `window`. */
export function idOf(...words: readonly string[]): string {
  const id = words.map(slugOf).filter(Boolean).join('-')
  return id.includes('-') ? id : [id || 'untitled', 'slide'].join('-')
}

/** Numbers the ids that stand more than once: `sre-now`, `sre-now-2`. */
export function withUniqueIds<T extends { readonly id: string }>(named: readonly T[]): readonly T[] {
  const taken = new Set<string>()
  return named.map((one) => {
    let id = one.id
    for (let number = 2; taken.has(id); number += 1) id = `${one.id}-${number}`
    taken.add(id)
    return { ...one, id }
  })
}

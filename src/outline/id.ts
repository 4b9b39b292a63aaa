import type { Slide } from '../model/deck.ts'
import { slugOf } from '../model/slug.ts'

/** An id of words, e.g. `sre-now`. It always has a hyphen, so that it can't hide a property of `window`. */
export function idOf(...words: readonly string[]): string {
  const id = words.map(slugOf).filter(Boolean).join('-')
  return id.includes('-') ? id : [id || 'untitled', 'slide'].join('-')
}

/** Numbers the ids that stand more than once: `sre-now`, `sre-now-2`. */
export function withUniqueIds(slides: readonly Slide[]): readonly Slide[] {
  const taken = new Set<string>()
  return slides.map((slide) => {
    let id = slide.id
    for (let number = 2; taken.has(id); number += 1) id = `${slide.id}-${number}`
    taken.add(id)
    return { ...slide, id }
  })
}

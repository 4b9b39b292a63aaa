import type { Slide } from '../model/deck.ts'
import type { Postmortem } from '../model/postmortem.ts'
import type { Note } from '../model/prose.ts'
import { placedOn } from './placement.ts'

/** Tellings that belong to no slide are spoken over the title. */
export function withLeftovers(slides: readonly Slide[], postmortem: Postmortem): readonly Slide[] {
  const [title, ...rest] = slides
  const left = tellingsLeft(slides, postmortem)
  return title && left.length > 0 ? [{ ...title, notes: [...title.notes, ...left] }, ...rest] : slides
}

function tellingsLeft(slides: readonly Slide[], { tellings }: Postmortem): readonly Note[] {
  const isPlaced = placedOn(slides)
  return tellings.map(({ note }) => note).filter(({ spans }) => !spans.every((span) => isPlaced(span)))
}

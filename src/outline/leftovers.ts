import type { Slide } from '../model/deck.ts'
import type { Postmortem } from '../model/postmortem.ts'
import type { Note } from '../model/prose.ts'
import { everySection } from '../model/section.ts'
import { isPlaced } from './placement.ts'
import { listed, ourNote } from './words.ts'

/** What no slide took is spoken over the title: tellings under other headings, and headings over nothing. */
export function withLeftovers(slides: readonly Slide[], postmortem: Postmortem): readonly Slide[] {
  const [title, ...rest] = slides
  const left = [...tellingsLeft(slides, postmortem), ...headingsLeft(slides, postmortem)]
  return title && left.length > 0 ? [{ ...title, notes: [...title.notes, ...left] }, ...rest] : slides
}

function tellingsLeft(slides: readonly Slide[], { tellings }: Postmortem): readonly Note[] {
  return tellings
    .map(({ note }) => note)
    .filter(({ spans }) => !spans.every((span) => isPlaced(span, slides)))
}

function headingsLeft(slides: readonly Slide[], { sections }: Postmortem): readonly Note[] {
  const headings = everySection(sections).flatMap(({ heading }) => (heading ? [heading] : []))
  const left = headings.filter(({ span }) => !isPlaced(span, slides))
  if (left.length === 0) return []
  const names = listed(left.map(({ prose }) => prose.text || '(an empty heading)'))
  return [
    { ...ourNote(`Headings with nothing of their own: ${names}.`), spans: left.map(({ span }) => span) },
  ]
}

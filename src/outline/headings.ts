import type { Slide } from '../model/deck.ts'
import type { Postmortem } from '../model/postmortem.ts'
import { everySection } from '../model/section.ts'
import { isPlaced } from './placement.ts'
import { listed, ourNote } from './words.ts'

/** Headings that no slide took, since nothing stands under them, are named to the speaker over the title. */
export function withHeadings(slides: readonly Slide[], { sections }: Postmortem): readonly Slide[] {
  const headings = everySection(sections).flatMap(({ heading }) => (heading ? [heading] : []))
  const left = headings.filter(({ span }) => !isPlaced(span, slides))
  const [title, ...rest] = slides
  if (left.length === 0 || !title) return slides
  const names = listed(left.map(({ prose }) => prose.text || '(an empty heading)'))
  const note = {
    ...ourNote(`Headings with nothing of their own: ${names}.`),
    spans: left.map(({ span }) => span),
  }
  return [{ ...title, notes: [...title.notes, note] }, ...rest]
}

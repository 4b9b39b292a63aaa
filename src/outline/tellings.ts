import type { Postmortem, Telling } from '../model/postmortem.ts'
import type { Note, Prose } from '../model/prose.ts'
import { everySection } from '../model/section.ts'

/** What the narrative says under the same heading as a part of the document. */
export function notesUnder(heading: Prose | null, { tellings }: Postmortem): readonly Note[] {
  return tellings.filter((telling) => isUnder(telling, heading)).map(({ note }) => note)
}

/** What it says under headings that the document has not. */
export function notesUnderNone({ tellings, sections, title }: Postmortem): readonly Note[] {
  const headings = everySection(sections).flatMap(({ heading }) => (heading ? [heading.prose] : []))
  const shown = headings.filter(({ text }) => text !== title.text)
  return tellings
    .filter((telling) => !shown.some((heading) => isUnder(telling, heading)))
    .map(({ note }) => note)
}

function isUnder(telling: Telling, heading: Prose | null): boolean {
  return heading !== null && telling.heading?.toLowerCase() === heading.text.toLowerCase()
}

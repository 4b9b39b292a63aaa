import type { Chapter } from '../model/chapter.ts'
import type { Deck } from '../model/deck.ts'
import type { Pictures } from '../model/picture.ts'
import type { Postmortem } from '../model/postmortem.ts'
import { encloses, type Span } from '../model/source.ts'

/** A deck as anybody may have it: nothing of the narrative, and nothing that says where a thing is written. */
export function published(deck: Deck, postmortem: Postmortem): Deck {
  return {
    ...deck,
    isPublic: true,
    slides: deck.slides.map((slide) => ({ ...slide, notes: [], spans: [] })),
    reading: deck.reading.map((chapter) => ({ ...chapter, notes: [], spans: [] })).filter(saysSomething),
    pictures: shownPictures(deck.pictures, postmortem),
  }
}

/** What was only said has a chapter of its own, of which nothing is left. */
function saysSomething({ heading, markdown }: Chapter): boolean {
  return heading !== null || markdown !== ''
}

/** Not those that stand in the narrative alone. */
function shownPictures(pictures: Pictures, { images, diagrams, told }: Postmortem): Pictures {
  const isShown = ({ span }: { readonly span: Span }): boolean =>
    !told.some((section) => encloses(section.span, span))
  const keys = new Set([
    ...images.filter(isShown).map(({ address }) => address),
    ...diagrams.filter(isShown).map(({ code }) => code),
  ])
  return new Map([...pictures].filter(([key]) => keys.has(key)))
}

import type { Slide } from '../model/deck.ts'
import { footnoteNote, footnoteNumbers, footnotesOf } from '../model/footnote.ts'
import type { Postmortem } from '../model/postmortem.ts'
import type { Note } from '../model/prose.ts'
import type { Span } from '../model/source.ts'

/** Adds to each slide's notes the footnotes of what it shows and tells; those that belong to none, to the first one's. */
export function withFootnotes(slides: readonly Slide[], { footnotes }: Postmortem): readonly Slide[] {
  if (footnotes.length === 0) return slides
  const numbers = footnoteNumbers(footnotes)
  const notesFor = (spans: readonly Span[]): readonly Note[] =>
    footnotesOf(spans, footnotes).map((footnote) => footnoteNote(footnote, numbers))
  const added = slides.map((slide) => notesFor(spansOf(slide)))
  const placed = new Set(added.flat().flatMap(({ spans }) => spans))
  const left = footnotes.filter(({ span }) => !placed.has(span)).map((one) => footnoteNote(one, numbers))
  return slides.map((slide, i) => {
    const notes = [...(added[i] ?? []), ...(i === 0 ? left : [])]
    return notes.length > 0 ? { ...slide, notes: [...slide.notes, ...notes] } : slide
  })
}

function spansOf({ spans, notes }: Slide): readonly Span[] {
  return [...spans, ...notes.flatMap((note) => note.spans)]
}

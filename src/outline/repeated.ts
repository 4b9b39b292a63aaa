import type { Slide } from '../model/deck.ts'
import type { Note } from '../model/prose.ts'

/** In letters; a place counts like so many. */
const [most, place] = [5_000, 40]

/**
 * What is told on every page of a table or a timeline is told on the first of them alone, where it is long: nobody says
 * it again, and pages of which each holds all that is told would outgrow their document.
 */
export function withLongNotesOnce(slides: readonly Slide[]): readonly Slide[] {
  const told = new Set<Note>()
  return slides.map((slide) => {
    const again = slide.notes.filter((note) => told.has(note))
    const first = slide.notes.filter((note) => !told.has(note))
    for (const note of slide.notes) told.add(note)
    return lengthOf(again) > most ? { ...slide, notes: first } : slide
  })
}

function lengthOf(notes: readonly Note[]): number {
  return notes.reduce((sum, { markdown, spans }) => sum + markdown.length + place * spans.length, 0)
}

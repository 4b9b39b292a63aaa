import type { Chapter } from '../model/chapter.ts'
import type { Placement, Slide } from '../model/deck.ts'
import type { Finding } from '../model/finding.ts'
import type { Span } from '../model/source.ts'
import { enclosing } from '../text/spans.ts'

type Place = Exclude<keyof Placement, 'total'>

/** Says of each block of the source where it stands: on a slide, else in the notes, else on the reading page, else nowhere. */
export function place(
  blocks: readonly Span[],
  slides: readonly Slide[],
  reading: readonly Chapter[],
): Placement {
  const places = blocks.map(placesAmong(slides, reading))
  const count = (wanted: Place): number => places.filter((place) => place === wanted).length
  return {
    total: blocks.length,
    slides: count('slides'),
    notes: count('notes'),
    reading: count('reading'),
    dropped: count('dropped'),
  }
}

/** A finding for each block that stands nowhere. */
export function dropped(
  blocks: readonly Span[],
  slides: readonly Slide[],
  reading: readonly Chapter[],
): readonly Finding[] {
  const placeOf = placesAmong(slides, reading)
  return blocks
    .filter((block) => placeOf(block) === 'dropped')
    .map((span) => ({
      rule: 'block-dropped',
      severity: 'warning',
      message: 'This found no place on a slide, in the notes or on the reading page.',
      hint: 'Put it under a heading of its own.',
      spans: [span],
    }))
}

/** Answers whether a block stands on a slide or in the notes. */
export function placedOn(slides: readonly Slide[]): (block: Span) => boolean {
  const placeOf = placesAmong(slides, [])
  return (block) => placeOf(block) !== 'dropped'
}

function placesAmong(slides: readonly Slide[], reading: readonly Chapter[]): (block: Span) => Place {
  const isShown = enclosing(slides.flatMap(({ spans }) => spans))
  const isTold = enclosing(slides.flatMap(({ notes }) => notes.flatMap(({ spans }) => spans)))
  const isRead = enclosing(reading.flatMap(({ spans }) => spans))
  return (block) => {
    if (isShown(block)) return 'slides'
    if (isTold(block)) return 'notes'
    return isRead(block) ? 'reading' : 'dropped'
  }
}

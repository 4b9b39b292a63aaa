import type { Chapter } from '../model/chapter.ts'
import type { Placement, Slide } from '../model/deck.ts'
import type { Finding } from '../model/finding.ts'
import { encloses, type Span } from '../model/source.ts'

type Place = Exclude<keyof Placement, 'total'>

/** Says of each block of the source where it stands: on a slide, else in the notes, else on the reading page, else nowhere. */
export function place(
  blocks: readonly Span[],
  slides: readonly Slide[],
  reading: readonly Chapter[],
): Placement {
  const places = blocks.map((block) => placeOf(block, slides, reading))
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
  return blocks
    .filter((block) => placeOf(block, slides, reading) === 'dropped')
    .map((span) => ({
      rule: 'block-dropped',
      severity: 'warning',
      message: 'This found no place on a slide, in the notes or on the reading page.',
      hint: 'Put it under a heading of its own.',
      spans: [span],
    }))
}

/** Whether a block stands on a slide or in the notes. */
export function isPlaced(block: Span, slides: readonly Slide[]): boolean {
  return placeOf(block, slides, []) !== 'dropped'
}

function placeOf(block: Span, slides: readonly Slide[], reading: readonly Chapter[]): Place {
  if (slides.some(({ spans }) => spans.some((span) => encloses(span, block)))) return 'slides'
  const isTold = slides.some(({ notes }) =>
    notes.some(({ spans }) => spans.some((span) => encloses(span, block))),
  )
  if (isTold) return 'notes'
  return reading.some(({ spans }) => spans.some((span) => encloses(span, block))) ? 'reading' : 'dropped'
}

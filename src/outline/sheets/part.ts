import type { Phrases } from '../../model/phrases.ts'
import type { Note, Prose } from '../../model/prose.ts'
import type { SlideBase } from '../../model/slide.ts'
import type { Span } from '../../model/source.ts'
import type { TextSlide } from '../../model/story.ts'
import { idOf } from '../id.ts'
import type { Piece } from '../pieces/piece.ts'
import type { Sheet } from '../split.ts'
import type { Part } from '../story.ts'
import { clipped, lineOfHead, ourNote } from '../words.ts'
import { textSheets } from './text.ts'

/** What every slide of a part has, whatever shows its matter. */
export type PartSlide = SlideBase & Pick<TextSlide, 'heading' | 'kicker' | 'page' | 'size'>

/** How the slides of a part are named, and in whose words they say what is ours. */
export interface Naming {
  /** Stands in for a heading where the part has none. */
  readonly unnamed: string
  readonly words: Phrases
}

/** Sets the pieces of a part over as many slides as they need, and makes each of what they share and its own pieces. */
export function partSlides<T>(
  part: Part,
  pieces: readonly Piece[],
  { unnamed, words }: Naming,
  make: (shared: PartSlide, items: readonly Piece[]) => T,
): readonly T[] {
  const name = part.heading?.prose.text ?? unnamed
  return textSheets(pieces, name).map((sheet) => {
    const { items, page, size } = sheet
    const notes = notesOf(part, sheet, words)
    const [heading, kicker] = [part.heading?.prose ?? null, kickerOf(part)]
    return make({ id: idOf(name), heading, kicker, page, size, notes, spans: spansOf(part, sheet) }, items)
  })
}

/** The heading above it, as far as there is room for it on one line. */
function kickerOf({ parent }: Part): Prose | null {
  return parent && clipped(parent.prose, lineOfHead)
}

/** What is told of the part, what the slide leaves out; and where that is nothing, a word that it is. */
export function notesOf({ told }: Part, { items, page }: Sheet<Piece>, words: Phrases): readonly Note[] {
  const rest = items.flatMap(({ whole }) => (whole === 'read' ? ourNote(words.restIsRead) : (whole ?? [])))
  const notes = [...(page.number === 1 ? told : []), ...rest]
  return notes.length > 0 ? notes : [ourNote(words.allOnSlide)]
}

/** The headings stand over the first slide. */
export function spansOf({ parent, heading }: Part, { items, page }: Sheet<Piece>): readonly Span[] {
  const headings = page.number === 1 ? [parent, heading] : []
  return [...headings.flatMap((heading) => heading?.span ?? []), ...items.map(({ span }) => span)]
}

/** Pieces as the markdown of one slide. Those from inside a list begin it without the list around them. */
export function joined(pieces: readonly Piece[]): string {
  let outdent = Number.POSITIVE_INFINITY
  const parts = pieces.map(({ markdown, joint }) => {
    outdent = Math.min(outdent, /^ */.exec(markdown)?.[0].length ?? 0)
    return markdown.replace(new RegExp(`^ {0,${outdent}}`, 'gm'), '') + joint
  })
  return parts.join('').trimEnd()
}

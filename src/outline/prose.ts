import { type Phrases, phrasesIn } from '../model/phrases.ts'
import type { Postmortem } from '../model/postmortem.ts'
import type { Note, Prose } from '../model/prose.ts'
import type { Span } from '../model/source.ts'
import type { TextKind, TextSlide } from '../model/story.ts'
import { idOf } from './id.ts'
import type { Piece } from './pieces/piece.ts'
import { piecesOf } from './pieces.ts'
import { textSheets } from './sheets/text.ts'
import type { Sheet } from './split.ts'
import type { Part } from './story.ts'
import { clipped, lineOfHead, ourNote } from './words.ts'

/** The gist of a part as slides of text; what they leave out is in their notes. */
export function textSlides<K extends TextKind>(
  kind: K,
  part: Part,
  { settings }: Postmortem,
): readonly TextSlide<K>[] {
  const words = phrasesIn(settings.lang)
  const name = part.heading?.prose.text ?? words.introduction
  return textSheets(part.blocks.flatMap(piecesOf), name).map((sheet) => ({
    kind,
    id: idOf(name),
    heading: part.heading?.prose ?? null,
    kicker: kickerOf(part),
    markdown: joined(sheet.items),
    page: sheet.page,
    size: sheet.size,
    notes: notesOf(part, sheet, words),
    spans: spansOf(part, sheet),
  }))
}

/** The heading above it, as far as there is room for it on one line. */
export function kickerOf({ parent }: Part): Prose | null {
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

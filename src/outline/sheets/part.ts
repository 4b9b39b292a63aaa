import type { Phrases } from '../../languages.ts'
import type { Note, Prose } from '../../model/prose.ts'
import type { SlideBase } from '../../model/slide.ts'
import type { Span } from '../../model/source.ts'
import type { TextSlide } from '../../model/story.ts'
import { idOf } from '../id.ts'
import { roomUnder } from '../measure.ts'
import type { Piece } from '../pieces/piece.ts'
import { heightOfPiece, textSettings } from '../pieces.ts'
import { type Sheet, split } from '../split.ts'
import type { Part } from '../story.ts'
import { clipped, lineOfHead, ourNote } from '../words.ts'

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

/** Pieces that may not be parted. */
type Unit = readonly Piece[]

/** Parts the pieces of a text over slides under a heading, at the largest size that takes no more of them. */
function textSheets(pieces: readonly Piece[], heading: string): readonly Sheet<Piece>[] {
  const room = roomUnder(heading)
  return split(unitsOf(pieces, room), textSettings, heightOfUnit, { room }).map((sheet) => ({
    ...sheet,
    items: sheet.items.flat(),
  }))
}

/** What leads to something stands on the slide of what it leads to, where both fit one. */
function unitsOf(pieces: readonly Piece[], room: number): readonly Unit[] {
  const units: Piece[][] = []
  for (const piece of pieces) {
    const unit = units.at(-1)
    const last = unit?.at(-1)
    if (unit && last && (leadsOn(last) || piece.isTied) && heightOfUnit([...unit, piece], smallest) <= room)
      unit.push(piece)
    else units.push([piece])
  }
  return units
}

const smallest = textSettings.at(-1) ?? textSettings[0]

function heightOfUnit(unit: Unit, setting: typeof smallest): number {
  return unit.reduce((sum, piece) => sum + heightOfPiece(piece, setting), 0)
}

/** A heading, or a short line that ends in a colon. */
function leadsOn({ markdown, joint }: Piece): boolean {
  return (
    markdown.startsWith('### ') || (joint === '\n\n' && markdown.length < 160 && /[:：]\**$/.test(markdown))
  )
}

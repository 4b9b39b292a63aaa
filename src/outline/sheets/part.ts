import type { Postmortem } from '../../model/postmortem.ts'
import type { Note, Prose } from '../../model/prose.ts'
import type { Page, SlideBase } from '../../model/slide.ts'
import type { Span } from '../../model/source.ts'
import type { SetText, TextSlide } from '../../model/story.ts'
import { wordsIn } from '../../text/sentences.ts'
import { mostItems, mostWordsOfList } from '../gist.ts'
import { idOf } from '../id.ts'
import { roomUnder } from '../measure.ts'
import { isItem, type Piece } from '../pieces/piece.ts'
import { heightOfPiece, type TextSetting, textSettings } from '../pieces.ts'
import { parted } from '../split.ts'
import type { Part } from '../story.ts'
import { clipped, lineOfHead } from '../words.ts'

/** What every slide of a part has, whatever shows its matter. */
export type PartSlide = SlideBase & Pick<TextSlide, 'heading' | 'kicker' | 'page'>

/** The pieces of one slide, those that it doesn't show among them. */
export interface PartSheet {
  readonly items: readonly Piece[]
  readonly page: Page
  readonly setting: TextSetting
}

/** How the slides of a part are named, and whether they take more words than a slide has else. */
export interface PartNaming {
  /** Names the slide of a part without a heading. */
  readonly unnamed: string
  readonly isFull?: boolean
}

/** Whether the author wants a part whole, by its kind or the id of its slide. */
export function isWantedFull(kind: string, { section }: Part, { settings }: Postmortem): boolean {
  const { full } = settings.slides
  return full.includes(kind) || full.includes(idOf(section.heading?.prose.text ?? ''))
}

/**
 * Sets the pieces of a part over as many slides as they need, and makes each of what they share and its own pieces. None
 * where nothing of it is shown.
 */
export function partSlides<T>(
  part: Part,
  pieces: readonly Piece[],
  { unnamed, isFull = false }: PartNaming,
  make: (shared: PartSlide, sheet: PartSheet) => T,
): readonly T[] {
  const name = part.section.heading?.prose.text ?? unnamed
  return sheetsOf(pieces, part.heading?.prose.text ?? '', isFull).map((sheet) => {
    const { items, page } = sheet
    const [heading, kicker] = [part.heading?.prose ?? null, kickerOf(part)]
    const notes = notesOf(part, items, page)
    return make({ id: idOf(name), heading, kicker, page, notes, spans: spansOf(part, items, page) }, sheet)
  })
}

/** The heading above it, as far as there is room for it on one line. */
function kickerOf({ parent }: Part): Prose | null {
  return parent && clipped(parent.prose, lineOfHead)
}

/**
 * What the author wrote to be said of a part, with what the slide leaves out; where that is nothing, the whole of it, so
 * that the speaker has what to say.
 */
export function notesOf({ told }: Part, items: readonly Piece[], { number }: Page): readonly Note[] {
  const said = number === 1 ? told : []
  const left = told.length === 0 ? items : items.filter(isShortened)
  const whole = left.filter((piece) => piece.whole !== '').sort((a, b) => a.span.line - b.span.line)
  if (whole.length === 0) return said
  return [
    ...said,
    {
      markdown: joinedTexts(whole.map((piece) => piece.whole)),
      spans: whole.map(({ span }) => span),
      shown: items.flatMap(({ prose }) => prose?.text ?? []),
    },
  ]
}

function isShortened({ markdown, whole }: Piece): boolean {
  return markdown.replace(/\s+/g, '') !== whole.replace(/\s+/g, '')
}

/** The headings stand over the first slide. */
export function spansOf(
  { parent, heading }: Part,
  items: readonly Piece[],
  { number }: Page,
): readonly Span[] {
  const headings = number === 1 ? [parent, heading] : []
  const shown = items.filter(isShown)
  return [...headings.flatMap((heading) => heading?.span ?? []), ...shown.map(({ span }) => span)]
}

/** Pieces as the markdown of one slide. Those from inside a list begin it without the list around them. */
export function joined(pieces: readonly Piece[]): string {
  let outdent = Number.POSITIVE_INFINITY
  const texts = pieces
    .filter(({ markdown }) => markdown !== '')
    .map(({ markdown }) => {
      outdent = Math.min(outdent, /^ */.exec(markdown)?.[0].length ?? 0)
      return markdown.replace(new RegExp(`^ {0,${outdent}}`, 'gm'), '')
    })
  return joinedTexts(texts)
}

/** Blocks and items one under the other; neighbouring items stay one list. */
function joinedTexts(texts: readonly string[]): string {
  return texts
    .map((text, i) => {
      const before = texts[i - 1]
      if (before === undefined) return text
      return (isItem({ markdown: text }) && isItem({ markdown: before }) ? '\n' : '\n\n') + text
    })
    .join('')
}

/** How a text is set on one slide: its points have room between them. */
export function setTextOf({ items, setting }: PartSheet, room: number): SetText {
  return { markdown: joined(items), size: setting.type, gap: gapOf(items, setting, room) }
}

/** Between points, in pixels, largest first, as far as they fill three quarters of the room. `theme/prose.css` has the same. */
const gaps = [56, 40, 28] as const

function gapOf(items: readonly Piece[], setting: TextSetting, room: number): number {
  const shown = items.filter(isShown)
  const base = shown.some(isItem) ? setting.gap / 2 : setting.gap
  const height = heightOf(shown, setting)
  return gaps.find((gap) => height + shown.length * (gap - base) <= 0.75 * room) ?? 0
}

/** Pieces that may not be parted. */
type Unit = readonly Piece[]

/** Parts the pieces of a text over slides under a heading, each slide at its largest size. */
function sheetsOf(pieces: readonly Piece[], heading: string, isFull: boolean): readonly PartSheet[] {
  const room = roomUnder(heading)
  const units = unitsOf(pieces, room)
  return parted(units, textSettings, heightOf, {
    room: room + lastGap,
    mayHold: (some) => isFull || mayHold(some.flat()),
  }).map((sheet) => ({ ...sheet, items: sheet.items.flat() }))
}

const smallest = textSettings.at(-1) ?? textSettings[0]
/** Nothing stands behind the last piece. */
const lastGap = smallest.gap

function mayHold(pieces: readonly Piece[]): boolean {
  const words = pieces.reduce((sum, { prose }) => sum + wordsIn(prose?.text ?? ''), 0)
  return pieces.filter(isShown).filter(isItem).length <= mostItems && words <= mostWordsOfList
}

/** What leads to something stands on the slide of what it leads to; what isn't shown, with what is shown before it. */
function unitsOf(pieces: readonly Piece[], room: number): readonly Unit[] {
  const first = pieces.findIndex(isShown)
  if (first < 0) return []
  const units: Piece[][] = [[...pieces.slice(0, first + 1)]]
  for (const piece of pieces.slice(first + 1)) {
    const unit = units.at(-1)
    const last = unit?.findLast(isShown)
    const isOne = last !== undefined && (leadsOn(last) || piece.isTied)
    if (unit && (!isShown(piece) || (isOne && heightOf([...unit, piece], smallest) <= room))) unit.push(piece)
    else units.push([piece])
  }
  return units
}

export function isShown({ markdown, height }: Piece): boolean {
  return markdown !== '' || height !== null
}

function heightOf(unit: Unit, setting: TextSetting): number {
  return unit.reduce((sum, piece) => sum + heightOfPiece(piece, setting), 0)
}

/** A heading, or a text that ends in a colon. */
function leadsOn({ markdown }: Piece): boolean {
  return markdown.startsWith('### ') || /[:：]\**$/.test(markdown)
}

import { phrasesIn } from '../languages.ts'
import type { Postmortem } from '../model/postmortem.ts'
import type { Role } from '../model/section.ts'
import type { LessonSign, LessonsSlide } from '../model/story.ts'
import { idOf } from './id.ts'
import { roomUnder, type Setting, textArea } from './measure.ts'
import type { Piece } from './pieces/piece.ts'
import { heightOfPiece, piecesOf, textSettings } from './pieces.ts'
import { joined, notesOf, partSlides, spansOf } from './sheets/part.ts'
import type { Sheet } from './split.ts'
import type { Part } from './story.ts'

/** Between columns, in pixels. `theme/lessons.css` has the same. */
const gutter = 40
/** What the heading of a column takes. */
const columnHead = 56
const mostColumns = 4
/** In more columns a picture would be too small. */
const mostIllustrated = 2
/** Of columns side by side. */
const [, ...columnSettings] = textSettings

/** What was learned: as many parts side by side as fit one slide so, the others one after the other. */
export function lessonsSlides(parts: readonly Part[], postmortem: Postmortem): readonly LessonsSlide[] {
  const [first, ...rest] = parts
  if (!first) return []
  for (let count = neighboursOf(parts); count > 1; count -= 1) {
    const slide = besides(parts.slice(0, count), postmortem)
    if (slide) return [slide, ...lessonsSlides(parts.slice(count), postmortem)]
  }
  return [...alone(first, postmortem), ...lessonsSlides(rest, postmortem)]
}

/** How many of the first parts stand under one heading, and may stand side by side. */
function neighboursOf(parts: readonly Part[]): number {
  const others = parts.findIndex(({ parent }) => parent !== parts[0]?.parent)
  return Math.min(mostColumns, others < 0 ? parts.length : others)
}

/** Null where a column would go on on another slide, or a picture be small. */
function besides(parts: readonly Part[], { settings }: Postmortem): LessonsSlide | null {
  if (parts.length > mostIllustrated && parts.some(isIllustrated)) return null
  const words = phrasesIn(settings.lang)
  const heading = parts[0]?.parent?.prose ?? null
  const name = heading?.text ?? words.lessons
  const width = (textArea.width + gutter) / parts.length - gutter
  const room = roomUnder(name) - columnHead
  const heightOf = (piece: Piece, setting: Setting): number => heightOfPiece(piece, setting, width)
  const columns = parts.map((part) => part.blocks.flatMap((block) => piecesOf(block, words)))
  const setting = columnSettings.find((setting) =>
    columns.every((pieces) => pieces.reduce((sum, piece) => sum + heightOf(piece, setting), 0) <= room),
  )
  if (!setting) return null
  const sheets = columns.map((items) => ({ items, page: { number: 1, count: 1 }, size: setting.size }))
  return {
    kind: 'lessons',
    id: idOf(name, 'lessons'),
    heading,
    kicker: null,
    columns: parts.map((part, i) => columnOf(part, sheets[i]?.items ?? [])),
    page: { number: 1, count: 1 },
    size: setting.size,
    notes: parts.flatMap((part, i) => notesOf(part, sheets[i] as Sheet<Piece>, words)),
    spans: parts.flatMap((part, i) => spansOf(part, sheets[i] as Sheet<Piece>)),
  }
}

function isIllustrated({ blocks }: Part): boolean {
  return blocks.some(({ kind }) => kind === 'picture')
}

function alone(part: Part, { settings }: Postmortem): readonly LessonsSlide[] {
  const words = phrasesIn(settings.lang)
  const naming = { unnamed: words.lessons, words }
  return partSlides(
    part,
    part.blocks.flatMap((block) => piecesOf(block, words)),
    naming,
    (shared, items) => ({
      ...shared,
      kind: 'lessons',
      columns: [{ ...columnOf(part, items), heading: null }],
    }),
  )
}

const signs: Readonly<Partial<Record<Role, LessonSign>>> = {
  went_well: 'well',
  went_wrong: 'wrong',
  got_lucky: 'lucky',
}

function columnOf({ section, heading }: Part, items: readonly Piece[]): LessonsSlide['columns'][number] {
  const sign = section.roles.map((role) => signs[role]).find((sign) => sign !== undefined)
  return { sign: sign ?? 'learned', heading: heading?.prose ?? null, markdown: joined(items) }
}

import { phrasesIn } from '../languages.ts'
import type { Postmortem } from '../model/postmortem.ts'
import type { Role } from '../model/section.ts'
import type { LessonSign, LessonsSlide } from '../model/story.ts'
import { wordsIn } from '../text/sentences.ts'
import { gistOf, mostWords, mostWordsOfList } from './gist.ts'
import { idOf } from './id.ts'
import { roomUnder, textArea } from './measure.ts'
import { heightOfPiece, textSettings } from './pieces.ts'
import { laidOut } from './prose.ts'
import { isWantedFull, joined, notesOf, partSlides, spansOf } from './sheets/part.ts'
import type { Part } from './story.ts'

/** Between columns, in pixels. `theme/lessons.css` has the same. */
const gutter = 40
/** What the heading of a column takes. */
const columnHead = 56
const mostColumns = 4
/** In more columns a picture would be too small. */
const mostIllustrated = 2
/** Of columns side by side. */
const columnSettings = textSettings.slice(1)

/** What was learned: as many parts side by side as fit one slide so, the others one after the other. */
export function lessonsSlides(parts: readonly Part[], postmortem: Postmortem): readonly LessonsSlide[] {
  const [first, ...rest] = parts
  if (!first) return []
  const areFull = parts.some((part) => isWantedFull('lessons', part, postmortem))
  for (let count = areFull ? 1 : neighboursOf(parts); count > 1; count -= 1) {
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

/** Null where a column would go on on another slide, say too much, or its picture be small. */
function besides(parts: readonly Part[], { settings }: Postmortem): LessonsSlide | null {
  if (parts.length > mostIllustrated && parts.some(isIllustrated)) return null
  const heading = parts[0]?.parent?.prose ?? null
  const name = heading?.text ?? phrasesIn(settings.lang).lessons
  const width = (textArea.width + gutter) / parts.length - gutter
  const room = roomUnder(name) - columnHead
  const words = Math.floor(mostWords / parts.length)
  const columns = parts.map((part) => gistOf(part.blocks, { room, words, width }))
  const setting = columnSettings.find((setting) =>
    columns.every(
      (pieces) => pieces.reduce((sum, piece) => sum + heightOfPiece(piece, setting, width), 0) <= room,
    ),
  )
  const said = columns.flat().reduce((sum, { prose }) => sum + wordsIn(prose?.text ?? ''), 0)
  if (!setting || said > mostWordsOfList) return null
  const page = { number: 1, count: 1 }
  return {
    kind: 'lessons',
    id: idOf(name, 'lessons'),
    heading,
    kicker: null,
    columns: parts.map((part, i) => ({ ...columnOf(part), markdown: joined(columns[i] ?? []) })),
    page,
    headline: null,
    layout: 'text',
    cells: [],
    markdown: '',
    size: setting.type,
    gap: 0,
    notes: parts.flatMap((part, i) => notesOf(part, columns[i] ?? [], page)),
    spans: parts.flatMap((part, i) => spansOf(part, columns[i] ?? [], page)),
  }
}

function isIllustrated({ blocks }: Part): boolean {
  return blocks.some(({ kind }) => kind === 'picture')
}

function alone(part: Part, postmortem: Postmortem): readonly LessonsSlide[] {
  const { settings } = postmortem
  const { lessons } = phrasesIn(settings.lang)
  const room = roomUnder(part.heading?.prose.text ?? lessons)
  const isFull = isWantedFull('lessons', part, postmortem)
  const naming = { unnamed: lessons, isFull }
  return partSlides(part, gistOf(part.blocks, { room, isFull }), naming, (shared, sheet) => {
    return { ...shared, kind: 'lessons', columns: [], ...laidOut(sheet, room, settings.lang) }
  })
}

const signs: Readonly<Partial<Record<Role, LessonSign>>> = {
  went_well: 'well',
  went_wrong: 'wrong',
  got_lucky: 'lucky',
}

function columnOf({ section, heading }: Part): Omit<LessonsSlide['columns'][number], 'markdown'> {
  const sign = section.roles.map((role) => signs[role]).find((sign) => sign !== undefined)
  return { sign: sign ?? 'learned', heading: heading?.prose ?? null }
}

import { phrasesIn } from '../languages.ts'
import type { Postmortem } from '../model/postmortem.ts'
import type { SetText, TextKind, TextSlide } from '../model/story.ts'
import { linesOf } from '../text/font-metrics.ts'
import { wordsIn } from '../text/sentences.ts'
import { gistOf } from './gist.ts'
import { headlineOf } from './headline.ts'
import { roomUnder, textArea } from './measure.ts'
import { isItem, itemMark } from './pieces/piece.ts'
import { isShown, isWantedFull, type PartSheet, partSlides, setTextOf } from './sheets/part.ts'
import type { Part } from './story.ts'

/** The gist of a part as slides of text; the whole of it is in their notes. */
export function textSlides<K extends TextKind>(
  kind: K,
  part: Part,
  postmortem: Postmortem,
): readonly TextSlide<K>[] {
  const { lang } = postmortem.settings
  const isFull = isWantedFull(kind, part, postmortem)
  const naming = { unnamed: phrasesIn(lang).introduction, isFull }
  const room = roomUnder(part.heading?.prose.text ?? '')
  return partSlides(part, gistOf(part.blocks, { room, isFull }), naming, (shared, sheet) => ({
    ...shared,
    kind,
    ...laidOut(sheet, room, lang),
  }))
}

/** How the pieces of one slide stand on it. */
export function laidOut(sheet: PartSheet, room: number, lang: string): Laid {
  return statementOf(sheet) ?? runningOf(sheet, room, lang)
}

type Laid = SetText & Pick<TextSlide, 'layout' | 'headline' | 'cells'>

/** Words of a thought that stands alone. */
const mostOfStatement = 35

/** The sizes of a statement, largest first, and how many lines of it are read at a glance. `theme/prose.css` has the same. */
const statementSettings = [
  { type: 72, lines: 1 },
  { type: 64, lines: 2 },
  { type: 56, lines: 3 },
  { type: 48, lines: Number.POSITIVE_INFINITY },
] as const

/** Semi-bold letters against regular ones. */
const semiBold = 1.05

/** One thought alone; null where there are more, or more is seen. */
function statementOf({ items }: PartSheet): Laid | null {
  const [only, ...more] = items.filter(isShown)
  if (!only?.prose || more.length > 0 || wordsIn(only.prose.text) > mostOfStatement) return null
  const { text } = only.prose
  const setting = statementSettings.find(
    ({ type, lines }) => linesOf(text, textArea.width / semiBold, type) <= lines,
  )
  return {
    layout: 'statement',
    headline: null,
    cells: [],
    markdown: isItem(only) ? only.markdown.replace(itemMark, '') : only.markdown,
    size: setting?.type ?? 48,
    gap: 0,
  }
}

/** A text, or points, under the author's first sentence where that can head them. */
function runningOf(sheet: PartSheet, room: number, lang: string): Laid {
  const headed = sheet.page.number === 1 ? headlineOf(sheet.items, lang) : null
  const items = headed?.rest ?? sheet.items
  const isOfItems = items.filter(isShown).some(isItem)
  return {
    layout: isOfItems ? 'points' : 'text',
    headline: headed?.headline ?? null,
    cells: [],
    ...setTextOf({ ...sheet, items }, room),
  }
}

import type { TimelineRow } from '../../model/story.ts'
import type { TimelineEntry } from '../../model/timeline.ts'
import { wordsIn } from '../../text/sentences.ts'
import type { ColumnText } from '../columns.ts'
import { excerptOfWords } from '../excerpt.ts'
import { type TableSheet, tableSheets } from '../sheets.ts'
import type { Line } from './times.ts'

/** The rows of one slide. */
export interface RowsPage extends Omit<TableSheet<unknown>, 'items'> {
  readonly rows: readonly TimelineRow[]
  readonly lines: readonly Line[]
  /** The day of all rows; null where there is none, or several. */
  readonly day: string | null
}

/** A room takes in no more: slides of rows, rows a slide, words a slide. */
const [mostPages, mostRows, mostWords] = [2, 8, 56]
/** How many words of a row are shown; the fewer before a row is left out. */
const wordsARow = [18, 15, 12] as const

/** What a row that says a day takes, in pixels; `theme/timeline.css` has the same. */
const dayRow = 44

/**
 * Sets entries as rows on two slides at the most. Where there is no room for all, the most telling have rows, and
 * others at even distances between them.
 *
 * @param telling The most telling first.
 * @param above What stands over the rows, in pixels.
 */
export function rowsPages(
  lines: readonly Line[],
  telling: readonly TimelineEntry[],
  { heading, above }: { readonly heading: string; readonly above: number },
): readonly RowsPage[] {
  const hasDays = new Set(lines.flatMap(({ day }) => day ?? [])).size > 1
  const shared = { heading, above: above + (hasDays ? dayRow : 0) }
  const most = Math.min(lines.length, mostPages * mostRows)
  for (let count = most; count > 1; count -= 1) {
    const chosen = count === lines.length ? lines : chosenOf(lines, telling, count)
    for (const words of wordsARow.slice(count === lines.length ? 0 : -1))
      for (const perPage of [mostRows, Math.ceil(count / mostPages)]) {
        const pages = pagesOf(chosen, { ...shared, words, perPage })
        if (pages.length <= mostPages && pages.every(isTakenIn)) return pages
      }
  }
  return pagesOf(lines.slice(0, 1), { ...shared, words: wordsARow[2], perPage: 1 })
}

function isTakenIn({ rows }: RowsPage): boolean {
  return rows.reduce((sum, { text }) => sum + wordsIn(text.text), 0) <= mostWords
}

/** The most telling, then always the one that is farthest from all that are chosen; in their own order. */
function chosenOf(lines: readonly Line[], telling: readonly TimelineEntry[], count: number): readonly Line[] {
  const places = new Map(lines.map(({ entry }, i) => [entry, i]))
  const chosen = new Set(telling.slice(0, count).flatMap((entry) => places.get(entry) ?? []))
  while (chosen.size < count) chosen.add(farthestFrom(chosen, lines.length))
  return lines.filter((_, i) => chosen.has(i))
}

function farthestFrom(chosen: ReadonlySet<number>, count: number): number {
  let [farthest, distance] = [0, 0]
  for (let place = 0; place < count; place += 1) {
    const near = Math.min(count, ...[...chosen].map((other) => Math.abs(other - place)))
    if (near > distance) [farthest, distance] = [place, near]
  }
  return farthest
}

interface Setup {
  readonly heading: string
  readonly above: number
  readonly words: number
  readonly perPage: number
}

function pagesOf(lines: readonly Line[], { heading, above, words, perPage }: Setup): readonly RowsPage[] {
  const rows = lines.map((line) => ({ ...line, text: excerptOfWords(line.entry.text, words) }))
  const begins = new Set(rows.filter(({ day }, i) => i > 0 && day !== null && day !== rows[i - 1]?.day))
  const sheets = tableSheets(rows, {
    heading,
    columnsOf,
    head: false,
    overRow: (row) => (begins.has(row) ? dayRow : 0),
    above,
    most: perPage,
  })
  return sheets.map(({ items, page, size, widths }) => ({ ...shownOf(items), page, size, widths }))
}

type Shown = Line & Pick<TimelineRow, 'text'>

function shownOf(lines: readonly Shown[]): Pick<RowsPage, 'rows' | 'lines' | 'day'> {
  const days = new Set(lines.flatMap(({ day }) => day ?? []))
  const [day = null] = days
  const rows = lines.map(({ clock, text, day }, i) => ({
    time: clock,
    text,
    day: days.size > 1 && day !== lines[i - 1]?.day ? day : null,
  }))
  return { rows, lines, day: days.size === 1 ? day : null }
}

function columnsOf(lines: readonly Shown[]): readonly ColumnText[] {
  return [
    // In the monospace, whose letters are about as wide as four fifths of these.
    { head: '', cells: lines.map(({ clock }) => '0'.repeat(Math.ceil(Math.min(22, clock.length) * 0.8))) },
    { head: '', cells: lines.map(({ text }) => text.text) },
  ]
}

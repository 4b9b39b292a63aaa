import { type Prose, plainProse } from '../../model/prose.ts'
import type { TimelineRow } from '../../model/story.ts'
import type { TimelineEntry } from '../../model/timeline.ts'
import type { Setting } from '../measure.ts'
import { type TableSheet, tableSheets } from '../sheets.ts'
import type { Space } from '../split.ts'
import { type ColumnText, tableSettings } from '../table.ts'

/** An entry as a row. */
export interface Line extends TimelineRow {
  readonly entry: TimelineEntry
}

/** The entries of one timeline, with their times as they are shown. */
export function linesOf(entries: readonly TimelineEntry[]): readonly Line[] {
  return entries.map((entry, i) => ({ entry, time: timeOf(entry, entries[i - 1]), text: entry.text }))
}

/** As written; where the author states a day once for many, the first of each day has it too. */
function timeOf({ time, day, inheritsDay }: TimelineEntry, before: TimelineEntry | undefined): string {
  return inheritsDay && day !== null && day !== before?.day ? `${day} ${time}` : time
}

/** What a head that is only heard leaves to a picture, in pixels; `theme/timeline.css` has the same. */
const bareHead = 24

/** Times are never as large as what actions are set in. */
const [, ...settings] = tableSettings

/**
 * Parts them over slides.
 *
 * @param above What stands over the rows, in pixels.
 * @param goesOn What a row that goes on begins with.
 */
export function lineSheets(
  lines: readonly Line[],
  heading: string,
  { above, goesOn }: { readonly above: number; readonly goesOn: string },
  within: Omit<Space, 'room'> = {},
): readonly TableSheet<Line>[] {
  const isBare = above > 0 && lines.every(({ entry }) => entry.heads === null)
  return tableSheets<Line>(lines, {
    heading,
    columnsOf,
    parting: { goesOn, cellsOf, partsOf },
    settings: settings as [Setting, ...Setting[]],
    above: isBare ? above - bareHead : above,
    within,
  })
}

function columnsOf(lines: readonly Line[]): readonly ColumnText[] {
  return [
    // The monospace of the times is a little wider than what is measured.
    { head: 'Time', cells: lines.map(({ time }) => time.replace(/./g, '0').slice(0, 22)) },
    { head: 'Event', cells: lines.map(({ text }) => text.text) },
  ]
}

function cellsOf({ time, text }: Line): readonly Prose[] {
  return [plainProse(time), text]
}

/** The time stands in the first part only. */
function partsOf({ entry, time }: Line, parts: readonly (readonly Prose[])[]): readonly Line[] {
  return parts.map(([, text = plainProse('')], part) => ({ entry, time: part === 0 ? time : '', text }))
}

import type { Row, Table } from '../../model/block.ts'
import { readProse } from '../blocks.ts'
import { statedZone } from '../times/zone.ts'
import { timeIn } from '../times.ts'
import { columnRolesOf } from '../vocabulary.ts'
import { type Clock, type Draft, dayFrom, entry } from './entry.ts'

/** Each row is an entry: its time from the columns of times, its text from that of events, or the widest. */
export function inTable({ head, rows }: Table, clock: Clock): readonly Draft[] {
  const roles = head.map(({ text }) => columnRolesOf(text, clock.words))
  const timed = roles.flatMap((role, i) => (role.includes('time') ? [i] : []))
  const times = timed.length > 0 ? timed : [0]
  const named = roles.findIndex((role, i) => role.includes('event') && !times.includes(i))
  const event = named >= 0 ? named : widest(rows, times)
  const zone = times.map((i) => statedZone(head[i]?.text ?? '')).find((found) => found !== null) ?? clock.zone
  const year = timeIn(head.map(({ text }) => text).join(' ')).day?.year ?? null
  const day = clock.day ?? (year ? { year, month: 1, day: 1, isEither: false } : null)
  const here = { ...clock, day, zone }
  const heads = [times.map((i) => head[i]?.text ?? '').join(' '), head[event]?.text ?? ''] as const
  return rows.map((row) => ({ ...ofRow(row, times, event, here), heads }))
}

function widest(rows: readonly Row[], times: readonly number[]): number {
  const widths = (rows[0]?.cells ?? []).map((_, i) =>
    times.includes(i) ? -1 : Math.max(...rows.map(({ cells }) => cells[i]?.text.length ?? 0)),
  )
  return widths.indexOf(Math.max(...widths))
}

function ofRow({ cells, span }: Row, times: readonly number[], event: number, clock: Clock): Draft {
  const written = times
    .map((i) => cells[i]?.text ?? '')
    .filter(Boolean)
    .join(' ')
  const time = timeIn(written)
  if (time.day) clock.day = dayFrom(time.day, clock)
  const more = cells.filter((cell, i) => i !== event && !times.includes(i) && cell.text !== '')
  const details = { markdown: [written, ...more.map(({ markdown }) => markdown)].join(' — '), spans: [span] }
  return {
    ...entry(time, cells[event] ?? readProse(''), span, clock),
    details: more.length > 0 ? details : null,
  }
}

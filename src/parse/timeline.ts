import type { Body, Code, List, ListItem, Paragraph, Row, Table } from '../model/block.ts'
import type { Report } from '../model/finding.ts'
import type { Prose } from '../model/prose.ts'
import { everySection, type Section } from '../model/section.ts'
import type { Span } from '../model/source.ts'
import type { TimelineEntry } from '../model/timeline.ts'
import { announcesActions } from './announce.ts'
import { readProse } from './blocks.ts'
import { outermostOf } from './outermost.ts'
import type { ZoneHints } from './timeline/clocks.ts'
import { type Clock, type Draft, dayFrom, entry } from './timeline/entry.ts'
import { placed } from './timeline/moments.ts'
import { startIn } from './timeline/start.ts'
import type { DateOrder, Day } from './times/day.ts'
import { statedZone } from './times/zone.ts'
import { firstDay, leadingTime, timeIn, trailingTime } from './times.ts'
import { columnRolesOf, metadataOf, type Vocabulary } from './vocabulary.ts'

/** What timelines are read by, beside what they say. */
export interface TimelineHints extends ZoneHints {
  readonly words: Vocabulary
  /** How the document's dates are read. */
  readonly order: DateOrder | null
}

/** Every entry of the timelines in the sections, in the order of the document. */
export function readTimeline(
  sections: readonly Section[],
  hints: TimelineHints,
  report: Report,
): readonly TimelineEntry[] {
  const found = outermostOf('timeline', sections)
  // "Key events" beside a timeline are a choice of its entries.
  const whole = found.filter(({ heading }) => !/^(key|main) events/i.test(heading?.prose.text ?? ''))
  const entries = whole.flatMap((section) => entriesOf(section, hints, report))
  return entries.length > 0 ? entries : found.flatMap((section) => entriesOf(section, hints, report))
}

function entriesOf(section: Section, hints: TimelineHints, report: Report): readonly TimelineEntry[] {
  const said = [
    section.heading?.prose.text ?? '',
    ...section.blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.prose.text] : [])),
  ]
  const start = startIn(hints.text)
  const drafts = inSection(section, {
    day: timeIn(said[0] ?? '').day ?? start?.day ?? null,
    standing: standingDay([section]),
    zone: said.map(statedZone).find((found) => found !== null) ?? null,
    order: hints.order,
    words: hints.words,
  })
  return placed(drafts, { ...hints, start }, report)
}

/** "Unless otherwise noted all events happened on 2031-05-03": what it says of `all` holds for entries without a day. */
const ofAll = /\b(all|unless)\b.*\b(events?|times?|timestamps?|entries)\b/i

/** The day that a sentence in a timeline gives to all of it, or null. */
export function standingDay(sections: readonly Section[]): Day | null {
  const said = outermostOf('timeline', sections).flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.prose.text] : [])),
  )
  const sentence = said.find((text) => text.length < 200 && ofAll.test(text) && firstDay(text) !== null)
  return sentence === undefined ? null : firstDay(sentence)
}

function inSection({ blocks, sections }: Section, clock: Clock): readonly Draft[] {
  const own = blocks.flatMap((block, i) => (announcesActions(blocks[i - 1]) ? [] : inBlock(block, clock)))
  return [...own, ...sections.flatMap((section) => headed(section, clock))]
}

/** A heading that is a time is an entry, unless the entries stand below it: then it gives them their day. */
function headed(section: Section, clock: Clock): readonly Draft[] {
  const { heading, blocks, roles, sections } = section
  if (!heading || (roles[0] !== 'other' && roles[0] !== 'timeline')) return []
  const time = leadingTime(heading.prose.markdown)
  if (time?.day) clock.day = dayFrom(time.day, clock)
  const inside = time?.clock ? [] : inSection(section, clock)
  if (inside.length > 0 || !time) return inside
  const first = blocks.find((block): block is Paragraph => block.kind === 'paragraph')
  const told = first?.prose ?? firstItem(blocks)
  const text =
    time.rest && told ? readProse(`${time.rest}. ${told.markdown}`) : (told ?? readProse(time.rest))
  const isOneParagraph = blocks.length === (first ? 1 : 0) && sections.length === 0
  const details = { markdown: insideOf(section), spans: [section.span] }
  return [
    {
      ...entry(time, text, section.span, clock),
      details: isOneParagraph ? null : details,
    },
  ]
}

/** All that stands under a section's heading, headings of its parts included, as written. */
function insideOf(section: Section): string {
  const parts = everySection([section]).flatMap(({ heading, blocks }) => [
    ...(heading && heading !== section.heading ? [heading] : []),
    ...blocks,
  ])
  return parts.map(({ markdown }) => markdown).join('\n\n')
}

function firstItem(blocks: readonly Body[]): Prose | undefined {
  return blocks.find((block): block is List => block.kind === 'list')?.items[0]?.prose
}

function inBlock(block: Body, clock: Clock): readonly Draft[] {
  if (block.kind === 'table') return inTable(block, clock)
  if (block.kind === 'list') return block.items.flatMap((item) => inItem(item, clock))
  if (block.kind === 'paragraph') return inLines(block.markdown, block.span, clock)
  return block.kind === 'code'
    ? inLines(code(block), { ...block.span, line: block.span.line + 1 }, clock)
    : []
}

function code({ code }: Code): string {
  return code
}

/** Each item is an entry; one that only names a day, and one that only heads others, gives way to those inside. */
function inItem(item: ListItem, clock: Clock): readonly Draft[] {
  const { prose, blocks, span } = item
  const time = leadingTime(prose.markdown) ?? trailingTime(prose.markdown)
  if (time?.day) clock.day = dayFrom(time.day, clock)
  const isHead = time ? time.rest === '' : /[:：]$/.test(prose.text) || headsTimes(item)
  const inner = blocks.filter((block): block is Body => block.kind === 'list')
  if (isHead && inner.length > 0) return inner.flatMap((block) => inBlock(block, clock))
  const made = time ? entry(time, readProse(time.rest), span, clock) : entry(null, prose, span, clock)
  return [{ ...made, details: blocks.length > 0 ? { markdown: item.markdown, spans: [span] } : null }]
}

/** A short line such as "3/3" over items of which most begin with a time of day. */
function headsTimes({ prose, blocks }: ListItem): boolean {
  const items = blocks.flatMap((block) => (block.kind === 'list' ? block.items : []))
  const timed = items.filter(({ prose }) => leadingTime(prose.markdown)?.clock)
  return prose.text.length <= 24 && timed.length * 2 > items.length
}

/** Only lines that begin with a time are entries; lines after one belong to it, and a day alone holds from there on. */
function inLines(text: string, span: Span, clock: Clock): readonly Draft[] {
  const entries: Draft[] = []
  for (const [i, line] of text.split('\n').entries()) {
    const time = leadingTime(line) ?? dayLine(line)
    if (time?.day) clock.day = dayFrom(time.day, clock)
    const at = { path: span.path, line: span.line + i, endLine: span.line + i }
    const last = entries.at(-1)
    if (time && (time.clock || time.rest)) entries.push(entry(time, readProse(time.rest), at, clock))
    else if (last && line.trim() && !time) entries[entries.length - 1] = longer(last, line, at)
  }
  return entries
}

/** `**Date: 2031-05-03**`: a line that only says which day it was. */
function dayLine(line: string): ReturnType<typeof leadingTime> {
  const [, label = '', value = ''] = /^[\s*_]*([\p{L} ]{2,30})[:：]\s*(.+)$/u.exec(line) ?? []
  return metadataOf(label) === 'date' ? leadingTime(value) : null
}

function longer(entry: Draft, line: string, { endLine }: Span): Draft {
  return {
    ...entry,
    text: readProse(`${entry.text.markdown}\n${line.trim()}`),
    span: { ...entry.span, endLine },
  }
}

/** Each row is an entry: its time from the columns of times, its text from that of events, or the widest. */
function inTable({ head, rows }: Table, clock: Clock): readonly Draft[] {
  const roles = head.map(({ text }) => columnRolesOf(text, clock.words))
  const timed = roles.flatMap((role, i) => (role.includes('time') ? [i] : []))
  const times = timed.length > 0 ? timed : [0]
  // "Timeline of attempts" may stand over a table that has none.
  if (timed.length === 0 && !rows.some(({ cells }) => isTimed(cells[0]?.text ?? ''))) return []
  const named = roles.findIndex((role, i) => role.includes('event') && !times.includes(i))
  const event = named >= 0 ? named : widest(rows, times)
  const zone = times.map((i) => statedZone(head[i]?.text ?? '')).find((found) => found !== null) ?? clock.zone
  const year = timeIn(head.map(({ text }) => text).join(' ')).day?.year ?? null
  const day = clock.day ?? (year ? { year, month: 1, day: 1, isEither: false } : null)
  const here = { ...clock, day, zone }
  const heads = [times.map((i) => head[i]?.text ?? '').join(' '), head[event]?.text ?? ''] as const
  return rows.map((row) => ({ ...ofRow(row, times, event, here), heads }))
}

function isTimed(text: string): boolean {
  const { day, clock, sinceStart } = timeIn(text)
  return day !== null || clock !== null || sinceStart !== null
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

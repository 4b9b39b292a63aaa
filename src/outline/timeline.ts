import type { Block } from '../model/block.ts'
import type { Slide } from '../model/deck.ts'
import { filled, phrasesIn } from '../model/phrases.ts'
import type { Postmortem } from '../model/postmortem.ts'
import { type Note, plainProse } from '../model/prose.ts'
import { everySection, type Section } from '../model/section.ts'
import { encloses, enclosing, type Span } from '../model/source.ts'
import type { TimelineRow } from '../model/story.ts'
import type { TimelineEntry } from '../model/timeline.ts'
import { idOf } from './id.ts'
import { incidentAt } from './incident.ts'
import type { Setting } from './measure.ts'
import { tableSheets } from './sheets.ts'
import { type ColumnText, tableSettings } from './table.ts'
import { notesUnder } from './tellings.ts'
import { ourNote } from './words.ts'

interface Line extends TimelineRow {
  readonly entry: TimelineEntry
}

/** The entries of a section that is a timeline, outermost only; none for one that holds actions or incidents too. */
export function timelineEntries(
  { roles, span }: Section,
  { timeline, groups, incidents }: Postmortem,
): readonly TimelineEntry[] {
  const holdsActions = groups.some(({ spans }) => spans.some((action) => encloses(span, action)))
  const holdsIncidents = incidents.some((incident) => encloses(span, incident.span))
  if (!roles.includes('timeline') || holdsActions || holdsIncidents) return []
  return timeline.filter((entry) => encloses(span, entry.span))
}

/** The entries of one timeline, as rows of time and event; what stands around and inside them is spoken. */
export function timelineSlides(
  section: Section,
  entries: readonly TimelineEntry[],
  postmortem: Postmortem,
): readonly Slide[] {
  const heading = section.heading?.prose ?? null
  const words = phrasesIn(postmortem.settings.lang)
  const name = heading?.text ?? words.timeline
  const lines = entries.map((entry, i) => ({ entry, time: timeOf(entry, entries[i - 1]), text: entry.text }))
  const [, ...settings] = tableSettings
  const sheets = tableSheets<Line>(lines, {
    heading: name,
    columnsOf,
    partsOf,
    settings: settings as [Setting, ...Setting[]],
  })
  return sheets.map(({ items, page, size, widths }) => ({
    kind: 'timeline',
    id: idOf(heading?.text ?? 'timeline'),
    heading,
    kicker: incidentAt(section.span, postmortem),
    count: entries.length,
    rows: items.map(({ time, text }) => ({ time, text })),
    heads: entries[0]?.heads ?? null,
    widths,
    page,
    size,
    notes: [
      ...(page.number === 1 ? [...notesUnder(heading, postmortem), ...aroundEntries(section, entries)] : []),
      ...items.flatMap(({ entry }) => entry.details ?? []),
      ourNote(
        filled(words.fromTo, {
          heading: name,
          from: items[0]?.time || words.fromStart,
          to: items.at(-1)?.time || words.toEnd,
        }),
      ),
    ],
    spans: [
      ...(page.number === 1 ? headSpans(section, entries) : []),
      ...items.map(({ entry }) => entry.span),
    ],
  }))
}

/** As written; where the author states a day once for many, the first of each day has it too. */
function timeOf({ time, day, inheritsDay }: TimelineEntry, before: TimelineEntry | undefined): string {
  return inheritsDay && day !== null && day !== before?.day ? `${day} ${time}` : time
}

function columnsOf(lines: readonly Line[]): readonly ColumnText[] {
  return [
    // The monospace of the times is a little wider than what is measured.
    { head: 'Time', cells: lines.map(({ time }) => time.replace(/./g, '0').slice(0, 22)) },
    { head: 'Event', cells: lines.map(({ text }) => text.text) },
  ]
}

/** The time stands in the first part only. */
function partsOf({ entry, time }: Line, parts: readonly (readonly string[])[]): readonly Line[] {
  return parts.map(([, text = ''], part) => ({ entry, time: part === 0 ? time : '', text: plainProse(text) }))
}

/** The heading, and the blocks that hold several entries each. */
function headSpans(section: Section, entries: readonly TimelineEntry[]): readonly Span[] {
  const blocks = everySection([section]).flatMap(({ blocks }) => blocks.map(({ span }) => span))
  const holding = blocks.filter((block) => entries.some(({ span }) => encloses(block, span)))
  return [...(section.heading ? [section.heading.span] : []), ...holding]
}

/** What stands in the section and is no entry: a sentence about the zone, a heading for a day. */
function aroundEntries(section: Section, entries: readonly TimelineEntry[]): readonly Note[] {
  const parts = everySection([section]).flatMap(({ heading, blocks }) => [
    ...(heading && heading !== section.heading ? [heading] : []),
    ...blocks,
  ])
  const isEntry = enclosing(entries.map(({ span }) => span))
  return parts
    .filter(({ kind, span }) => kind !== 'rule' && !isEntry(span))
    .flatMap((block) => withoutEntries(block, entries))
}

/** The lines of a block that belong to no entry: what leads to them, the item that heads them. */
function withoutEntries({ kind, markdown, span }: Block, entries: readonly TimelineEntry[]): readonly Note[] {
  const isEntry = enclosing(entries.map((entry) => entry.span))
  const isTaken = (line: number): boolean => isEntry({ ...span, line, endLine: line })
  const left = markdown.split('\n').filter((text, i) => !isTaken(span.line + i) && text.trim() !== '')
  const holdsEntries = entries.some((entry) => encloses(span, entry.span))
  // A table's head is on the slide, a fence is no text.
  if (kind === 'table' && holdsEntries) return []
  const isFence = kind === 'code' && holdsEntries
  const said = isFence ? left.filter((text) => !/^\s*(```|~~~)/.test(text)) : left
  return said.length > 0 ? [{ markdown: said.join('\n'), spans: [span] }] : []
}

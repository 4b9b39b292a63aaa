import { filled, phrasesIn, timelinePhrasesIn } from '../languages.ts'
import {
  type Band,
  type BandMark,
  type BandPicture,
  bandRows,
  heightOfBand,
  heightOfWhole,
} from '../model/band.ts'
import type { Slide } from '../model/deck.ts'
import type { Phase } from '../model/phase.ts'
import type { Postmortem } from '../model/postmortem.ts'
import { escapedMarkdown, type Note } from '../model/prose.ts'
import type { Section } from '../model/section.ts'
import { encloses } from '../model/source.ts'
import type { TimelineRow, TimelineSlide } from '../model/story.ts'
import type { TimelineEntry } from '../model/timeline.ts'
import { enclosingOneOf, inside } from '../text/spans.ts'
import { bandOf, unplacedOf } from './band.ts'
import { idOf } from './id.ts'
import { incidentAt } from './incident.ts'
import { roomUnder } from './measure.ts'
import { measuresSlides } from './measures.ts'
import { notesUnder } from './tellings.ts'
import { aroundEntries, headSpans } from './timeline/around.ts'
import { type RowsPage, rowsPages } from './timeline/rows.ts'
import { type Line, linesOf, zoneOf } from './timeline/times.ts'
import { clipped, lineOfHead, ourNote } from './words.ts'

/** Gives the entries of a section that is a timeline, outermost only; none for one that holds actions or incidents too. */
export function entriesBySection({
  timeline,
  groups,
  incidents,
}: Postmortem): (section: Section) => readonly TimelineEntry[] {
  const entriesIn = inside(timeline)
  const holdsOther = enclosingOneOf([
    ...groups.flatMap(({ spans }) => spans),
    ...incidents.map(({ span }) => span),
  ])
  return ({ roles, span }) => (roles.includes('timeline') && !holdsOther(span) ? entriesIn(span) : [])
}

/**
 * The entries of one timeline: drawn where they can be, then as rows of time and event on two slides at the most; few
 * are drawn over their rows. What stands around and inside them, and what has no room, is spoken. Last, how long it took.
 */
export function timelineSlides(
  section: Section,
  entries: readonly TimelineEntry[],
  postmortem: Postmortem,
): readonly Slide[] {
  const { phases, settings, timeline } = postmortem
  const { lang } = settings
  const isOnly = entries.length === timeline.length
  const own = phases.filter(({ span }: Phase) => isOnly || encloses(section.span, span))
  const name = section.heading?.prose.text ?? phrasesIn(lang).timeline
  const zone = zoneOf(entries)
  const told = {
    section,
    entries,
    lines: linesOf(entries, zone, lang),
    zone: zone !== null && name.includes(zone) ? null : zone,
    name,
    band: bandOf(entries, own, lang),
    postmortem,
  }
  return [...slidesOf(told), ...measuresSlides(section, entries, own, postmortem)]
}

/** So few stand under their band, where there is room for all that they say, so far from it in pixels. */
const [mostUnderBand, underBand] = [5, 14]

function slidesOf(told: Told): readonly Slide[] {
  const { band, lines, name } = told
  const telling = tellingOf(told)
  const pages = rowsPages(lines, telling, { heading: name, above: 0 })
  if (!band) return rowSlides(told, pages, null)
  const above = heightOfBand(band)
  const isShort = lines.length <= mostUnderBand
  const under = isShort ? rowsPages(lines, telling, { heading: name, above: above + underBand }) : []
  const [only, ...more] = under
  if (only && more.length === 0 && isWhole(only, lines))
    return rowSlides(told, under, { band, view: 'brief', height: above })
  return [wholeSlide(told, pages.length + 1), ...rowSlides(told, pages.map(behindOne), null)]
}

/** Entries that begin a phase, then those that the band names, then those in which the author set something in bold. */
function tellingOf({ band, entries, postmortem }: Told): readonly TimelineEntry[] {
  const isOf = (entry: TimelineEntry) => (mark: BandMark) =>
    mark.at === entry.moment?.seconds && mark.text === entry.text.text
  const begins = entries.filter(({ span }) => postmortem.phases.some((phase) => phase.span === span))
  const named = entries.filter((entry) => band?.labelled.some(isOf(entry)))
  const strong = entries.filter(({ text }) => /\*\*|__/.test(text.markdown))
  return [...new Set([...begins, ...named, ...strong])]
}

/** Whether every entry has a row, and every row all of its text. */
function isWhole({ rows, lines }: RowsPage, all: readonly Line[]): boolean {
  return lines.length === all.length && rows.every(({ text }, i) => text.text === all[i]?.entry.text.text)
}

function behindOne(page: RowsPage): RowsPage {
  const { number, count } = page.page
  return { ...page, page: { number: number + 1, count: count + 1 } }
}

/** The band alone. */
function wholeSlide(told: Told, count: number): TimelineSlide {
  const { band, lines, name, section, entries } = told
  const days = new Set(lines.flatMap(({ day }) => day ?? []))
  const [day = null] = days
  return {
    ...sharedBy(told),
    day: days.size === 1 ? day : null,
    times: null,
    shown: 0,
    picture: band && wholeOf(band, roomUnder(name)),
    rows: [],
    widths: [],
    page: { number: 1, count },
    size: 'large',
    notes: [...firstNotes(told), fromTo(told, lines), ...wholeTimeline(told)],
    spans: headSpans(section, entries),
  }
}

/** With as many labels as there is room for. */
function wholeOf(band: Band, room: number): BandPicture {
  const most = Math.floor((room - heightOfBand(band)) / bandRows.flag[0])
  const kept = { ...band, labelled: band.labelled.slice(0, Math.max(1, most)) }
  return { band: kept, view: 'whole', height: heightOfWhole(kept, room) }
}

/** Each speaks the entries up to those of the next, whole where one of them isn't shown so. */
function rowSlides(
  told: Told,
  pages: readonly RowsPage[],
  picture: BandPicture | null,
): readonly TimelineSlide[] {
  const { lines, section, entries } = told
  const shared = sharedBy(told)
  const shown = pages.reduce((sum, { rows }) => sum + rows.length, 0)
  const starts = pages.map((page, i) =>
    i === 0 ? 0 : lines.findIndex(({ entry }) => entry === page.lines[0]?.entry),
  )
  return pages.map((page, i) => {
    const stretch = lines.slice(starts[i], starts[i + 1])
    const spoken = stretch.map(({ entry }) => entry)
    const isFirst = page.page.number === 1
    return {
      ...shared,
      day: page.day,
      times: pages.length > 1 ? betweenOf(page.rows) : null,
      shown,
      picture,
      rows: page.rows,
      widths: page.widths,
      page: page.page,
      size: page.size,
      notes: [
        ...(isFirst ? firstNotes(told) : []),
        ...(isWhole(page, stretch) ? spoken.flatMap(({ details }) => details ?? []) : wholeEntries(spoken)),
        fromTo(told, stretch),
      ],
      spans: [...(isFirst ? headSpans(section, entries) : []), ...page.lines.map(({ entry }) => entry.span)],
    }
  })
}

/** "09:14–14:39"; null where one end has no time that is short. */
function betweenOf(rows: readonly TimelineRow[]): string | null {
  const [first = '', last = ''] = [rows[0]?.time, rows.at(-1)?.time]
  const areTimes = [first, last].every((time) => /\d/.test(time) && time.length <= longestTime)
  return areTimes && first !== last ? `${first}–${last}` : null
}

/** In letters, e.g. "28 Sept 2031" or "10:18:35 AM". */
const longestTime = 14

/** What all slides of one timeline are made of. */
interface Told {
  readonly section: Section
  readonly entries: readonly TimelineEntry[]
  /** The same, with their times in parts. */
  readonly lines: readonly Line[]
  /** The zone of all times; null where none or several are written, or the heading says it. */
  readonly zone: string | null
  /** The name it is headed by. */
  readonly name: string
  /** Null where it can't be drawn. */
  readonly band: Band | null
  readonly postmortem: Postmortem
}

/** What the slides of a timeline share. */
function sharedBy({
  section,
  entries,
  band,
  zone,
  postmortem,
}: Told): Pick<
  TimelineSlide,
  'kind' | 'id' | 'heading' | 'kicker' | 'zone' | 'count' | 'unplaced' | 'heads'
> {
  const heading = section.heading?.prose ?? null
  return {
    kind: 'timeline',
    id: idOf(heading?.text ?? 'timeline'),
    heading,
    kicker: incidentAt(section.span, postmortem),
    zone,
    count: entries.length,
    unplaced: band ? unplacedOf(entries, postmortem.phases).length : 0,
    heads: entries[0]?.heads ?? null,
  }
}

/** What is said over the first of them: what stands around the entries, and which have no place on the band. */
function firstNotes({ section, entries, band, postmortem }: Told): readonly Note[] {
  const unplaced = band ? unplacedOf(entries, postmortem.phases) : []
  const times = unplaced.map(({ time, text }) => `“${time || clipped(text, lineOfHead).text}”`)
  const { whyUnplaced } = timelinePhrasesIn(postmortem.settings.lang)
  return [
    ...notesUnder(section.heading?.prose ?? null, postmortem),
    ...aroundEntries(section, entries),
    ...(times.length > 0 ? [ourNote(filled(whyUnplaced, { times: times.join(', ') }))] : []),
  ]
}

/** From which time to which a slide goes. */
function fromTo({ name, postmortem }: Told, lines: readonly Line[]): Note {
  const words = phrasesIn(postmortem.settings.lang)
  const from = lines[0]?.entry.time || words.fromStart
  const to = lines.at(-1)?.entry.time || words.toEnd
  return ourNote(filled(words.fromTo, { heading: name, from, to }))
}

/** More entries than these nobody follows while a picture stands there; their rows have them anyway. */
const mostSpoken = 40

/** All entries as one list, with those marked that the band names. */
function wholeTimeline({ entries, band }: Told): readonly Note[] {
  if (entries.length > mostSpoken) return []
  const items = entries.map(
    ({ time, text }) => `- ${time ? `**${escapedMarkdown(time)}** ` : ''}${text.markdown}`,
  )
  const shown = (band?.labelled ?? []).map(({ label }) => label)
  return [{ markdown: items.join('\n'), spans: entries.map(({ span }) => span), shown }]
}

/** Entries as they are spoken where their slide shows less: whole, each with what the document says further of it. */
function wholeEntries(entries: readonly TimelineEntry[]): readonly Note[] {
  return entries.flatMap(({ time, text, details, span }) => [
    { markdown: time ? `**${escapedMarkdown(time)}** ${text.markdown}` : text.markdown, spans: [span] },
    ...(details ? [details] : []),
  ])
}

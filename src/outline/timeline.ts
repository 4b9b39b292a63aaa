import { type Band, type BandPicture, bandRows, heightOfBand, heightOfWhole } from '../model/band.ts'
import type { Slide } from '../model/deck.ts'
import type { Phase } from '../model/phase.ts'
import { phrasesIn } from '../model/phrases.ts'
import type { Postmortem } from '../model/postmortem.ts'
import type { Section } from '../model/section.ts'
import { encloses } from '../model/source.ts'
import { enclosingOneOf, inside } from '../model/spans.ts'
import type { TimelineSlide } from '../model/story.ts'
import type { TimelineEntry } from '../model/timeline.ts'
import { bandOf } from './band.ts'
import { roomUnder } from './measure.ts'
import { measuresSlides } from './measures.ts'
import type { TableSheet } from './sheets.ts'
import { headSpans } from './timeline/around.ts'
import { type Line, lineSheets, linesOf } from './timeline/lines.ts'
import { firstNotes, fromTo, sharedBy, type Told } from './timeline/told.ts'

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
 * The entries of one timeline, as rows of time and event; what stands around and inside them is spoken. Where they can
 * be drawn, a band stands over the rows: over all of them where they are few, else on a slide of its own, and small over
 * a few rows at a time. Last, how long it took.
 */
export function timelineSlides(
  section: Section,
  entries: readonly TimelineEntry[],
  postmortem: Postmortem,
): readonly Slide[] {
  const { phases, settings, timeline } = postmortem
  const isOnly = entries.length === timeline.length
  const own = phases.filter(({ span }: Phase) => isOnly || encloses(section.span, span))
  const name = section.heading?.prose.text ?? phrasesIn(settings.lang).timeline
  const told = { section, entries, name, band: bandOf(entries, own, settings.lang), postmortem }
  return [...slidesOf(told, linesOf(entries)), ...measuresSlides(section, entries, own, postmortem)]
}

/** As many entries as a slide under a band has at the most, and as it has where larger letters want more slides. */
const [mostRows, usualRows, fewestRows] = [5, 4, 3]

function slidesOf(told: Told, lines: readonly Line[]): readonly Slide[] {
  const { band, name } = told
  const { goesOn } = phrasesIn(told.postmortem.settings.lang)
  if (!band) return rowSlides(told, lineSheets(lines, name, { above: 0, goesOn }), () => null)
  const brief = heightOfBand(band, 'brief')
  const [only, ...more] = lines.length <= mostRows ? lineSheets(lines, name, { above: brief, goesOn }) : []
  if (only && more.length === 0 && only.size !== 'small')
    return rowSlides(told, [only], () => ({ band, view: 'brief', height: brief, shown: null }))
  const height = heightOfBand(band, 'strip')
  const slides = Math.min(Math.ceil(lines.length / usualRows), Math.floor(lines.length / fewestRows))
  const sheets = lineSheets(lines, name, { above: height, goesOn }, { most: mostRows, slides })
  return [
    wholeSlide(told, lines, sheets.length + 1),
    ...rowSlides(told, sheets.map(behindOne), (rows) => ({
      band,
      view: 'strip',
      height,
      shown: shownBy(rows),
    })),
  ]
}

function behindOne(sheet: TableSheet<Line>): TableSheet<Line> {
  const { number, count } = sheet.page
  return { ...sheet, page: { number: number + 1, count: count + 1 } }
}

/** From the first to the last of its rows that have a place; null where none has. */
function shownBy(rows: readonly Line[]): BandPicture['shown'] {
  const seconds = rows.flatMap(({ entry }) => entry.moment?.seconds ?? [])
  return seconds.length > 0 ? [Math.min(...seconds), Math.max(...seconds)] : null
}

/** The band alone. */
function wholeSlide(told: Told, lines: readonly Line[], count: number): TimelineSlide {
  return {
    ...sharedBy(told),
    picture: told.band && wholeOf(told.band, roomUnder(told.name)),
    rows: [],
    widths: [],
    page: { number: 1, count },
    size: 'large',
    notes: [...firstNotes(told), fromTo(told, lines)],
    spans: headSpans(told.section, told.entries),
  }
}

/** With as many labels as there is room for. */
function wholeOf(band: Band, room: number): BandPicture {
  const most = Math.floor((room - heightOfBand(band, 'brief')) / bandRows.flag[0])
  const kept = { ...band, labelled: band.labelled.slice(0, Math.max(1, most)) }
  return { band: kept, view: 'whole', height: heightOfWhole(kept, room), shown: null }
}

function rowSlides(
  told: Told,
  sheets: readonly TableSheet<Line>[],
  pictureOf: (rows: readonly Line[]) => BandPicture | null,
): readonly TimelineSlide[] {
  const shared = sharedBy(told)
  return sheets.map(({ items, page, size, widths }) => ({
    ...shared,
    picture: pictureOf(items),
    rows: items.map(({ time, text }) => ({ time, text })),
    widths,
    page,
    size,
    notes: [
      ...(page.number === 1 ? firstNotes(told) : []),
      ...items.flatMap(({ entry }) => entry.details ?? []),
      fromTo(told, items),
    ],
    spans: [
      ...(page.number === 1 ? headSpans(told.section, told.entries) : []),
      ...items.map(({ entry }) => entry.span),
    ],
  }))
}

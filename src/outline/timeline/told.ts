import type { Band } from '../../model/band.ts'
import { filled, phrasesIn, timelinePhrasesIn } from '../../model/phrases.ts'
import type { Postmortem } from '../../model/postmortem.ts'
import { escapedMarkdown, type Note } from '../../model/prose.ts'
import type { Section } from '../../model/section.ts'
import type { TimelineSlide } from '../../model/story.ts'
import type { TimelineEntry } from '../../model/timeline.ts'
import { unplacedOf } from '../band.ts'
import { idOf } from '../id.ts'
import { incidentAt } from '../incident.ts'
import { notesUnder } from '../tellings.ts'
import { clipped, lineOfHead, ourNote } from '../words.ts'
import { aroundEntries } from './around.ts'
import type { Line } from './times.ts'

/** What all slides of one timeline are made of. */
export interface Told {
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
export function sharedBy({
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
export function firstNotes({ section, entries, band, postmortem }: Told): readonly Note[] {
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
export function fromTo({ name, postmortem }: Told, lines: readonly Line[]): Note {
  const words = phrasesIn(postmortem.settings.lang)
  const from = lines[0]?.entry.time || words.fromStart
  const to = lines.at(-1)?.entry.time || words.toEnd
  return ourNote(filled(words.fromTo, { heading: name, from, to }))
}

/** Entries as they are spoken where their slide shows less: whole, each with what the document says further of it. */
export function wholeEntries(entries: readonly TimelineEntry[]): readonly Note[] {
  return entries.flatMap(({ time, text, details, span }) => [
    { markdown: time ? `**${escapedMarkdown(time)}** ${text.markdown}` : text.markdown, spans: [span] },
    ...(details ? [details] : []),
  ])
}

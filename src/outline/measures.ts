import { timelinePhrasesIn } from '../languages.ts'
import type { Slide } from '../model/deck.ts'
import { type Measure, measures, type Phase, type StatedMeasure } from '../model/phase.ts'
import type { Postmortem } from '../model/postmortem.ts'
import type { Section } from '../model/section.ts'
import { encloses } from '../model/source.ts'
import type { MeasureEnd, MeasuresSlide } from '../model/story.ts'
import type { TimelineEntry } from '../model/timeline.ts'
import { daySeconds } from '../text/days.ts'
import { linesIn } from '../text/font-metrics.ts'
import { lengthIn } from '../text/format-time.ts'
import { timeNames } from './band.ts'
import { incidentAt } from './incident.ts'
import { clipped, lineOfHead, ourNote } from './words.ts'

type Row = MeasuresSlide['rows'][number]

/** How long one incident took, by what it states and by its own rows; no slide where it says neither. */
export function measuresSlides(
  section: Section,
  entries: readonly TimelineEntry[],
  phases: readonly Phase[],
  postmortem: Postmortem,
): readonly Slide[] {
  const isOnly = entries.length === postmortem.timeline.length
  const stated = postmortem.measures.filter(({ span }) => isOnly || encloses(section.span, span))
  const { lang } = postmortem.settings
  const nameOf = timeNames(entries, lang)
  const named = phases.map((phase) => ({ ...phase, time: nameOf(phase) }))
  const rows = (Object.keys(measures) as Measure[]).flatMap((measure) => rowOf(measure, stated, named, lang))
  if (rows.length === 0) return []
  const heading = section.heading?.prose ?? null
  return [
    {
      kind: 'measures',
      id: 'time-taken',
      kicker: incidentAt(section.span, postmortem) ?? (heading && clipped(heading, lineOfHead)),
      rows,
      notes: rows.map((row) => ourNote(saidOf(row, lang))),
      spans: stated.map(({ span }) => span),
    },
  ]
}

/** A number is made of rows only where the document says that they mark a phase; a guess makes none. */
function rowOf(
  measure: Measure,
  stated: readonly StatedMeasure[],
  phases: readonly Phase[],
  lang: string,
): readonly Row[] {
  const [from, to] = measures[measure].map((marker) =>
    phases.find((phase) => phase.marker === marker && phase.basis === 'stated'),
  )
  const said = stated.find((one) => one.measure === measure) ?? null
  const seconds = from && to ? lengthBetween(from, to) : null
  if (!said && seconds === null) return []
  const derived = seconds === null || (said && isSame(said.seconds, seconds)) ? null : lengthIn(seconds, lang)
  const ends = from && to && seconds !== null ? endsOf([from, to]) : []
  return [{ measure, stated: said?.written ?? null, derived, ends }]
}

/** Days say no hours, and what ends before it begins says nothing; that one is reported where it is read. */
function lengthBetween({ moment: from }: Phase, { moment: to }: Phase): number | null {
  const seconds = to.seconds - from.seconds
  const isOfDays = from.grain === 'day' || to.grain === 'day'
  return seconds < 0 || (isOfDays && seconds < daySeconds) ? null : seconds
}

/** Five minutes or five per cent are no contradiction. */
function isSame(stated: number, derived: number): boolean {
  const off = Math.abs(stated - derived)
  return off <= 300 || off <= 0.05 * stated
}

/** What the two ends of a number have room for, in pixels; `theme/measures.css` has the same. */
const endsWidth = 680
const [type, monoLetter] = [22, 0.6]

/** As much of the words as stands beside the longest of the times. */
function endsOf(phases: readonly Phase[]): readonly MeasureEnd[] {
  const longest = Math.max(...phases.map(({ time }) => [...time].length))
  const width = Math.max(endsWidth / 4, endsWidth - longest * monoLetter * type)
  return phases.map(({ time, words }) => {
    const [line = '', ...more] = linesIn(words.replace(/\s+/g, ' '), width - type, type)
    return { time, text: more.length > 0 ? `${line} …` : line }
  })
}

/** "Time to detect: 12 min (14:05 it began → 14:17 it rang)". */
function saidOf({ measure, stated, derived, ends }: Row, lang: string): string {
  const words = timelinePhrasesIn(lang)
  const values = [stated && `${stated} (${words.stated})`, derived && `${derived} (${words.derived})`]
  const between = ends.map(({ time, text }) => `${time} ${text}`.trim()).join(' → ')
  return [`${words.measures[measure]}: ${values.filter(Boolean).join(', ')}`, between]
    .filter(Boolean)
    .join('; ')
}

import { filled } from '../languages.ts'
import type { Band, BandMark, BandPicture } from '../model/band.ts'
import type { TimelineSlide } from '../model/story.ts'
import { lengthIn } from '../text/format-time.ts'
import type { BandWords } from './chart/band/frame.ts'
import { drawBand } from './chart/band.ts'
import type { Context } from './context.ts'
import { type Html, html } from './html.ts'
import { hunkHead, pageOf } from './parts.ts'

export function renderTimeline(slide: TimelineSlide, context: Context): Html {
  const { heading, kicker, picture, page, rows, day, times } = slide
  const { inline, words } = context
  return html`${hunkHead(kicker && inline(kicker), day, times, zoneOf(slide), entriesOf(slide, context), pageOf(page))}
<h2>${heading ? inline(heading) : words.timeline}</h2>
${picture && renderBand(picture, context)}
${rows.length > 0 && renderRows(slide, context)}`
}

/** A picture has its zone beside its hours. */
function zoneOf({ zone, picture }: TimelineSlide): string | null {
  return picture?.band.zone ? null : zone
}

/** "16 of 48" where not all have a row; over a picture how many there are, and how many have no place on it. */
function entriesOf({ count, shown, unplaced, picture }: TimelineSlide, context: Context): string | null {
  const { words, timeline } = context
  if (!picture) return shown < count ? filled(words.of, { n: shown, m: count }) : null
  const left = unplaced > 0 ? [context.count(unplaced, timeline.unplaced)] : []
  return [context.count(count, words.entryCount), ...left].filter(Boolean).join(' · ')
}

function renderBand(picture: BandPicture, { lang, timeline, isRightToLeft }: Context): Html {
  const words = { lang, phrases: timeline }
  return html`${drawBand(picture, words, isRightToLeft)}
${sayBand(picture.band, words)}`
}

function renderRows({ rows, heads, widths, size }: TimelineSlide, { inline, words }: Context): Html {
  return html`<table class="rows timeline" data-size="${size}">
<colgroup>${widths.map((width) => html`<col width="${width}%">`)}</colgroup>
<thead><tr>${(heads ?? [words.time, words.event]).map(hiddenHead)}</tr></thead>
<tbody>${rows.map(({ time, text, day }) => html`${day !== null && renderDay(day)}<tr><td class="time">${time}</td><td>${inline(text)}</td></tr>`)}</tbody>
</table>`
}

function renderDay(day: string): Html {
  return html`<tr class="day"><th colspan="2" scope="rowgroup">${day}</th></tr>`
}

function hiddenHead(head: string): Html {
  return html`<th scope="col"><span class="hidden">${head}</span></th>`
}

/** What a band shows, as a list: its phases and labels in order of time, and its lengths. */
function sayBand(band: Band, words: BandWords): Html {
  const entries = [...band.labelled, ...phasesAlone(band, words)].toSorted((a, b) => a.at - b.at)
  const items = [
    ...entries.map(({ time, text, phase }) => [
      html`<b>${time}</b> `,
      text,
      phase && ` – ${nameOf(phase, words)}`,
    ]),
    ...lengths(band, words).map((text) => [text]),
  ]
  return html`<ul class="band-said hidden">${items.map((item) => html`<li>${item}</li>`)}</ul>`
}

/** Those that no label stands for. */
function phasesAlone({ phases, labelled }: Band, words: BandWords): readonly Omit<BandMark, 'label'>[] {
  return phases
    .filter(({ marker }) => !labelled.some(({ phase }) => phase?.marker === marker))
    .map((phase) => ({ at: phase.at, time: '', text: nameOf(phase, words), phase: null }))
}

function nameOf(
  { marker, basis }: Pick<Band['phases'][number], 'marker' | 'basis'>,
  { phrases }: BandWords,
): string {
  const name = phrases.phases[marker]
  return basis === 'guess' ? filled(phrases.guess, { phase: name }) : name
}

function lengths({ silence, stretches }: Band, { lang, phrases }: BandWords): readonly string[] {
  const later = stretches.slice(1).map(([from], i) => from - (stretches[i]?.[1] ?? from))
  return [
    ...(silence ? [filled(phrases.silence, { length: lengthIn(silence[1] - silence[0], lang) })] : []),
    ...later.map((gap) => filled(phrases.later, { length: lengthIn(gap, lang) })),
  ]
}

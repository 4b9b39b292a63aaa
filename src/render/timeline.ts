import type { BandPicture } from '../model/band.ts'
import { filled } from '../model/phrases.ts'
import type { TimelineSlide } from '../model/story.ts'
import { sayBand } from './chart/band/said.ts'
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

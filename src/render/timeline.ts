import type { BandPicture } from '../model/band.ts'
import type { TimelineSlide } from '../model/story.ts'
import { sayBand } from './chart/band/said.ts'
import { drawBand } from './chart/band.ts'
import type { Context } from './context.ts'
import { type Html, html } from './html.ts'
import { hunkHead, pageOf } from './parts.ts'

export function renderTimeline(slide: TimelineSlide, context: Context): Html {
  const { heading, kicker, count, unplaced, picture, page, rows } = slide
  const { inline, words, timeline } = context
  const isWhole = picture !== null && picture.view !== 'strip'
  const left = isWhole && unplaced > 0 && context.count(unplaced, timeline.unplaced)
  return html`${hunkHead(kicker && inline(kicker), context.count(count, words.entryCount), left, pageOf(page))}
<h2>${heading ? inline(heading) : words.timeline}</h2>
${picture && renderBand(picture, context)}
${rows.length > 0 && renderRows(slide, context)}`
}

/** What a small one shows stands in the rows below it. */
function renderBand(picture: BandPicture, { lang, timeline, isRightToLeft }: Context): Html {
  const words = { lang, phrases: timeline }
  return html`${drawBand(picture, words, isRightToLeft)}
${picture.view !== 'strip' && sayBand(picture.band, words)}`
}

function renderRows({ rows, heads, widths, size }: TimelineSlide, { inline, words }: Context): Html {
  // For those who hear the table: a time and an event need no heads to be seen.
  const usualHeads = [words.time, words.event]
  return html`<table class="rows timeline" data-size="${size}">
<colgroup>${widths.map((width) => html`<col width="${width}%">`)}</colgroup>
<thead><tr>${heads ? heads.map(shownHead) : usualHeads.map(hiddenHead)}</tr></thead>
<tbody>${rows.map(({ time, text }) => html`<tr><td class="time">${time}</td><td>${inline(text)}</td></tr>`)}</tbody>
</table>`
}

function shownHead(head: string): Html {
  return html`<th scope="col">${head}</th>`
}

function hiddenHead(head: string): Html {
  return html`<th scope="col"><span class="hidden">${head}</span></th>`
}

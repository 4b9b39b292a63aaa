import type { TimelineSlide } from '../model/deck.ts'
import type { Context } from './context.ts'
import { type Html, html } from './html.ts'
import { hunkHead, pageOf } from './parts.ts'

export function renderTimeline(
  { heading, count, rows, widths, page, size }: TimelineSlide,
  { inline }: Context,
): Html {
  return html`${hunkHead(`${count} ${count === 1 ? 'entry' : 'entries'}`, pageOf(page))}
<h2>${heading ? inline(heading) : 'Timeline'}</h2>
<table class="rows timeline" data-size="${size}">
<colgroup>${widths.map((width) => html`<col width="${width}%">`)}</colgroup>
<thead><tr><th scope="col">Time</th><th scope="col">Event</th></tr></thead>
<tbody>${rows.map(({ time, text }) => html`<tr><td class="time">${time}</td><td>${inline(text)}</td></tr>`)}</tbody>
</table>`
}

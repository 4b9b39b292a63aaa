import type { TimelineSlide } from '../model/story.ts'
import type { Context } from './context.ts'
import { type Html, html } from './html.ts'
import { hunkHead, pageOf } from './parts.ts'

export function renderTimeline(
  { heading, kicker, count, rows, heads, widths, page, size }: TimelineSlide,
  { inline, words, count: counted }: Context,
): Html {
  // For those who hear the table: a time and an event need no heads to be seen.
  const usualHeads = [words.time, words.event]
  return html`${hunkHead(kicker && inline(kicker), counted(count, words.entryCount), pageOf(page))}
<h2>${heading ? inline(heading) : words.timeline}</h2>
<table class="rows timeline" data-size="${size}">
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

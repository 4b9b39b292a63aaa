import type { MeasureEnd, MeasuresSlide } from '../model/story.ts'
import type { Context } from './context.ts'
import { type Html, html } from './html.ts'
import { hunkHead } from './parts.ts'

export function renderMeasures({ kicker, rows }: MeasuresSlide, context: Context): Html {
  const { inline, timeline } = context
  return html`${hunkHead(kicker && inline(kicker))}
<h2>${timeline.howLong}</h2>
<ul class="measures">${rows.map((row) => renderRow(row, context))}</ul>`
}

function renderRow(
  { measure, stated, derived, ends }: MeasuresSlide['rows'][number],
  { timeline }: Context,
): Html {
  const basis = stated === null ? timeline.derived : timeline.stated
  const first = html`<b><bdi>${stated ?? derived}</bdi></b> <small>${basis}</small>`
  const second =
    stated !== null &&
    derived !== null &&
    html`<b><bdi>${derived}</bdi></b> <small>${timeline.derived}</small>`
  return html`<li><h3>${timeline.measures[measure]}</h3><p class="value">${first}</p>${second && html`<p class="value other">${second}</p>`}${ends.length > 0 && html`<ol>${ends.map(renderEnd)}</ol>`}</li>`
}

function renderEnd({ time, text }: MeasureEnd): Html {
  return html`<li><bdi class="time">${time}</bdi> <span>${text}</span></li>`
}

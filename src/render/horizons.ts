import type { HorizonsSlide } from '../model/deck.ts'
import type { Prose } from '../model/prose.ts'
import type { Context } from './context.ts'
import { type Html, html } from './html.ts'
import { counted, gap, hunkHead, pageOf } from './parts.ts'

export function renderHorizons({ teams, widths, page, size }: HorizonsSlide, context: Context): Html {
  return html`${hunkHead(counted(teams.length, 'team'), pageOf(page))}
<h2>Now and later</h2>
<table class="rows horizons" data-size="${size}">
<colgroup>${widths.map((width) => html`<col width="${width}%">`)}</colgroup>
<thead><tr><th scope="col">Team</th><th scope="col">Now</th><th scope="col">Later</th></tr></thead>
<tbody>${teams.map((plans) => renderTeam(plans, context))}</tbody>
</table>`
}

function renderTeam({ team, plans }: HorizonsSlide['teams'][number], context: Context): Html {
  const cells = [plan(plans.short, 'now?', context), plan(plans.long, 'later?', context)]
  return html`<tr><th scope="row">${team}</th>${cells.map((cell) => html`<td>${cell}</td>`)}</tr>`
}

function plan(plans: readonly Prose[], question: string, { inline }: Context): Html {
  if (plans.length === 0) return gap(question)
  return html`${plans.map((prose) => html`<span class="plan">${inline(prose)}</span>`)}`
}

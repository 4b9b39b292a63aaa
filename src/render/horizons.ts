import type { HorizonsSlide } from '../model/deck.ts'
import type { Prose } from '../model/prose.ts'
import { horizonsChart } from './chart/horizons.ts'
import { picture } from './chart/picture.ts'
import { type Context, pictureWidth } from './context.ts'
import { type Html, html } from './html.ts'
import { gap, hunkHead, pageOf } from './parts.ts'

export function renderHorizons(slide: HorizonsSlide, context: Context): Html {
  const { teams, page } = slide
  const { words, isRightToLeft } = context
  const chart = horizonsChart(slide, words, { width: pictureWidth, isRightToLeft })
  return html`${hunkHead(context.count(teams.length, words.teamCount), pageOf(page))}
<h2>${words.nowAndLater}</h2>
${picture(chart, renderTable(teams, context))}`
}

function renderTable(teams: HorizonsSlide['teams'], context: Context): Html {
  const { words } = context
  return html`<table class="rows horizons" data-size="small">
<thead><tr><th scope="col">${words.team}</th><th scope="col">${words.now}</th><th scope="col">${words.later}</th></tr></thead>
<tbody>${teams.map((plans) => renderTeam(plans, context))}</tbody>
</table>`
}

function renderTeam({ team, plans }: HorizonsSlide['teams'][number], context: Context): Html {
  const cells = [
    plan(plans.short, `${context.words.now}?`, context),
    plan(plans.long, `${context.words.later}?`, context),
  ]
  return html`<tr><th scope="row">${team}</th>${cells.map((cell) => html`<td>${cell}</td>`)}</tr>`
}

function plan(plans: readonly Prose[], question: string, { inline }: Context): Html {
  if (plans.length === 0) return gap(question)
  return html`${plans.map((prose) => html`<span class="plan">${inline(prose)}</span>`)}`
}

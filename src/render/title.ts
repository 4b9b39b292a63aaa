import type { Tally, TitleSlide } from '../model/deck.ts'
import { picture } from './chart/picture.ts'
import { titleChart } from './chart/title.ts'
import { type Context, pictureWidth } from './context.ts'
import { type Html, html } from './html.ts'
import { hunkHead } from './parts.ts'

export function renderTitle(slide: TitleSlide, context: Context): Html {
  const { title, subtitle, facts, size } = slide
  const { inline } = context
  return html`${hunkHead(subtitle ? inline(subtitle) : aboveOf(slide, context))}
<h2 data-size="${size}">${inline(title)}</h2>
${facts.length > 0 && html`<dl class="facts">${facts.map(renderFact)}</dl>`}
${slide.actions > 0 && renderStat(slide, context)}`
}

/** The kind of document, in the title's own words where it has some. */
function aboveOf({ above }: TitleSlide, { words }: Context): string {
  if (above === null) return words.postmortem
  return /\d/.test(above) ? `${words.postmortem} · ${above}` : above
}

function renderFact([label, value]: readonly [string, string]): Html {
  return html`<div><dt>${label}</dt><dd>${value}</dd></div>`
}

/** As git sums up a patch: a plus an action, under its team. */
function renderStat(slide: TitleSlide, { words, count, isRightToLeft }: Context): Html {
  const { tallies, teams, actions } = slide
  const sum = [...(teams > 0 ? [count(teams, words.teamCount)] : []), count(actions, words.actionCount)]
  const told = sum.filter((part) => part !== '').join(', ')
  const chart = titleChart(slide, told, { width: pictureWidth, isRightToLeft })
  return html`<div class="diffstat added">
${picture(chart, html`${tallies.length > 0 && html`<ul>${tallies.map(renderTally)}</ul>`}`)}
<p>${told}<span aria-hidden="true"> (+)</span></p>
</div>`
}

function renderTally({ team, actions }: Tally): Html {
  return html`<li><b>${team}</b> <span class="count">${actions}</span></li>`
}

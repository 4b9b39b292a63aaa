import type { Tally, TitleSlide } from '../model/deck.ts'
import type { Context } from './context.ts'
import { type Html, html } from './html.ts'
import { hunkHead } from './parts.ts'

export function renderTitle(slide: TitleSlide, { inline, words, count }: Context): Html {
  const { title, subtitle, facts, actions, size } = slide
  return html`${hunkHead(subtitle ? inline(subtitle) : words.postmortem)}
<h2 data-size="${size}">${inline(title)}</h2>
${facts.length > 0 && html`<dl class="facts">${facts.map(renderFact)}</dl>`}
${actions > 0 && renderStat(slide, words, count)}`
}

function renderFact([label, value]: readonly [string, string]): Html {
  return html`<div><dt>${label}</dt><dd>${value}</dd></div>`
}

/** As git sums up a patch: one line a team, one plus an action. */
function renderStat(
  { tallies, teams, actions }: TitleSlide,
  words: Context['words'],
  count: Context['count'],
): Html {
  const sum = [...(teams > 0 ? [count(teams, words.teamCount)] : []), count(actions, words.actionCount)]
  const rows = tallies.length > 6 ? 'many' : 'few'
  return html`<div class="diffstat added" data-rows="${rows}">
<ul>${tallies.map(renderTally)}</ul>
<p>${sum.join(', ')}<span aria-hidden="true">(+)</span></p>
</div>`
}

/** More signs than this would leave the line; the number says the rest. */
const mostSigns = 12

function renderTally({ team, actions }: Tally): Html {
  return html`<li><b>${team}</b> <span class="count">${actions}</span> <span class="signs" aria-hidden="true">${'+'.repeat(Math.min(actions, mostSigns))}</span></li>`
}

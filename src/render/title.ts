import type { Tally, TitleSlide } from '../model/deck.ts'
import type { Context } from './context.ts'
import { type Html, html } from './html.ts'
import { counted, hunkHead } from './parts.ts'

export function renderTitle(slide: TitleSlide, { inline }: Context): Html {
  const { title, subtitle, facts, tallies, actions } = slide
  return html`${hunkHead(subtitle ? inline(subtitle) : 'postmortem')}
<h2>${inline(title)}</h2>
${facts.length > 0 && html`<dl class="facts">${facts.map(renderFact)}</dl>`}
${actions > 0 && renderStat(tallies, actions)}`
}

function renderFact([label, value]: readonly [string, string]): Html {
  return html`<div><dt>${label}</dt><dd>${value}</dd></div>`
}

/** As git sums up a patch: one line a team, one plus an action. */
function renderStat(tallies: readonly Tally[], actions: number): Html {
  const sum = [tallies.length > 0 && counted(tallies.length, 'team'), counted(actions, 'action')].filter(Boolean)
  return html`<div class="diffstat added">
<ul>${tallies.map(renderTally)}</ul>
<p>${sum.join(', ')}<span aria-hidden="true">(+)</span></p>
</div>`
}

/** More signs than this would leave the line; the number says the rest. */
const mostSigns = 12

function renderTally({ team, actions }: Tally): Html {
  return html`<li><b>${team}</b> <span class="count">${actions}</span> <span class="signs" aria-hidden="true">${'+'.repeat(Math.min(actions, mostSigns))}</span></li>`
}

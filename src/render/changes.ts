import { staysWhole } from '../model/change.ts'
import type { ChangeFact, ChangeRow, ChangesSlide } from '../model/changes.ts'
import { filled } from '../model/phrases.ts'
import { changesChart } from './chart/changes.ts'
import { signOf } from './chart/signs.ts'
import type { Context } from './context.ts'
import { type Html, html, type Renderable } from './html.ts'
import { gap, hunkHead, pageOf } from './parts.ts'

/** How many actions became what, and under it the diff of them, line by line. */
export function renderChanges(slide: ChangesSlide, context: Context): Html {
  const { since, rows, page } = slide
  const words = context.changes
  return html`${headOf(slide, context)}
<h2>${words.heading}</h2>
${page.number === 1 && renderPicture(slide, context)}
${rows.length > 0 ? renderTable(slide, context) : html`<p class="nothing">${filled(words.none, { name: since.name })}</p>`}`
}

/** As the head of a hunk: how many lines there were, how many there are. */
function headOf(
  { since, actionsThen, actionsNow, page }: ChangesSlide,
  { count, words, changes }: Context,
): Html {
  const [then, now] = [count(actionsThen, words.actionCount), count(actionsNow, words.actionCount)]
  return hunkHead(
    filled(changes.since, { name: since.name }),
    since.day !== since.name && since.day,
    filled(changes.inAll, { then, now }),
    pageOf(page),
  )
}

/** On a phone the same is a list: the letters of the picture would be too small. */
function renderPicture({ counts }: ChangesSlide, { changes, isRightToLeft }: Context): Html {
  const { states } = changes
  const tallies = counts.map(([state, count]) => ({ state, count, word: states[state] }))
  const items = tallies.map(
    ({ state, count, word }) => html`<li data-state="${state}">${signOf(state)} ${word} ${count}</li>`,
  )
  return html`<div class="change-counts">${changesChart(tallies, isRightToLeft)}<ul>${items}</ul></div>`
}

function renderTable({ rows, widths, size }: ChangesSlide, context: Context): Html {
  const { words, changes } = context
  const hasTeams = widths.length > 3
  const heads = [words.status, ...(hasTeams ? [words.team] : []), words.what, changes.thenAndNow]
  return html`<table class="rows changes" data-size="${size}">
<colgroup>${widths.map((width) => html`<col width="${width}%">`)}</colgroup>
<thead><tr>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead>
<tbody>${rows.map((row) => renderRow(row, hasTeams, context))}</tbody>
</table>`
}

function renderRow({ state, team, what, facts }: ChangeRow, hasTeams: boolean, context: Context): Html {
  return html`<tr data-state="${state}"><td data-field="status">${signOf(state)}${context.changes.states[state]}</td>
${hasTeams && html`<td data-field="team">${team}</td>`}
<th scope="row" data-field="what">${context.inline(what)}</th>
<td data-field="why">${facts.map((fact) => html`<span class="fact">${renderFact(fact, context)}</span>`)}</td></tr>`
}

/** What it has become goes with the arrow to it. */
const noBreak = '\u00a0'

function renderFact(fact: ChangeFact, { inline }: Context): Html {
  if (fact.kind === 'open') return gap(fact.question)
  if (fact.kind === 'moved')
    return html`${fact.label}: <del>${whole(fact.from)}</del> <span class="to">→</span>${noBreak}<ins>${whole(fact.to)}</ins>`
  if (fact.label === null) return inline(fact.value)
  return html`${fact.label}: ${whole(fact.value.text)}`
}

function whole(value: string): Renderable {
  return staysWhole(value) ? html`<span class="whole">${value}</span>` : value
}

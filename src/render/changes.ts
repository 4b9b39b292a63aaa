import { filled } from '../languages.ts'
import { type ChangeState, staysWhole } from '../model/change.ts'
import type { ChangeFact, ChangeRow, ChangesSlide } from '../model/changes.ts'
import type { Box } from './chart/labels.ts'
import { type Canvas, drawing, rect } from './chart/svg.ts'
import { narrowest, type PlacedTally, placeTallies, signSize, size, type Tally } from './chart/tallies.ts'
import { drawText } from './chart/text.ts'
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

/** How many actions are in each state, one cell an action, all cells of one size. */
export function changesChart(tallies: readonly Tally[], isRightToLeft: boolean): Html {
  const canvas = { ...size, isRightToLeft }
  const label = tallies.map(({ word, count }) => `${word} ${count}`).join(', ')
  return drawing(
    'changes-chart',
    label,
    canvas,
    placeTallies(tallies).map((tally) => drawTally(tally, canvas)),
  )
}

function drawTally(tally: PlacedTally, canvas: Canvas): Html {
  const { state, label, foot } = tally
  const textBox = { ...foot, x: foot.x + foot.width - label.width }
  const signBox = { ...foot, y: foot.y + (foot.height - signSize) / 2, width: signSize }
  return html`<g data-state="${state}">${cellsOf(tally).map((cell) => drawCell(cell, tally, canvas))}${signIn(signBox, state, canvas)}${drawText(label, textBox, canvas)}</g>`
}

const cellGap = 4

/** One an action; one for all where they are too narrow. */
function cellsOf({ cells, count }: PlacedTally): readonly Box[] {
  const pitch = cells.width / count
  if (pitch < narrowest) return [cells]
  return Array.from({ length: count }, (_, i) => ({
    ...cells,
    x: cells.x + i * pitch,
    width: pitch - cellGap,
    height: cells.height - cellGap,
  }))
}

/** A cell has its sign in it where there is room. */
function drawCell(cell: Box, { state }: Tally, canvas: Canvas): Html {
  const inner = Math.min(cell.width, cell.height) * 0.5
  const sign = { x: cell.x + (cell.width - inner) / 2, y: cell.y + (cell.height - inner) / 2, width: inner }
  return html`${rect(inset(cell), 'cell', canvas)}${inner >= 12 && html`<g class="inside">${signIn(sign, state, canvas)}</g>`}`
}

/** Its outline is drawn within it. */
function inset({ x, y, width, height }: Box): Box {
  return { x: x + 1, y: y + 1, width: Math.max(1, width - 2), height: height - 2 }
}

function signIn({ x, y, width }: Pick<Box, 'x' | 'y' | 'width'>, state: ChangeState, canvas: Canvas): Html {
  return drawSign(state, canvas.isRightToLeft ? canvas.width - x - width : x, y, width)
}

/** One stroke a state, in a square of 16: what tells the states apart where colour can't. */
const strokes: Readonly<Record<ChangeState, string>> = {
  // A tick, a wave, an exclamation mark, a minus, a plus.
  done: 'M2 8.5L6.5 13L14 3.5',
  moved: 'M1.5 9.5C4 4 6.5 5.5 8 8S12 12 14.5 6.5',
  overdue: 'M8 2V10M8 13V14.5',
  declined: 'M2.5 8H13.5',
  new: 'M8 2.5V13.5M2.5 8H13.5',
  // An arrow up, one down, a question mark.
  'taken-proposal': 'M8 14V2.5M3 7.5L8 2.5L13 7.5',
  'dropped-proposal': 'M8 2V13.5M3 8.5L8 13.5L13 8.5',
  'open-proposal': 'M4.5 5.5C4.5 1 11.5 1 11.5 5.5C11.5 8 8 7.5 8 10.5M8 13V14.5',
  // A cross, an equals sign.
  gone: 'M3 3L13 13M13 3L3 13',
  unchanged: 'M2.5 5.5H13.5M2.5 10.5H13.5',
}

/** The sign of a state as a picture of its own, beside a word that says the same. */
function signOf(state: ChangeState): Html {
  return html`<svg class="sign" aria-hidden="true" viewBox="0 0 16 16"><path d="${strokes[state]}"/></svg>`
}

/** The sign of a state in a picture: the corner of its square with the lesser numbers, and its size, in pixels. */
function drawSign(state: ChangeState, x: number, y: number, size: number): Html {
  return html`<path class="sign" transform="translate(${round(x)} ${round(y)}) scale(${round(size / 16)})" d="${strokes[state]}"/>`
}

function round(number: number): number {
  return Math.round(number * 100) / 100
}

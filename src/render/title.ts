import type { Tally, TitleSlide } from '../model/deck.ts'
import { plus } from './chart/mark.ts'
import { picture } from './chart/picture.ts'
import { type Canvas, drawing } from './chart/svg.ts'
import { drawText, faces, setText } from './chart/text.ts'
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

/** What a row of teams takes, by how many rows there are: the type of the names, its line, the largest plus. */
const rowsBy: readonly { readonly type: number; readonly line: number; readonly size: number }[] = [
  { type: 32, line: 44, size: 56 },
  { type: 28, line: 36, size: 30 },
  { type: 24, line: 30, size: 20 },
]
const mostColumns = 4
const gap = 32
/** More pluses than this would be too small to see; the number says the rest. */
const mostSigns = 64
/** Where one group has the width to itself. */
const mostInLine = 25
/** What a plus takes of its place. */
const share = 0.78

interface Group {
  /** Empty for actions of no team. */
  readonly team: string
  readonly actions: number
}

/** The document's own patch: a plus an action, under the team that makes it. */
function titleChart(
  { tallies, actions }: TitleSlide,
  label: string,
  { width, isRightToLeft }: Pick<Canvas, 'width' | 'isRightToLeft'>,
): Html {
  const groups = groupsOf(tallies, actions)
  const columns = Math.min(mostColumns, groups.length)
  const count = Math.ceil(groups.length / mostColumns)
  const row = rowsBy[Math.min(count, rowsBy.length) - 1] ?? { type: 24, line: 30, size: 20 }
  const names = tallies.length > 0 ? row.line : 0
  const cell = (width + gap) / columns - gap
  const most = Math.min(mostSigns, Math.max(...groups.map((group) => group.actions)))
  const lines = groups.length === 1 ? Math.ceil(most / mostInLine) : 1
  const perLine = Math.ceil(most / lines)
  const size = Math.min(row.size, (cell / perLine) * share)
  const room = Math.max(row.size, (lines - 1 + share) * (size / share))
  const height = count * (names + room + 12) - 12
  const canvas = { width, height, isRightToLeft }
  const drawn = groups.map((group, i) => {
    const x = (i % mostColumns) * (cell + gap)
    const y = Math.floor(i / mostColumns) * (names + room + 12)
    return html`${names > 0 && drawName(group, { x, y, width: cell }, row, canvas)}${pluses(group.actions, { x, y: y + names + (lines > 1 ? 0 : (row.size - size) / 2) }, { size, perLine }, canvas)}`
  })
  return drawing('diffstat-chart', label, canvas, drawn)
}

/** What no team makes stands last. */
function groupsOf(tallies: TitleSlide['tallies'], actions: number): readonly Group[] {
  const rest = actions - tallies.reduce((sum, tally) => sum + tally.actions, 0)
  return rest > 0 ? [...tallies, { team: '', actions: rest }] : tallies
}

function drawName(
  { team, actions }: Group,
  { x, y, width }: { readonly x: number; readonly y: number; readonly width: number },
  { type, line }: { readonly type: number; readonly line: number },
  canvas: Canvas,
): Html {
  const count = setText(String(actions), { face: faces.mono, type: Math.max(22, type - 4), line })
  const name = setText(team, { face: faces.strong, type, line, width: width - count.width - 14 })
  const behind = name.width > 0 ? name.width + 14 : 0
  return html`${team && drawText(name, { x, y }, canvas)}${drawText(count, { x: x + behind, y }, canvas, 'quiet')}`
}

function pluses(
  count: number,
  { x, y }: { readonly x: number; readonly y: number },
  { size, perLine }: { readonly size: number; readonly perLine: number },
  canvas: Canvas,
): Html {
  const step = size / share
  const placeOf = (i: number): { readonly x: number; readonly y: number } => ({
    x: x + (i % perLine) * step,
    y: y + Math.floor(i / perLine) * step,
  })
  return html`${Array.from({ length: Math.min(count, mostSigns) }, (_, i) => plus(placeOf(i), size, canvas))}`
}

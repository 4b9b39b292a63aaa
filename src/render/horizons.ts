import type { Phrases } from '../languages.ts'
import type { HorizonsSlide } from '../model/deck.ts'
import { cellWidth, horizonsMeasures, horizonsType } from '../model/horizons.ts'
import type { Prose } from '../model/prose.ts'
import type { Box } from './chart/labels.ts'
import { added, outlined } from './chart/mark.ts'
import { picture } from './chart/picture.ts'
import { type Canvas, drawing } from './chart/svg.ts'
import { drawText, faces, type SetText, setText } from './chart/text.ts'
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

const { head, gap: horizonsGap, between, padding } = horizonsMeasures

type Type = (typeof horizonsType)[keyof typeof horizonsType]
type TeamPlans = HorizonsSlide['teams'][number]

/** Teams from top to bottom, now and later side by side; where a team has nothing yet, an open outline. */
function horizonsChart(
  { teams, nameWidth, size }: HorizonsSlide,
  words: Phrases,
  { width, isRightToLeft }: Pick<Canvas, 'width' | 'isRightToLeft'>,
): Html {
  const type = horizonsType[size]
  const cell = cellWidth(width, nameWidth)
  const rows = teams.map((plans) =>
    rowOf(plans, { name: nameWidth - padding, cell: cell - 2 * padding }, type),
  )
  const height = head + rows.reduce((sum, row) => sum + row.height + horizonsGap, -horizonsGap)
  const canvas = { width, height, isRightToLeft }
  const columns = [nameWidth, nameWidth + cell + horizonsGap].map((x) => ({ x, width: cell }))
  let y = head
  const drawn = rows.map((row) => {
    const boxes = columns.map((column) => ({ ...column, y, height: row.height }))
    y += row.height + horizonsGap
    return drawRow(row, boxes, words, type, canvas)
  })
  const heads = [words.now, words.later].map((word, i) =>
    drawText(setText(word, { ...headType, width: cell }), { x: columns[i]?.x ?? 0, y: 0 }, canvas, 'quiet'),
  )
  return drawing('horizons', words.nowAndLater, canvas, [heads, drawn])
}

const headType = { face: faces.mono, type: 22, line: 30 }

interface Row {
  readonly name: SetText
  /** Now, and later; empty for an open one. */
  readonly cells: readonly (readonly SetText[])[]
  readonly height: number
}

function rowOf(
  { team, plans }: TeamPlans,
  widths: { readonly name: number; readonly cell: number },
  { type, line, pad, most }: Type,
): Row {
  const name = setText(team, { face: faces.strong, type, line, most, width: widths.name })
  const set = (some: readonly Prose[]): readonly SetText[] =>
    some.map(({ text }) => setText(text, { face: faces.sans, type, line, most, width: widths.cell }))
  const cells = [set(plans.short), set(plans.long)]
  const heights = cells.map((texts) => texts.reduce((sum, { height }) => sum + height + between, -between))
  return { name, cells, height: Math.max(name.height, line, ...heights) + 2 * pad }
}

function drawRow(
  { name, cells }: Row,
  boxes: readonly Box[],
  words: Phrases,
  type: Type,
  canvas: Canvas,
): Html {
  const questions = [`${words.now}?`, `${words.later}?`]
  const top = (boxes[0]?.y ?? 0) + type.pad
  return html`${drawText(name, { x: 0, y: top }, canvas)}${boxes.map((box, i) => {
    const texts = cells[i] ?? []
    return texts.length > 0
      ? drawPlans(texts, box, type, canvas)
      : drawGap(questions[i] ?? '?', box, type, canvas)
  })}`
}

function drawPlans(texts: readonly SetText[], box: Box, { pad }: Type, canvas: Canvas): Html {
  let y = box.y + pad
  const drawn = texts.map((text) => {
    const at = { x: box.x + padding, y }
    y += text.height + between
    return drawText(text, at, canvas)
  })
  return html`${added(box, canvas)}${drawn}`
}

function drawGap(question: string, box: Box, { type, line }: Type, canvas: Canvas): Html {
  const text = setText(question, { face: faces.mono, type, line, width: box.width - 2 * padding })
  const at = { x: box.x + (box.width - text.width) / 2, y: box.y + (box.height - line) / 2 }
  return html`${outlined(box, 'gap-box', canvas)}${drawText(text, at, canvas, 'open')}`
}

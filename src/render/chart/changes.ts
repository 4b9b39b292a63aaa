import type { ChangeState } from '../../model/change.ts'
import { type Html, html } from '../html.ts'
import type { Box } from './labels.ts'
import { drawSign } from './signs.ts'
import { type Canvas, drawing, rect } from './svg.ts'
import { narrowest, type PlacedTally, placeTallies, signSize, size, type Tally } from './tallies.ts'
import { drawText } from './text.ts'

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

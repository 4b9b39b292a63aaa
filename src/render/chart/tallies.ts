import type { ChangeState } from '../../model/change.ts'
import type { Box } from './labels.ts'
import { faces, type SetText, setText } from './text.ts'

/** A state, how many actions are in it, and what it is called. */
export interface Tally {
  readonly state: ChangeState
  readonly count: number
  readonly word: string
}

/** A tally as it stands in the picture: one cell an action, and its label under them. */
export interface PlacedTally extends Tally {
  /** All cells together. */
  readonly cells: Box
  readonly label: SetText
  /** Of the sign and the label. */
  readonly foot: Box
}

/** How the picture is laid out with so many rows, in pixels; what they leave of it lies between them. */
const shapes = [
  { rows: 1, cell: 64, foot: 40 },
  { rows: 2, cell: 20, foot: 28 },
  { rows: 3, cell: 8, foot: 28 },
] as const
type Shape = (typeof shapes)[number]

/** The room of the picture, in pixels. `outline/changes.ts` leaves as much, and 12 below. */
export const size = { width: 1056, height: 116 } as const
const type = 22
/** The square of the sign before a label. */
export const signSize = 18
const signGap = 10
const gap = 32
/** Cells narrower than this would not be told apart: they become one bar. */
export const narrowest = 10

type Labelled = Tally & Pick<PlacedTally, 'label'>

/** Where each tally stands: in as few rows as leave the cells large enough to be counted. */
export function placeTallies(given: readonly Tally[]): readonly PlacedTally[] {
  const tallies = given.map((tally) => ({ ...tally, label: labelOf(tally) }))
  const layouts = shapes.map((shape) => ({ shape, pitch: pitchOf(tallies, shape) }))
  const widest = layouts.reduce((best, layout) => (layout.pitch > best.pitch ? layout : best))
  const { shape, pitch } = layouts.find(({ pitch }) => pitch >= narrowest) ?? widest
  return rowsOf(tallies, pitch).flatMap((row, i) => placeRow(row, pitch, shape, i))
}

/** The most room a cell can have, in pixels; 0 where not even the labels fit into the rows. */
function pitchOf(tallies: readonly Labelled[], { rows, cell }: Shape): number {
  for (let pitch: number = cell; pitch > 0.01; pitch *= 0.95) {
    const isWide = tallies.some((tally) => widthOf(tally, pitch) > size.width)
    if (!isWide && rowsOf(tallies, pitch).length <= rows) return pitch
  }
  return 0
}

/** Filled like lines of text. */
function rowsOf(tallies: readonly Labelled[], pitch: number): readonly (readonly Labelled[])[] {
  const rows: Labelled[][] = []
  let used = 0
  for (const tally of tallies) {
    const width = widthOf(tally, pitch)
    const row = rows.at(-1)
    if (row && used + gap + width <= size.width) {
      row.push(tally)
      used += gap + width
    } else {
      rows.push([tally])
      used = width
    }
  }
  return rows
}

function widthOf({ count, label }: Labelled, pitch: number): number {
  return Math.max(count * pitch, signSize + signGap + label.width)
}

function labelOf({ word, count }: Tally): SetText {
  return setText(`${word} ${count}`, { face: faces.sans, type, line: 28 })
}

function placeRow(
  row: readonly Labelled[],
  pitch: number,
  { rows, cell, foot }: Shape,
  number: number,
): readonly PlacedTally[] {
  const y = (number * (size.height - cell - foot)) / Math.max(1, rows - 1)
  let x = 0
  return row.map((tally) => {
    const { label } = tally
    const placed = {
      ...tally,
      cells: { x, y, width: tally.count * pitch, height: cell },
      foot: {
        x,
        y: y + cell + foot - label.line,
        width: signSize + signGap + label.width,
        height: label.line,
      },
    }
    x += widthOf(tally, pitch) + gap
    return placed
  })
}

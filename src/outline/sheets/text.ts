import { roomUnder } from '../measure.ts'
import type { Piece } from '../pieces/piece.ts'
import { heightOfPiece, textSettings } from '../pieces.ts'
import { type Sheet, split } from '../split.ts'

/** Pieces that may not be parted. */
type Unit = readonly Piece[]

/** Parts the pieces of a text over slides under a heading, at the largest size that takes no more of them. */
export function textSheets(pieces: readonly Piece[], heading: string): readonly Sheet<Piece>[] {
  const room = roomUnder(heading)
  return split(unitsOf(pieces, room), textSettings, heightOfUnit, { room }).map((sheet) => ({
    ...sheet,
    items: sheet.items.flat(),
  }))
}

/** What leads to something stands on the slide of what it leads to, where both fit one. */
function unitsOf(pieces: readonly Piece[], room: number): readonly Unit[] {
  const units: Piece[][] = []
  for (const piece of pieces) {
    const unit = units.at(-1)
    const last = unit?.at(-1)
    if (unit && last && (leadsOn(last) || piece.isTied) && heightOfUnit([...unit, piece], smallest) <= room)
      unit.push(piece)
    else units.push([piece])
  }
  return units
}

const smallest = textSettings.at(-1) ?? textSettings[0]

function heightOfUnit(unit: Unit, setting: typeof smallest): number {
  return unit.reduce((sum, piece) => sum + heightOfPiece(piece, setting), 0)
}

/** A heading, or a short line that ends in a colon. */
function leadsOn({ markdown, joint }: Piece): boolean {
  return (
    markdown.startsWith('### ') || (joint === '\n\n' && markdown.length < 160 && /[:：]\**$/.test(markdown))
  )
}

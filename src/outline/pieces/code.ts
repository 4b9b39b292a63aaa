import type { Code } from '../../model/block.ts'
import type { Piece } from './piece.ts'

const codeLine = 30
const padding = 34
/** Letters of the monospace at 22 px on a line of code. */
const columns = 74
/** Of code on one slide, as it is wrapped: what a room can still read. */
const mostRows = 11

/** Code as it is written; null where there is none, and where it is too long for a slide: then it stands on the reading page alone. */
export function codePiece({ code, language, markdown, span }: Code): Piece | null {
  const lines = code.replace(/\n$/, '').split('\n')
  const rows = lines.reduce((sum, line) => sum + rowsOf(line), 0)
  if (rows > mostRows || code.trim() === '') return null
  const fence = fenceAround(code)
  return {
    markdown: [fence + (language ?? ''), ...lines, fence].join('\n'),
    span,
    isTied: false,
    height: rows * codeLine + padding,
    prose: null,
    whole: markdown,
  }
}

/** So many backticks that none of the code can end them. Code may hold more runs of them than a call has arguments. */
export function fenceAround(code: string): string {
  const runs = code.match(/`+/g) ?? []
  return '`'.repeat(runs.reduce((most, run) => Math.max(most, run.length + 1), 3))
}

function rowsOf(line: string): number {
  return Math.max(1, Math.ceil(line.length / columns))
}

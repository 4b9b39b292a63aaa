import type { Code } from '../../model/block.ts'
import type { Piece } from './piece.ts'

const codeLine = 30
const padding = 34
/** Letters of the monospace at 22 px on a line of code. */
const columns = 74
/** Of code on one slide, as it is wrapped: what a room can still read. */
const mostRows = 11

/** Code as it is written, as far as there is room: the first lines. */
export function codePieces({ code, language, span }: Code): readonly Piece[] {
  const lines = code.replace(/\n$/, '').split('\n')
  const shown = firstRows(lines)
  const isWhole = shown.length === lines.length && shown.at(-1) === lines.at(-1)
  const fence = fenceAround(code)
  const rows = [...shown, ...(isWhole ? [] : ['…'])]
  return [
    {
      markdown: [fence + (language ?? ''), ...rows, fence].join('\n'),
      joint: '\n\n',
      span,
      isTied: false,
      height: rows.reduce((sum, line) => sum + rowsOf(line), 0) * codeLine + padding,
      whole: isWhole ? null : 'read',
    },
  ]
}

/** So many backticks that none of the code can end them. Code may hold more runs of them than a call has arguments. */
export function fenceAround(code: string): string {
  const runs = code.match(/`+/g) ?? []
  return '`'.repeat(runs.reduce((most, run) => Math.max(most, run.length + 1), 3))
}

function firstRows(lines: readonly string[]): readonly string[] {
  const shown: string[] = []
  let left = mostRows
  for (const line of lines) {
    if (left <= 0) break
    shown.push(line.slice(0, left * columns))
    left -= rowsOf(line)
  }
  return shown
}

function rowsOf(line: string): number {
  return Math.max(1, Math.ceil(line.length / columns))
}

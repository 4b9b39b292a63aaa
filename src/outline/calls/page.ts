import { type Call, callSigns, callsMeasures, callsType } from '../../model/calls.ts'
import type { TextSize } from '../../model/slide.ts'
import { drawnLines, textArea } from '../measure.ts'

/** Largest first; in the last, calls are left out where there is no room for all. */
const sizes: readonly TextSize[] = ['huge', 'large', 'medium']
/** More on a slide are not taken in. */
const mostCalls = 5

/** The calls of one slide: as many of the first as it has room for, five at the most, at the largest size. */
export function pageOf(calls: readonly Call[]): { readonly calls: readonly Call[]; readonly size: TextSize } {
  const shown = calls.slice(0, mostCalls)
  const isFitting = (size: TextSize): boolean => heightOf(inOrder(shown), size) <= textArea.height
  const size = sizes.find(isFitting)
  if (size) return { calls: inOrder(shown), size }
  return shown.length > 1 ? pageOf(shown.slice(0, -1)) : { calls: shown, size: 'medium' }
}

/** Those of one sign together; sorting keeps the order of the others. */
function inOrder(calls: readonly Call[]): readonly Call[] {
  return calls.toSorted((a, b) => callSigns.indexOf(a.sign) - callSigns.indexOf(b.sign))
}

/** The higher one of both sides, with the line under them. */
function heightOf(calls: readonly Call[], size: TextSize): number {
  const { label, legend, most, mostOfCall, gap } = callsMeasures
  const runs = calls.filter(({ sign }, i) => sign !== calls[i - 1]?.sign).length
  const left = calls.reduce((sum, { what }) => sum + boxHeight(what.text, size, mostOfCall), runs * label)
  const open = calls.filter(({ answers }) => answers.length === 0).length
  const answers = new Set(calls.flatMap(({ answers }) => answers.map(({ what }) => what.text)))
  const right = [...answers].reduce(
    (sum, text) => sum + boxHeight(text, size, most),
    open * boxHeight('', size, 1),
  )
  return Math.max(left, right + label) - gap + legend
}

function boxHeight(text: string, size: TextSize, most: number): number {
  const { type, line, pad } = callsType[size]
  const lines = drawnLines(text, callsMeasures.column - 2 * callsMeasures.padding, type)
  return Math.min(lines, most) * line + 2 * pad + callsMeasures.gap
}

import { type Call, callsMeasures, callsType } from '../../model/calls.ts'
import type { TextSize } from '../../model/slide.ts'
import { drawnLines, textArea } from '../measure.ts'
import type { Sheet } from '../split.ts'

/** Smallest first. */
const sizes: readonly [TextSize, ...TextSize[]] = ['small', 'medium', 'large']
/** More on a slide are not taken in. */
const mostCalls = 6

/**
 * Parts calls over as few slides as they need, at the largest size that takes no more of them. What a call takes depends
 * on its neighbours: a label stands over each run of one sign, and an action that answers several stands once.
 */
export function pagesOf(calls: readonly Call[]): readonly Sheet<Call>[] {
  const tries = sizes.map((size) => ({ size, pages: evenly(calls, size) }))
  const fewest = tries[0]?.pages.length ?? 0
  const best = tries.findLast(
    ({ size, pages }) =>
      pages.length <= fewest &&
      (size === 'small' || pages.every((page) => heightOf(page, size) <= textArea.height)),
  )
  const { size, pages } = best ?? { size: 'small' as const, pages: [] }
  return pages.map((items, i) => ({ items, size, page: { number: i + 1, count: pages.length } }))
}

/** Not all on the first and one on the last. */
function evenly(calls: readonly Call[], size: TextSize): readonly (readonly Call[])[] {
  const pages = filled(calls, size, mostCalls)
  const even = filled(calls, size, Math.ceil(calls.length / Math.max(1, pages.length)))
  return even.length === pages.length ? even : pages
}

function filled(calls: readonly Call[], size: TextSize, most: number): readonly (readonly Call[])[] {
  const pages: Call[][] = []
  for (const call of calls) {
    const page = pages.at(-1)
    if (page && page.length < most && heightOf([...page, call], size) <= textArea.height) page.push(call)
    else pages.push([call])
  }
  return pages
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

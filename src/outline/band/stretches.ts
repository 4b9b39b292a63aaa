import type { Stretch } from '../../model/band.ts'

/** A tail, or a lead, over so many times the core stands behind a break. */
const mostOfCore = 10

/** What is drawn in proportion: the core, and what lies far before and behind it. `times` are in order, never empty. */
export function stretchesOf(times: readonly number[]): readonly [Stretch, ...Stretch[]] {
  const tail = breakOf(times)
  const front = times.slice(0, tail)
  const lead = breakOf(front.map((at) => -at).reverse())
  const start = front.length - lead
  const parts = [times.slice(0, start), times.slice(start, tail), times.slice(tail)]
  const [first, ...more] = parts.flatMap((part) => extentOf(part))
  return [first ?? [0, 0], ...more]
}

function extentOf(times: readonly number[]): readonly Stretch[] {
  const [first, last] = [times[0], times.at(-1)]
  return first === undefined || last === undefined ? [] : [[first, last]]
}

/**
 * How many times stand before the break: at the longest gap behind which lie no more times than before it, but far more
 * time. It is longer than the core before it, and not much shorter than any other: what it leaves out is most of the time.
 */
function breakOf(times: readonly number[]): number {
  const [first = 0, last = 0] = [times[0], times.at(-1)]
  const gaps = times.slice(1).map((at, i) => {
    const from = times[i] ?? 0
    return { count: i + 1, core: from - first, tail: last - from, gap: at - from }
  })
  const longest = Math.max(0, ...gaps.map(({ gap }) => gap))
  const cuts = gaps.filter(
    ({ count, core, tail, gap }) =>
      core > 0 && tail > mostOfCore * core && gap > core && gap * 2 >= longest && count * 2 >= times.length,
  )
  return cuts.reduce((best, cut) => (cut.gap > best.gap ? cut : best), { count: times.length, gap: 0 }).count
}

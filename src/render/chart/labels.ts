import type { Extent } from './scale.ts'

/** A rectangle of a picture, in pixels; `x` and `y` are its corner with the lesser numbers. */
export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Whether two boxes share any room; edges may touch. */
export function overlap(a: Box, b: Box): boolean {
  const besides = a.x >= b.x + b.width || b.x >= a.x + a.width
  return !besides && a.y < b.y + b.height && b.y < a.y + a.height
}

/** What sums of such numbers may be off by. */
const rounding = 0.001

/** Whether a box lies in another; edges may touch. */
export function isInside(inner: Box, outer: Box): boolean {
  const isWithin = (from: number, size: number, outerFrom: number, outerSize: number): boolean =>
    from >= outerFrom - rounding && from + size <= outerFrom + outerSize + rounding
  return (
    isWithin(inner.x, inner.width, outer.x, outer.width) &&
    isWithin(inner.y, inner.height, outer.y, outer.height)
  )
}

/** What wants to stand around a point of a line, and how much of the line it takes. */
export interface Wish {
  readonly at: number
  readonly size: number
}

/**
 * Where each of a row of labels begins, so that none overlaps another and each is as near to its point as the
 * others let it be: the least sum of squares. Null where there is no room for all.
 *
 * @param wishes In the order in which they are to stand.
 * @param gap Between two of them.
 */
export function spread(wishes: readonly Wish[], [from, to]: Extent, gap: number): readonly number[] | null {
  const offsets: number[] = []
  let taken = 0
  for (const { size } of wishes) {
    offsets.push(taken)
    taken += size + gap
  }
  const latest = to - (taken - gap)
  if (wishes.length > 0 && latest < from) return null
  const wanted = wishes.map(({ at, size }, i) => at - size / 2 - (offsets[i] ?? 0))
  return rising(wanted).map((start, i) => Math.min(Math.max(start, from), latest) + (offsets[i] ?? 0))
}

/** The numbers that never fall and are nearest to those given: neighbours that fall share their mean. */
function rising(numbers: readonly number[]): readonly number[] {
  const pools: { sum: number; count: number }[] = []
  for (const number of numbers) {
    let pool = { sum: number, count: 1 }
    for (let last = pools.at(-1); last && mean(last) > mean(pool); last = pools.at(-1)) {
      pools.pop()
      pool = { sum: last.sum + pool.sum, count: last.count + pool.count }
    }
    pools.push(pool)
  }
  return pools.flatMap((pool) => Array.from({ length: pool.count }, () => mean(pool)))
}

function mean({ sum, count }: { readonly sum: number; readonly count: number }): number {
  return sum / count
}

/** Those that keep clear of all before them, the first asked first. */
export function clearOf<T>(asked: readonly T[], boxOf: (one: T) => Box): readonly T[] {
  const kept: T[] = []
  for (const one of asked) if (!kept.some((other) => overlap(boxOf(one), boxOf(other)))) kept.push(one)
  return kept
}

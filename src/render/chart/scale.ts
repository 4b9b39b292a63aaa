/** From the lower to the upper end; both may be the same. */
export type Extent = readonly [from: number, to: number]

/** Where a value stands on a picture, in pixels. */
export type Scale = (value: number) => number

/** Values in pixels, in proportion. Where all values are one, it stands in the middle. */
export function linear([from, to]: Extent, [start, end]: Extent): Scale {
  if (from === to) return () => (start + end) / 2
  return (value) => start + ((value - from) / (to - from)) * (end - start)
}

/** A stretch of values and the pixels that it is drawn on. */
export interface Stretch {
  readonly values: Extent
  readonly pixels: Extent
}

/**
 * Values over several stretches, each in a proportion of its own; between two stretches lies a break.
 *
 * @param stretches In order; never empty. A value before the first or behind the last goes on in its proportion.
 */
export function broken(stretches: readonly [Stretch, ...Stretch[]]): Scale {
  return (value) => {
    const { values, pixels } = stretches.findLast(({ values: [from] }) => from <= value) ?? stretches[0]
    return linear(values, pixels)(value)
  }
}

/** The least and the greatest of some values; null for none. */
export function extentOf(values: readonly number[]): Extent | null {
  if (values.length === 0) return null
  return [values.reduce((a, b) => Math.min(a, b)), values.reduce((a, b) => Math.max(a, b))]
}

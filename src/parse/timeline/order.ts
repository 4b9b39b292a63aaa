/**
 * The longest run of values, not always neighbours, in which none is less than the one before by more than `slack`:
 * their places, rising.
 */
export function longestRun(values: readonly number[], slack: number): readonly number[] {
  const isWhole = values.every((value, i) => (values[i - 1] ?? value) <= value + slack)
  return isWhole ? values.map((_, i) => i) : longestOf(values, slack)
}

function longestOf(values: readonly number[], slack: number): readonly number[] {
  const best: { readonly length: number; readonly before: number | null }[] = []
  for (const [i, value] of values.entries()) {
    let length = 1
    let before: number | null = null
    for (let j = i - 1; j >= 0; j -= 1) {
      const reached = (best[j]?.length ?? 0) + 1
      // Of runs of one length, the nearest.
      if (reached > length && (values[j] ?? 0) <= value + slack) [length, before] = [reached, j]
    }
    best.push({ length, before })
  }
  const ends = best.map(({ length }) => length)
  let at: number | null = values.length > 0 ? ends.indexOf(Math.max(...ends)) : null
  const run: number[] = []
  for (; at !== null; at = best[at]?.before ?? null) run.unshift(at)
  return run
}

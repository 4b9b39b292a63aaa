/** The one of `known` that `word` is most likely a slip of, or null when none is near. */
export function nearest(word: string, known: readonly string[]): string | null {
  const [best] = known
    .map((candidate) => ({ candidate, slips: distance(word.toLowerCase(), candidate.toLowerCase()) }))
    .sort((a, b) => a.slips - b.slips)
  return best && best.slips <= Math.max(1, Math.floor(word.length / 3)) ? best.candidate : null
}

/** How many letters to add, drop, change or swap with the next to get from one word to the other (optimal string alignment). */
function distance(a: string, b: string): number {
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, i) => i)]
  for (const i of [...a].keys()) {
    const row = [i + 1]
    for (const j of [...b].keys()) row.push(step({ a, b, i, j }, rows, row))
    rows.push(row)
  }
  return rows.at(-1)?.at(-1) ?? 0
}

interface Cell {
  readonly a: string
  readonly b: string
  readonly i: number
  readonly j: number
}

function step({ a, b, i, j }: Cell, rows: readonly (readonly number[])[], row: readonly number[]): number {
  const above = rows[i] ?? []
  const change = (above[j] ?? 0) + (a[i] === b[j] ? 0 : 1)
  const isSwapped = i > 0 && j > 0 && a[i] === b[j - 1] && a[i - 1] === b[j]
  const swap = isSwapped ? (rows[i - 1]?.[j - 1] ?? 0) + 1 : Number.POSITIVE_INFINITY
  return Math.min(change, swap, (above[j + 1] ?? 0) + 1, (row[j] ?? 0) + 1)
}

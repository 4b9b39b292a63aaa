/** The one of `known` that `word` is most likely a slip of, or null when none is near. */
export function nearest(word: string, known: readonly string[]): string | null {
  const [best] = known
    .map((candidate) => ({ candidate, slips: distance(word.toLowerCase(), candidate.toLowerCase()) }))
    .sort((a, b) => a.slips - b.slips)
  return best && best.slips <= Math.max(1, Math.floor(word.length / 3)) ? best.candidate : null
}

/** Levenshtein's: how many letters to add, drop or change to get from one word to the other. */
function distance(a: string, b: string): number {
  const first = Array.from({ length: b.length + 1 }, (_, i) => i)
  const last = [...a].reduce((above, letter, row) => nextRow(above, letter, row + 1, b), first)
  return last.at(-1) ?? 0
}

function nextRow(above: readonly number[], letter: string, row: number, b: string): number[] {
  const result = [row]
  for (const [i, other] of [...b].entries()) {
    const change = (above[i] ?? 0) + (letter === other ? 0 : 1)
    result.push(Math.min(change, (above[i + 1] ?? 0) + 1, (result[i] ?? 0) + 1))
  }
  return result
}

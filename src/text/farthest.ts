/**
 * How many of the first of some things are fine together, where fewer are fine whenever more are: 0 for none. Asks of few
 * more than there are, and of no more than a few dozen, since each answer may take as long as the things do.
 */
export function farthest(count: number, areFine: (first: number) => boolean): number {
  let step = 1
  let fine = 0
  while (fine + step <= count && areFine(fine + step)) {
    fine += step
    step *= 2
  }
  for (; step >= 1; step = Math.floor(step / 2)) {
    if (fine + step <= count && areFine(fine + step)) fine += step
  }
  return fine
}

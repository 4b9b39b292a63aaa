import { UsageError } from '../model/usage.ts'
import { nearest } from '../text/nearest.ts'

/**
 * The value of an option that takes one of some words.
 *
 * @throws UsageError for any other word.
 */
export function chosen<T extends string>(typed: string, known: readonly T[], option: string): T {
  const found = known.find((one) => one === typed)
  if (found !== undefined) return found
  const meant = nearest(typed, known)
  const guess = meant === null ? '' : `. Did you mean ${meant}?`
  throw new UsageError(`--${option} ${typed}: not one of ${known.join(', ')}${guess}`)
}

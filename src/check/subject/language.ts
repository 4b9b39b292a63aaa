import { englishWords, otherWords } from '../vocabulary/languages.ts'
import type { Passage } from './passages.ts'

/** Whether a document is in English: it must not claim another language, and its small words decide. */
export function isInEnglish(lang: string, passages: readonly Passage[]): boolean {
  if (!/^en(-|$)/i.test(lang)) return false
  const text = passages
    .map(({ said }) => said)
    .join(' ')
    .slice(0, 20_000)
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? []
  const count = (known: ReadonlySet<string>): number => words.filter((word) => known.has(word)).length
  return latin * 2 >= letters && count(englishWords) >= count(otherWords)
}

import { type LanguageMarks, latinLanguages } from './function-words.ts'
import type { Passage } from './passages.ts'

const { en, ...others } = latinLanguages
const englishWords = wordsOf(en ? [en] : [])
const otherWords = new Set([...wordsOf(Object.values(others))].filter((word) => !englishWords.has(word)))

/** As much of a document as tells its language, in letters. */
const sample = 5000

/** Whether a document is in English: it must not claim another language, and its small words decide. */
export function isInEnglish(lang: string, passages: readonly Passage[]): boolean {
  if (!/^en(-|$)/i.test(lang)) return false
  const text = firstOf(passages).toLowerCase()
  const words = text.match(/\p{L}+/gu) ?? []
  const latin = words.filter((word) => /^\p{Script=Latin}/u.test(word)).length
  const count = (known: ReadonlySet<string>): number => words.filter((word) => known.has(word)).length
  return latin * 2 >= words.length && count(englishWords) >= count(otherWords)
}

function firstOf(passages: readonly Passage[]): string {
  let text = ''
  for (const { said } of passages) {
    text += `${said} `
    if (text.length > sample) break
  }
  return text
}

function wordsOf(languages: readonly LanguageMarks[]): ReadonlySet<string> {
  return new Set(languages.flatMap(({ words }) => words.split(/\s+/)))
}

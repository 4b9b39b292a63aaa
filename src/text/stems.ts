import { stopWords } from './stop-words.ts'

/** Longest first: one is taken off where at least four letters stay. */
const endings =
  /(ations?|ating|ated|ates?|itions?|ments?|ances?|ences?|ities|ity|ings?|edly|ed|ions?|ers?|ors?|ies|ily|ly|es|s|y|e)$/

/** An English word without its ending: "coordination" and "coordinate" are one. */
export function stem(word: string): string {
  const plain = word.toLowerCase().replace(/['’]s?$/, '')
  const cut = plain.replace(endings, '')
  const kept = cut.length >= 4 ? cut : plain.length > 3 ? plain.replace(/(?<!s)s$/, '') : plain
  return kept.replace(/([bdfgmnprt])\1$/, '$1')
}

/** The stems of the words that a text is about. */
export function stemsOf(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{N}+#'’]+/gu) ?? []
  return new Set(words.filter((word) => !stopWords.has(word)).map(stem))
}

/** How many stems two texts share. */
export function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  return [...a].filter((word) => b.has(word)).length
}

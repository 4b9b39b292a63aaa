import { gap, isBoundless, spelled } from '../text/spellings.ts'

/** Months in languages of ours that are names too. */
const months = /^(?:april|august|june|juni|may|mai|abril|avril|agosto|juin)$/i

/**
 * What finds a name in a text: all of its words, the last one first too, however they are spelled. One word alone is found
 * only in the case it is written in, or in capitals: `Will` and `Mark` are words too, and `3 May` is a day.
 */
export function patternOf(name: string): RegExp {
  const words = name.trim().split(/\s+/)
  const isLoose = words.length > 1 || name.startsWith('@') || !/\p{Lu}/u.test(name)
  const forms = isLoose ? [spelled(name), ...lastFirst(words)] : [spelled(name), spelled(name.toUpperCase())]
  const body = `(?:${forms.join('|')})`
  const flags = isLoose ? 'giu' : 'gu'
  if (isBoundless(name)) return new RegExp(body, flags)
  const ofHandle = name.startsWith('@') ? '|_|-[\\p{L}\\p{N}]' : ''
  const bounded = `(?<![\\p{L}\\p{N}])@?${body}(?![\\p{L}\\p{N}]${ofHandle})`
  return new RegExp(months.test(name) ? `(?<!\\d\\S{0,2}\\s)${bounded}(?!,?\\s\\d)` : bounded, flags)
}

/** "Okafor, Ines", as lists have it. */
function lastFirst(words: readonly string[]): readonly string[] {
  const [last = '', ...others] = words.toReversed()
  if (others.length === 0) return []
  return [`${spelled(last)},?${gap}+${spelled(others.toReversed().join(' '))}`]
}

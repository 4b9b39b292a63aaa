import { isBoundless, spelled } from './spellings.ts'

/**
 * What finds a word that the user denies, however it is spelled, in any case and with the endings of one that is owned or
 * is many. What begins or ends with a letter is found beside a digit, as in the name of a host.
 */
export function wordPattern(word: string): RegExp {
  const body = spelled(word)
  if (isBoundless(word)) return new RegExp(body, 'giu')
  const ending = /\p{L}{4}$/u.test(word) ? '(?:e?s|e?n)?' : ''
  return new RegExp(`${edge(word[0], '?<!')}(?:${body})${ending}${edge(word.at(-1), '?!')}`, 'giu')
}

function edge(letter: string | undefined, look: '?<!' | '?!'): string {
  if (/\p{L}/u.test(letter ?? '')) return `(${look}\\p{L})`
  return /\p{N}/u.test(letter ?? '') ? `(${look}[\\p{L}\\p{N}])` : ''
}

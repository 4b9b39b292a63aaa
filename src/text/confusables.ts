/** What an umlaut, an accent or another way of writing may add to a word or take from it; see `others` in `spellings.ts`. */
const loose = /[aeiouhæøœı]|\P{L}(?<!\p{N})/gu

const plain: Readonly<Record<string, string>> = { ß: 's', ł: 'l', đ: 'd', ð: 'd', þ: 't', ς: 'σ' }

/**
 * What all spellings of a text have in common: its consonants and digits, each run of one letter once. Words whose skeleton
 * isn't in that of a text don't stand in the text, however they are spelled there; others may, and are to be looked for.
 */
export function skeletonOf(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[ßłđðþς]/g, (letter) => plain[letter] ?? letter)
    .replace(loose, '')
    .replace(/(.)\1+/gu, '$1')
}

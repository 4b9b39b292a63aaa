/** Letters that no accent parts from their plain form, and the two that are written where an umlaut is wanting. */
const others: Readonly<Record<string, string>> = {
  ...{ ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss', å: 'aa', æ: 'ae', ø: 'o|oe', œ: 'oe', ł: 'l', đ: 'd', ð: 'd' },
  ...{ þ: 'th', ı: 'i' },
}

/** By a letter without its accents, every letter that has some: of the scripts that have accents. */
const accented: ReadonlyMap<string, string> = accentedLetters()

/** What may stand on a letter, or in a word, and is seen by nobody or changes little. */
const unseen = '[\\p{M}\\p{Default_Ignorable_Code_Point}]*'

/** What may part the words of a name: it is written in addresses, branches and file names too. */
export const gap = '[\\s._\\p{Pd}]'

/**
 * A pattern, as text, that finds words however they are spelled: with accents or without, any apostrophe or none, any
 * space, hyphen or underscore between them, letters nobody sees within them. Case is the caller's.
 */
export function spelled(words: string): string {
  const parts = words
    .normalize('NFKC')
    .split(new RegExp(`${gap}+`, 'u'))
    .filter((part) => part !== '')
  if (parts.length === 0) return escaped(words)
  // "inesokafor" is a name too, "annlee" might be anything.
  const isLong = parts.join('').length >= 7
  return parts.map(spelledWord).join(`(?:${gap}+${unseen})${isLong ? '?' : ''}`)
}

/** No boundaries stand between the letters of scripts such as Chinese. */
export function isBoundless(words: string): boolean {
  return /^[\p{Lo}\s·・]+$/u.test(words)
}

function spelledWord(word: string): string {
  const space = isBoundless(word) ? '[\\s·・]*' : ''
  return [...word].map((letter) => spelledLetter(letter) + unseen).join(space)
}

function spelledLetter(letter: string): string {
  if (/['’‘ʼ`´]/.test(letter)) return "['’‘ʼ`´]?"
  if (!/\p{L}/u.test(letter)) return escaped(letter)
  const bare = bareOf(letter)
  const one = `[${letter}${bare}${accented.get(bare) ?? ''}]`
  const lower = letter.toLowerCase()
  const more = Object.hasOwn(others, lower) ? others[lower] : null
  if (!more) return one
  return `(?:${one}|${letter === lower ? more : `${more.toUpperCase()}|${capitalised(more)}`})`
}

function capitalised(text: string): string {
  return text.replace(/(?<![a-z])[a-z]/g, (first) => first.toUpperCase())
}

function bareOf(letter: string): string {
  return [...letter.normalize('NFD')][0] ?? letter
}

function accentedLetters(): ReadonlyMap<string, string> {
  const ranges = [
    [0xc0, 0x24f],
    [0x370, 0x45f],
    [0x1e00, 0x1fff],
  ] as const
  const letters = ranges.flatMap(([from, to]) =>
    Array.from({ length: to - from + 1 }, (_, i) => String.fromCodePoint(from + i)),
  )
  const found = new Map<string, string>()
  for (const letter of letters.filter((one) => bareOf(one) !== one))
    found.set(bareOf(letter), (found.get(bareOf(letter)) ?? '') + letter)
  return found
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
}

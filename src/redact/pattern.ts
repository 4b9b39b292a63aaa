/** No boundaries stand between the letters of scripts such as Chinese. */
const boundless = /^[\p{Lo}\s·・]+$/u

/**
 * What finds a name in a text: all of its words, by whatever space they are parted. One word alone is found only as it
 * is written, or in capitals: `Will` and `Mark` are words too.
 */
export function patternOf(name: string): RegExp {
  const words = name.normalize('NFC').split(/\s+/)
  const isLoose = words.length > 1 || name.startsWith('@') || !/\p{Lu}/u.test(name)
  const forms = isLoose ? [words] : [words, words.map((word) => word.toUpperCase())]
  const body = forms.map((form) => form.map(escaped).join('\\s+')).join('|')
  const bounded = boundless.test(name) ? body : `(?<![\\p{L}\\p{N}_])@?(?:${body})(?![\\p{L}\\p{N}_])`
  return new RegExp(bounded, isLoose ? 'giu' : 'gu')
}

/** What finds a word that the user denies, in any case. */
export function wordPattern(word: string): RegExp {
  const body = word.normalize('NFKC').split(/\s+/).map(escaped).join('\\s+')
  return new RegExp(boundless.test(word) ? body : `(?<![\\p{L}\\p{N}])(?:${body})(?![\\p{L}\\p{N}])`, 'giu')
}

/** A mail address, or a handle that stands by itself. */
export const contact =
  /(?<![\w.+/-])[\w.+-]+@[a-z\d-]+(?:\.[a-z\d-]+)+|(?<![\w`/@.(])@[a-z\d](?:[\w-]*[a-z\d])?(?![\w/`.@-]*\/|@)/gi

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')
}

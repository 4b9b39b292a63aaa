import { gap, isBoundless, spelled } from '../text/spellings.ts'

/** Endings that names take in German, the Slavic languages and Finnish, after the vowel they may lose. */
const anywhere =
  '(?:s|e[sn]|e?ns|sche[mnrs]?|[aeiouyąęéůů]|[oe]wi|ov[iéá]|e[jm]|iego|iemu|iej|iem|ie|ou|in|n|ss[ae]|st[ae]|ll[ae]|lt[ae]|lle|[аеиоуыюяі]|о[йюм]|е[йюм]|ом|ем|ой|ою|ого|ому|ым)'

/** Of German: whose it is, and what is called after somebody. */
const genitive = '(?:s|e?ns|sche[mnrs]?)'

/** By language, the endings of one name alone. English, Spanish, French and the languages of East Asia have none. */
const byLanguage: Readonly<Record<string, string>> = {
  ...{ de: genitive, nb: 's', nn: 's', no: 's', da: 's', sv: 's', nl: 's', fi: anywhere },
  ...{ pl: anywhere, cs: anywhere, sk: anywhere, ru: anywhere, uk: anywhere, be: anywhere, hr: anywhere },
  ...{ sr: anywhere, sl: anywhere, bg: anywhere, lt: anywhere, lv: anywhere },
}

/** A word of a name with any ending, as a pattern; null where it is too short for that to be sure. */
export function inflected(word: string): string | null {
  const stem = stemOf(word)
  if (stem.length < 3 || isBoundless(word)) return null
  const forms = `(?:${spelled(word)}|${spelled(stem)})${anywhere}`
  const short = fleeting(word)
  return short ? `(?:${forms}|${short})` : forms
}

/** The forms of Slavic names whose last vowel goes before an ending, "Markiem" of "Marek" and "Павла" of "Павел"; null for others. */
function fleeting(word: string): string | null {
  const [, start, end] = /^(.{2,}[^aeiouyаеиоуыюя])[eе]([kłlcкцл])$/iu.exec(word) ?? []
  return start && end ? `${spelled(start + end)}(?!s(?!\\p{L}))${anywhere}` : null
}

/**
 * What finds a name with the endings that it takes as whose or whom, in the case it is written in: "Annas", "Anny Kowalskiej".
 * All words of a long one may have some; one word alone has those of the language. Null where there are none.
 */
export function inflectedPatternOf(name: string, lang: string): RegExp | null {
  const words = name.trim().split(/\s+/)
  if (!words.every((word) => /^\p{Lu}/u.test(word)) || isBoundless(name)) return null
  const own = byLanguage[lang.toLowerCase().split('-')[0] ?? '']
  const body = words.length > 1 ? inflectedWords(words) : own && inflectedWord(name, own)
  return body ? new RegExp(`(?<![\\p{L}\\p{N}])${body}(?![\\p{L}\\p{N}])`, 'gu') : null
}

function inflectedWords(words: readonly string[]): string {
  return words
    .map((word) => {
      const more = inflected(word)
      return more ? `(?:${more}|${spelled(word)})` : `${spelled(word)}s?`
    })
    .join(`${gap}+`)
}

function inflectedWord(name: string, endings: string): string | null {
  if (endings === anywhere) return inflected(name)
  return name.length < 3 ? null : `${spelled(name)}${endings}`
}

function stemOf(word: string): string {
  return word.replace(/[aeiouyаеиоуыюя]$/i, '')
}

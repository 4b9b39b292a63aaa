import { addressesIn, withoutAddresses } from '../text/addresses.ts'
import { isBoundless, spelled } from '../text/spellings.ts'
import { stopWords } from '../text/stop-words.ts'
import { inflected } from './endings.ts'

/** What may be left of names once they are gone themselves: "Ines" of "Ines Okafor", and forms such as "Annas", "Anny", "Анной". */
export interface NameForms {
  /** The parts and forms that stand in a text, as they are written there. */
  readonly inText: (text: string) => readonly string[]
  /** Names of one word and forms in a file's name or an address, in any case: "annas-notizen". No words of the documents. */
  readonly inName: (name: string) => readonly string[]
  /** The same in every address of a text. */
  readonly inAddresses: (text: string) => readonly string[]
  /** Whether words are no part as it is listed, but a form of one that is no word of the documents. */
  readonly isForm: (words: string) => boolean
}

/** @param texts Of the documents: what they write in small letters is a word, and no name. */
export function formsOf(names: readonly string[], texts: readonly string[]): NameForms {
  const parts = [...new Set(names.flatMap((name) => [...partsOf(name), name]).filter(isTelling))]
  const small = new Set(
    texts.flatMap(
      (text) => withoutAddresses(text).match(/(?<![\p{L}\p{N}])\p{Ll}{2,}(?![\p{L}\p{N}])/gu) ?? [],
    ),
  )
  const isCommon = (words: string): boolean =>
    stopWords.has(words.toLowerCase()) || small.has(words.toLowerCase())
  const [written, anyCase] = [parts.map(leftPattern), parts.map(namedPattern)]
  const plain = parts.map((part) => new RegExp(`^${spelled(part)}$`, 'u'))
  const onlyParts = parts
    .filter((part) => !names.includes(part))
    .map((part) => new RegExp(`^${spelled(part)}$`, 'iu'))
  const find = (patterns: readonly RegExp[], text: string): readonly string[] =>
    patterns.flatMap((pattern) => text.match(pattern) ?? [])
  const inName = (name: string): readonly string[] =>
    find(anyCase, name).filter((words) => !isCommon(words) && !onlyParts.some((one) => one.test(words)))
  return {
    inText: (text) => find(written, text),
    inName,
    inAddresses: (text) => addressesIn(text).flatMap(inName),
    isForm: (words) =>
      !plain.some((one) => one.test(words)) && /^\p{Lu}\p{Ll}/u.test(words) && !isCommon(words),
  }
}

/** Names of two letters and two begin with the family's in Japanese; of three, they end with the given one. */
function partsOf(name: string): readonly string[] {
  const words = name.split(/[\s·・]+/)
  if (words.length > 1) return words
  return isBoundless(name) && /^.{3,4}$/u.test(name)
    ? [[...name].slice(0, 2).join(''), [...name].slice(-2).join('')]
    : []
}

function isTelling(part: string): boolean {
  return /^\p{Lu}[\p{L}'’-]{2,}$/u.test(part) || /^\p{Lo}{2,}$/u.test(part)
}

/** The part as it is written, in small letters too where that is no common word, and with other endings. */
function leftPattern(part: string): RegExp {
  if (isBoundless(part)) return new RegExp(spelled(part), 'gu')
  const small = part.toLowerCase()
  const forms = [part, part.toUpperCase(), ...(stopWords.has(small) ? [] : [small])].map(spelled)
  return bounded([...forms, inflected(part) ?? []].flat(), 'gu')
}

/** The part and its forms in any case. */
function namedPattern(part: string): RegExp {
  if (isBoundless(part)) return new RegExp(spelled(part), 'gu')
  return bounded([spelled(part), inflected(part) ?? []].flat(), 'giu')
}

function bounded(forms: readonly string[], flags: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${forms.join('|')})(?![\\p{L}\\p{N}])`, flags)
}

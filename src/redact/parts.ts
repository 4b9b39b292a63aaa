import type { Finding, Place } from '../model/finding.ts'
import type { Source } from '../model/source.ts'
import { isBoundless, spelled } from '../model/spelling.ts'
import { stopWords } from '../model/vocabulary/stop.ts'
import type { Known } from './people.ts'

/**
 * Where a part of a name stands alone after the name itself is gone, "Ines" of "Ines Okafor", or a form of it that has
 * another ending: "Annas", "Anny", "Анной". Whether it is the same person is not ours to say.
 */
export function partsLeft({ files }: Source, people: readonly Known[]): readonly Finding[] {
  const lines = files
    .filter(({ part }) => part === 'slides')
    .flatMap(({ path, text }) => text.split('\n').map((line, i) => ({ path, line: i + 1, text: line })))
  const parts = new Set(people.flatMap(({ name }) => [...partsOf(name), name]).filter(isTelling))
  const found = [...parts].flatMap((part) =>
    lines.flatMap(({ path, line, text }) =>
      [...text.matchAll(leftPattern(part))].map(([words]): Place => ({ path, line, endLine: line, words })),
    ),
  )
  return [...new Set(found.map(({ words = '' }) => words))].flatMap((words) => {
    const [first, ...rest] = found.filter((place) => place.words === words)
    return first ? [findingOf(words, [first, ...rest])] : []
  })
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

/** Endings that names take in German, the Slavic languages and Finnish, after the vowel they may lose. */
const endings =
  '(?:s|e[sn]|[aeiouyąęéůů]|[oe]wi|ov[iéá]|e[jm]|iem|ie|ou|in|n|ss[ae]|st[ae]|ll[ae]|lt[ae]|lle|[аеиоуыюяі]|о[йюм]|е[йюм]|ом|ем|ой|ою)'

/** The part as it is written, in small letters too where that is no common word, and with other endings. */
function leftPattern(part: string): RegExp {
  if (isBoundless(part)) return new RegExp(spelled(part), 'gu')
  const small = part.toLowerCase()
  const forms = [part, part.toUpperCase(), ...(stopWords.has(small) ? [] : [small])].map(spelled)
  const stem = part.replace(/[aeiouyаеиоуыюя]$/i, '')
  const inflected = stem.length < 3 ? [] : [`(?:${spelled(part)}|${spelled(stem)})${endings}`]
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${[...forms, ...inflected].join('|')})(?![\\p{L}\\p{N}])`, 'gu')
}

function findingOf(words: string, spans: Finding['spans']): Finding {
  return {
    rule: 'public-name-part',
    severity: 'warning',
    message: `"${words}" looks like a part of a name that is left out, or a form of it.`,
    hint: `If it is the same person, list "${words}" under names too.`,
    spans,
  }
}

/** Who stands where people do and has a name of common words: a team, or somebody called Grace. */
export function namesKept(names: readonly string[], { files }: Source): readonly Finding[] {
  const places = names.flatMap((words): readonly Place[] => {
    const found = files.flatMap(({ path, text }) =>
      text.split('\n').map((line, i) => ({ path, line: i + 1, text: line })),
    )
    const at = found.find(({ text }) => text.includes(words))
    return at ? [{ path: at.path, line: at.line, endLine: at.line, words }] : []
  })
  const [first, ...rest] = places
  if (!first) return []
  return [
    {
      rule: 'public-name-kept',
      severity: 'warning',
      message: `${names.map((name) => `"${name}"`).join(', ')} ${names.length === 1 ? 'stands where people do and is' : 'stand where people do and are'} taken for no person.`,
      hint: 'List under names who is one.',
      spans: [first, ...rest],
    },
  ]
}

import { allowLine, isAllowed } from '../model/allowed.ts'
import type { Finding, Place } from '../model/finding.ts'
import type { Source, Span } from '../model/source.ts'
import { enclosing } from '../model/spans.ts'
import { isBoundless, spelled } from '../model/spelling.ts'
import { stopWords } from '../model/vocabulary/stop.ts'
import { inflected } from './endings.ts'
import type { Known } from './people.ts'

/**
 * Where a part of a name stands alone after the name itself is gone, "Ines" of "Ines Okafor", or a form of it that has
 * another ending: "Annas", "Anny", "Анной". Whether it is the same person is not ours to say; a form that is no word of the
 * document stops the build where it would be shown, as nobody thinks of listing it.
 */
export function partsLeft(
  { files }: Source,
  people: readonly Known[],
  { allowed, told }: { readonly allowed: readonly string[]; readonly told: readonly Span[] },
): readonly Finding[] {
  const small = new Set(
    files.flatMap(({ text }) => text.match(/(?<![\p{L}\p{N}])\p{Ll}{2,}(?![\p{L}\p{N}])/gu) ?? []),
  )
  const isTold = enclosing(told)
  const lines = files
    .filter(({ part }) => part === 'slides')
    .flatMap(({ path, text }) => text.split('\n').map((line, i) => ({ path, line: i + 1, text: line })))
  const parts = new Set(people.flatMap(({ name }) => [...partsOf(name), name]).filter(isTelling))
  const plain = [...parts].map((part) => new RegExp(`^${spelled(part)}$`, 'u'))
  const found = [...parts].flatMap((part) =>
    lines.flatMap(({ path, line, text }) =>
      [...text.matchAll(leftPattern(part))].map(([words]): Place => ({ path, line, endLine: line, words })),
    ),
  )
  return [...new Set(found.map(({ words = '' }) => words))].flatMap((words) => {
    const [first, ...rest] = found.filter((place) => place.words === words)
    if (!first || isAllowed(words, allowed)) return []
    const isForm =
      !plain.some((one) => one.test(words)) &&
      /^\p{Lu}\p{Ll}/u.test(words) &&
      !isCommon(words.toLowerCase(), small)
    const shown = [first, ...rest].filter((place) => !isTold(place))
    return [
      isForm && shown[0]
        ? formOf(words, [shown[0], ...shown.slice(1)], allowed)
        : findingOf(words, [first, ...rest]),
    ]
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

/** The part as it is written, in small letters too where that is no common word, and with other endings. */
function leftPattern(part: string): RegExp {
  if (isBoundless(part)) return new RegExp(spelled(part), 'gu')
  const small = part.toLowerCase()
  const forms = [part, part.toUpperCase(), ...(stopWords.has(small) ? [] : [small])].map(spelled)
  const body = [...forms, inflected(part) ?? []].flat().join('|')
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${body})(?![\\p{L}\\p{N}])`, 'gu')
}

function isCommon(word: string, small: ReadonlySet<string>): boolean {
  return stopWords.has(word) || small.has(word)
}

function formOf(words: string, spans: Finding['spans'], allowed: readonly string[]): Finding {
  return {
    rule: 'public-name-form',
    severity: 'error',
    message: `"${words}" looks like a form of a name that is left out.`,
    hint: `If it is the same person, list "${words}" under names too. ${allowLine([words], allowed)}`,
    spans,
  }
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

import { everySection, type Section } from '../model/section.ts'
import { type LanguageMarks, latinLanguages, otherScripts } from '../text/function-words.ts'
import { readPassages } from '../text/passages.ts'
import { languagesOf } from './vocabulary/roles.ts'
import { knownPhrase, type Vocabulary } from './vocabulary.ts'

/**
 * The language of a document's text, e.g. `de`: by the share of its script among the letters, then by the small words
 * that one language has and the other has not. Headings are asked where the text leaves it open, since English ones are
 * in fashion everywhere. `en` where nothing tells.
 */
export function languageOf(sections: readonly Section[], words: Vocabulary): string {
  const passages = readPassages(sections)
  const body = proseOf(passages.filter(({ kind }) => kind !== 'heading'))
  const all = proseOf(passages)
  const headings = headingCounts(sections, words)
  return (
    byScript(lettersOf(body) >= fewLetters ? body : all, headings) ??
    decide(latinLanguages, marksIn(body), headings) ??
    'en'
  )
}

/** Less text than this is judged together with its headings. */
const fewLetters = 40

type Headings = ReadonlyMap<string, number>

/** Running text in words: no code, quotations, addresses, tags, or names with digits, dots or capitals inside. */
function proseOf(passages: readonly { readonly said: string }[]): string {
  return passages
    .map(({ said }) => said)
    .join('\n')
    .normalize('NFC')
    .replace(/<[^<>]*>/g, ' ')
    .replace(/[A-Za-z\d_./:@#=+-]+/g, (term) => (/[\d_./:@#=+]|[a-z][A-Z]/.test(term) ? ' ' : term))
}

function lettersOf(text: string): number {
  return countOf(text, /\p{L}/gu)
}

function countOf(text: string, sign: RegExp): number {
  return text.match(sign)?.length ?? 0
}

/** Null for Latin letters, and for a script that we don't know. */
function byScript(text: string, headings: Headings): string | null {
  const share = shareIn(text)
  const [kana, han] = [share(/[\u3041-\u30ff\uff66-\uff9f]/g), share(/\p{Script=Han}/gu)]
  if (kana >= 0.1) return 'ja'
  if (share(/\p{Script=Hangul}/gu) >= 0.2) return 'ko'
  // Short Japanese may have no kana; its headings may.
  if (han >= 0.3) return kana >= 0.05 * han || hasMost('ja', headings) ? 'ja' : 'zh'
  const other = otherScripts.find(({ script }) => share(script) >= 0.3)
  if (!other) return null
  const [likeliest = null] = Object.keys(other.languages)
  return decide(other.languages, marksIn(text), headings) ?? likeliest
}

function shareIn(text: string): (sign: RegExp) => number {
  const letters = text.replace(/[^\p{L}]/gu, '')
  return (sign) => countOf(letters, sign) / Math.max(1, lettersOf(letters))
}

/** How often each word stands in a text, and each letter beyond a to z, which has a `*` before it. */
type Marks = ReadonlyMap<string, number>

/** Abbreviations are no words of a language (EST is a time zone), nor do names say in which letters it is written. */
function marksIn(text: string): Marks {
  const counts = new Map<string, number>()
  for (const [word] of text.matchAll(/\p{L}+/gu)) {
    if (word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase()) continue
    const isName = /^\p{Lu}/u.test(word)
    const letters = isName ? [] : (word.match(/[^a-z]/g) ?? [])
    for (const mark of [word.toLowerCase(), ...letters.map((letter) => `*${letter}`)])
      counts.set(mark, (counts.get(mark) ?? 0) + 1)
  }
  return counts
}

/** Fewer marks than this could be a name or a loanword. */
const fewestMarks = 4
/** How many times as many own marks as another one a language has that is surely the text's. */
const surely = 3
const likely = 1.5

/** The language that beats all others; else the one of those that none beats which the headings are in; null for none. */
function decide(
  languages: Readonly<Record<string, LanguageMarks>>,
  marks: Marks,
  headings: Headings,
): string | null {
  const found = Object.entries(languages).map(([name, known]) => ({ name, own: marksOf(known, marks) }))
  const present = found.filter(({ own }) => own.size > 1 && sumOf(own) >= fewestMarks)
  const beats = (one: Found, other: Found, times: number): boolean =>
    ownOf(one, other) >= Math.max(1, times * ownOf(other, one))
  const winner = (times: number): string | null =>
    present.find((one) => found.every((other) => other === one || beats(one, other, times)))?.name ?? null
  const open = present.filter((one) => !found.some((other) => beats(other, one, surely)))
  const named = [...headings.keys()].filter((name) => hasMost(name, headings))
  const tied = open.length > 0 ? open.map(({ name }) => name) : Object.keys(languages)
  return winner(surely) ?? named.find((name) => tied.includes(name)) ?? winner(likely)
}

/** A language with those of its marks that a text has. */
interface Found {
  readonly name: string
  readonly own: Marks
}

function marksOf({ words, letters = '' }: LanguageMarks, marks: Marks): Marks {
  const known = new Set([...words.split(/\s+/), ...[...letters].map((letter) => `*${letter}`)])
  return new Map([...known].flatMap((mark) => (marks.has(mark) ? [[mark, marks.get(mark) ?? 0]] : [])))
}

function sumOf(marks: Marks): number {
  return [...marks.values()].reduce((sum, count) => sum + count, 0)
}

/** How many marks of a text one language has and the other has not. */
function ownOf({ own }: Found, other: Found): number {
  return [...own].reduce((sum, [mark, count]) => sum + (other.own.has(mark) ? 0 : count), 0)
}

/** How many of the headings whose part is known each language has. */
function headingCounts(sections: readonly Section[], words: Vocabulary): Headings {
  const phrases = everySection(sections).flatMap(
    ({ heading }) => knownPhrase(heading?.prose.text ?? '', words) ?? [],
  )
  const counts = new Map<string, number>()
  for (const language of [...new Set(phrases)].flatMap(languagesOf))
    counts.set(language, (counts.get(language) ?? 0) + 1)
  return counts
}

/** Fewer known headings than this could be loanwords. */
const fewestHeadings = 2

function hasMost(language: string, headings: Headings): boolean {
  const own = headings.get(language) ?? 0
  return own >= fewestHeadings && [...headings].every(([other, count]) => other === language || count < own)
}

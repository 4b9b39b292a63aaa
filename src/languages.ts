import { de } from './languages/de.ts'
import { en } from './languages/en.ts'
import { es } from './languages/es.ts'
import { fr } from './languages/fr.ts'
import { ja } from './languages/ja.ts'
import { ko } from './languages/ko.ts'
import type {
  ChangePhrases,
  ChartPhrases,
  ConsolePhrases,
  Language,
  Phrases,
  Plural,
  QuestionPhrases,
  ReadOnlyLanguage,
  RoomPhrases,
  SpokenLanguage,
  TakePhrases,
  TimelinePhrases,
  WrittenPhrases,
} from './languages/language.ts'
import { nb } from './languages/nb.ts'
import { pt } from './languages/pt.ts'
import { zh } from './languages/zh.ts'

export type * from './languages/language.ts'

/** Our own words by language; `en` serves where a language is missing. */
export const languages: Readonly<Record<SpokenLanguage, Language>> = { en, de, fr, es, pt, nb, ja, zh, ko }

/** One kind of our words by language. */
export function wordsByLanguage<Kind extends keyof Language>(
  kind: Kind,
): Readonly<Record<string, Language[Kind]>> {
  return Object.fromEntries(Object.entries(languages).map(([lang, words]) => [lang, words[kind]]))
}

/** For a document in a language that we have no words in: signs and numbers where they do, else English. */
const fewWords: Phrases = {
  ...en.slides,
  postmortem: '',
  whoOpen: '?',
  whenOpen: '?',
  whatOpen: '?',
  of: '{n}/{m}',
  actionCount: { one: '+{n}', other: '+{n}' },
  teamCount: { one: '', other: '' },
  entryCount: { one: '{n}', other: '{n}' },
}

/** Our words in a language, by its first subtag; where we have none, few and in English. `lang` is BCP 47. */
export function phrasesIn(lang: string): Phrases {
  return hasPhrases(lang) ? languageIn(lang).slides : fewWords
}

/** The console's words in a language, as `phrasesIn` has it. */
export function consolePhrasesIn(lang: string): ConsolePhrases {
  return languageIn(lang).console
}

/** The room's words in a language, as `phrasesIn` has it. */
export function roomPhrasesIn(lang: string): RoomPhrases {
  return languageIn(lang).capture
}

/** Our words for what became of actions, as `phrasesIn` has it. */
export function changePhrasesIn(lang: string): ChangePhrases {
  return languageIn(lang).changes
}

/** Our questions in a language, as `phrasesIn` has it. */
export function questionsIn(lang: string): QuestionPhrases {
  return languageIn(lang).questions
}

/** Our words in an author's document, as `phrasesIn` has it. */
export function writtenPhrasesIn(lang: string): WrittenPhrases {
  return languageIn(lang).written
}

/** The words of what a room takes home, as `phrasesIn` has it. */
export function takePhrasesIn(lang: string): TakePhrases {
  return languageIn(lang).saving
}

/** Our words on the pictures of a timeline, as `phrasesIn` has it. */
export function timelinePhrasesIn(lang: string): TimelinePhrases {
  return languageIn(lang).timeline
}

/** What stands on drawn pictures in a language, as `phrasesIn` has it. */
export function chartPhrasesIn(lang: string): ChartPhrases {
  return languageIn(lang).chart
}

/** Each of our words and sentences in a language, as it stands on a page; of a template, what stands around its holes. */
export function ownPhrases(lang: string): ReadonlySet<string> {
  const words = known.get(languageOf(lang)) ?? new Set(Object.values(languageIn(lang)).flatMap(piecesOf))
  known.set(languageOf(lang), words)
  return words
}

/** They are asked for each page. */
const known = new Map<string, ReadonlySet<string>>()

function piecesOf(value: unknown): readonly string[] {
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([key, one]) => [key, ...piecesOf(one)])
  const text = typeof value === 'string' ? value : ''
  return [text, ...text.split(/\{\w+\}/)].map((piece) => piece.trim())
}

function languageIn(lang: string): Language {
  const language = languageOf(lang)
  return isSpoken(language) ? languages[language] : en
}

/** Whether we have words of our own in a language. */
export function hasPhrases(lang: string): boolean {
  return isSpoken(languageOf(lang))
}

function isSpoken(language: string): language is SpokenLanguage {
  return Object.hasOwn(languages, language)
}

const readOnly: Readonly<Record<ReadOnlyLanguage, true>> = {
  it: true,
  nl: true,
  sv: true,
  da: true,
  pl: true,
  ru: true,
}

/** Whether we know the words of documents in a language; one in any other is read by its shape. `lang` is BCP 47. */
export function isReadLanguage(lang: string): boolean {
  const language = languageOf(lang)
  return isSpoken(language) || Object.hasOwn(readOnly, language)
}

/** The first subtag; both forms of Norwegian have one set of words. */
function languageOf(lang: string): string {
  const [language = ''] = lang.toLowerCase().split('-', 1)
  return language === 'no' || language === 'nn' ? 'nb' : language
}

/** "1 action", "2 actions", as the language counts; in English where we have no words in it. */
export function counted(count: number, plural: Plural, lang: string): string {
  const form = pluralRules(hasPhrases(lang) ? lang : 'en').select(count) === 'one' ? plural.one : plural.other
  return form.replace('{n}', String(count))
}

/** They are costly to make, and a talk counts many times. */
const rulesKnown = new Map<string, Intl.PluralRules>()

function pluralRules(lang: string): Intl.PluralRules {
  const rules = rulesKnown.get(lang) ?? new Intl.PluralRules(lang)
  rulesKnown.set(lang, rules)
  return rules
}

/** A template with its holes filled. */
export function filled(template: string, values: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{(\w+)\}/g, (hole, name: string) => String(values[name] ?? hole))
}

/** "a, b and c", as the language lists them. */
export function listedIn(words: readonly string[], lang: string): string {
  // American English would put a comma before its "and".
  const locale = languageOf(lang) === 'en' ? 'en-GB' : lang
  return new Intl.ListFormat(hasPhrases(lang) ? locale : 'en-GB', { type: 'conjunction' }).format(words)
}

import { type ChangePhrases, changePhrases } from './phrases/changes.ts'
import type { ChartPhrases } from './phrases/chart.ts'
import { chartPhrases } from './phrases/charts.ts'
import { type ConsolePhrases, consolePhrases } from './phrases/console.ts'
import type { Phrases, Plural } from './phrases/phrase.ts'
import type { QuestionPhrases } from './phrases/question.ts'
import { questionPhrases } from './phrases/questions.ts'
import { type RoomPhrases, roomPhrases } from './phrases/room.ts'
import { type TakePhrases, takePhrases } from './phrases/take.ts'
import { type TimelinePhrases, timelinePhrases } from './phrases/timeline.ts'
import { de } from './phrases/words/de.ts'
import { en } from './phrases/words/en.ts'
import { es } from './phrases/words/es.ts'
import { fr } from './phrases/words/fr.ts'
import { ja } from './phrases/words/ja.ts'
import { ko } from './phrases/words/ko.ts'
import { nb } from './phrases/words/nb.ts'
import { pt } from './phrases/words/pt.ts'
import { zh } from './phrases/words/zh.ts'
import { type WrittenPhrases, writtenPhrases } from './phrases/written.ts'

/** Our own words by language, a BCP 47 tag without a region; `en` serves where a language is missing. */
export const phrases: Readonly<Record<string, Phrases>> = { en, de, fr, es, pt, nb, ja, zh, ko }

/** For a document in a language that we have no words in: signs and numbers where they do, else English. */
const fewWords: Phrases = {
  ...en,
  postmortem: '',
  whoOpen: '?',
  whenOpen: '?',
  whatOpen: '?',
  of: '{n}/{m}',
  actionCount: { one: '+{n}', other: '+{n}' },
  teamCount: { one: '', other: '' },
  entryCount: { one: '{n}', other: '{n}' },
}

export type { ChangePhrases } from './phrases/changes.ts'
export type { ChartPhrases } from './phrases/chart.ts'
export type { Phrases, Plural } from './phrases/phrase.ts'
export type { QuestionPhrases } from './phrases/question.ts'
export type { TimelinePhrases } from './phrases/timeline.ts'

/** Our words in a language, by its first subtag; where we have none, few and in English. `lang` is BCP 47. */
export function phrasesIn(lang: string): Phrases {
  return hasPhrases(lang) ? inLanguage(phrases, lang) : fewWords
}

/** The console's words in a language, as `phrasesIn` has it. */
export function consolePhrasesIn(lang: string): ConsolePhrases {
  return inLanguage(consolePhrases, lang)
}

/** The room's words in a language, as `phrasesIn` has it. */
export function roomPhrasesIn(lang: string): RoomPhrases {
  return inLanguage(roomPhrases, lang)
}

/** Our words for what became of actions, as `phrasesIn` has it. */
export function changePhrasesIn(lang: string): ChangePhrases {
  return inLanguage(changePhrases, lang)
}

/** Our questions in a language, as `phrasesIn` has it. */
export function questionsIn(lang: string): QuestionPhrases {
  return inLanguage(questionPhrases, lang)
}

/** Our words in an author's document, as `phrasesIn` has it. */
export function writtenPhrasesIn(lang: string): WrittenPhrases {
  return inLanguage(writtenPhrases, lang)
}

/** The words of what a room takes home, as `phrasesIn` has it. */
export function takePhrasesIn(lang: string): TakePhrases {
  return inLanguage(takePhrases, lang)
}

/** Our words on the pictures of a timeline, as `phrasesIn` has it. */
export function timelinePhrasesIn(lang: string): TimelinePhrases {
  return inLanguage(timelinePhrases, lang)
}

/** What stands on drawn pictures in a language, as `phrasesIn` has it. */
export function chartPhrasesIn(lang: string): ChartPhrases {
  return inLanguage(chartPhrases, lang)
}

/** Each of our words and sentences in a language, as it stands on a page; of a template, what stands around its holes. */
export function ownPhrases(lang: string): ReadonlySet<string> {
  const words =
    known.get(languageOf(lang)) ?? new Set(tables.flatMap((table) => piecesOf(inLanguage(table, lang))))
  known.set(languageOf(lang), words)
  return words
}

/** They are asked for each page. */
const known = new Map<string, ReadonlySet<string>>()

const tables: readonly Readonly<Record<string, unknown>>[] = [
  phrases,
  consolePhrases,
  roomPhrases,
  changePhrases,
  questionPhrases,
  writtenPhrases,
  takePhrases,
  timelinePhrases,
  chartPhrases,
]

function piecesOf(value: unknown): readonly string[] {
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([key, one]) => [key, ...piecesOf(one)])
  const text = typeof value === 'string' ? value : ''
  return [text, ...text.split(/\{\w+\}/)].map((piece) => piece.trim())
}

function inLanguage<T>(table: Readonly<Record<string, T>>, lang: string): T {
  return table[languageOf(lang)] ?? (table.en as T)
}

/** Whether we have words of our own in a language. */
export function hasPhrases(lang: string): boolean {
  return Object.hasOwn(phrases, languageOf(lang))
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

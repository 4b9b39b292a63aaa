import type { Phrases, Plural } from './phrases/phrase.ts'
import type { QuestionPhrases } from './phrases/question.ts'
import { questionPhrases } from './phrases/questions.ts'
import { phrases } from './phrases/words.ts'

export type { Phrases, Plural } from './phrases/phrase.ts'
export type { QuestionPhrases } from './phrases/question.ts'

/** Our words in a language, by its first subtag; in English where we have none. `lang` is BCP 47. */
export function phrasesIn(lang: string): Phrases {
  return phrases[languageOf(lang)] ?? (phrases.en as Phrases)
}

/** Our questions in a language, as `phrasesIn` finds it. */
export function questionsIn(lang: string): QuestionPhrases {
  return questionPhrases[languageOf(lang)] ?? (questionPhrases.en as QuestionPhrases)
}

function languageOf(lang: string): string {
  const [language = ''] = lang.toLowerCase().split('-', 1)
  return language === 'no' || language === 'nn' ? 'nb' : language
}

/** "1 action", "2 actions", as the language counts. */
export function counted(count: number, plural: Plural, lang: string): string {
  const form = new Intl.PluralRules(lang).select(count) === 'one' ? plural.one : plural.other
  return form.replace('{n}', String(count))
}

/** A template with its holes filled. */
export function filled(template: string, values: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{(\w+)\}/g, (hole, name: string) => String(values[name] ?? hole))
}

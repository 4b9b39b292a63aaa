import type { Phrases } from './phrase.ts'
import { de } from './words/de.ts'
import { en } from './words/en.ts'
import { es } from './words/es.ts'
import { fr } from './words/fr.ts'
import { ja } from './words/ja.ts'
import { ko } from './words/ko.ts'
import { nb } from './words/nb.ts'
import { pt } from './words/pt.ts'
import { zh } from './words/zh.ts'

/** Our own words by language, a BCP 47 tag without a region; `en` serves where a language is missing. */
export const phrases: Readonly<Record<string, Phrases>> = { en, de, fr, es, pt, nb, ja, zh, ko }

/** For a document in a language that we have no words in: signs and numbers where they do, else English. */
export const fewWords: Phrases = {
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

import type { ReadLanguage } from '../../languages.ts'
import { lexicons } from './lexicons.ts'
import { de } from './roles/de.ts'
import { en } from './roles/en.ts'
import { es } from './roles/es.ts'
import { fr } from './roles/fr.ts'
import { ja } from './roles/ja.ts'
import { ko } from './roles/ko.ts'
import type { RoleName } from './roles/name.ts'
import { nb } from './roles/nb.ts'
import { pt } from './roles/pt.ts'
import { zh } from './roles/zh.ts'
import { type Dictionary, turned } from './table.ts'

const { it, nl, sv, da, pl, ru } = lexicons

const languages: Readonly<Record<ReadLanguage, Dictionary<RoleName>>> = {
  ...{ en, de, fr, es, pt, nb, ja, zh, ko },
  ...{ it: it.headings, nl: nl.headings, sv: sv.headings, da: da.headings, pl: pl.headings, ru: ru.headings },
}

/**
 * Headings by what their section is for, a phrase once a role. Compared with the whole heading: lower
 * case, NFKC, straight quotes, without markup, emoji, numbering, final punctuation, an opening `¿` and a
 * bracket at the end. A phrase in two roles makes its section serve both, e.g. "root cause and trigger".
 */
export const roles: Readonly<Record<RoleName, readonly string[]>> = {
  summary: phrasesOf('summary'),
  impact: phrasesOf('impact'),
  root_cause: phrasesOf('root_cause'),
  trigger: phrasesOf('trigger'),
  detection: phrasesOf('detection'),
  resolution: phrasesOf('resolution'),
  timeline: phrasesOf('timeline'),
  lessons: phrasesOf('lessons'),
  went_well: phrasesOf('went_well'),
  went_wrong: phrasesOf('went_wrong'),
  got_lucky: phrasesOf('got_lucky'),
  actions: phrasesOf('actions'),
  notes: phrasesOf('notes'),
  severity: phrasesOf('severity'),
  people: phrasesOf('people'),
  stats: phrasesOf('stats'),
  references: phrasesOf('references'),
  metadata: phrasesOf('metadata'),
  other: phrasesOf('other'),
}

/** The languages that have a phrase, as `normalise` gives it; empty for an author's own. */
export function languagesOf(phrase: string): readonly string[] {
  return languageTable.get(phrase) ?? []
}

const languageTable = turned(
  Object.fromEntries(
    Object.entries(languages).map(([language, dictionary]) => [language, Object.values(dictionary).flat()]),
  ),
)

function phrasesOf(role: RoleName): readonly string[] {
  return [...new Set(Object.values(languages).flatMap((language) => language[role] ?? []))]
}

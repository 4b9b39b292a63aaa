import { describe, expect, it } from 'vitest'
import { listedIn, wordsByLanguage } from '../src/languages.ts'
import { homePage } from '../src/render.ts'
import { talkOf } from './helpers/talk.ts'

const changePhrases = wordsByLanguage('changes')
const chartPhrases = wordsByLanguage('chart')
const consolePhrases = wordsByLanguage('console')
const questionPhrases = wordsByLanguage('questions')
const roomPhrases = wordsByLanguage('capture')
const takePhrases = wordsByLanguage('saving')
const timelinePhrases = wordsByLanguage('timeline')
const writtenPhrases = wordsByLanguage('written')
const phrases = wordsByLanguage('slides')

/** Every table of our words, by where they stand. */
const tables: Readonly<Record<string, Readonly<Record<string, object>>>> = {
  slides: phrases,
  questions: questionPhrases,
  console: consolePhrases,
  room: roomPhrases,
  'what is taken home': takePhrases,
  'what is written into documents': writtenPhrases,
  timelines: timelinePhrases,
  pictures: chartPhrases,
  changes: changePhrases,
}

/** What a template leaves to be filled in. */
function holesOf(phrase: unknown): readonly string[] {
  return [...new Set(JSON.stringify(phrase).match(/\{(\w+)\}/g))].sort()
}

describe.each(Object.entries(tables))('our words for %s', (_, table) => {
  const english = Object.entries(table.en ?? {})

  it.each(Object.keys(phrases))('are complete in %s, with the same holes', (language) => {
    const words = new Map<string, unknown>(Object.entries(table[language] ?? {}))
    expect([...words.keys()].sort()).toEqual(english.map(([name]) => name).sort())
    for (const [name, phrase] of english) {
      expect(words.get(name), name).toBeTruthy()
      expect(holesOf(words.get(name)), name).toEqual(holesOf(phrase))
    }
  })
})

describe('a list of words', () => {
  it.each([
    ['en', 'a, b and c'],
    ['de-AT', 'a, b und c'],
    ['fr', 'a, b et c'],
    ['ja', 'a、b、c'],
    ['fi', 'a, b and c'],
  ])('in %s', (lang, text) => {
    expect(listedIn(['a', 'b', 'c'], lang)).toBe(text)
  })
})

describe('the list of talks', () => {
  const assets = { root: './', script: 's.js', styles: [], fonts: [], icon: 'i.svg' }
  const page = (...langs: readonly string[]): string =>
    homePage(
      langs.map((lang) => talkOf(`---\nlang: ${lang}\n---\n# A\n`).deck),
      assets,
    )

  it('is in the language of all decks, else in English', () => {
    expect(page('de', 'de')).toMatch(/<html lang="de">[\s\S]*<h1>Vorträge<\/h1>[\s\S]*2 Folien/)
    expect(page('de', 'fr')).toMatch(/<html lang="en">[\s\S]*<h1>Talks<\/h1>[\s\S]*2 slides/)
    expect(page('ar')).toContain('<html lang="en">')
  })
})

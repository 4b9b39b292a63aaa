import { describe, expect, it } from 'vitest'
import type { ChartPhrases } from '../src/model/phrases/chart.ts'
import { chartPhrases } from '../src/model/phrases/charts.ts'
import { phrases } from '../src/model/phrases/words.ts'
import { listedIn, phrasesIn } from '../src/model/phrases.ts'
import { homePage } from '../src/render.ts'
import { talkOf } from './helpers/talk.ts'

const english = Object.entries(phrasesIn('en'))

/** What a template leaves to be filled in. */
function holesOf(phrase: unknown): readonly string[] {
  return (JSON.stringify(phrase).match(/\{(\w+)\}/g) ?? []).sort()
}

describe.each(Object.entries(phrases))('our words in %s', (_, words) => {
  it.each(english)('say %s, with the same holes', (name, phrase) => {
    const here = words[name as keyof typeof words]
    expect(here).toBeTruthy()
    expect(holesOf(here)).toEqual(holesOf(phrase))
  })
})

describe.each(Object.keys(phrases))('what stands on pictures in %s', (language) => {
  it.each(Object.entries(chartPhrases.en ?? {}))('says %s, with the same holes', (name, phrase) => {
    const here = chartPhrases[language]?.[name as keyof ChartPhrases]
    expect(here).toBeTruthy()
    expect(holesOf(here)).toEqual(holesOf(phrase))
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

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findAny } from '../src/redact/find-any.ts'
import { patternOf } from '../src/redact/pattern.ts'
import { skeletonOf } from '../src/text/confusables.ts'
import { wordPattern } from '../src/text/denied-words.ts'
import { cases } from './helpers/cases.ts'

/** Few letters, so that many texts hold many words; each with ways to write it. */
const letter = fc.constantFrom(
  ...[
    'a',
    'A',
    'á',
    'ae',
    'ä',
    'Æ',
    'e',
    'o',
    'ö',
    'oe',
    'ø',
    's',
    'ss',
    'ß',
    'ẞ',
    'ſ',
    'l',
    'ł',
    'd',
    'đ',
    'ð',
    'th',
    'þ',
  ],
  ...[
    't',
    'k',
    '\u212a',
    'i',
    'ı',
    'İ',
    'n',
    'ñ',
    'n\u0303',
    '7',
    '７',
    '-',
    ' ',
    '_',
    '.',
    '’',
    "'",
    '\u00ad',
    '\u200b',
    'σ',
    'ς',
    'й',
  ],
)
const text = (most: number): fc.Arbitrary<string> =>
  fc.array(letter, { minLength: 1, maxLength: most }).map((letters) => letters.join(''))
/** As many as are worth the patterns of a word. */
const texts = fc.array(text(12), { minLength: 10, maxLength: 10 })
const word = text(3).filter((one) => /[\p{L}\p{N}]/u.test(one))

describe('the skeleton of a word', () => {
  it('stands in that of each text in which the word is found, however it is spelled', () => {
    let found = 0
    const tries = cases(1_000)
    fc.assert(
      fc.property(word, texts, (word, texts) => {
        for (const pattern of [wordPattern(word), patternOf(word)]) {
          const holding = texts.filter((text) => text.search(pattern) >= 0)
          found += holding.length
          for (const text of holding) expect(skeletonOf(text)).toContain(skeletonOf(word))
        }
      }),
      tries,
    )
    expect(found).toBeGreaterThan(tries.numRuns / 20)
  })

  it.each([
    ['Müller', 'a Mueller b'],
    ['Strasse', 'STRAẞE'],
    ['Ines Okafor', 'inesókafor'],
    ['Łukasz', 'lukasz'],
    ['O’Neil', 'ONEIL'],
  ])('of %s stands in %s', (word, text) => expect(skeletonOf(text)).toContain(skeletonOf(word)))
})

describe('texts in a text', () => {
  const few = (most: number): fc.Arbitrary<string> =>
    fc.string({ unit: fc.constantFrom('a', 'b'), maxLength: most })

  it('are found as by looking for each', () => {
    fc.assert(
      fc.property(few(60), fc.array(few(30), { maxLength: 8 }), (text, sought) => {
        const wanted = sought.filter((one) => one !== '' && text.includes(one))
        expect([...findAny(text, sought)].sort()).toEqual([...new Set(wanted)].sort())
      }),
    )
  })
})

import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { fingerprintOf } from '../src/text/allowed-words.ts'

function expected(words: string): string {
  return createHash('sha256').update(words.normalize('NFKC'), 'utf8').digest('hex').slice(0, 16)
}

it.each([0, 1, 55, 56, 57, 63, 64, 65, 119, 120, 1_000_000])('hashes %d bytes as SHA-256 does', (length) => {
  const words = 'patch'.repeat(length).slice(0, length)
  expect(fingerprintOf(words)).toBe(expected(words))
})

it('hashes any text as SHA-256 does, in Unicode’s form NFKC', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (words) => {
      expect(fingerprintOf(words)).toBe(expected(words))
    }),
    { numRuns: 300 },
  )
})

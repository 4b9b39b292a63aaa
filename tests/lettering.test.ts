import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { linesIn, widthOf } from '../src/text/font-metrics.ts'

describe('a text in lines', () => {
  it('is broken between words, and within one that is wider than a line', () => {
    expect(linesIn('Alert on 85% of disk usage', 10 * 30, 30)).toEqual(['Alert on 85% of disk', 'usage'])
    expect(linesIn('監視を追加する', 3 * 30, 30)).toEqual(['監視を', '追加す', 'る'])
    expect(linesIn('a'.repeat(40), 12 * 30, 30).join('')).toBe('a'.repeat(40))
    expect(linesIn('', 100, 30)).toEqual([])
  })

  it('loses no letter and stays in its column', () => {
    const texts = fc.array(
      fc.constantFrom('the queue', 'grew', 'x'.repeat(30), '待機', '/a/path/of-it', 'é😀'),
    )
    fc.assert(
      fc.property(texts, fc.integer({ min: 80, max: 900 }), (parts, width) => {
        const text = parts.join(' ')
        const lines = linesIn(text, width, 30)
        expect(lines.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''))
        for (const line of lines) expect(widthOf(line) * 30).toBeLessThanOrEqual(width + 1e-9)
      }),
    )
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countTicks, numberTicks, timeTicks } from '../src/render/chart/band/axis.ts'
import { clearOf, overlap, spread } from '../src/render/chart/labels.ts'
import { broken, extentOf, linear } from '../src/render/chart/scale.ts'
import { faces, setText } from '../src/render/chart/text.ts'

describe('a scale', () => {
  it('is in proportion', () => {
    expect([0, 5, 10].map(linear([0, 10], [100, 200]))).toEqual([100, 150, 200])
  })

  it('has the middle for what is all one', () => {
    expect(linear([7, 7], [100, 200])(7)).toBe(150)
  })

  it('may be broken into stretches of their own proportions', () => {
    const scale = broken([
      { values: [0, 10], pixels: [0, 100] },
      { values: [1000, 2000], pixels: [120, 140] },
    ])
    expect([-1, 0, 10, 1000, 1500].map(scale)).toEqual([-10, 0, 100, 120, 130])
  })

  it('of nothing has no extent', () => {
    expect(extentOf([])).toBeNull()
    expect(extentOf([3, 1, 2])).toEqual([1, 3])
  })
})

describe('ticks', () => {
  it('stand on round numbers', () => {
    expect(numberTicks([0, 1], 6)).toEqual([0, 0.2, 0.4, 0.6, 0.8, 1].map((n) => expect.closeTo(n)))
    expect(countTicks([0, 3], 6)).toEqual([0, 1, 2, 3])
    expect(countTicks([0, 47], 6)).toEqual([0, 10, 20, 30, 40])
  })

  it('stand where a clock is read', () => {
    const hour = 3600
    expect(timeTicks([9.1 * hour, 11.2 * hour], 5)).toEqual([9.5, 10, 10.5, 11].map((at) => at * hour))
    expect(timeTicks([0, 9 * 24 * hour], 5)).toEqual([0, 2, 4, 6, 8].map((at) => at * 24 * hour))
  })

  it('are never more than there is room for, and lie within', () => {
    const times = fc.tuple(fc.nat(1e9), fc.nat(1e8), fc.integer({ min: 2, max: 12 }))
    fc.assert(
      fc.property(times, ([from, length, most]) => {
        for (const ticksIn of [numberTicks, countTicks, timeTicks]) {
          const ticks = ticksIn([from, from + length], most)
          expect(ticks.length).toBeLessThanOrEqual(most)
          expect(ticks.every((tick) => tick >= from && tick <= from + length)).toBe(true)
        }
      }),
    )
  })
})

describe('labels in a row', () => {
  const wishes = fc.array(
    fc.record({ at: fc.integer({ min: -100, max: 1100 }), size: fc.integer({ min: 1, max: 300 }) }),
    { maxLength: 12 },
  )

  it('stand where they want to where they can', () => {
    expect(spread([{ at: 50, size: 20 }], [0, 100], 4)).toEqual([40])
    expect(
      spread(
        [
          { at: 50, size: 20 },
          { at: 50, size: 20 },
        ],
        [0, 100],
        4,
      ),
    ).toEqual([28, 52])
  })

  it('overlap never, and lie within', () => {
    fc.assert(
      fc.property(wishes, (asked) => {
        const sorted = asked.toSorted((a, b) => a.at - b.at)
        const starts = spread(sorted, [0, 1000], 8)
        const needed = sorted.reduce((sum, { size }) => sum + size + 8, -8)
        expect(starts === null).toBe(needed > 1000)
        const ends = starts?.map((start, i) => start + (sorted[i]?.size ?? 0)) ?? []
        for (const [i, start] of starts?.entries() ?? []) {
          expect(start).toBeGreaterThanOrEqual(i === 0 ? 0 : (ends[i - 1] ?? 0) + 7.999)
          expect(ends[i]).toBeLessThanOrEqual(1000.001)
        }
      }),
    )
  })

  it('give way to those that were asked first', () => {
    const boxes = [0, 5, 10].map((x) => ({ x, y: 0, width: 8, height: 8 }))
    expect(clearOf(boxes, (box) => box)).toEqual([boxes[0], boxes[2]])
    expect(overlap({ x: 0, y: 0, width: 8, height: 8 }, { x: 8, y: 0, width: 8, height: 8 })).toBe(false)
  })
})

describe('a text', () => {
  it.each(['sans', 'strong', 'mono'] as const)('in %s is set no wider than asked', (name) => {
    const setting = { face: faces[name], type: 22, line: 28, width: 200, most: 2 }
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (text) => {
        const { lines, width } = setText(text, setting)
        expect(lines.length).toBeLessThanOrEqual(2)
        expect(width).toBeLessThanOrEqual(200)
      }),
    )
  })

  it('that is cut off says so', () => {
    const setting = { face: faces.sans, type: 22, line: 28, width: 140, most: 1 }
    expect(setText('The queue is full and stays so', setting).lines).toEqual(['The queue…'])
    expect(setText('Full', setting).lines).toEqual(['Full'])
  })
})

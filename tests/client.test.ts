import { describe, expect, it } from 'vitest'
import { shownTime } from '../src/client/console/format-time.ts'
import { goneOn, lapsOf } from '../src/client/console/rehearsal-times.ts'
import { asCsv, asMarkdown, paceOf, type Reviewed, rowsOf } from '../src/client/console/review.ts'
import { minutesBehind, slotsOf } from '../src/client/console/schedule.ts'
import { placeAfter, placeBefore } from '../src/client/console/steps.ts'
import { readCommand } from '../src/client/link/commands.ts'
import { wordsByLanguage } from '../src/languages.ts'

const consolePhrases = wordsByLanguage('console')
const phrases = wordsByLanguage('slides')

const slides: readonly Reviewed[] = [
  { number: 1, title: 'A | B', section: 'title-slide', planned: 60_000, actual: 90_000 },
  { number: 2, title: '=SUM(A1), "x"', section: 'Root: cause', planned: 60_000, actual: 20_000 },
  { number: 3, title: 'Next', section: 'Root: cause', planned: null, actual: null },
]
const heads = ['#', 'Slide', 'Planned', 'Actual', 'Difference'] as const

describe('a rehearsal', () => {
  it('is a table with a sum', () => {
    expect(rowsOf(slides, 'Total')).toEqual([
      ['1', 'A | B', '1:00', '1:30', '+0:30'],
      ['2', '=SUM(A1), "x"', '1:00', '0:20', '−0:40'],
      ['3', 'Next', '–', '–', '–'],
      ['', 'Total', '2:00', '1:50', '−0:10'],
    ])
  })

  it('keeps its columns in markdown, and runs no formula from CSV', () => {
    expect(asMarkdown(heads, rowsOf(slides, 'Total'))).toContain('| 1 | A \\| B | 1:00 |')
    expect(asCsv(heads, slides).split('\r\n')).toEqual([
      '#,Slide,Planned (s),Actual (s),Difference (s)',
      '1,A | B,60,90,30',
      `2,"'=SUM(A1), ""x""",60,20,-40`,
      '3,Next,,,',
      '',
    ])
  })

  it('proposes a pace that YAML reads as it is meant', () => {
    expect(paceOf(slides)).toBe('pace:\n  title-slide: 1.5\n  "Root: cause": 0.5\n')
  })

  it('gives a slide its time each time it is on, and begins anew with the watch', () => {
    const run = { slides: ['a', 'b'], laps: {}, slide: 'a', mark: 0 }
    const there = goneOn(run, 'b', 1000)
    const back = goneOn(there, 'a', 3000)
    expect(lapsOf(back, 3500)).toEqual({ a: 1500, b: 2000 })
    expect(goneOn(back, 'a', 0)).toMatchObject({ laps: {}, mark: 0 })
  })
})

describe('the plan', () => {
  const slots = slotsOf([60, 120]) ?? []
  it.each([
    [0, 30_000, 0],
    [0, 90_000, 0],
    [0, 180_000, 2],
    [1, 10_000, 0],
    [1, 0, -1],
    [1, 181_000, 0],
  ])('on slide %i at %i ms is %i minutes behind', (index, elapsed, minutes) => {
    const slot = slots[index]
    expect(slot && minutesBehind(slot, elapsed) + 0).toBe(minutes)
  })

  it('is none where a slide has none', () => {
    expect(slotsOf([60, null])).toBe(null)
  })
})

describe('steps', () => {
  it('come before the next slide, and are all taken when coming back', () => {
    const steps = [0, 2, 0]
    const places = [{ index: 0, step: 0 }]
    for (let i = 0; i < 5; i += 1) places.push(placeAfter(places.at(-1) ?? { index: 0, step: 0 }, steps))
    expect(places.map(({ index, step }) => `${index}.${step}`).join(' ')).toBe('0.0 1.0 1.1 1.2 2.0 2.0')
    expect(placeBefore({ index: 2, step: 0 }, steps)).toEqual({ index: 1, step: 2 })
    expect(placeBefore({ index: 0, step: 0 }, steps)).toEqual({ index: 0, step: 0 })
  })
})

describe('a command', () => {
  it('is read with its own fields and no others', () => {
    const command = { type: 'goto', slide: 'a-slide', step: 1 }
    expect(readCommand({ ...command, html: '<b>', from: 'x' })).toEqual(command)
  })

  it.each([
    { type: 'goto', slide: 'a'.repeat(201), step: 0 },
    { type: 'goto', slide: 'a', step: -1 },
    { type: 'goto', slide: 'a', step: Number.NaN },
    { type: 'point', on: true, x: 2, y: 0 },
    { type: 'watch', counted: Number.POSITIVE_INFINITY, since: null },
    { type: 'appearance', name: 'javascript:' },
    { type: 'constructor' },
    {},
  ])('is none: %j', (data) => {
    expect(readCommand(data)).toBe(null)
  })
})

it('times are shown as people write them', () => {
  expect([0, 65_000, 3_845_000, -30_000].map(shownTime)).toEqual(['0:00', '1:05', '1:04:05', '−0:30'])
})

it('the console speaks every language that the slides speak', () => {
  expect(Object.keys(consolePhrases)).toEqual(Object.keys(phrases))
})

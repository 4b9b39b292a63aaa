import { describe, expect, it } from 'vitest'
import { dayNumber, daySeconds, isoDayOf, numberOfDay } from '../src/text/days.ts'
import { dayIn, lengthIn } from '../src/text/format-time.ts'

const may = dayNumber(2031, 5, 3) * daySeconds
const [minute, hour] = [60, 3600]

/** Five days, and the third of May, as each language has them. */
const languages = [
  ['en', '5 days', '3 May'],
  ['de', '5 Tg.', '3. Mai'],
  ['es', '5 d', '3 may'],
  ['fr', '5\u202fj', '3 mai'],
  ['ja', '5 日', '5月3日'],
  ['ko', '5일', '5월 3일'],
  ['nb', '5 d', '3. mai'],
  ['pt', '5 dias', '3 de mai.'],
  ['zh', '5天', '5月3日'],
] as const

describe('a length of time', () => {
  it.each([
    [0, '0 min'],
    [35, '35 sec'],
    [5 * minute, '5 min'],
    [5 * minute + 30, '5 min 30 sec'],
    [10 * minute + 30, '10 min'],
    [hour, '1 h'],
    [65 * minute, '1 h 5 min'],
    [24 * hour, '1 day'],
    [24 * hour + 25 * minute, '24 h 25 min'],
    [50 * hour + 15 * minute, '50 h 15 min'],
    [3 * daySeconds, '3 days'],
    [3 * daySeconds + 2 * hour, '3 days 2 h'],
  ])('of %d seconds is told as %s', (seconds, told) => {
    expect(lengthIn(seconds, 'en')).toBe(told)
  })
})

describe.each(languages)('in %s', (lang, length, day) => {
  // A region of its own has formatters of its own, that no other test has used.
  it.each([
    ['before', 'XA'],
    ['after', 'XB'],
  ])('a length is one %s a day was shown', (order, region) => {
    const own = `${lang}-${region}`
    const say = (): readonly string[] =>
      order === 'before'
        ? [lengthIn(5 * daySeconds, own), dayIn(may, own)]
        : [dayIn(may, own), lengthIn(5 * daySeconds, own)].reverse()
    expect(say()).toEqual([length, day])
  })
})

describe('a day’s number', () => {
  it('is that of the day it gives', () => {
    const days = Array.from({ length: 3000 }, (_, i) => dayNumber(1999, 1, 1) + i * 7)
    expect(days.filter((day) => numberOfDay(isoDayOf(day)) !== day)).toEqual([])
    expect(['2031-01-01', '2032-02-29', '2031-12-31'].map((day) => isoDayOf(numberOfDay(day)))).toEqual([
      '2031-01-01',
      '2032-02-29',
      '2031-12-31',
    ])
  })
})

import { describe, expect, it } from 'vitest'
import { excerptOfWords } from '../src/outline/excerpt.ts'
import { readProse } from '../src/parse/blocks.ts'
import { timelineOf } from './helpers/band.ts'

describe('the rows of a timeline', () => {
  it.each([
    ['2031-09-04 오전 9시 50분', '오전 9시 50분'],
    ['Tuesday, 4 September 2031 10:00', '10:00'],
    ['2031-09-04T09:00:00Z', '09:00:00'],
    ['4 de septiembre de 2031, 10:00', '10:00'],
    ['04.09.2031 07:30 Uhr', '07:30 Uhr'],
    ['2031-09-04 23:50 – 2031-09-05 00:10', '23:50 – 00:10'],
    ['2031-09-04 > 6', ''],
  ])('of %s have the clock alone', (time, clock) => {
    const [slide] = timelineOf(`${time}: the disk is full`, '2031-09-04 23:55: it is cleared')
    expect(slide?.rows[0]?.time).toBe(clock)
    expect(slide?.day).toBe('4 Sept 2031')
  })

  it('have a row for each day where there are several', () => {
    const [slide] = timelineOf('2031-09-04 10:00 UTC a', '2031-09-04 10:20 UTC b', '2031-09-05 08:00 UTC c')
    expect(slide?.rows.map(({ day, time }) => [day, time])).toEqual([
      ['4 Sept 2031', '10:00'],
      [null, '10:20'],
      ['5 Sept 2031', '08:00'],
    ])
    expect([slide?.day, slide?.zone]).toEqual([null, 'UTC'])
  })

  it('keep each time’s zone where there are several', () => {
    const [slide] = timelineOf('2031-09-04 10:00 UTC a', '2031-09-04 12:20 CEST b')
    expect(slide?.rows.map(({ time }) => time)).toEqual(['10:00 UTC', '12:20 CEST'])
    expect(slide?.zone).toBeNull()
  })

  it('are days where no entry has a clock', () => {
    const [slide] = timelineOf('2031-09-04: a', '2031-09-06: b')
    expect(slide?.rows.map(({ day, time }) => [day, time])).toEqual([
      [null, '4 Sept 2031'],
      [null, '6 Sept 2031'],
    ])
  })

  it('are sixteen at the most, the telling ones among them, and all are spoken', () => {
    const lines = Array.from({ length: 40 }, (_, i) => {
      const time = `${String(10 + Math.floor(i / 6)).padStart(2, '0')}:${(i % 6) * 10 || '00'}`
      return `${time} ${i === 23 ? '**The alert fires**' : `Step ${i} of the work is done`}`
    })
    const slides = timelineOf(...lines)
    const rows = slides.flatMap((slide) => slide.rows)
    expect(slides).toHaveLength(3)
    expect(rows.length).toBeLessThanOrEqual(16)
    expect(rows.map(({ text }) => text.text)).toContain('The alert fires')
    expect(slides.at(-1)).toMatchObject({ shown: rows.length, count: 40 })
    const spoken = slides.flatMap(({ notes }) => notes.map(({ markdown }) => markdown)).join('\n')
    for (let i = 0; i < 40; i += 1) if (i !== 23) expect(spoken).toContain(`Step ${i} of the work`)
  })

  it('are cut to what is read at a glance, and spoken whole', () => {
    const text = `The queue of the gateway fills, ${'and one more worker waits for the lock '.repeat(6)}.`
    const [slide] = timelineOf(`10:00 ${text}`, '10:20 over')
    expect(slide?.rows[0]?.text.text).toBe('The queue of the gateway fills …')
    expect(slide?.notes.map(({ markdown }) => markdown)).toContain(`**10:00** ${text}`)
  })
})

describe('an excerpt', () => {
  it.each([
    ['all of it', 'One two three.', 5, 'One two three.'],
    ['its first sentences', 'One two three. Four five six. Seven.', 6, 'One two three. Four five six.'],
    ['a clause', 'The *old* pool fills, then all workers wait for a lock.', 5, 'The *old* pool fills …'],
    [
      'a little more than is asked for',
      'One two three four five six, then it ends.',
      4,
      'One two three four five six …',
    ],
    [
      'words where no clause ends',
      'One two three four five six seven eight nine ten',
      4,
      'One two three four …',
    ],
    [
      'no sentence of a word',
      'Later. The old pool fills, then all workers wait.',
      6,
      'Later. The old pool fills …',
    ],
  ])('is %s', (_, markdown, words, shown) => {
    expect(excerptOfWords(readProse(markdown), words).markdown).toBe(shown)
  })
})

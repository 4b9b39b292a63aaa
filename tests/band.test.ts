import path from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { BandPicture } from '../src/model/band.ts'
import { drawBand } from '../src/render/chart/band.ts'
import { isInside, overlap } from '../src/render/chart/labels.ts'
import { textBoxes, timelineOf, words } from './helpers/band.ts'
import { cases } from './helpers/cases.ts'
import { fixtures, talkOf } from './helpers/talk.ts'

function pictureOf(...lines: readonly string[]): BandPicture | null {
  return timelineOf(...lines)[0]?.picture ?? null
}

const doubled = [
  '2031-04-09 09:02 UTC: release 412 goes out with a new retry policy',
  '09:10: Impact starts: the first payments are taken twice',
  '09:34: Detected: the alert on refunds fires',
  '09:38: Acknowledged by the payments on-call',
  '09:52: a rollback waits for an approval that nobody at the desk may give',
  '10:41: the approval comes',
  '10:50: Mitigated: no more payments are taken twice',
  '11:58: Resolved: all are returned',
  '12:20: All clear',
]

describe('the band of', () => {
  it.each([
    ['phases', doubled],
    [
      'guesses',
      [
        '9:00 a job runs',
        '9:12 An alert fires',
        '9:20 Kim started investigating',
        '9:50 the job ends',
        '10:05 The problem is fixed',
        '10:30 tea',
      ],
    ],
    [
      'a long tail',
      [
        '2031-02-14 06:10 UTC worker 2 stops',
        '06:18 the backlog grows',
        '06:35 Detected',
        '06:50 a restart',
        '07:30 Resolved',
        '2031-02-19 16:00 the review is held',
      ],
    ],
    [
      'a long lead',
      [
        '2030-11-01 10:00 UTC the job is removed',
        '2031-04-02 00:00 Outage begins',
        '00:09 Detected',
        '01:41 somebody opens the site',
        '01:55 a new certificate',
        '02:00 Outage ends.',
      ],
    ],
    [
      'days',
      [
        '2031-03-01 a key is committed',
        '2031-03-04 a bot uses it',
        '2031-03-19 Detected',
        '2031-03-21 Resolved',
        '2031-04-02 the last machine is stopped',
        '2031-04-10 All clear',
      ],
    ],
    [
      'years',
      [
        '2027-01-20 a proposal',
        '2027-07-10 approved',
        '2028-08-24 a first version',
        '2029-10-09 a tenth of the traffic',
        '2030-07-19 half',
        '2031-04-05 all',
      ],
    ],
    [
      'four short rows',
      ['14:05 UTC Impact starts', '14:17 UTC Detected', '14:25 UTC Mitigated', '14:40 UTC Resolved'],
    ],
  ])('%s looks as it did', async (name, lines) => {
    const picture = pictureOf(...lines)
    const drawn = picture && drawBand(picture, words, false).toString()
    const file = path.join(fixtures, `charts/band ${name}.svg`.replaceAll(' ', '-'))
    await expect(drawn?.replace('<svg', '<svg xmlns="http://www.w3.org/2000/svg"')).toMatchFileSnapshot(file)
  })
})

describe('a band', () => {
  it('is drawn of three entries or more that lie apart', () => {
    expect(pictureOf('10:00 a', '10:05 b', 'c', 'd')).toBeNull()
    expect(pictureOf('10:00 a', '10:00 b', '10:00 c')).toBeNull()
    expect(pictureOf('10:00 a', '10:05 b', '10:07 c')?.view).toBe('brief')
    expect(pictureOf('a', 'b', 'c')).toBeNull()
  })

  it('is not drawn where the order of entries without days can’t be told', () => {
    expect(pictureOf('10:00 a', '12:00 b', '09:00 c', '11:00 d', '08:00 e', '10:00 f')).toBeNull()
  })

  it('goes on after midnight', () => {
    const [start, end] = pictureOf('23:40 a', '23:55 b', '00:10 c')?.band.stretches[0] ?? []
    expect((end ?? 0) - (start ?? 0)).toBe(30 * 60)
  })

  it('leaves out what no calendar has, and says so', () => {
    const [first] = timelineOf(
      '2031-06-01 10:00 a',
      '2031-06-31 11:00 b',
      '2031-06-01 12:00 c',
      '2031-06-01 13:00 d',
    )
    expect(first?.picture?.band.marks.map(({ text }) => text)).toEqual(['a', 'c', 'd'])
    expect(first?.unplaced).toBe(1)
    expect(first?.notes.map(({ markdown }) => markdown).join()).toContain('2031-06-31 11:00')
  })

  it('is broken before a tail of ten times its length, and says both lengths', () => {
    const picture = pictureOf(
      '2031-02-14 06:00 a',
      '2031-02-14 06:20 b',
      '2031-02-14 07:00 c',
      '2031-02-17 09:00 d',
    )
    expect(picture?.band.stretches).toHaveLength(2)
    expect(picture && drawBand(picture, words, false).toString()).toMatch(/1 h<[\s\S]*3 days 2 h later/)
    expect(
      pictureOf('2031-02-14 06:00 a', '2031-02-14 08:00 b', '2031-02-14 20:00 c')?.band.stretches,
    ).toHaveLength(1)
  })

  it('names as many as have room for two lines, markers first', () => {
    const { labelled = [] } = pictureOf(...doubled, '13:00 x', '13:01 y', '13:02 z')?.band ?? {}
    expect(labelled.map(({ phase }) => phase?.marker)).toEqual([
      'impact',
      'detected',
      'acknowledged',
      'mitigated',
    ])
  })

  it('names what needs no cut rather than what does, and cuts at a clause', () => {
    const long = `the pool fills, ${'and one more worker waits for the lock '.repeat(6)}`
    const lines = ['10:00 a', `10:30 ${long}`, '11:00 c', '12:00 d', `12:10 ${long}`]
    const { labelled = [] } = pictureOf(...lines, '12:30 e', '12:40 f')?.band ?? {}
    expect(labelled.every(({ label }) => !label.endsWith('…'))).toBe(true)
    const few = pictureOf(...lines.slice(0, 3))?.band.labelled ?? []
    expect(few.map(({ label }) => label)).toContain('the pool fills …')
  })

  it('marks a guess as one', () => {
    const picture = pictureOf('10:00 a', '10:05 An alert fires', '10:09 b', '10:20 c')
    expect(picture?.band.phases).toMatchObject([{ marker: 'detected', basis: 'guess' }])
    expect(picture && drawBand(picture, words, false).toString()).toContain('detected (a guess)')
  })

  it('says the zone', () => {
    expect(pictureOf('2031-02-14 06:00 CET a', '06:20 CET b', '06:40 CET c')?.band.zone).toBe('UTC+1')
    expect(pictureOf('06:00 a', '06:20 b', '06:40 c')?.band.zone).toBeNull()
  })
})

const text = fc.oneof(
  fc.constantFrom(
    '',
    'Detected',
    'Impact starts',
    'Resolved: done',
    'An alert fires',
    'a'.repeat(90),
    'وصلت أولى رسائل العملاء',
    '承認できる担当者が席にいなかったため待つことになった',
    '서비스 복구',
  ),
  fc.lorem({ maxCount: 20 }),
)
const step = fc.oneof(fc.nat(5), fc.nat(3600), fc.nat(400_000), fc.integer({ min: -9000, max: 90_000_000 }))
const entries = fc
  .tuple(
    fc.integer({ min: 0, max: 4e9 }),
    fc.array(fc.tuple(step, text), { minLength: 1, maxLength: 120 }),
    fc.constantFrom(16, 19),
  )
  .map(([start, steps, letters]) => {
    let at = start
    return steps.map(([seconds, text], i) => {
      at = Math.max(0, at + seconds)
      const time = new Date(at * 1000).toISOString().slice(0, letters).replace('T', ' ')
      return `${i % 37 === 36 ? '2031-06-31 25:71' : time} UTC: n${i}x ${text}`
    })
  })

describe('any timeline', () => {
  it('is drawn with nothing outside, no two labels over one another, and every entry in words', () => {
    fc.assert(
      fc.property(entries, (lines) => {
        const slides = timelineOf(...lines)
        for (const { picture } of slides) {
          if (!picture) continue
          const [boxes, canvas] = [textBoxes(picture), { x: 0, y: 0, width: 1056, height: picture.height }]
          expect(boxes.filter((box) => !isInside(box, canvas))).toEqual([])
          expect(boxes.filter((a, i) => boxes.slice(0, i).some((b) => overlap(a, b)))).toEqual([])
        }
        const said = slides.flatMap(({ rows, notes }) => [
          ...rows.map(({ text }) => text.text),
          ...notes.map(({ markdown }) => markdown),
        ])
        expect(lines.filter((_, i) => !said.join(' ').includes(`n${i}x`))).toEqual([])
        expect(slides.length).toBeLessThanOrEqual(3)
        const [first] = slides
        if (first?.picture) expect(first.picture.band.marks.length + first.unplaced).toBe(lines.length)
      }),
      cases(120),
    )
  })
})

describe('how long it took', () => {
  const measuresOf = (...lines: readonly string[]): unknown =>
    talkOf(lines.join('\n')).deck.slides.find(({ kind }) => kind === 'measures')
  const rows = ['', '## Timeline', '', '- 14:05 Impact starts', '- 14:17 Detected by Kim', '- 15:05 Resolved']

  it('is told by the rows that say so', () => {
    expect(measuresOf('# A', ...rows)).toMatchObject({
      rows: [
        {
          measure: 'detect',
          stated: null,
          derived: '12 min',
          ends: [
            { time: '14:05', text: 'Impact starts' },
            { time: '14:17', text: 'Detected by Kim' },
          ],
        },
        { measure: 'resolve', stated: null, derived: '1 h' },
      ],
    })
  })

  it('is told as it is stated, and where the rows contradict it by both', () => {
    expect(
      measuresOf('# A', '', 'Time to detect: about 12 minutes', 'Time to resolve: 3 hours', ...rows),
    ).toMatchObject({
      rows: [
        { measure: 'detect', stated: 'about 12 minutes', derived: null },
        { measure: 'resolve', stated: '3 hours', derived: '1 h' },
      ],
    })
  })

  it('is no number where one is a guess, a mean, or before the other', () => {
    expect(
      measuresOf(
        '# A',
        '',
        '## Timeline',
        '',
        '- 14:05 Impact starts',
        '- 14:17 An alert fires',
        '- 14:20 b',
      ),
    ).toBeUndefined()
    expect(
      measuresOf('# A', '', 'MTTR: 40 minutes', '', '## Timeline', '', '- 14:05 a', '- 14:17 b'),
    ).toBeUndefined()
    const text = '# A\n\n## Timeline\n\n- 14:05 Detected\n- 14:17 Impact starts\n- 14:20 b\n'
    expect(measuresOf(text)).toBeUndefined()
    expect(talkOf(text).findings).toContainEqual(expect.objectContaining({ rule: 'phases-out-of-order' }))
  })
})

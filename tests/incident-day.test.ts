import { describe, expect, it } from 'vitest'
import { talkOf } from './helpers/talk.ts'

const dayOf = (...lines: readonly string[]): string | null => talkOf(`${lines.join('\n')}\n`).postmortem.day

/** A page of a blog, published on 23 March 2031. */
const blog = (title: string, ...body: readonly string[]): readonly string[] => [
  ...['---', 'layout: post', `title: ${title}`, 'date: 2031-03-23', '---', ''],
  ...body,
]

describe('the day of the incident', () => {
  it('is of the year of publication where a title or the first sentences have none', () => {
    expect(dayOf(...blog('Relay outage of March 17th', 'Mail was late.'))).toBe('2031-03-17')
    expect(dayOf(...blog('Relay outage', 'In the night of 6 March mail was late, until 10 March.'))).toBe(
      '2031-03-06',
    )
    expect(dayOf(...blog('Relay outage', 'Am 30. Dezember kamen keine Mails an.'))).toBe('2030-12-30')
  })

  it('is in a title before it is that of publication', () => {
    expect(dayOf('---', 'title: March 22, 2031 relay outage', 'date: 2031-03-24', '---', '', 'x')).toBe(
      '2031-03-22',
    )
    expect(dayOf('---', 'title: Relay outage', 'date: 2031-03-24', '---', '', 'Seen on 2031-03-20.')).toBe(
      '2031-03-24',
    )
  })

  it('is not that of an update, of a path, or of a later entry', () => {
    expect(dayOf(...blog('Relay outage', '**2031-03-25 update**: all is well.', '', 'It stood still.'))).toBe(
      '2031-03-23',
    )
    expect(
      dayOf(
        '# Relay outage',
        '',
        'Fixed in [v2](/posts/2031/03/23/v2.html) and https://a.example/2031-03-22/x.',
      ),
    ).toBeNull()
    expect(
      dayOf('# A', '', 'On 2031-03-16 it broke.', '', '## Timeline', '', '- 20:03 a', '- 2031-03-18 b'),
    ).toBe('2031-03-16')
    expect(
      dayOf(
        '# A',
        '',
        'It was solved on 2031-03-18.',
        '',
        '## Timeline',
        '',
        '- Nobody knows: a',
        '- 2031-03-17 b',
      ),
    ).toBe('2031-03-17')
  })

  it.each(['First seen', 'Detected at', 'Primeiro visto', 'Entdeckt am', '検知日時'])(
    'stands behind %s',
    (label) => {
      expect(
        dayOf('# A', '', `- **${label}:** 2031-03-03T15:27Z (by the monitor)`, '', '## Summary', '', 'x'),
      ).toBe('2031-03-03')
    },
  )

  it('is not hidden by a label that has only a time', () => {
    expect(dayOf('# A', '', '- Start: 14:05', '- Date: 2031-03-03', '', '## Summary', '', 'x')).toBe(
      '2031-03-03',
    )
  })
})

describe('the days of a timeline', () => {
  const entriesOf = (...lines: readonly string[]): readonly (readonly [string, string | null, string])[] =>
    talkOf(`# A\n\n## Timeline\n\n${lines.join('\n')}\n`).postmortem.timeline.map(({ time, day, text }) => [
      time,
      day,
      text.text,
    ])

  it('may have a colon inside their bold type', () => {
    expect(
      entriesOf(
        '**March 3, 2031:**',
        '',
        '10:36 - The relay stops.',
        '',
        '**4 March 2031:**',
        '',
        '09:04 - It goes.',
      ),
    ).toEqual([
      ['10:36', '2031-03-03', 'The relay stops.'],
      ['09:04', '2031-03-04', 'It goes.'],
    ])
    expect(entriesOf('- **Monday, 24 March 2031:** The relay is replaced.')).toEqual([
      ['Monday, 24 March 2031', '2031-03-24', 'The relay is replaced.'],
    ])
  })

  it('may have a clock that nobody knows', () => {
    expect(entriesOf('- **~Jan 24 ??:??** - The host came back.').map(([, , text]) => text)).toEqual([
      'The host came back.',
    ])
  })

  it('may be short lines over the times', () => {
    expect(
      entriesOf('- 3/13', '  - 15:00 - a', '  - 16:17 - b', '- 3/14', '  - 00:28 - c').map(([time]) => time),
    ).toEqual(['15:00', '16:17', '00:28'])
  })

  it('are none in a table without a time', () => {
    expect(
      entriesOf('| Checkpoint | Run |', '|---|---|', '| `step_300` | a |', '| `step_290` | b |'),
    ).toEqual([])
    expect(entriesOf('| | Event |', '|---|---|', '| 10:05 | a |', '| 10:10 | b |')).toHaveLength(2)
  })
})

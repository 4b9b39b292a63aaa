import { describe, expect, it } from 'vitest'
import { ofReading, talkOf } from './helpers/talk.ts'

/** The findings of a document, each with the lines it is about. */
function findingsOf(...lines: readonly string[]): readonly string[] {
  return ofReading(talkOf(lines.join('\n')).findings).map(
    ({ rule, severity, message, spans }) =>
      `${spans.map(({ line }) => line).join(',')} ${severity} ${rule}: ${message}`,
  )
}

const table = ['## Actions', '', '| Team | What | Status |', '|---|---|---|']
const timeline = ['# A', '', '## Timeline', '']

describe('cells of actions', () => {
  it('that are empty are named by row and column, once a column', () => {
    expect(
      findingsOf(...table, '| SRE | Alert | |', '| | Purge | |', '| Data | | |', '| | Test | |'),
    ).toEqual([
      '6,8 info action-cell-empty: Rows 2 and 4 have no Team.',
      '7 warning action-cell-empty: Row 3 has no What.',
    ])
  })

  it('are named as the author names the column', () => {
    expect(findingsOf('## Actions', '', '| Squad | Task |', '|---|---|', '| | Purge |')).toEqual([
      '5 info action-cell-empty: No row has a Squad.',
    ])
  })

  it('that hold a dash or TBD, and rows that are empty throughout, are meant so', () => {
    expect(findingsOf(...table, '| - | Purge | |', '| TBD | Test | |', '| | | |')).toEqual([])
  })

  it('for a status that no word is known for', () => {
    expect(
      findingsOf(...table, '| A | Purge | done |', '| B | Test | at sea |', '| C | Page | At sea |'),
    ).toEqual(['6,7 info status-unknown: "at sea" and "At sea" say no status that is known.'])
  })

  it.each(['done', 'In progress', 'WIP', '✅', '50%', 'Open (waiting for Kim)', '', '-'])(
    'for the status: %s is silent',
    (status) => {
      expect(findingsOf(...table, `| SRE | Purge | ${status} |`)).toEqual([])
    },
  )
})

describe('a table under a heading of actions', () => {
  const under = (head: string, row = '| Purge the cache nightly | Kim |'): readonly string[] =>
    findingsOf('## Actions', '', head, '|---|---|', row)

  it('in which no column says what is to be done is a warning, with the name that a head may be meant to be', () => {
    expect(under('| Waht | Prio |')).toEqual([
      '3 warning action-table-unread: No action was read from this table under "Actions": no column says what is to be done.',
    ])
    expect(under('| Risk | Prio |')).toHaveLength(1)
    const [finding] = ofReading(talkOf('## Actions\n\n| Waht | Prio |\n|---|---|\n| Purge | P1 |\n').findings)
    expect(finding?.hint).toBe('Is "Waht" meant to be What? Until then the table is shown as it is.')
  })

  it('whose head for it is misspelt is read where owner or day are known, and says so', () => {
    expect(under('| Waht | Owner |')).toEqual([
      '3 warning action-column-guessed: "Waht" was read as the column for what is to be done.',
    ])
  })

  it.each(['| Name | Owner |', '| Story | Due |', '| What | Prio |', '| Issue | Owner |'])(
    '%s is silent',
    (head) => {
      expect(under(head)).toEqual([])
    },
  )

  it('that stands beside actions is silent', () => {
    expect(
      findingsOf('## Actions', '', '| Mark | Meaning |', '|---|---|', '| P0 | now |', '', '- Purge'),
    ).toEqual([])
  })

  it('asks no team of rows that are done, nor of those that an audience has proposed', () => {
    expect(findingsOf(...table, '| | Purge | done |', '| SRE | Test | open |')).toEqual([])
    const proposed = ['## Proposed, decide by 2031-05-22', '', '| Team | What |', '|---|---|', '| | Purge |']
    expect(findingsOf(...table, '| SRE | Test | |', '', ...proposed)).toEqual([])
  })
})

describe('a box', () => {
  it('that says one thing where the words say another', () => {
    expect(findingsOf('## Actions', '', '- [x] Purge (in progress)', '- [ ] Test (done)')).toEqual([
      '3 warning status-contradicts: The box is ticked, and the text says "in progress"; it was read as "done".',
      '4 warning status-contradicts: The box is empty, and the text says "done"; it was read as "done".',
    ])
  })

  it.each(['- [x] Purge (done)', '- [ ] Purge (open)', '- [ ] Purge (in progress)', '- [x] Purge (nightly)'])(
    '%s is silent',
    (item) => {
      expect(findingsOf('## Actions', '', item)).toEqual([])
    },
  )
})

describe('days and times', () => {
  it.each([
    ['- 31.06.2031 10:05: it broke', '"31.06.2031" is no date.'],
    ['- 20312-01-16 10:05: it broke', '"20312-01-16" is no date.'],
    ['- **2031-02-30** 10:05 it broke', '"2031-02-30" is no date.'],
    ['- 30 February 10:05: it broke', '"30 February" is no date.'],
    ['- 06/31/2031 10:05 it broke', '"06/31/2031" is no date.'],
    ['- 2031-MM-DD: it broke', '"2031-MM-DD" is no date.'],
    ['* 25:71 it broke', '"25:71" is no time.'],
    ['1. 10:75 - it broke', '"10:75" is no time.'],
    ['HH:MM it broke', '"HH:MM" is no time.'],
  ])('that are none are reported in a timeline: %s', (line, message) => {
    const found = findingsOf(...timeline, '- 2031-06-01 10:00 it ran', '', line)
    expect(found).toContainEqual(expect.stringMatching(/^7 warning not-a-(date|time): /))
    expect(found.find((finding) => finding.startsWith('7 warning'))).toContain(message)
  })

  it('that are none are reported in front matter, facts, cells of times and due dates', () => {
    expect(
      findingsOf(
        '---',
        'date: 2031-06-31',
        '---',
        '**Start**: 32.01.2031',
        '',
        '## Timeline',
        '',
        '| What | Time |',
        '|---|---|',
        '| Broke | 26:10 |',
        '',
        '## Actions',
        '',
        '| What | Due |',
        '|---|---|',
        '| Purge | 2031-13-45 |',
        '| Page | 2031-13-45 |',
      ),
    ).toEqual([
      '2 warning not-a-date: "2031-06-31" is no date.',
      '4 warning not-a-date: "32.01.2031" is no date.',
      '10 warning not-a-time: "26:10" is no time.',
      '16,17 warning not-a-date: "2031-13-45" is no date.',
    ])
  })

  it.each([
    '- 24:00: it broke',
    '- 29 February 10:05: it broke',
    '- 29.02.2032 10:05 it broke',
    '- 12/31/2031 10:05: it broke',
    '- 1.24.2031 10:05: it broke',
    '- 10:05: 31.06.2031 was typed where 2031-99-99 stood, at 99:99',
    '- T+90:30 it broke',
    '- 10:05: the proxy at 10.99.31.6 answered in 0:75.31',
    '- The morning: it broke',
  ])('that are some, or no times at all, are silent: %s', (line) => {
    expect(findingsOf(...timeline, line)).toEqual([])
  })

  it('are silent outside of where times are stated', () => {
    expect(findingsOf('# A', '', '## Summary', '', '- 31.06.2031 was typed, and 25:71.')).toEqual([])
  })

  it('of a timeline that nothing gives a day, where others have one', () => {
    expect(findingsOf(...timeline, '- 09:10 a', '- 09:20 b', '- 2031-05-03 09:30 c', '- 09:40 d')).toEqual([
      '5,6 info timeline-day-unknown: Nothing says what day "09:10" and "09:20" are of, as it does of other entries.',
    ])
    expect(findingsOf(...timeline, '- 09:10 a', '- 09:20 b')).toEqual([])
    expect(findingsOf(...timeline, '- 2031-05-03 09:10 a', '- 09:20 b', '- later c')).toEqual([])
  })
})

describe('zones', () => {
  it('that contradict each other in one timeline', () => {
    const lines = ['# A', '', '## Timeline (UTC)', '', '| Time (PST) | Event |', '|---|---|', '| 10:05 | a |']
    expect(findingsOf(...lines)).toEqual([
      '5,3 warning zone-contradicts: The times of one timeline are said to be in UTC and in PST.',
    ])
  })

  it.each([
    ['two names of one zone', ['## Timeline (UTC)', '', 'All times in GMT.', '', '- 10:05 a']],
    [
      'a column each',
      ['## Timeline', '', '| Time (UTC) | Time (PST) | Event |', '|---|---|---|', '| 1:05 | 2:05 | a |'],
    ],
    ['a zone beside one time', ['## Timeline (UTC)', '', '- 10:05 a', '- 11:05 CET b']],
    ['two timelines', ['## Timeline (UTC)', '', '- 10:05 a', '', '## Timeline (PST)', '', '- 10:05 b']],
  ])('are silent with %s', (_, lines) => {
    expect(findingsOf('# A', '', ...lines)).toEqual([])
  })
})

describe('parts', () => {
  it('in which nothing was read', () => {
    const long = 'We should do more of it. '.repeat(40)
    expect(
      findingsOf('# A', '', '## Timeline', '', 'It took long.', '', '## Action items', '', long),
    ).toEqual([
      '3 info part-unread: No entry of a timeline was read under "Timeline".',
      '7 info part-unread: No action was read under "Action items".',
    ])
  })

  it('that say there is nothing, or nothing at all, are silent', () => {
    expect(
      findingsOf('# A', '', '## Timeline', '', '## Action items', '', '- None', '', '## Impact', '', 'x'),
    ).toEqual([])
  })

  it('that both look like the timeline', () => {
    expect(
      findingsOf('# A', '', '## Key events', '', '- 10:05 a', '', '## Timeline', '', '- 10:05 a'),
    ).toEqual([
      '3,7 info timeline-second: "Timeline" and "Key events" both look like the timeline; its entries were taken from "Timeline".',
    ])
    expect(findingsOf('# A', '', '## Key events', '', '- 10:05 a')).toEqual([])
  })
})

describe('a whole document', () => {
  it('that is no postmortem', () => {
    expect(findingsOf('# Shopping', '', '- Milk', '- Bread')).toEqual([
      '1 warning not-a-postmortem: Nothing in this file looks like a postmortem: no part, no action and no timeline was recognised.',
    ])
  })

  it.each(['## Impact\n\nx', '## Actions\n\n- x', '**Root cause:** x'])(
    'with a known part is one: %s',
    (text) => {
      expect(findingsOf('# A', '', text)).toEqual([])
    },
  )

  it('in a language that we have no words in', () => {
    expect(findingsOf('---', 'lang: fi', '---', '# A')).toEqual([
      '2 info lang-without-words: patchdeck has no words of its own in "fi": its labels will be English.',
    ])
    expect(findingsOf('---', 'lang: nn-NO', '---', '# A')).toEqual([])
  })
})

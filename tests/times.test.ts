import { describe, expect, it } from 'vitest'
import { ofReading, talkOf } from './helpers/talk.ts'

interface Shown {
  readonly rows: readonly string[]
  readonly findings: readonly string[]
  readonly lengths: readonly string[]
}

/** The rows as `time → at`, with a mark for those off the line; the findings of times; the lengths on the slide. */
function shown(...lines: readonly string[]): Shown {
  const { postmortem, deck, findings } = talkOf(lines.join('\n'))
  return {
    rows: postmortem.timeline.map(({ time, at, moment }) => `${moment ? '' : 'off '}${time} → ${at ?? '-'}`),
    findings: ofReading(findings)
      .filter(({ rule }) => /zone|^time|not-a-time|not-a-date|date/.test(rule))
      .map(({ rule, spans }) => `${rule} ${spans.map(({ line }) => line).join(',')}`),
    lengths: deck.slides.flatMap((slide) =>
      slide.kind === 'measures' ? slide.rows.map(({ measure, derived }) => `${measure} ${derived}`) : [],
    ),
  }
}

const timeline = (...rows: readonly string[]): readonly string[] => [
  '# A',
  '',
  '## Timeline',
  '',
  ...rows.map((row) => `- ${row}`),
]

/** A row whose time is written in some way, and one in UTC that it is compared with. */
function atOf(time: string, ...before: readonly string[]): string | null | undefined {
  const { timeline } = talkOf(
    [...before, '# A', '', '## Timeline', '', `- ${time}: it began`].join('\n'),
  ).postmortem
  return timeline[0]?.at
}

describe('a time', () => {
  it.each([
    ['2031-04-09 10:05 ET', '2031-04-09T10:05-04:00'],
    ['2031-01-09 10:05 ET', '2031-01-09T10:05-05:00'],
    ['2031-04-09 2:05 PM PT', '2031-04-09T14:05-07:00'],
    ['2031-04-09 2:05pm pt', '2031-04-09T14:05-07:00'],
    ['2031-04-09 10:05 CT', '2031-04-09T10:05-05:00'],
    ['2031-04-09 10:05 MT', '2031-04-09T10:05-06:00'],
    ['2031-04-09 10:05 PST', '2031-04-09T10:05-08:00'],
    ['2031-04-09 10:05 (EDT)', '2031-04-09T10:05-04:00'],
    ['2031-04-09 10:05 Pacific Time', '2031-04-09T10:05-07:00'],
    ['2031-04-09 10:05 Eastern', '2031-04-09T10:05-04:00'],
    ['2031-04-09 10:05 Eastern Standard Time', '2031-04-09T10:05-05:00'],
    ['2031-04-09 10:05 Europe/Berlin', '2031-04-09T10:05+02:00'],
    ['2031-01-09 10:05 (America/New_York)', '2031-01-09T10:05-05:00'],
    ['2031-04-09 10:05 Berlin time', '2031-04-09T10:05+02:00'],
    ['2031-04-09 10:05 GMT', '2031-04-09T10:05+00:00'],
    ['2031-04-09 10:05Z', '2031-04-09T10:05+00:00'],
    ['2031-04-09 10:05 CEST', '2031-04-09T10:05+02:00'],
    ['2031-04-09 10:05 JST', '2031-04-09T10:05+09:00'],
    ['2031-04-09 10:05 NZST', '2031-04-09T10:05+12:00'],
    ['2031-04-09 10:05 EAT', '2031-04-09T10:05+03:00'],
    ['2031-04-09 10:05 WAT', '2031-04-09T10:05+01:00'],
    ['2031-04-09 10:05 PKT', '2031-04-09T10:05+05:00'],
    ['2031-04-09 10:05 UTC+2', '2031-04-09T10:05+02:00'],
    ['2031-04-09 10:05 GMT-3', '2031-04-09T10:05-03:00'],
    ['2031-04-09 10:05 UTC+05:30', '2031-04-09T10:05+05:30'],
    ['2031-04-09 10:05 +0200', '2031-04-09T10:05+02:00'],
    ['2031-04-09T10:05:00-04:00', '2031-04-09T10:05:00-04:00'],
    ['2031-04-09 10:05–10:20 UTC', '2031-04-09T10:05+00:00'],
    ['2031-04-09 10:05-10:20 UTC', '2031-04-09T10:05+00:00'],
    ['2031-04-09 2:05–2:20 PM PT', '2031-04-09T14:05-07:00'],
    ['2031-04-09 11:50–12:10 PM PT', '2031-04-09T11:50-07:00'],
    ['2031-04-09 14:05 PT / 21:05 UTC', '2031-04-09T14:05-07:00'],
    ['2031-04-09 14:05 PT (21:05 UTC)', '2031-04-09T14:05-07:00'],
    ['2031-04-09 10:05 local time', null],
    ['2031-04-09 10:05 UTC+19', null],
  ])('%s is at %s', (time, at) => {
    expect(atOf(time)).toBe(at)
  })

  it.each([
    ['10:05 est rétabli', '10:05', 'est rétabli'],
    ['10:05 DNS: the resolver fails', '10:05', 'DNS: the resolver fails'],
    ['10:05 Response time: doubles', '10:05', 'Response time: doubles'],
    ['10:05 local disk fills up', '10:05', 'local disk fills up'],
    ['10:05 UTC - 15 pods restart', '10:05 UTC', '15 pods restart'],
    ['T-shirts: ordered', '', 'T-shirts: ordered'],
    ['Team-wide call', '', 'Team-wide call'],
  ])('ends before what is none of it: %s', (row, time, text) => {
    const [entry] = talkOf(timeline(row, '10:20 b').join('\n')).postmortem.timeline
    expect([entry?.time, entry?.text.text]).toEqual([time, text])
  })
})

describe('an abbreviation of several zones', () => {
  const row = '2031-04-09 10:05 '
  it.each([
    ['CST', 'lang: zh', '', '+08:00'],
    ['CST', 'lang: en', 'Paged at 9:50 CDT.', '-06:00'],
    ['CST', 'lang: en', 'The office in Shanghai saw it.', '+08:00'],
    ['CST', 'lang: en', '', null],
    ['CST', 'lang: en', 'Paged at 9:50 CDT, by the office in Shanghai.', null],
    ['IST', 'lang: en', 'All of Mumbai (UTC+05:30) was hit.', '+05:30'],
    ['IST', 'lang: en-IE', '', '+01:00'],
    ['BST', 'lang: en', 'London was hit.', '+01:00'],
    ['BST', 'lang: en', '', null],
    ['AST', 'lang: ar', '', '+03:00'],
  ])('%s in a document with %s that says "%s"', (zone, header, sentence, offset) => {
    const at = atOf(row + zone, '---', header, '---', '', sentence, '')
    expect(at).toBe(offset && `2031-04-09T10:05${offset}`)
  })

  it('is reported with what to write', () => {
    const rows = timeline('10:05 IST: Outage begins', '10:12 UTC: Detected', '10:20 UTC: Resolved')
    expect(shown(...rows)).toEqual({
      rows: ['off 10:05 IST → -', '10:12 UTC → -', '10:20 UTC → -'],
      findings: ['zone-ambiguous 5'],
      lengths: [],
    })
  })

  it('is compared with itself all the same', () => {
    const rows = timeline('10:05 IST: Outage begins', '10:12 IST: Detected', '10:20 IST: Resolved')
    expect(shown(...rows)).toMatchObject({
      findings: ['zone-ambiguous 5,6,7'],
      lengths: ['detect 7 min', 'resolve 15 min'],
    })
  })
})

describe('zones beside each other', () => {
  it('are instants where the day is known', () => {
    const rows = timeline('2031-04-09 10:05 ET: Outage begins', '2031-04-09 14:12 UTC: Detected')
    expect(shown(...rows).lengths).toEqual(['detect 7 min'])
  })

  it('are instants where the document says the day', () => {
    const rows = timeline('2:05 PM PT: Outage begins', '21:12 UTC: Detected', '21:20 UTC: Resolved')
    expect(shown('**Date:** 2031-04-09', '', ...rows)).toMatchObject({
      findings: [],
      lengths: ['detect 7 min', 'resolve 15 min'],
    })
  })

  it('are none without a day, where it tells the offset', () => {
    const rows = timeline('2:05 PM PT: Outage begins', '21:12 UTC: Detected', '21:20 UTC: Resolved')
    expect(shown(...rows)).toEqual({
      rows: ['off 2:05 PM PT → -', '21:12 UTC → -', '21:20 UTC → -'],
      findings: ['times-apart 5'],
      lengths: [],
    })
  })

  it('of one name need no day', () => {
    const rows = timeline('2:05 PM PT: Outage begins', '2:12 PM PT: Detected', '2:20 PM: Resolved')
    expect(shown(...rows)).toMatchObject({ findings: [], lengths: ['detect 7 min', 'resolve 15 min'] })
  })

  it('that nobody knows are off the line', () => {
    const rows = timeline(
      '14:05 XYZT: Outage begins',
      '14:12 UTC: Detected',
      '14:15 UTC: a',
      '14:20 QRS: Resolved',
    )
    expect(shown(...rows)).toMatchObject({
      rows: ['off 14:05 XYZT → -', '14:12 UTC → -', '14:15 UTC → -', 'off 14:20 → -'],
      findings: ['zone-unknown 5', 'zone-unknown 8'],
      lengths: [],
    })
  })

  it('that a table has in its cells', () => {
    const rows = ['| 2:05 PM XYZ | Outage begins |', '| 21:12 UTC | Detected |', '| 21:20 UTC | Resolved |']
    const table = ['# A', '', '## Timeline', '', '| Time | Event |', '|---|---|', ...rows]
    expect(shown(...table)).toMatchObject({ findings: ['zone-unknown 7'], lengths: [] })
  })

  it.each(['SRE', 'CTO', 'DNS', 'ALERT'])('are silent with %s behind a clock', (word) => {
    const rows = timeline(`14:05 ${word}: Outage begins`, '14:12 UTC: Detected')
    expect(shown(...rows)).toMatchObject({ findings: [], lengths: ['detect 7 min'] })
  })

  it.each([
    ['## Timeline (PT)', '| Time | Event |', '-07:00'],
    ['## Timeline', '| Time (ET) | Event |', '-04:00'],
    ['## Timeline – all times in CT', '| Time | Event |', '-05:00'],
    ['## Timeline (Europe/Berlin)', '| Time | Event |', '+02:00'],
    ['## Timeline', '| Time (UTC+5:30) | Event |', '+05:30'],
    ['## Timeline (Pacific Time)', '| Time | Event |', '-07:00'],
  ])('stand over all of them: %s %s', (heading, head, offset) => {
    const rows = ['| 2031-04-09 10:05 | a |', '| 2031-04-09 10:12 | b |']
    expect(shown('# A', '', heading, '', head, '|---|---|', ...rows).rows[0]).toBe(
      `2031-04-09 10:05 → 2031-04-09T10:05${offset}`,
    )
  })
})

describe('the hour that clocks', () => {
  it.each([['2031-03-09 02:30 PT'], ['2031-03-09 02:30 ET'], ['2031-03-30 02:30 Europe/Berlin']])(
    'skip is no time: %s',
    (time) => {
      const [day, , ...zone] = time.split(' ')
      const rows = timeline(`${day} 01:50 ${zone.join(' ')}: Outage begins`, `${time}: Detected`)
      expect(shown(...rows)).toMatchObject({ findings: ['time-skipped 6'], lengths: [] })
    },
  )

  it('skip is no time under a heading that says the zone, on the incident’s day', () => {
    const rows = ['- 01:50 Outage begins', '- 02:30 Detected', '- 03:10 Resolved']
    expect(shown('**Date:** 2031-03-09', '', '## Timeline (PT)', '', ...rows)).toMatchObject({
      findings: ['time-skipped 6'],
      lengths: ['resolve 20 min'],
    })
  })

  it('show twice is the one that the times around it leave', () => {
    const rows = ['00:50', '01:30', '01:10', '02:05'].map((clock) => `2031-11-02 ${clock} PT: a`)
    expect(shown(...timeline(...rows)).rows).toEqual([
      '2031-11-02 00:50 PT → 2031-11-02T00:50-07:00',
      '2031-11-02 01:30 PT → 2031-11-02T01:30-07:00',
      '2031-11-02 01:10 PT → 2031-11-02T01:10-08:00',
      '2031-11-02 02:05 PT → 2031-11-02T02:05-08:00',
    ])
  })

  it('show twice is reported where they leave both, and named where the name tells', () => {
    const between = (time: string): Shown =>
      shown(...timeline('2031-11-02 00:50 PT: a', `2031-11-02 ${time}: b`, '2031-11-02 02:05 PT: c'))
    expect(between('01:30 PT').findings).toEqual(['time-twice 6'])
    expect(between('01:30 PST').findings).toEqual([])
    expect(between('01:30 PST').rows[1]).toBe('2031-11-02 01:30 PST → 2031-11-02T01:30-08:00')
  })
})

describe('a midnight that passes unsaid', () => {
  it('is counted, and told to the minute', () => {
    const rows = timeline(
      ...['22:40 Outage begins', '23:55 Alert fires', '00:10 b', '09:15 c', '22:45 d'],
      '23:05 Incident resolved',
    )
    expect(shown(...rows).lengths).toEqual(['resolve 24 h 25 min'])
  })

  it('is of the next day', () => {
    const rows = timeline('2031-04-09 22:40 UTC: a', '23:55 UTC: b', '00:10 UTC: c')
    expect(shown(...rows).rows[2]).toBe('00:10 UTC → 2031-04-10T00:10+00:00')
  })
})

describe('times from T0', () => {
  it('are of one clock', () => {
    const rows = timeline(
      ...['T-10m: deploy starts', 'T+00:00: Outage begins', 'T+00:07: Detected', 't+90s: a', 'T0: b'],
      ...['T plus 12 min: c', 'T+1h05: Resolved'],
    )
    expect(shown(...rows)).toMatchObject({
      rows: [
        ...['T-10m → -', 'T+00:00 → -', 'T+00:07 → -', 't+90s → -', 'T0 → -'],
        ...['T plus 12 min → -', 'T+1h05 → -'],
      ],
      findings: [],
      lengths: ['detect 7 min', 'resolve 1 h 5 min'],
    })
  })

  it('are shown as written on the band', () => {
    const { slides } = talkOf(timeline('T-10m: a', 'T0: b', 'T+00:07: c', 'T+1h05: d').join('\n')).deck
    const [picture] = slides.flatMap((slide) => (slide.kind === 'timeline' ? [slide.picture] : []))
    expect(picture?.band.marks.map(({ at, time }) => [at, time])).toEqual([
      [-600, 'T-10m'],
      [0, 'T0'],
      [420, 'T+00:07'],
      [3900, 'T+1h05'],
    ])
  })

  it('are times of day where the document says when T0 was', () => {
    const rows = timeline('T-10m: a', 'T0: Outage begins', '10:12 ET: Detected', 'T+12h: Resolved')
    expect(shown('T0 = 2031-04-09 14:05 UTC', '', ...rows)).toMatchObject({
      rows: [
        'T-10m → 2031-04-09T13:55+00:00',
        'T0 → 2031-04-09T14:05+00:00',
        '10:12 ET → 2031-04-09T10:12-04:00',
        'T+12h → 2031-04-10T02:05+00:00',
      ],
      findings: [],
    })
  })

  it('are never beside a clock’s', () => {
    const rows = timeline('T+00:07: Outage begins', '14:12 UTC: Detected', '14:20 UTC: Resolved')
    expect(shown(...rows)).toMatchObject({ findings: ['times-apart 5'], lengths: [] })
  })

  it.each(['T+', 'T-', 'T+5'])('that say no length are reported: %s', (time) => {
    const rows = timeline('T-10m: a', `${time}: b`, 'T+7m: c')
    expect(shown(...rows)).toMatchObject({
      rows: ['T-10m → -', `off ${time} → -`, 'T+7m → -'],
      findings: ['not-a-time 6'],
    })
  })

  it('need no zone', () => {
    const { findings } = talkOf(timeline('T+00:07: a', 'T+00:09: b').join('\n'))
    expect(findings.map(({ rule }) => rule)).not.toContain('timeline-no-zone')
  })
})

describe('a day in a title', () => {
  const dayOf = (title: string): string | null =>
    talkOf(
      `# ${title}\n\n## Timeline\n\n- 2031-03-21 09:00 UTC: it broke\n- 2031-03-21 09:30 UTC: it was mended\n`,
    ).postmortem.day

  it.each([
    ['The queue stood still (2031-03-17)', '2031-03-17'],
    ['Failed update on 2031-03-17', '2031-03-17'],
    ['(Update 23-April-2031) The queue stood still', '2031-03-21'],
    ['The queue stood still [last updated: 2031-04-23]', '2031-03-21'],
    ['Die Warteschlange stand (Stand 23.04.2031)', '2031-03-21'],
  ])('is the incident’s unless it says when the page was edited: %s', (title, day) => {
    expect(dayOf(title)).toBe(day)
  })
})

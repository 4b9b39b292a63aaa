import { describe, expect, it } from 'vitest'
import { talkOf } from './helpers/talk.ts'

describe('the title', () => {
  const titleOf = (header: string, heading: string): string =>
    talkOf(`---\n${header}\n---\n# ${heading}\n`).postmortem.title.text

  it.each([
    ['is the front matter’s', 'title: Checkout slow', 'Checkout slow for an hour', 'Checkout slow'],
    [
      'is the heading, where a site generator’s says less of the same',
      'title: Checkout slow\nweight: 3',
      'Checkout slow for an hour in May',
      'Checkout slow for an hour in May',
    ],
    [
      'is a site generator’s that says more',
      'title: 3 May - Checkout slow\nweight: 3',
      'Checkout slow',
      '3 May - Checkout slow',
    ],
    [
      'is a site generator’s that says something else',
      'title: Checkout\nlayout: post',
      'What a day we had',
      'Checkout',
    ],
  ])('%s', (_, header, heading, title) => {
    expect(titleOf(header, heading)).toBe(title)
  })
})

describe('the day of the incident', () => {
  const dayOf = (text: string): string | null => talkOf(text).postmortem.day

  it('is the first of several in a title, and not the day a blog was written', () => {
    const post =
      '---\nlayout: post\ndate: 2031-07-17\n---\n\n# Relay down on July 15 & 16, 2031\n\nIt was full.\n'
    expect(dayOf(post)).toBe('2031-07-15')
  })

  it('is the one labelled, in the order in which the document writes others', () => {
    const text =
      '# A\n\n**Date**: 03/10/2031\n\n## Timeline\n\n### 29-09-2031\n\n- 15:46 The disk is changed\n'
    expect(dayOf(text)).toBe('2031-10-03')
  })

  it('is when it was first seen, in a word that ends like a month or not', () => {
    expect(dayOf('# A\n\n- **Primeiro visto:** 2031-07-19T09:50Z\n\n## Impacto\n\nA fila.\n')).toBe(
      '2031-07-19',
    )
    expect(dayOf('# A\n\nIn the Novagen 3, 2031 relays were full.\n')).toBe(null)
  })
})

describe('a sentence that gives a timeline its day', () => {
  const text = (sentence: string): string =>
    `# A\n\n## Timeline\n\n${sentence}\n\n- **2031-05-02 23:55** it fills\n- 01:38 it is full\n- 02:10 it is empty`

  it('holds for all entries that have none of their own', () => {
    const { timeline, day } = talkOf(
      text('Unless otherwise noted all events happened on 2031-05-03, and all times are in UTC.'),
    ).postmortem
    expect(timeline.map(({ at }) => at)).toEqual([
      '2031-05-02T23:55+00:00',
      '2031-05-03T01:38+00:00',
      '2031-05-03T02:10+00:00',
    ])
    expect(day).toBe('2031-05-03')
  })

  it('is none that only tells of one', () => {
    const { timeline } = talkOf(text('The disk was bought on 2031-05-03. Times are in UTC.')).postmortem
    expect(timeline.map(({ day }) => day)).toEqual(['2031-05-02', '2031-05-03', '2031-05-03'])
  })
})

describe('a paragraph named an action', () => {
  const actionsOf = (text: string): readonly unknown[] =>
    talkOf(`# A\n\n## Monitoring\n\nIt was slow.\n\n${text}`).postmortem.groups.flatMap(({ actions }) =>
      actions.map(({ what, owner, section }) => [what.text, owner, section]),
    )

  it.each([
    ['Action point: page on a full disk', 'page on a full disk', null],
    ['Follow-up: Page on a full disk (@omar)', 'Page on a full disk (@omar)', '@omar'],
    ['Aksjonspunkt: varsle om full disk', 'varsle om full disk', null],
  ])('is one, wherever it stands: %s', (text, what, owner) => {
    expect(actionsOf(text)).toEqual([[what, owner, 'Monitoring']])
  })

  it.each([
    'Action: the disk was emptied',
    'Action items: see below',
    'Our action point: none',
    'Action item:',
  ])('is none where it tells of other things: %s', (text) => {
    expect(actionsOf(text)).toEqual([])
  })
})

describe('a due date', () => {
  it.each([
    ['Purge (due Q3)', 'Q3'],
    ['Purge, due 3 May', '3 May'],
    ['Purge. Due: 3 May 2031', '3 May 2031'],
    ['Aufräumen (fällig am 20.05.2031)', '20.05.2031'],
    ['Nettoyer. Échéance : 16 mai 2031', '16 mai 2031'],
    ['清理。截止：2031年3月20日', '2031年3月20日'],
    ['정리한다. 기한: 2031-10-01', '2031-10-01'],
    ['It failed due to a bug in 3 places', null],
  ])('of "%s" is %s', (text, due) => {
    expect(talkOf(`## Actions\n\n- ${text}`).postmortem.groups[0]?.actions[0]?.due).toBe(due)
  })
})

it('an owner ends where full-width punctuation does', () => {
  const { groups } = talkOf(
    '## Actions\n\n- 掃除する。担当: 基盤チーム、期限: 2031-10-01。別途追跡',
  ).postmortem
  expect(groups[0]?.actions[0]).toMatchObject({ owner: '基盤チーム', due: '2031-10-01' })
})

describe('times as languages write them', () => {
  it.each([
    ['14 h 05 la file déborde', '14:05'],
    ['vers 14h05 : la file déborde', '14:05'],
    ['a las 14:05 h: la cola se llena', '14:05'],
    ['gegen 14.05 Uhr läuft die Schlange über', '14:05'],
    ['下午2点5分，队列已满', '14:05'],
    ['14時05分頃 キューがあふれる', '14:05'],
    ['午前9時 復旧', '09:00'],
    ['오후 2시 5분 - 대기열이 가득 참', '14:05'],
    ['오전 10시 반 복구', '10:30'],
    ['约 14:05，队列已满', '14:05'],
  ])('%s', (line, clock) => {
    const { timeline } = talkOf(`# A\n\n## Timeline (UTC)\n\n- 2031-05-03 00:10 a\n- ${line}`).postmortem
    expect(timeline[1]?.at).toBe(`2031-05-03T${clock}+00:00`)
  })

  it.each(['5 h 300 Kunden warteten', '2 Stunden später', '3点建议：重启', '10 시스템이 멈춤'])(
    'none: %s',
    (line) => {
      const { timeline } = talkOf(`# A\n\n## Timeline (UTC)\n\n- ${line}`).postmortem
      expect(timeline[0]?.time).toBe('')
    },
  )
})

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
    expect(timeline.map(({ day }) => day)).toEqual(['2031-05-02', '2031-05-02', '2031-05-02'])
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
    ['**To-do:** page on a full disk', 'page on a full disk', null],
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

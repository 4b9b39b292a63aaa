import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { issueAddress } from '../src/client/capture/save/issue.ts'
import { edited, linesOf } from '../src/client/capture/save/line-edits.ts'
import { jsonOf, markdownOf, saidHeads, saidRows, workingDaysAfter } from '../src/client/capture/save.ts'
import { dialect } from '../src/dialect.ts'
import { takePhrasesIn, wordsByLanguage, writtenPhrasesIn } from '../src/languages.ts'
import type { Answer, Room } from '../src/model/room.ts'
import type { TakeHomeData } from '../src/model/takehome.ts'
import type { Tracker } from '../src/model/tracker.ts'
import { deckPage } from '../src/render.ts'
import { csvOf } from '../src/text/csv.ts'
import { manuscriptOf, talkOf } from './helpers/talk.ts'

const takePhrases = wordsByLanguage('saving')
const writtenPhrases = wordsByLanguage('written')
const phrases = wordsByLanguage('slides')

const { manuscript } = talkOf('# A\n\n## Action items\n\n- Rotate the **keys**\n- Page on lag\n')
const data: TakeHomeData = {
  words: { ...takePhrasesIn('en'), ...writtenPhrasesIn('en') },
  slug: 'outage',
  title: 'The outage',
  tracker: null,
  exports: [],
}
const answer: Answer = { id: '1', text: '=1+1 | "x"', team: 'SRE', kind: 'detect', owner: '@omar' }
const room: Room = {
  answers: [answer],
  fills: { 'rotate-the-keys/owner': 'Ines', 'page-on-lag/due': '-5 days', 'no-longer-there/owner': 'Kim' },
}
const heads = saidHeads(data.words)

describe('what a room has said', () => {
  it('is rows: the new lines, then the actions that were filled in', () => {
    expect(saidRows(room, manuscript)).toEqual([
      ['=1+1 | "x"', 'SRE', 'detect', '@omar', ''],
      ['Rotate the keys', '', '', 'Ines', ''],
      ['Page on lag', '', '', '', '-5 days'],
      ['no longer there', '', '', 'Kim', ''],
    ])
    expect(saidRows(room, null)[1]?.[0]).toBe('rotate the keys')
  })

  it('is copied as a table, without the columns that nobody said anything for', () => {
    expect(markdownOf(heads, saidRows({ ...room, fills: {} }, manuscript))).toBe(
      [
        '| What        | Team | Type   | Who   |',
        '|-------------|------|--------|-------|',
        '| =1+1 \\| "x" | SRE  | detect | @omar |',
        '',
      ].join('\n'),
    )
  })

  it('is saved as JSON', () => {
    expect(JSON.parse(jsonOf(room, data, manuscript))).toEqual({
      patchdeck: 1,
      talk: { slug: 'outage', title: 'The outage' },
      answers: [{ text: '=1+1 | "x"', team: 'SRE', kind: 'detect', owner: '@omar' }],
      fills: [
        { action: 'Rotate the keys', field: 'owner', text: 'Ines' },
        { action: 'Page on lag', field: 'due', text: '-5 days' },
        { action: 'no longer there', field: 'owner', text: 'Kim' },
      ],
    })
  })

  it('is saved as CSV, of which a spreadsheet runs nothing', () => {
    expect(csvOf([heads, ...saidRows(room, manuscript)]).split('\r\n')).toEqual([
      'What,Team,Type,Who,When',
      `"'=1+1 | ""x""",SRE,detect,'@omar,`,
      'Rotate the keys,,,Ines,',
      "Page on lag,,,,'-5 days",
      'no longer there,,,Kim,',
      '',
    ])
    fc.assert(
      fc.property(fc.constantFrom(...'=+-@\t\r'), fc.string({ unit: 'binary' }), (first, rest) => {
        expect(csvOf([[first + rest]])).toMatch(/^"?'/)
      }),
    )
  })

  it.each([
    ['＝1+1', "'＝1+1"],
    ['\u3000=1', "'\u3000=1"],
    ['a;=1+1', `"a;'=1+1"`],
    ['a; @SUM(1);b', `"a;' @SUM(1);b"`],
    ['a - b = c', 'a - b = c'],
  ])('not in any country: %s', (text, cell) => {
    expect(csvOf([['x', text]])).toBe(`x,${cell}\r\n`)
  })

  it.each(['https://a.example/*x*_', 'https://a.example/[x](y)?a=b&copy;=1', 'https://a.example/<b>`x`|c'])(
    'is copied with its addresses: %s',
    (text) => {
      const said = markdownOf(heads, [[text, '', '', '', '']])
      const [cell] = dialect()
        .parse(said, {})
        .filter(({ type }) => type === 'inline')
        .slice(-1)
      expect(cell?.children?.map(({ content }) => content).join('')).toBe(text)
    },
  )
})

describe('a link to a new issue', () => {
  const trackers: readonly (readonly [Tracker, string])[] = [
    [{ kind: 'github', address: 'https://github.com/a/b' }, 'https://github.com/a/b/issues/new?title='],
    [
      { kind: 'gitlab', address: 'https://gitlab.example/g/p' },
      'https://gitlab.example/g/p/-/issues/new?issue%5Btitle%5D=',
    ],
    [
      { kind: 'jira', address: 'https://jira.example', project: '10001', type: '3' },
      'https://jira.example/secure/CreateIssueDetails!init.jspa?pid=10001&issuetype=3&summary=',
    ],
  ]

  it.each(trackers)('is %j', (tracker, start) => {
    const address = issueAddress(tracker, answer, data)
    expect(address.startsWith(`${start}${encodeURIComponent(answer.text)}&`)).toBe(true)
    expect(decodeURIComponent(address)).toMatch(
      /=Team: SRE\nType: detect\nWho: @omar\n\nAsked in “The outage”: what else needs a patch\?\n$/,
    )
  })

  it.each(trackers)('is short enough for any server, and keeps its title: %j', (tracker, start) => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', minLength: 1, maxLength: 50 }),
        fc.integer({ min: 1, max: 400 }),
        (text, n) => {
          const long = `x${text.repeat(n)}`
          const address = issueAddress(tracker, { ...answer, text: long }, { ...data, title: long })
          expect(address.length).toBeLessThanOrEqual(8000)
          expect(new TextEncoder().encode(address)).toHaveLength(address.length)
          const title = new URL(address).searchParams.get(
            /([^?&]+)=$/.exec(decodeURIComponent(start))?.[1] ?? '',
          )
          expect(
            long
              .replace(/\p{Surrogate}/gu, '\uFFFD')
              .replace(/\s+/g, ' ')
              .startsWith(title ?? '?'),
          ).toBe(true)
          expect(title?.startsWith('x')).toBe(true)
        },
      ),
    )
  })
})

describe('a tracker', () => {
  const trackerIn = (yaml: string): unknown =>
    talkOf(`---\ntracker: ${yaml}\n---\n# A\n\nText.\n`).postmortem.settings.tracker
  it.each([
    ['https://github.com/owner/repo/', { kind: 'github', address: 'https://github.com/owner/repo' }],
    [
      'https://gitlab.example/group/sub/project',
      { kind: 'gitlab', address: 'https://gitlab.example/group/sub/project' },
    ],
    [
      '{ gitlab: https://code.example/group/project }',
      { kind: 'gitlab', address: 'https://code.example/group/project' },
    ],
    [
      '{ github: https://github.example/owner/repo }',
      { kind: 'github', address: 'https://github.example/owner/repo' },
    ],
    [
      '{ github: http://localhost:3000/owner/repo }',
      { kind: 'github', address: 'http://localhost:3000/owner/repo' },
    ],
    [
      '{ jira: https://jira.example/jira, project: 10001, type: 3 }',
      { kind: 'jira', address: 'https://jira.example/jira', project: '10001', type: '3' },
    ],
  ])('is read from %s', (yaml, tracker) => {
    expect(trackerIn(yaml)).toEqual(tracker)
  })

  it.each([
    'http://github.com/owner/repo',
    'https://github.com',
    'https://github.com/owner',
    'https://tracker.example/owner/repo',
    'javascript:alert(1)',
    '"https://github.com/owner/repo?x=1"',
    'https://user:word@github.com/owner/repo',
    '{ jira: "javascript:alert(1)", project: 1, type: 2 }',
    '{ jira: https://jira.example, project: OPS, type: 3 }',
    '{ jira: https://jira.example }',
  ])('is none, and reported: %s', (yaml) => {
    expect(trackerIn(yaml)).toBe(null)
    const { findings } = talkOf(`---\ntracker: ${yaml}\n---\n# A\n\nText.\n`)
    expect(findings.map(({ rule }) => rule)).toContain('front-matter-value')
  })
})

describe('two working days', () => {
  it.each([
    ['Monday', 2031, 4, 19, '2031-05-21'],
    ['Wednesday', 2031, 4, 21, '2031-05-23'],
    ['Thursday', 2031, 4, 22, '2031-05-26'],
    ['Friday', 2031, 4, 23, '2031-05-27'],
    ['Saturday', 2031, 4, 24, '2031-05-27'],
    ['Sunday', 2031, 4, 25, '2031-05-27'],
    ['the end of a year', 2031, 11, 31, '2032-01-02'],
  ])('after %s', (_, year, month, day, then) => {
    expect(workingDaysAfter(new Date(year, month, day, 23, 59), 2)).toBe(then)
  })
})

describe('a file', () => {
  it('keeps all that is not edited, to the byte', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', '\n', '\r\n', '\r', '\uFEFF', ' ')), (parts) => {
        const written = parts.join('')
        expect(edited(written, [])).toBe(written)
        const lines = linesOf(written)
        const added = edited(written, [{ path: '', line: lines.length, text: null, added: ['new'] }])
        expect(linesOf(added)).toEqual([...lines, 'new'])
      }),
    )
  })
})

describe('the page of a deck', () => {
  const assets = { root: '', script: 's.js', styles: [], fonts: [], icon: 'i.svg' }
  const talk = talkOf('# A\r\n\r\n<script>"secret"</script>\r\n')
  const { deck } = talk
  const manuscript = manuscriptOf(talk)

  it('carries its source as it is written, and nothing that runs', () => {
    const page = deckPage(deck, assets, { manuscript })
    const [, text = ''] = /<template id="manuscript">([^<]*)<\/template>/.exec(page) ?? []
    const json = text
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"')
      .replaceAll('&amp;', '&')
    expect(JSON.parse(json)).toEqual(manuscript)
    expect(manuscript.files[0]?.written).toContain('\r\n')
  })

  it('has none of it when there is no manuscript', () => {
    expect(deckPage(deck, assets, { manuscript: null })).not.toContain('id="manuscript"')
  })
})

describe('the words of what is taken home', () => {
  it('are there in every language of ours, with the same holes', () => {
    const holes = (words: object): unknown =>
      Object.entries(words).map(([name, text]) => [name, (String(text).match(/\{\w+\}/g) ?? []).sort()])
    for (const table of [takePhrases, writtenPhrases]) {
      expect(Object.keys(table)).toEqual(Object.keys(phrases))
      for (const words of Object.values(table)) {
        expect(holes(words)).toEqual(holes(table.en ?? {}))
        expect(Object.values(words).every((text) => text !== '')).toBe(true)
      }
    }
  })
})

import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Talk } from '../src/model/talk.ts'
import { withoutMarks } from '../src/parse/tool-marks.ts'
import { deckSections, readingPage } from '../src/render.ts'
import { fixtures, talkOf } from './helpers/talk.ts'

const assets = { root: '../../', script: '', styles: [], fonts: [], icon: '' }

function exported(name: string): Talk {
  return talkOf(readFileSync(path.join(fixtures, 'exports', `${name}.md`), 'utf8'))
}

/** All that the slides and the reading page say, code left out. */
function said({ deck }: Talk): string {
  const [, reading = ''] = /<main[^>]*>([\s\S]*)<\/main>/.exec(readingPage(deck, assets)) ?? []
  return `${[...deckSections(deck).values()].join('\n')}${reading}`
    .replace(/<pre>[\s\S]*?<\/pre>|<code>[\s\S]*?<\/code>/g, '')
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replace(/\s+/g, ' ')
}

/** What no reader should see of a tool. */
const marks =
  /\{[#:.%{<]|[%}>]\}|:::|!!!|\?\?\?|\[\[|\]\]|==|%%|\[!|\[image1|No response|TOC|\b(?:im|ex)port |\/(?:label|assign)|@April|[\da-f]{32}|<\/?[A-Za-z]|\\[-.()]|\t1|:\w+:|\^sum|color: red/

/** What is read of each: its actions with their owners, the words of its timeline, words that show, lines of what is left out. */
const exports: Readonly<
  Record<string, { actions?: string[]; timeline?: string[]; says: string[]; left?: number[] }>
> = {
  'google-docs': {
    actions: ['Add an alert on the queue: Kim Vale'],
    timeline: ['09:00 Kim Vale sees the queue - it grows', '09:50 Labels are printed again'],
    says: ['No label was printed for 50 minutes. See the runbook .'],
  },
  notion: {
    actions: ['Add an alert on the queue @Kim Vale: @Kim Vale'],
    timeline: ['April 9, 2031 2:05 PM The queue grows', 'April 9, 2031 2:55 PM Labels are printed again'],
    says: ['This page is blameless.', 'See Runbook.'],
    left: [21],
  },
  obsidian: { says: ['See the printer and Queue.', 'Nothing was lost.', 'Not for customers'], left: [17] },
  'docusaurus.mdx': {
    says: ['Read this first', 'Tip', 'Print twice.', 'Text in a tab.'],
    left: [17, 18, 22, 23],
  },
  mkdocs: { says: ['No label was printed', 'The queue grew', 'Then it worked.', 'Note'] },
  quarto: { says: ['No label was printed', 'For 50 minutes.', 'Note', 'Once.'] },
  hugo: { says: ['No label was printed', 'The queue', 'See the runbook .'], left: [11] },
  jekyll: { says: ['No label was printed, see notes .'], left: [3] },
  'github-form': {
    actions: ['Add an alert on the queue: null'],
    says: ['No label was printed 🔥', 'Caution'],
  },
  gitlab: { actions: ['Add an alert on the queue: null'], says: ['No label was printed.'] },
  confluence: { actions: ['Add an alert on the queue: Kim Vale'], says: ['Severity'] },
}

describe.each(Object.entries(exports))(
  'what %s hands out',
  (name, { actions = [], timeline = [], says, left = [] }) => {
    const talk = exported(name)

    it('is read', () => {
      const { groups, timeline: entries } = talk.postmortem
      expect(
        groups.flatMap((group) => group.actions.map(({ what, owner }) => `${what.text}: ${owner}`)),
      ).toEqual(actions)
      expect(entries.map(({ time, text }) => `${time} ${text.text}`)).toEqual(timeline)
      for (const words of says) expect(said(talk)).toContain(words)
    })

    it('shows no mark of it, and reports what is left out', () => {
      expect(marks.exec(said(talk))).toBe(null)
      const found = talk.findings.filter(({ rule }) => rule === 'mark-left-out')
      expect(found.flatMap(({ spans }) => spans.map(({ line }) => line))).toEqual(left)
    })
  },
)

describe('marks of tools', () => {
  const read = (text: string): string => withoutMarks({ path: 'a.md', text, line: 1 }).text

  it.each([
    '`{{ site.x }}` and ``[[a]]`` <!-- ==b== -->',
    '```\n{{< a >}}\n:::note\nimport a from "b"\n```',
    '~~~\n%%\n```\n~~~',
    'At 10:05:30 UTC a::b and 1:2:3, x == y, 5 %% 3',
    'import of parcels failed',
    'export const is a keyword',
    'See https://a.example/{id} and {"a": 1} and f(x){ }',
    '/etc/hosts was wrong',
    '# C{sharp}',
  ])('leave %j as it is', (text) => {
    expect(read(text)).toBe(text)
  })

  it('keep every line where it is', () => {
    const text = '!!! note\n    a\n\n    b\n\nc\n\n:::tip\nd\n:::\n\n%%\ne\n%%\nf'
    expect(read(text).split('\n')).toEqual([
      ...['> **Note**  ', '> a', '>', '> b', '', 'c', '', '> **Tip**  ', '> d', '', '', '', '', '', 'f'],
    ])
  })

  it('nest, and end where the document ends', () => {
    expect(read('::::note\n:::tip\na\n:::\n::::')).toBe('> **Note**  \n> > **Tip**  \n> > a\n>\n')
    expect(read(':::note\na')).toBe('> **Note**  \n> a')
  })

  it('without end take no longer than they are long', () => {
    const units = [
      ':::note\n',
      '!!! note\n',
      '%%\n',
      '{{< ',
      '{% ',
      '[[',
      '==a',
      '{: ',
      '> [!a]\n',
      ':a',
      '{#',
    ]
    for (const unit of units) expect(read(unit.repeat(20_000)).split('\n').length).toBeGreaterThan(0)
  })
})

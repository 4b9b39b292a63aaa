import { describe, expect, it } from 'vitest'
import { compare } from '../src/compare.ts'
import type { Change } from '../src/model/change.ts'
import { sourceFile } from '../src/model/source.ts'
import { parse } from '../src/parse.ts'

const today = '2031-04-20'

function postmortemOf(text: string) {
  return parse({ slug: 'talk', files: [sourceFile('talk.md', text)] }).postmortem
}

function changesOf(before: string, now: string): readonly Change[] {
  const since = { name: 'v1', day: null }
  return compare({ postmortem: postmortemOf(before), since, today }, postmortemOf(now)).all
}

/** Each action with what became of it. */
function became(before: string, now: string): readonly string[] {
  return changesOf(before, now).map(({ state, action }) => `${state}: ${action.what.text}`)
}

const list = (...items: readonly string[]): string => `# T\n\n## Action items\n\n${items.join('\n')}\n`

const row = (...cells: readonly string[]): string => `| ${cells.join(' | ')} |`
const table = (...rows: readonly string[]): string =>
  `# T\n\n## Action items\n\n| Team | What | Who | When | Status | Ticket |\n|---|---|---|---|---|---|\n${rows.join('\n')}\n`

const proposed = (
  proposals: readonly string[],
  actions: readonly string[] = ['- Write the runbook'],
): string =>
  `# T\n\n## Action items\n\n### Short term\n\n${actions.join('\n')}\n\n### Proposed, decide by 2031-03-20\n\n${proposals.join('\n')}\n`

describe('an action is known again', () => {
  it('by its words and its team, of several that say the same, too', () => {
    const before = table(
      row('SRE', 'Update the runbook', '', '', '', ''),
      row('Data', 'Update the runbook', '', '', '', ''),
    )
    const now = table(row('Data', 'Update the runbook', '', '', 'done', ''))
    expect(became(before, now)).toEqual(['done: Update the runbook', 'gone: Update the runbook'])
    expect(changesOf(before, now).map(({ action }) => action.team)).toEqual(['Data', 'SRE'])
  })

  it('by its words, where another team has taken it over', () => {
    const before = table(row('SRE', 'Rotate the certificates', '', '', '', ''))
    const [change] = changesOf(before, table(row('Platform', 'Rotate the certificates', '', '', '', '')))
    expect(change?.state).toBe('moved')
    expect(change?.moves).toEqual([{ field: 'team', from: 'SRE', to: 'Platform' }])
  })

  it('without the marks that it has got since', () => {
    const before = list('- Fix the purge', '- Restart it when it idles')
    const now = list('- ✅ Fix the purge', '- [x] Restart it when it idles (done, @ines)')
    expect(became(before, now)).toEqual([
      'done: ✅ Fix the purge',
      'done: Restart it when it idles (done, @ines)',
    ])
  })

  it('by its ticket, however it is worded', () => {
    const before = table(row('SRE', 'Disks', '', '2031-05-01', '', 'OPS-7'))
    const now = table(row('SRE', 'Alert on 85% of usage', '', '2031-06-01', '', 'OPS-7'))
    expect(became(before, now)).toEqual(['moved: Alert on 85% of usage'])
  })

  it('by most of its words, in scripts without spaces too', () => {
    expect(
      became(
        list('- Page somebody when the backlog of jobs grows', '- 監視の閾値を見直して通知を追加する'),
        list(
          '- Page SRE when the backlog grows over 10,000 jobs (done)',
          '- 監視の閾値を見直し通知を追加する（完了）',
        ),
      ),
    ).toEqual([
      'done: Page SRE when the backlog grows over 10,000 jobs (done)',
      'done: 監視の閾値を見直し通知を追加する（完了）',
    ])
  })

  it('not by words that could be another’s', () => {
    const before = list(
      '- Alert on the depth of the import queue',
      '- Alert on the depth of the export queue',
    )
    const now = list('- Alert on the depth of the queue (done)')
    expect(became(before, now)).toEqual([
      'done: Alert on the depth of the queue (done)',
      'gone: Alert on the depth of the import queue',
      'gone: Alert on the depth of the export queue',
    ])
    expect(changesOf(before, now)[0]?.before).toBeNull()
  })

  it('not as another team’s, only because it is alike', () => {
    const before = table(row('SRE', 'Alert on disk usage of the import hosts', '', '', '', ''))
    const now = table(row('Data', 'Alert on disk usage of the import jobs', '', '', '', ''))
    expect(became(before, now)).toEqual([
      'new: Alert on disk usage of the import jobs',
      'gone: Alert on disk usage of the import hosts',
    ])
  })
})

describe('what became of it', () => {
  const state = (before: string, now: string): string | undefined =>
    changesOf(
      table(row('SRE', 'Alert on disk usage', ...cells(before))),
      table(row('SRE', 'Alert on disk usage', ...cells(now))),
    )[0]?.state
  const cells = (text: string): readonly string[] => text.split('/')

  it.each([
    ['Ines/2031-05-01/open/', 'Ines/2031-05-01/open/', 'unchanged'],
    ['Ines/2031-05-01//', 'Ines/2031-05-01/open/', 'unchanged'],
    ['Ines/2031-05-01/open/', 'Ines/1 May 2031/open/', 'unchanged'],
    ['Ines/2031-05-01/open/', 'Ines/2031-05-01/done/', 'done'],
    ['Ines/2031-03-01/open/', 'Ines/2031-03-01/done/', 'done'],
    ['Ines/2031-03-01/done/', 'Omar/2031-05-01/done/', 'unchanged'],
    ['Ines/2031-05-01/done/', 'Ines/2031-05-01/open/', 'moved'],
    ['Ines/2031-05-01/open/', 'Ines/2031-05-01/in progress/', 'moved'],
    ['/2031-05-01/open/', 'Ines/2031-05-01/open/', 'moved'],
    ['Ines/2031-05-01/open/', 'Ines//open/', 'moved'],
    ['Ines/2031-03-01/open/', 'Ines/2031-05-01/open/', 'moved'],
    ['Ines/2031-03-01/open/', 'Ines/2031-03-01/open/', 'overdue'],
    ['Ines/2031-03-01/open/', 'Ines/2031-04-19/open/', 'overdue'],
    ['Ines/2031-03-01/open/', `Ines/${today}/open/`, 'moved'],
    ['Ines/2031-05-01/open/', 'Ines/2031-05-01/rejected/', 'declined'],
    ['Ines/2031-05-01/rejected/', 'Ines/2031-05-01/rejected/', 'unchanged'],
  ])('%s and then %s is %s', (before, now, expected) => {
    expect(state(before, now)).toBe(expected)
  })

  it('is nothing that the document doesn’t state: a stroke alone says neither done nor declined', () => {
    const [change] = changesOf(list('- Freeze deployments'), list('- ~~Freeze deployments~~'))
    expect([change?.state, change?.isThere]).toEqual(['gone', true])
  })

  it('is a move from one horizon to the other', () => {
    const under = (heading: string): string => `# T\n\n## Actions\n\n### ${heading}\n\n- Buy a calendar\n`
    const [change] = changesOf(under('Short term'), under('Long term'))
    expect(change?.moves).toEqual([{ field: 'horizon', from: 'short', to: 'long' }])
  })
})

describe('why it was declined', () => {
  const reason = (before: string, now: string): string | undefined => changesOf(before, now)[0]?.reason?.text

  it('is what its state says beyond the word', () => {
    const before = table(row('SRE', 'Alert on disk usage', '', '', 'open', ''))
    const now = table(row('SRE', 'Alert on disk usage', '', '', 'Declined: the vendor does it', ''))
    expect(reason(before, now)).toBe('Declined: the vendor does it')
    expect(reason(before, table(row('SRE', 'Alert on disk usage', '', '', 'won’t fix', '')))).toBeUndefined()
  })

  it('is what stands inside it and did not before', () => {
    const before = list('- Freeze deployments', '  - At night, for a start.')
    const now = list(
      '- Freeze deployments (rejected)',
      '  - At night, for a start.',
      '  - We **hardly** deploy at night.',
    )
    expect(reason(before, now)).toBe('We hardly deploy at night.')
    expect(
      reason(before, list('- Freeze deployments (rejected)', '  - At night, for a start.')),
    ).toBeUndefined()
  })

  it('is a column of the author’s own, and not why it was wanted', () => {
    const told = (status: string, comment: string): string =>
      `# T\n\n## Actions\n\n| What | Status | Why | Remark |\n|---|---|---|---|\n| Alert on disks | ${status} | They fill up | ${comment} |\n`
    expect(reason(told('open', ''), told('rejected', 'Too dear for us'))).toBe('Too dear for us')
    expect(reason(told('open', ''), told('rejected', ''))).toBeUndefined()
  })

  it('makes a stroke a statement', () => {
    const now = list('- ~~Freeze deployments~~', '  - We hardly deploy at night.')
    expect(became(list('- Freeze deployments'), now)).toEqual(['declined: Freeze deployments'])
  })
})

describe('a proposal', () => {
  const before = proposed(['- Ask the call centre', '- Page the shop at night'])

  it('is taken where it stands among the actions, whatever came of it', () => {
    const now = proposed(['- Ask the call centre'], ['- Write the runbook', '- [x] Page the shop at night'])
    expect(became(before, now)).toEqual([
      'unchanged: Write the runbook',
      'taken-proposal: Page the shop at night',
      'open-proposal: Ask the call centre',
    ])
  })

  it('is taken where it has got somebody, or is being worked on', () => {
    const now = proposed(['- Ask the call centre (Owner: Ines)', '- Page the shop at night (in progress)'])
    expect(became(before, now).slice(1)).toEqual([
      'taken-proposal: Ask the call centre (Owner: Ines)',
      'taken-proposal: Page the shop at night (in progress)',
    ])
  })

  it('is dropped where it is declined, and where it is gone', () => {
    const now = proposed(['- Ask the call centre (rejected)', '  - They have left.'])
    expect(became(before, now).slice(1)).toEqual([
      'dropped-proposal: Ask the call centre (rejected)',
      'dropped-proposal: Page the shop at night',
    ])
    expect(changesOf(before, now)[1]?.reason?.text).toBe('They have left.')
  })
})

it('finds every action of both states once, whatever they are', () => {
  const before = list('- Alert on a', '- Alert on a', '- Alert on b', '- ', '- x')
  const now = list('- Alert on a', '- Alert on b and c', '- x', '- x')
  const changes = changesOf(before, now)
  const found = changes.flatMap(({ before, action, isThere }) => [
    ...(before ? [before] : []),
    ...(isThere ? [action] : []),
  ])
  expect(new Set(found).size).toBe(found.length)
  expect(changes.filter(({ isThere }) => isThere)).toHaveLength(4)
  expect(changes.filter(({ before }) => before)).toHaveLength(
    postmortemOf(before).groups.flatMap(({ actions }) => actions).length,
  )
})

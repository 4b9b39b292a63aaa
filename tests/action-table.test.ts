import { describe, expect, it } from 'vitest'
import type { ActionsSlide } from '../src/model/deck.ts'
import { talkOf } from './helpers/talk.ts'

function tablesOf(...lines: readonly string[]): readonly ActionsSlide[] {
  const { slides } = talkOf(['# A', '', '## Action items', '', ...lines].join('\n')).deck
  return slides.flatMap((slide) => (slide.kind === 'actions' ? [slide] : []))
}

function fieldsOf({ columns }: ActionsSlide): readonly unknown[] {
  return columns.map(({ field }) => field)
}

function said({ notes }: ActionsSlide): string {
  return notes.map(({ markdown }) => markdown).join('\n')
}

describe('a table of actions', () => {
  it('asks at the end of each row for what is open in all, but not in rows that are done', () => {
    const [table] = tablesOf('- [ ] Alert on a full disk', '- [x] Clear the disk')
    expect(table && fieldsOf(table)).toEqual(['what', 'status'])
    expect(table?.open.map((fields) => fields.map(({ field }) => field))).toEqual([['owner', 'due'], []])
  })

  it('keeps the column of what only some rows leave open', () => {
    const [table] = tablesOf('| What | Who | When |', '|---|---|---|', '| Alert | Kim | |', '| Clear | | |')
    expect(table && fieldsOf(table)).toEqual(['what', 'owner'])
    expect(table?.slots.map(([, owner]) => owner === null)).toEqual([true, false])
    expect(table?.open.map((fields) => fields.map(({ field }) => field))).toEqual([['due'], ['due']])
  })

  it('shows no column that is empty', () => {
    const [table] = tablesOf(
      '| What | Who | Ticket |',
      '|---|---|---|',
      '| Alert | Kim | |',
      '| Clear | Bo | |',
    )
    expect(table && fieldsOf(table)).toEqual(['what', 'owner'])
  })

  it('shows as many columns as can be read, and speaks the others', () => {
    const [table] = tablesOf(
      '| Team | What | Type | Who | When | Ticket | Status | Priority | Category | Reviewer |',
      '|---|---|---|---|---|---|---|---|---|---|',
      '| Infrastructure | Alert when the disk of the gateway is nearly full | prevent | Noor | 2031-09-19 | GATEWAY-11 | in progress | highest | observability | Ilse |',
    )
    const fields = table ? fieldsOf(table) : []
    expect(fields).toEqual(expect.arrayContaining(['team', 'what', 'owner', 'due', 'status']))
    expect(fields.length).toBeLessThan(8)
    for (const left of ['**Ticket:** GATEWAY-11', '**Reviewer:** Ilse', 'Alert when the disk'])
      expect(table && said(table)).toContain(left)
  })

  it('cuts long cells where one slide can’t show all, and speaks them whole', () => {
    const long = `Alert when the disk of the gateway is nearly full, ${'since no one looks at it by hand '.repeat(5)}`
    const tables = tablesOf(`- [ ] ${long.trim()}`, `- [ ] And again: ${long.trim()}`)
    const [first] = tables.flatMap(({ rows }) => rows)
    expect(first?.[0]?.text).toBe('Alert when the disk of the gateway is nearly full …')
    expect(tables.map(said).join('\n')).toContain(long.trim())
  })

  it('shows a long cell whole where there is room for it', () => {
    const long =
      'Alert when the disk of the gateway is nearly full, since no one looks at it by hand on Sundays or at night or when all are away'
    expect(tablesOf(`- [ ] ${long}`)[0]?.rows[0]?.[0]?.text).toBe(long)
  })

  it('never breaks a date or a short word', () => {
    const [table] = tablesOf(
      '| What | When | State |',
      '|---|---|---|',
      '| Alert on all disks of it | 2031-09-19 10:00 | to-do |',
      '| Clear | 2031-09-20 | done |',
    )
    expect(table?.columns.map(({ isShort }) => isShort)).toEqual([false, true, true])
  })
})

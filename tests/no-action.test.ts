import { describe, expect, it } from 'vitest'
import type { Action } from '../src/model/action.ts'
import { talkOf } from './helpers/talk.ts'

function actionsOf(text: string): readonly Action[] {
  const { groups } = talkOf(`# Relay outage\n\nResponders: Lena Brandt, Kim, Ines\n\n${text}\n`).postmortem
  return groups.flatMap(({ actions }) => actions)
}

const whats = (text: string): readonly string[] => actionsOf(text).map(({ what }) => what.text)

describe('what is no action', () => {
  it.each([
    ['names of hosts', '- relay-a\n- relay_b.acme.example\n- 10.0.0.7'],
    ['names of people', '- Kim\n- Lena Brandt (SRE)\n- @omar'],
  ])('is a list of %s', (_, list) => {
    expect(whats(`## Action items\n\nWe removed three records:\n\n${list}\n\nThe list was long.`)).toEqual([])
    expect(whats(`## Action items\n\n${list}\n- Add a relay`)).toContain('Add a relay')
  })

  it('is told beside such a list, unless it is to come', () => {
    const text = '## Action items\n\n- relay-a\n- relay-b\n\nThey were old.\n\nThe handbook will be updated.'
    expect(whats(text)).toEqual(['The handbook will be updated.'])
  })

  it.each([
    'Reminder: write a ticket for each',
    'Every action item needs an owner.',
    'Please make sure that each action has to have a day.',
    'Hinweis: bitte Tickets verlinken',
    '注意：期限を書くこと',
  ])('is a reminder: %s', (text) => {
    expect(whats(`## Action items\n\n- ${text}\n- Add a relay`)).toEqual(['Add a relay'])
    expect(whats(`## Action items\n\n${text}`)).toEqual([])
  })

  it.each([
    'What we will not do',
    "What we won't do",
    'Was wir nicht tun werden',
    'Ce que nous ne ferons pas',
    'Lo que no haremos',
    'O que não faremos',
    'Hva vi ikke kommer til å gjøre',
    'やらないこと',
    '我们不会做的事',
    '하지 않을 일',
  ])('is what stands under %s', (heading) => {
    const text = `## Action items\n\n- Add a relay\n\n### ${heading}\n\n- Add more people\n- Add more forms`
    expect(whats(text)).toEqual(['Add a relay'])
  })

  it('is not ruled out by a ticket, a box or a verb', () => {
    expect(whats('## Action items\n\n- OPS-12\n- OPS-13')).toHaveLength(2)
    expect(whats('## Action items\n\n- [ ] relay-a\n- [ ] relay-b')).toHaveLength(2)
    expect(whats('## Action items\n\n- Rollback\n- Retest')).toHaveLength(2)
  })
})

describe('the tickets of an action', () => {
  it.each([
    ['Add a test (OPS-12, OPS-13, #45)', 'OPS-12, OPS-13, #45'],
    ['Fix OPS-12 and OPS-12 again', 'OPS-12'],
    [
      'See [the ticket](https://git.example/acme/relay/issues/12)',
      'https://git.example/acme/relay/issues/12',
    ],
    ['Track in acme/relay#12', 'acme/relay#12'],
    ['Read UTF-8 and SHA-256 and CVE-2031-1234', null],
  ])('%s', (text, ticket) => {
    expect(actionsOf(`## Action items\n\n- ${text}`).map((action) => action.ticket)).toEqual([ticket])
  })
})

describe('the owner of an action', () => {
  it.each([
    ['Add a relay (Kim, 2031-05-01)', 'Kim', '2031-05-01'],
    ['Add a relay (Kim, by May 20)', 'Kim', 'May 20'],
    ['Add a relay → Kim', 'Kim', null],
    ['[Kim] Add a relay', 'Kim', null],
    ['Kim - add a relay', 'Kim', null],
    ['**Lena Brandt** – add a relay', 'Lena Brandt', null],
    ['Add a relay, assigned to Kim', 'Kim', null],
    ['Kim owns the relay', 'Kim', null],
    ['Add a relay [@kim, @lena]', '@kim, @lena', null],
    ['[Relay] Add a second one', null, null],
    ['Relay - add a second one', null, null],
    ['Add a relay (Oslo, Bergen)', null, null],
    ['Queue owns the disk', null, null],
  ])('%s', (text, owner, due) => {
    const [action] = actionsOf(`## Action items\n\n- ${text}`)
    expect([action?.owner, action?.due]).toEqual([owner, due])
  })
})

import { describe, expect, it } from 'vitest'
import type { Action } from '../src/model/action.ts'
import { talkOf } from './helpers/talk.ts'

function actionsOf(below: string, heading = 'Action items'): readonly Action[] {
  const { groups } = talkOf(`# Relay outage on 2031-05-03\n\n## ${heading}\n\n${below}\n`).postmortem
  return groups.flatMap(({ actions }) => actions)
}

describe('a heading over actions that says when', () => {
  it.each([
    ['Within 24 hours', 'Within 24 hours', null],
    ['Within two weeks', 'Within two weeks', null],
    ['Within 1 week (for Ines)', 'Within 1 week', null],
    ['Next 30 days', 'Next 30 days', null],
    ['This week', 'This week', null],
    ['Short term (next sprint)', 'next sprint', null],
    ['By end of Q3', 'By end of Q3', '2031-09-30'],
    ['Long term (Target: Q4 2031 - Q1 2032)', 'Q4 2031 - Q1 2032', '2032-03-31'],
    ['Q4 2031–Q1 2032', 'Q4 2031–Q1 2032', '2032-03-31'],
    ['Phase 1 – by June 20', 'by June 20', '2031-06-20'],
    ['Innerhalb von 24 Stunden', 'Innerhalb von 24 Stunden', null],
    ['Diese Woche', 'Diese Woche', null],
    ['Bis Ende Juni', 'Bis Ende Juni', '2031-06-30'],
    ['Dans les 48 heures', 'Dans les 48 heures', null],
    ['D’ici fin juin', 'D’ici fin juin', '2031-06-30'],
    ['En las próximas dos semanas', 'En las próximas dos semanas', null],
    ['Antes del 20 de junio', 'Antes del 20 de junio', '2031-06-20'],
    ['Em 24 horas', 'Em 24 horas', null],
    ['Até o fim de junho', 'Até o fim de junho', '2031-06-30'],
    ['Innen to uker', 'Innen to uker', null],
    ['Neste sprint', 'Neste sprint', null],
    ['24時間以内', '24時間以内', null],
    ['今週中', '今週中', null],
    ['6月末まで', '6月末まで', '2031-06-30'],
    ['两周内', '两周内', null],
    ['本季度', '本季度', null],
    ['2주 이내', '2주 이내', null],
    ['이번 주', '이번 주', null],
  ])('%s', (heading, due, day) => {
    const actions = actionsOf(`### ${heading}\n\n- Add a relay\n- Alert on disk`)
    expect(actions.map((action) => [action.due, action.dueDay])).toEqual([
      [due, day],
      [due, day],
    ])
  })

  it.each([
    'Short term',
    'Immediate',
    'For the on-call',
    'Actions from the review on 2031-05-05',
    'May 20',
    'In May',
    'Two relays',
    'Weekly checks',
    '8 hours of silence',
    '短期',
  ])('says nothing: %s', (heading) => {
    expect(actionsOf(`### ${heading}\n\n- Add a relay`).map(({ due }) => due)).toEqual([null])
  })

  it('stands as a line over a list, or as an item over others, too', () => {
    const list = '**Within two weeks:**\n\n- Add a relay\n\n**Completed:**\n\n- Buy a disk\n'
    expect(actionsOf(list).map(({ due, status }) => [due, status])).toEqual([
      ['Within two weeks', null],
      [null, 'done'],
    ])
    expect(actionsOf('- This week\n  - Add a relay\n- Alert on disk').map(({ due }) => due)).toEqual([
      null,
      'This week',
    ])
  })

  it('holds for rows that leave it open, and not for what is no action', () => {
    const table = '| What | When |\n|---|---|\n| Add a relay | |\n| Buy a disk | 2031-06-01 |'
    expect(actionsOf(`### This week\n\n${table}`).map(({ due }) => due)).toEqual(['This week', '2031-06-01'])
    expect(actionsOf('### Actions\n\n- Add a relay', 'Q2 2031').map(({ due }) => due)).toEqual([null])
  })
})

describe('an item that says when', () => {
  it.each([
    ['Write the runbook (within two weeks)', 'within two weeks'],
    ['Write the runbook (by end of Q3)', 'end of Q3'],
    ['Write the runbook by the end of Q3', 'the end of Q3'],
    ['Write the runbook (Q3 2031)', 'Q3 2031'],
    ['Write the runbook (next sprint, Kim)', null],
    ['Write the runbook. Due: next sprint', 'next sprint'],
    ['Write the runbook (owner: Kim, due: end of May)', 'end of May'],
    ['Write the runbook. ETA: TBD', null],
    ['Runbook schreiben (bis Ende Mai)', 'bis Ende Mai'],
    ['Écrire le guide (sous deux semaines)', 'sous deux semaines'],
    ['手順書を書く（2週間以内）', '2週間以内'],
    ['编写手册（本周内）', '本周内'],
    ['Alert when mails wait (5 min)', null],
    ['Restore within 24 hours', null],
    ['Deploy the fix of 2031-05-04 (2031-05-05)', null],
    ['Rotate the keys (in May)', null],
  ])('%s', (text, due) => {
    expect(actionsOf(`- ${text}`).map((action) => action.due)).toEqual([due])
  })
})

import { describe, expect, it } from 'vitest'
import type { Action } from '../src/model/action.ts'
import { talkOf } from './helpers/talk.ts'

function actionsOf(below: string, heading = 'Action items'): readonly Action[] {
  return talkOf(`# Relay outage\n\n## ${heading}\n\n${below}\n`).postmortem.groups.flatMap(
    ({ actions }) => actions,
  )
}

/** What is read of one item of a list. */
function item(text: string, heading?: string): readonly (string | null | undefined)[] {
  const [action] = actionsOf(`- ${text}`, heading)
  return [action?.status, action?.what.text]
}

describe('the status that an item tells', () => {
  it.each([
    'A second relay has been added.',
    'The old relays were quietly switched off, patched, and brought back.',
    'We have since enabled calls for the phone.',
    "We've moved the purge to the night",
    'We rebuilt the index by hand',
    'The storage team replaced both disks',
    'Ines rotated the keys',
    'Migrated the queue to the new disks',
    'Re-enabled paging on the relays',
    'Increased the retention of our logs',
    'Deploys now require a second look',
    'Added a check that will stop a full disk.',
    'Ein zweites Relay wurde eingebaut.',
    'Wir haben die Schwelle gesenkt.',
    'Die Protokolle sind bereits umgestellt',
    'Un second relais a été ajouté.',
    'Nous avons activé les appels.',
    'Se ha añadido un segundo relé.',
    'Se agregaron alertas de disco',
    'Los umbrales fueron ajustados.',
    'Foi adicionado um segundo relé no painel.',
    'Adicionamos alertas de disco',
    'Et ekstra relé ble lagt til.',
    'Vi har innført en sjekk av disken',
    '中継サーバーを二台にした。',
    'アラートを追加しました',
    '已增加磁盘告警',
    '给中继加了第二块盘了。',
    '디스크 알림을 추가했습니다.',
  ])('done: %s', (text) => {
    expect(item(text)).toEqual(['done', text])
  })

  it.each([
    'We are currently adding a second relay',
    'A second relay is being installed',
    'Die Schwelle wird derzeit gesenkt',
    'Le second relais est en cours d’installation',
    'Se está añadiendo un segundo relé',
    'Está sendo adicionado um segundo relé',
    'Vi holder på med et ekstra relé',
    '二台目の中継を準備している。',
    '正在增加第二台中继',
    '두 번째 중계를 추가하고 있습니다',
  ])('in progress: %s', (text) => {
    expect(item(text)?.[0]).toBe('in progress')
  })

  it.each([
    'Improved monitoring',
    'Automated tests for the purge',
    'Dedicated disks for the queue',
    'Set up a second relay',
    'Ensure that relays that were removed are deleted',
    'Review what was changed since May',
    'The relay was slow',
    'No alert was added',
    'Alerts were not tested',
    'A second relay has been ordered; we will install it in May',
    'We need a second relay',
    'Created a ticket to move the purge',
    'From now on deploys need a second look',
    'A relay that has been patched',
    'Das Relay muss noch getauscht werden',
    'Die Schwelle wurde noch nicht gesenkt',
    'Le relais n’a pas été ajouté',
    'Todavía no se ha añadido el relé',
    'O relé ainda não foi trocado',
    'Reléet er ikke byttet',
    '中継を追加していない',
    '中継を追加する予定',
    '尚未增加磁盘告警',
    '디스크 알림을 추가할 예정',
  ])('nothing: %s', (text) => {
    expect(item(text)).toEqual([null, text])
  })
})

describe('the status that stands before an item', () => {
  it.each([
    ['**DONE**: Add a relay', 'done', 'Add a relay'],
    ['**Done** – Add a relay', 'done', 'Add a relay'],
    ['🚧 **In progress:** Add a relay', 'in progress', 'Add a relay'],
    ['[WIP] Add a relay', 'in progress', 'Add a relay'],
    ['`TODO` Add a relay', 'open', 'Add a relay'],
    ['Pending: Add a relay', 'open', 'Add a relay'],
    ['Erledigt: Relay einbauen', 'done', 'Relay einbauen'],
    ['**En cours** : ajouter un relais', 'in progress', 'ajouter un relais'],
    ['【完了】中継を追加', 'done', '中継を追加'],
    ['[/] Add a relay', 'in progress', 'Add a relay'],
    ['[-] Add a relay', 'rejected', 'Add a relay'],
    ['[x] Add a relay', 'done', 'Add a relay'],
    ['🚧 Add a relay', 'in progress', '🚧 Add a relay'],
    ['☑️ Add a relay', 'done', '☑️ Add a relay'],
    ['Add a relay ✅', 'done', 'Add a relay ✅'],
    ['🚫 Add a relay', 'rejected', '🚫 Add a relay'],
    ['[ ] ~~Add a relay~~', 'rejected', '~~Add a relay~~'],
    ['[x] ~~Add a relay~~', 'done', '~~Add a relay~~'],
  ])('%s', (text, status, what) => {
    const [action] = actionsOf(`- ${text}`)
    expect([action?.status, action?.what.markdown]).toEqual([status, what])
  })

  it.each([
    ['~~Add a relay~~', null],
    ['New: relays in Oslo', 'open'],
    ['❌ Add a relay', null],
    ['**Relay**: Add it', null],
    ['**Done (see #12)**: Add a relay', 'done'],
  ])('what says no state stays: %s', (text, status) => {
    const [action] = actionsOf(`- ${text}`)
    expect(action?.status).toBe(status)
  })

  it('keeps what a label says beside its state', () => {
    expect(item('**Done (see #12)**: Add a relay')[1]).toBe('Done (see #12): Add a relay')
  })
})

it('is told by the line below an action', () => {
  const [first, second, third] = actionsOf(
    '- Add a relay\n  - This has been done.\n- Add a disk\n  - Done in #12\n- Add a lock\n  - on the queue\n  - done by Kim?',
  )
  expect([first?.status, second?.status, third?.status]).toEqual(['done', 'done', null])
  const text =
    '# A\n\n## Story\n\nAction point: add a list.\n- This has been done.\n\nAction point: add a disk.\n'
  const { groups } = talkOf(text).postmortem
  expect(groups.flatMap(({ actions }) => actions.map(({ status }) => status))).toEqual(['done', null])
})

describe('the status that a heading tells', () => {
  it.each([
    'What we already did',
    'What we changed',
    'Safeguards added',
    'Completed work',
    'Was wir bereits geändert haben',
    'Ergriffene Maßnahmen',
    'Ce que nous avons déjà fait',
    'Qué hemos hecho',
    'O que já fizemos',
    'Gjennomførte tiltak',
    '実施済みの対策',
    '已完成的改进',
    '이미 적용한 조치',
  ])('%s', (heading) => {
    const [first, second] = actionsOf(`### ${heading}\n\n- A disk\n- We will add a relay`)
    expect([first?.status, second?.status]).toEqual(['done', null])
  })

  it.each(['Work to be done', 'What we do', 'Actions not taken', 'How changes are made'])(
    'nothing: %s',
    (heading) => {
      expect(actionsOf(`### ${heading}\n\n- A disk`).map(({ status }) => status)).not.toContain('done')
    },
  )
})

describe('the status in a cell', () => {
  it.each([
    ['[#41](https://bugs.example/41) — complete', 'done', '#41'],
    ['[#41](https://bugs.example/41) — complete in a hotfix', 'done', '#41'],
    ['MX-14 **TODO**', 'open', 'MX-14'],
    ['n/a **DONE**', 'done', null],
    ['**DONE**', 'done', null],
    ['✅ #41', 'done', '#41'],
    ['#41 ✅', 'done', '#41'],
    ['MX-14 (erledigt)', 'done', 'MX-14'],
    ['MX-14、対応中', null, 'MX-14、対応中'],
    ['MX-14 : 対応中', 'in progress', 'MX-14'],
    ['The new relay issue', null, 'The new relay issue'],
    ['MX-14', null, 'MX-14'],
  ])('for the ticket: %s', (cell, status, ticket) => {
    const [action] = actionsOf(`| Action | Owner | Bug |\n|---|---|---|\n| Add a relay | Kim | ${cell} |`)
    expect([action?.status, action?.ticket]).toEqual([status, ticket])
  })

  it.each([
    ['Done', 'done', null],
    ['Done (2031-05-04)', 'done', '2031-05-04'],
    ['2031-05-04 – done', 'done', '2031-05-04'],
    ['✅ 2031-05-04', 'done', '2031-05-04'],
    ['ongoing', 'in progress', null],
    ['open', null, null],
    ['2031-05-04', null, '2031-05-04'],
  ])('for the day: %s', (cell, status, due) => {
    const [action] = actionsOf(`| Action | Owner | Due |\n|---|---|---|\n| Add a relay | Kim | ${cell} |`)
    expect([action?.status, action?.due]).toEqual([status, due])
  })

  it.each([
    ['- [x] Add a relay', 'done', 'Add a relay'],
    ['[ ] Add a relay', 'open', 'Add a relay'],
    ['✅ Add a relay', 'done', '✅ Add a relay'],
    ['A relay was added', 'done', 'A relay was added'],
  ])('for the work: %s', (cell, status, what) => {
    const [action] = actionsOf(`| Action | Owner |\n|---|---|\n| ${cell} | Kim |`)
    expect([action?.status, action?.what.text]).toEqual([status, what])
  })

  it('stands in a column of its own on the slide, not as a box', () => {
    const { deck } = talkOf(
      '# A\n\n## Action items\n\n| Action | Owner |\n|---|---|\n| [x] Add a relay | Kim |\n| [ ] Add a disk | Ines |\n',
    )
    const slide = deck.slides.find(({ kind }) => kind === 'actions')
    const rows = slide?.kind === 'actions' ? slide.rows.map((cells) => cells.map((cell) => cell?.text)) : []
    expect(rows).toEqual([
      ['Add a relay', 'Kim', 'done'],
      ['Add a disk', 'Ines', 'open'],
    ])
  })

  it('is dropped where what is crossed out failed', () => {
    const rows = '| ~~Test the relay~~ | ❌ Failed twice |\n| Buy a disk | ❌ |\n| Ask the vendor | Next |'
    const actions = actionsOf(`| Action | Status |\n|---|---|\n${rows}`)
    expect(actions.map(({ status }) => status)).toEqual(['rejected', null, 'open'])
  })
})

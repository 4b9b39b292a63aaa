import { describe, expect, it } from 'vitest'
import { everySection } from '../src/model/section.ts'
import { sourceFile } from '../src/model/source.ts'
import { parse } from '../src/parse.ts'

function read(text: string) {
  return parse({ slug: 'talk', files: [sourceFile('talk.md', text)] }).postmortem
}

/** The roles of the section with this heading, in a document with these lines below it. */
function rolesOf(heading: string, below = 'The relay was full.'): readonly string[] {
  const { sections } = read(`# Mail relay\n\n## ${heading}\n\n${below}\n`)
  const found = everySection(sections).find((section) => section.heading?.level === 2)
  return found?.roles ?? []
}

/** What is to be done, of every action read. */
function actions(text: string): readonly string[] {
  return read(text).groups.flatMap((group) => group.actions.map(({ what }) => what.text))
}

describe('a heading in other words than the dictionary’s', () => {
  it.each([
    ['Client / data impact', 'impact'],
    ['Timeline in UTC', 'timeline'],
    ['Our path to recovery', 'resolution'],
    ['What helped us most', 'went_well'],
    ['How did we find out?', 'detection'],
    ['Suggested improvements', 'actions'],
    ['Planned fixes', 'actions'],
    ['What the fix looked like', 'resolution'],
    ['Main takeaways for us', 'lessons'],
    ['Where we got very lucky', 'got_lucky'],
    ['Folgen und Auswirkungen für Kunden', 'impact'],
    ['3. Was ändern wir jetzt', 'actions'],
    ['Impact sur les clients finaux', 'impact'],
    ['Causa más probable', 'root_cause'],
    ['Impacto nos usuários finais', 'impact'],
    ['Antatt årsak til feilen', 'root_cause'],
    ['停止から復旧までの時系列', 'timeline'],
    ['我们的改进计划', 'actions'],
    ['추정되는 원인', 'root_cause'],
    [':boom: Impact', 'impact'],
    ['Impact {#impact-1}', 'impact'],
    [':warning: Leadup', 'trigger'],
    ['Solving (Ines)', 'resolution'],
    ['What held, and what did not', 'went_well'],
    ["Plan d'amélioration de la file", 'actions'],
    ['Lo que se podría mejorar', 'went_wrong'],
    ['Por que não foi detectado antes', 'detection'],
    ['Origem da falha', 'root_cause'],
    ['后续优化方向', 'actions'],
  ])('%s: %s', (heading, role) => {
    expect(rolesOf(heading)).toContain(role)
  })

  it.each([
    ['The relay'],
    ['What the on-call engineer saw first'],
    ['Measures that we will not take'],
    ['A very long heading that tells how the impact of it all came to be known to everybody in the team'],
    ['Later on'],
  ])('%s says nothing of actions', (heading) => {
    expect(rolesOf(heading)).not.toContain('actions')
  })

  it('wants one more sign where a word alone is weak', () => {
    expect(rolesOf('Guardrails')).toEqual(['other'])
    expect(rolesOf('Guardrails', '- [ ] Limit the queue\n- [ ] Alert on its length')).toEqual(['actions'])
    const table = '| Task | Owner | Due |\n|---|---|---|\n| Limit the queue | Ines | 2031-05-04 |'
    expect(rolesOf('Guardrails', table)).toEqual(['actions'])
  })

  it('leaves a role to the heading that has it by its phrase, and a title to the whole document', () => {
    const { sections } = read(
      '# A\n\n## Impact\n\nx\n\n## Impact on the team mood\n\ny\n\n### Customer impact\n\nz\n',
    )
    const roles = everySection(sections).map(({ roles }) => roles[0])
    expect(roles.filter((role) => role === 'impact').length).toBeGreaterThan(0)
    expect(read('# The lessons of the relay outage\n\nx\n').sections[0]?.roles).toEqual(['other'])
  })
})

it('takes a second section for actions where its items speak for it too', () => {
  const known = '# A\n\n## Action items\n\n- Add a relay\n- Alert on length\n\n## The plan to prevent it\n\n'
  expect(actions(`${known}1. Limit the queue\n2. Review the limits\n`)).toHaveLength(4)
  expect(actions(`${known}The relay was full, and so was the disk.\n`)).toHaveLength(2)
})

describe('what is no action', () => {
  it('is the steps of something that happened', () => {
    const steps = (line: string) =>
      `# A\n\n## Relay and queue\n\n${line}\n\n1. Fill the queue\n2. Stop the relay\n`
    expect(actions(steps('The attacker profited through the following steps:'))).toEqual([])
    expect(actions(steps('We will take the following steps:'))).toHaveLength(2)
  })

  it('is a heading over an example', () => {
    const text =
      '# A\n\n## Action items\n\n- [ ] Name the address\n\n### The right pattern\n\n```sh\nrelay add\n```\n'
    expect(actions(text)).toEqual(['Name the address'])
  })

  it('is a legend over the table', () => {
    const text = [
      '# A\n\n## Action items\n\n- Prevent - keeps it from coming back.\n- Detect - tells us sooner.\n',
      '| Action item | Type |\n|---|---|\n| Add a relay | Prevent |\n| Alert on length | Detect |\n',
    ].join('\n')
    expect(actions(text)).toEqual(['Add a relay', 'Alert on length'])
  })

  it('is what happened later', () => {
    expect(actions('# A\n\n## Later on\n\nIt came back on Sunday; I restarted the relay.\n')).toEqual([])
    expect(actions('# A\n\n## Later\n\n- [ ] Add a relay\n- [ ] Alert on length\n')).toHaveLength(2)
  })

  it.each(['to prevent failures during deploys', 'without an owner', 'taken from the review'])(
    'is not ruled out by words that belong to the work: %s',
    (words) => {
      expect(actions(`# A\n\n## Action items ${words}\n\n- Add a relay\n- Alert on length\n`)).toHaveLength(2)
    },
  )

  it('is what is not going to be done', () => {
    const text =
      '# A\n\n## 再発防止策\n\n- 中継を二台にする\n\n## 再発防止策として行わないこと\n\n- 確認する人を増やす\n'
    expect(actions(text)).toEqual(['中継を二台にする'])
  })
})

it('takes a marked heading below actions for one action, its list for details', () => {
  const text =
    '# A\n\n## Proposed fixes\n\n### P1: Limit the set\n\n- at most 50\n- said in the help\n\n### P2: Chunk it\n\nBy a hundred.\n'
  expect(actions(text)).toHaveLength(2)
})

describe('what is weighed', () => {
  it.each([
    ['A second chance for the queue', 'got_lucky'],
    ['Das Beste der Sorte', 'got_lucky'],
    ['No lasting damage', 'impact'],
    ['值班经验表', 'lessons'],
  ])('is more than one word with two meanings: %s', (heading, role) => {
    expect(rolesOf(heading)).not.toContain(role)
  })

  it('is no role twice: two lists of one weight say it once', () => {
    expect(rolesOf('Prevention mesures')).not.toContain('actions')
  })

  it('is not ruled out by a refused heading elsewhere', () => {
    const text =
      '# A\n\n## Preventive measures that will not be taken\n\n- Add people\n\n## Planned fixes\n\n- Add a relay\n- Alert on disk\n'
    expect(actions(text)).toEqual(['Add a relay', 'Alert on disk'])
  })

  it.each([
    'Improvements taken from the review',
    'Verbesserungen, nicht nur am Relay',
    'Prochaines étapes during 2031',
  ])('is contradicted only by what rules the work out: %s', (heading) => {
    expect(rolesOf(heading, '- Add a relay')).toContain('actions')
  })
})

describe('a timeline under another heading', () => {
  const timesOf = (text: string): readonly string[] => read(text).timeline.map(({ time }) => time)
  const list = '- 10:05 The relay stops.\n- 10:20 It goes on.'

  it('is a list with a time before each entry', () => {
    expect(timesOf(`# A\n\n## What we saw\n\n${list}\n`)).toEqual(['10:05', '10:20'])
    expect(rolesOf('Trigger', list)).toEqual(['trigger', 'timeline'])
  })

  it('is none beside one that a heading names, under actions, or with an entry without a time', () => {
    expect(timesOf(`# A\n\n## What we saw\n\n${list}\n\n## Timeline\n\n- 11:00 x\n`)).toEqual(['11:00'])
    expect(rolesOf('Action items', list)).toEqual(['actions'])
    expect(timesOf(`# A\n\n## What we saw\n\n${list}\n- Then nothing.\n`)).toEqual([])
    expect(timesOf('# A\n\n## Drills\n\n- 3 May 2031: Oslo\n- 4 May 2031: Bergen\n')).toEqual([])
  })
})

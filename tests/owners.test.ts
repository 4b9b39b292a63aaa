import { describe, expect, it } from 'vitest'
import { wordsByLanguage } from '../src/languages.ts'
import { talkOf } from './helpers/talk.ts'

const writtenPhrases = wordsByLanguage('written')

interface Read {
  readonly what: string
  readonly owner: string | null
  readonly due: string | null
}

function actionsOf(text: string): readonly Read[] {
  const { groups } = talkOf(text).postmortem
  return groups.flatMap(({ actions }) =>
    actions.map(({ what, owner, due }) => ({ what: what.text, owner, due })),
  )
}

/** What is read of one item in a document that has named some people and a team. */
function itemOf(item: string): Read | undefined {
  const known = 'Responders: Lena Brandt, Tom (on call)\n\nThe Storage team was called.\n\n'
  return actionsOf(`# Relay outage\n\n${known}## Action items\n\n- ${item}\n`)[0]
}

describe('the owner of an item', () => {
  it.each([
    ['Kim to write the runbook', 'Kim'],
    ['Ines and Omar to add an alert', 'Ines and Omar'],
    ['Lena to rotate the keys', 'Lena'],
    ['Tom, Ravi and Lena to hold a drill', 'Tom, Ravi and Lena'],
    ['Platform team to write the runbook', 'Platform team'],
    ['The Storage team will own the alert', 'Storage team'],
    ['Storage to swap the disk', 'Storage'],
    ['SRE to review the limits', 'SRE'],
    ['Mark to draft the mail', 'Mark'],
    ['AI-4: Kim to write the runbook', 'Kim'],
    ['Package maintainers should sign releases', 'Package maintainers'],
    ['Write the runbook (Lena)', 'Lena'],
    ['Tom: write the runbook', 'Tom'],
    ['Add a canary @Ines Okafor @May 1, 2031', '@Ines Okafor'],
    ['Test @acme/platform-team', '@acme/platform-team'],
    ['Fix <@U02AB3CD>', '<@U02AB3CD>'],
    ['Page [~omar.haddad]', '[~omar.haddad]'],
    ['Freeze [Ada](mailto:ada@acme.example)', 'Ada'],
    ['Add a test @ines Review it', '@ines'],
  ])('is read: %s', (item, owner) => {
    expect(itemOf(item)?.owner).toBe(owner)
  })

  it.each([
    'Speak to the namespace owner',
    'Take to planning: extend the health check',
    'Rollback to the stable version',
    'Updated CoreDNS ConfigMap to use the other resolver',
    'Upgrade Redis to support TLS',
    'Grafana to show the queue length',
    'Jenkins to run nightly',
    'Allow Kim to restart the relay',
    'Get Ops to agree on a date',
    'Plan to rotate the keys',
    'Automation to create accounts',
    'Tests to verify failover',
    'Access to the bucket is reviewed',
    'Document that users should not wait',
    'Someone to write the runbook',
    'A channel (we added an @emergency role)',
    'Upgrade @acme/client',
    'Drop `@Transactional` from the job',
    'Cut the TTL (Kafka)',
    'Cap retries @here',
    'Cap retries, owner: TBD',
  ])('is nobody: %s', (item) => {
    expect(itemOf(item)?.owner).toBeNull()
  })
})

describe('a value behind a label', () => {
  it.each([
    'Freeze it. Owner: Ines. ETA: 2031-05-01.',
    'Freeze it. Owner: Ines, ETA: 2031-05-01',
    'Freeze it (Owner: Ines; Due: 2031-05-01)',
    'Freeze it | Owner: Ines | Due: 2031-05-01',
    'Freeze it – Owner: Ines – Due: 2031-05-01',
    'Freeze it. Owner: Ines. Due: 2031-05-01. Ticket: OPS-1',
    'Einfrieren. Verantwortlich: Ines. Fällig am: 2031-05-01',
    'Geler. Responsable : Ines ; échéance : 2031-05-01',
    'Congelar. Responsable: Ines. Fecha límite: 2031-05-01',
    'Congelar. Responsável: Ines. Prazo: 2031-05-01',
    'Frys. Ansvarlig: Ines. Frist: 2031-05-01',
    '凍結する。担当：Ines、期限：2031-05-01',
    '冻结。负责人：Ines，截止日期：2031-05-01',
    '동결한다. 담당: Ines, 기한: 2031-05-01',
    'Freeze it\n  - **Owner**: Ines. ETA: 2031-05-01',
  ])('ends where the next label begins: %s', (item) => {
    expect(itemOf(item)).toMatchObject({ owner: 'Ines', due: '2031-05-01' })
  })

  it('may be of several names, or go on behind an initial', () => {
    expect(itemOf('Freeze it. Owner: J. Smith, Omar')?.owner).toBe('J. Smith, Omar')
  })

  it.each(['Reach 99.95 %, target: 99.95 %', 'Escalate to the on-call lead: page twice'])(
    'is none: %s',
    (item) => {
      expect(itemOf(item)).toMatchObject({ owner: null, due: null })
    },
  )
})

describe('cells and labels that leave it open', () => {
  const open = [
    ...[
      'TBD',
      '?',
      'N/A',
      '–',
      'open',
      'offen',
      'unklar',
      'à définir',
      'por definir',
      'a definir',
      'ikke bestemt',
    ],
    ...['未定', '待定', '미정'],
  ]
  it.each(open)('%s is nobody, and no day', (word) => {
    const table = `# A\n\n## Actions\n\n| What | Who | When |\n|---|---|---|\n| Test it | ${word} | ${word} |\n`
    expect(actionsOf(table)).toEqual([{ what: 'Test it', owner: null, due: null }])
    const lines = `# A\n\n## Actions\n\n- Test it\n  - Owner: ${word}\n  - Due: ${word}\n`
    expect(actionsOf(lines)).toEqual([{ what: 'Test it', owner: null, due: null }])
  })
})

describe('what stands in bold over a list', () => {
  const under = (lead: string, ...items: readonly string[]): readonly Read[] =>
    actionsOf(`# A\n\n## Actions\n\n1. **${lead}**\n${items.map((item) => `   - ${item}\n`).join('')}`)

  it('is the action, and the list says more of it', () => {
    expect(under('Add a second relay', 'in the other room', 'with its own disk')).toEqual([
      { what: 'Add a second relay', owner: null, due: null },
    ])
    expect(under('Second relay', 'in the other room').map(({ what }) => what)).toEqual(['Second relay'])
  })

  it('heads the actions in the list where these begin with verbs or have boxes', () => {
    expect(under('Monitoring setup', 'Alert at 85 %', 'Add a dashboard').map(({ what }) => what)).toEqual([
      'Alert at 85 %',
      'Add a dashboard',
    ])
    expect(under('Relay', '[ ] in the other room').map(({ what, owner }) => [what, owner])).toEqual([
      ['in the other room', null],
    ])
  })

  it.each(['Storage team', '@ines', 'Lena'])('holds them where the document knows it: %s', (lead) => {
    const text = `# A\n\nAuthors: Lena\n\n## Actions\n\n**${lead}**\n\n- Swap the disk\n- Test the spare\n`
    expect(actionsOf(text).map(({ owner }) => owner)).toEqual([lead, lead])
  })
})

it('lines that begin with a mark each are an action each', () => {
  const text = '# A\n\n## Actions\n\nAI-1: Alert on lag (Owner: Kim)\nAI-2: Canary\nAI-3: Runbook\n'
  expect(actionsOf(text).map(({ what, owner }) => [what, owner])).toEqual([
    ['AI-1: Alert on lag (Owner: Kim)', 'Kim'],
    ['AI-2: Canary', null],
    ['AI-3: Runbook', null],
  ])
  expect(actionsOf('# A\n\n## Actions\n\nAI-1: Alert on lag\nwhich goes on here\n')).toHaveLength(1)
})

describe('a table of actions without a column for what is to be done', () => {
  const table = (head: string): string =>
    `# A\n\n## Actions\n\n| ${head} | Owner |\n|---|---|\n| Limit the retries | Ines |\n| Drop the shim | Kim |\n`

  it.each(['Name', 'Issue', 'Story', 'Fix', 'Change', 'Countermeasure', 'Corrective action', '整改项目'])(
    'takes the first wordy one: %s',
    (head) => {
      expect(actionsOf(table(head)).map(({ what }) => what)).toEqual(['Limit the retries', 'Drop the shim'])
    },
  )

  it('takes none of numbers', () => {
    expect(actionsOf('# A\n\n## Actions\n\n| Issue | Owner |\n|---|---|\n| OPS-1 | Ines |\n')).toEqual([])
  })
})

describe('rows that an audience has proposed', () => {
  it.each(Object.entries(writtenPhrases))('are not complained of: %s', (lang, { proposed }) => {
    const heading = proposed.replace('{day}', '2031-05-22')
    const text = `---\nlang: ${lang}\n---\n# A\n\n## Action items\n\n- Alert on lag @ines by 2031-05-20 (OPS-1)\n\n## ${heading}\n\n- Rotate the keys\n`
    const { findings } = talkOf(text)
    expect(findings.filter(({ rule }) => rule.startsWith('action-'))).toEqual([])
    const own = talkOf(text.replace(heading, 'Follow-ups')).findings.map(({ rule }) => rule)
    expect(own).toContain('action-no-owner')
  })
})

it('done and rejected rows are asked neither who nor when', () => {
  const text =
    '# A\n\n## Actions\n\n| What | Who | When | Status |\n|---|---|---|---|\n| Add | | | done |\n| Drop | | | rejected |\n| Test | | | open |\n'
  const [slide] = talkOf(text).deck.slides.filter(({ kind }) => kind === 'actions')
  expect(slide?.kind === 'actions' && slide.open.map((fields) => fields.map(({ slot }) => slot))).toEqual([
    [],
    [],
    ['test/owner', 'test/due'],
  ])
})

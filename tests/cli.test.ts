import { spawn } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Ended, program, runCommand } from './helpers/command.ts'
import { fixtures, root } from './helpers/talk.ts'

let cwd: string

beforeEach(() => {
  cwd = mkdtempSync(path.join(os.tmpdir(), 'patchdeck-cli-'))
})
afterEach(() => rmSync(cwd, { recursive: true }))

function run(...args: string[]): Promise<Ended> {
  return runCommand(args, cwd)
}

function seed(): void {
  for (const part of ['slides', 'notes'])
    cpSync(path.join(root, part), path.join(cwd, part), { recursive: true })
}

function broken(name: string): void {
  cpSync(path.join(fixtures, 'broken', name), path.join(cwd, name))
}

describe('patchdeck build --public', () => {
  it('makes a site without notes, and says what is left out', async () => {
    seed()
    writeFileSync(path.join(cwd, 'patchdeck.yaml'), 'names: {Kim: the on-call engineer}\n')
    const { status, stdout } = await run('build', '--public')
    expect(status).toBe(0)
    expect(stdout).toContain('The speaker’s notes are left out.\nKim → the on-call engineer (0 times)\n')
    expect(readFileSync(path.join(cwd, 'dist/what-else-needs-a-patch/index.html'), 'utf8')).not.toContain(
      '<aside',
    )
  })

  it('writes nothing where a word that is denied would stand in an address', async () => {
    mkdirSync(path.join(cwd, 'slides'))
    writeFileSync(path.join(cwd, 'slides/globex-queue.md'), '# Queue\n\n## Summary\n\nIt was slow.\n')
    writeFileSync(path.join(cwd, 'patchdeck.yaml'), 'deny: [Globex]\n')
    const { status, stderr } = await run('build', '--public')
    expect(status).toBe(1)
    expect(stderr).toContain('"Globex", a word that is denied, would stand in index.html.')
    expect(stderr).toContain('Nothing was written: 1 error.')
    expect(readdirSync(cwd).sort()).toEqual(['patchdeck.yaml', 'slides'])
  })
})

describe('patchdeck', () => {
  it('tells its version and its commands', async () => {
    const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'))
    expect((await run('--version')).stdout).toBe(`${version}\n`)
    expect(await run('--help')).toMatchInlineSnapshot(`
      {
        "status": 0,
        "stderr": "",
        "stdout": "patchdeck turns a postmortem in markdown into a talk.

      Usage: patchdeck [path …]            shows a talk in the browser and follows every edit
             patchdeck <command> [path …]

        build    builds the site
        dev      serves the talks and reloads on every edit
        preview  serves a built site
        inspect  shows what was read from each document
        check    reports what to fix before the meeting
        export   writes talks as files to take along
        actions  lists the actions of all documents, for other programs
        new      writes a postmortem to begin with

      A path is a markdown file or a folder of them (slides/).
      Options: patchdeck <command> --help. Version: patchdeck --version.
      ",
      }
    `)
  })

  it.each(['build', 'dev', 'preview', 'inspect', 'check', 'export', 'actions', 'new'])(
    '%s has a help of its own',
    async (command) => {
      const { status, stdout } = await run(command, '--help')
      expect(status).toBe(0)
      await expect(stdout).toMatchFileSnapshot(path.join(fixtures, 'help', `${command}.txt`))
    },
  )

  it('says in ten lines what to type where no talk is', async () => {
    const { status, stdout, stderr } = await run()
    expect([status, stderr]).toEqual([0, ''])
    expect(stdout.match(/\n/g)).toHaveLength(10)
    expect(stdout).toContain('Example: patchdeck ')
  })

  it('has a help for what it does without a command', async () => {
    const { status, stdout } = await run('talk.md', '--help')
    expect(status).toBe(0)
    await expect(stdout).toMatchFileSnapshot(path.join(fixtures, 'help/show.txt'))
  })

  it.each([
    [['frob'], 'frob: no such command, see patchdeck --help'],
    [['bulid'], 'bulid: no such command. Did you mean build?'],
    [['build', '--frob'], 'build has no --frob, see patchdeck build --help'],
    [['build', '--bas', 'x'], 'build has no --bas. Did you mean --base?'],
    [['build', '-x'], 'build has no -x, see patchdeck build --help'],
    [['build', '--base'], "Option '--base <value>' argument missing"],
    [['talk.md', '--noopen'], 'there is no --noopen. Did you mean --no-open?'],
    [['--frob'], 'there is no --frob, see patchdeck --help'],
    [['none.md'], 'none.md: no such file or folder'],
    [['--no-open'], 'slides/: no such folder, name a file or a folder'],
    [['build'], 'slides/: no such folder, name a file or a folder'],
    [['build', 'none.md'], 'none.md: no such file or folder'],
    [['preview'], '--out dist: no site there, run patchdeck build first'],
    [['preview', 'x'], 'preview: unexpected path x'],
    [['dev', '--port', 'x'], '--port x: not a port number'],
    [['check', '--format', 'xml'], '--format xml: not one of text, json, sarif, github, gitlab'],
    [['check', '--profile', 'itil'], '--profile itil: not one of sre, free'],
    [['check', '--today', '2031-02-30'], '--today 2031-02-30: not a day, write it as 2031-05-20'],
    [['check', 'none.md'], 'none.md: no such file or folder'],
    [['build', '--today', '2031-05-20'], '--today: only with --since'],
    [['dev', '--since', 'x', '--today', 'tomorrow'], '--today tomorrow: not a day, write it as 2031-05-20'],
  ])('says in one line what is wrong with %j', async (args, message) => {
    const { status, stdout, stderr } = await run(...args)
    expect([status, stdout]).toEqual([2, ''])
    expect(stderr.startsWith(`patchdeck: ${message}`)).toBe(true)
    expect(stderr.match(/\n/g)).toHaveLength(1)
  })
})

describe('build', () => {
  it('writes the site and tells what went where', async () => {
    seed()
    const { status, stdout, stderr } = await run('build')
    expect(status).toBe(0)
    expect(stderr.match(/^\S+:\d+ {2}.*/gm)).toEqual([
      'slides/what-else-needs-a-patch.md:9  warning  action-vague',
    ])
    expect(stdout.replace(/[\d.]+ (?=kB|s;)/g, '# ')).toMatchInlineSnapshot(`
      "what-else-needs-a-patch  15 slides  42 blocks: 11 slides, 31 notes, 0 reading, 0 dropped
      dist/  26 files, # kB, in # s; 1 warning, 6 info
      The speaker’s notes are a part of the site: whoever can open it can read them, and a GitHub Pages site is public; --public leaves them out.
      "
    `)
    expect(readdirSync(cwd).sort()).toEqual(['dist', 'notes', 'slides'])
  })

  it('builds any file to any folder, and replaces its own site', async () => {
    broken('warned.md')
    expect((await run('build', 'warned.md', '--out', 'a/site')).status).toBe(0)
    const { status, stderr } = await run('build', 'warned.md', '--out', 'a/site', '--base', '/talks')
    expect(status).toBe(0)
    expect(stderr).toMatchInlineSnapshot(`
      "warned.md:3  warning  front-matter-unknown-key
        3 │ sevrity: 2
          │ ~~~~~~~~~~
        "sevrity" is no key of the front matter. → Did you mean "severity"?

      warned.md:12  warning  table-ragged
        12 │ | SRE | Do a thing | and more |
           │ ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
        The row has 3 cells under 2 columns; "and more" was put into the last. → Add a column, or write a | that belongs to the text as \\|.

      "
    `)
    expect(readdirSync(path.join(cwd, 'a'))).toEqual(['site'])
    expect(readFileSync(path.join(cwd, 'a/site/warned/index.html'), 'utf8')).toContain('"/talks/assets/')
  })

  it('leaves the old site when a document is in error', async () => {
    seed()
    await run('build')
    const before = readFileSync(path.join(cwd, 'dist/index.html'), 'utf8')
    broken('js.md')
    const { status, stdout, stderr } = await run('build', '.', 'js.md')
    expect([status, stdout]).toEqual([1, ''])
    expect(stderr).toMatchInlineSnapshot(`
      "js.md:1  error  front-matter-refused
        1 │ ---js
          │ ~~~~~
        The front matter is written in "js", and only YAML is read. → Begin it with a bare --- and write key: value lines.

      slides/what-else-needs-a-patch.md:9  warning  action-vague
         9 │ |UI  | Improve Signal to Noise ratio, refactoring third party lib errors         |
           │       ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
        17 │ | SRE      | Faster and reliable updates to production systems                          | Deployment Frequency    |
           │             ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
        19 │ | Data     | Enhance data quality in non-production environments                        | Change Failure Rate     |
           │             ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
        "Improve Signal to Noise ratio, refactoring…", "Faster and reliable updates to production…", "Enhance data quality in non-production…" don't say what done looks like. → Name what you will see: a number, an alert, a test.

      Nothing was written: 1 error.
      "
    `)
    expect(readFileSync(path.join(cwd, 'dist/index.html'), 'utf8')).toBe(before)
    expect(readdirSync(cwd).sort()).toEqual(['dist', 'js.md', 'notes', 'slides'])
  })

  it.each(['.', 'slides', '/'])('refuses to write over the sources: --out %s', async (out) => {
    seed()
    const { status, stderr } = await run('build', '--out', out)
    expect([status, stderr]).toEqual([
      2,
      `patchdeck: --out ${out}: contains the sources, name another folder\n`,
    ])
  })

  it('refuses to replace what is not its own', async () => {
    seed()
    mkdirSync(path.join(cwd, 'dist'))
    writeFileSync(path.join(cwd, 'dist/thesis.txt'), 'years of work')
    const { status, stderr } = await run('build')
    expect([status, stderr]).toEqual([
      2,
      'patchdeck: --out dist: not a patchdeck site, it contains thesis.txt; name another folder\n',
    ])
    expect(readdirSync(path.join(cwd, 'dist'))).toEqual(['thesis.txt'])
  })

  it('runs no configuration that lies with the documents', async () => {
    seed()
    const trap = 'throw new Error("this was run")\n'
    for (const name of ['vite.config.js', 'postcss.config.cjs', 'slides/vite.config.ts'])
      writeFileSync(path.join(cwd, name), trap)
    expect((await run('build')).status).toBe(0)
  })
})

describe('build --since', () => {
  it('tells what became of the actions', async () => {
    seed()
    cpSync(path.join(cwd, 'slides'), path.join(cwd, 'before'), { recursive: true })
    expect((await run('build', '--since', 'before')).stdout).toMatch(
      /^what-else-needs-a-patch {2}16 slides {2}/,
    )
    const page = readFileSync(path.join(cwd, 'dist/what-else-needs-a-patch/index.html'), 'utf8')
    expect(page).toContain('No action has changed since before.')
  })

  it('says in one line that there is no such state', async () => {
    seed()
    expect(await run('build', '--since', '--output=x')).toMatchObject({ status: 2, stdout: '' })
    const { status, stdout, stderr } = await run('build', '--since=--output=x')
    expect([status, stdout, stderr]).toEqual([2, '', 'patchdeck: --since --output=x: not a revision\n'])
    expect((await run('build', '--since', 'v1')).stderr).toBe(
      'patchdeck: --since v1: not a file, a folder or a git revision ' +
        '(not a git repository (or any of the parent directories): .git)\n',
    )
    expect(readdirSync(cwd).sort()).toEqual(['notes', 'slides'])
  })
})

describe('inspect', () => {
  it('gives one JSON object a document', async () => {
    seed()
    const [model, ...rest] = (await run('inspect', '--json')).stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(rest).toEqual([])
    expect(model).toMatchObject({
      file: 'slides/what-else-needs-a-patch.md',
      title: 'Postmortem Actions Table',
      date: null,
    })
    expect(model.blocks).toEqual({ total: 42, slides: 11, notes: 31, reading: 0, dropped: 0 })
    expect(
      model.actions.map(({ team, horizon, metric, line }: Record<string, unknown>) => [
        team,
        horizon,
        metric,
        line,
      ]),
    ).toEqual([
      ['SRE', 'short', null, 7],
      ['Data', 'short', null, 8],
      ['UI', 'short', null, 9],
      ['C++', 'short', null, 10],
      ['SRE', 'long', { name: 'Deployment Frequency', id: 'deployment-frequency' }, 17],
      ['C++', 'long', { name: 'Lead Time for Changes', id: 'change-lead-time' }, 18],
      ['Data', 'long', { name: 'Change Failure Rate', id: 'change-fail-rate' }, 19],
      ['UI', 'long', { name: 'Time to Restore Service', id: 'failed-deployment-recovery-time' }, 20],
    ])
  })

  it('shows a person what was understood', async () => {
    seed()
    expect((await run('inspect')).stdout).toMatchInlineSnapshot(`
      "Postmortem Actions Table
        15 slides, 42 blocks, 0 dropped
        Short Term
          SRE: Alert on 85% of disk usage & Runbook update
          Data: Error handling, move purger job to Airflow data
          UI: Improve Signal to Noise ratio, refactoring third party lib errors
          C++: Support rotation calendar update
        Long Term
          SRE: Faster and reliable updates to production systems
          C++: Reduce build times and improve testing efficiency
          Data: Enhance data quality in non-production environments
          UI: Implement synthetic UI tests, that will validate post release validations
      "
    `)
  })
})

describe('check', () => {
  it('counts what the seed leaves open', async () => {
    seed()
    const { status, stdout, stderr } = await run('check')
    expect([status, stderr]).toEqual([0, ''])
    expect(stdout.split('\n').at(-2)).toBe('1 talk: 1 warning, 6 info, 8 questions')
  })

  it('underlines what is meant in each line', async () => {
    seed()
    const { stdout } = await run('check')
    expect(
      stdout
        .split('\n\n')
        .filter((entry) => /action-vague|action-no-date|metric-unheld/.test(entry))
        .join('\n\n'),
    ).toMatchInlineSnapshot(`
      "slides/what-else-needs-a-patch.md:7  info  action-no-date
         7 │ |SRE | Alert on 85% of disk usage & Runbook update             |
           │       ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
         8 │ |Data| Error handling, move purger job to Airflow data  |
           │       ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
         9 │ |UI  | Improve Signal to Noise ratio, refactoring third party lib errors         |
           │       ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
        10 │ |C++ | Support rotation calendar update        |
           │       ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
        and 4 more: 17, 18, 19, 20
        0 of 8 actions have a date. → Write by when: a day, a sprint or a quarter.

      slides/what-else-needs-a-patch.md:9  warning  action-vague
         9 │ |UI  | Improve Signal to Noise ratio, refactoring third party lib errors         |
           │       ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
        17 │ | SRE      | Faster and reliable updates to production systems                          | Deployment Frequency    |
           │             ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
        19 │ | Data     | Enhance data quality in non-production environments                        | Change Failure Rate     |
           │             ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
        "Improve Signal to Noise ratio, refactoring…", "Faster and reliable updates to production…", "Enhance data quality in non-production…" don't say what done looks like. → Name what you will see: a number, an alert, a test.

      slides/what-else-needs-a-patch.md:17  question  metric-unheld
        17 │ | SRE      | Faster and reliable updates to production systems                          | Deployment Frequency    |
           │                                                                                          ~~~~~~~~~~~~~~~~~~~~
        What can “Deployment rework rate” tell us after these changes?"
    `)
  })

  it('fails on warnings with --strict, on errors always, and never on less', async () => {
    seed()
    expect([(await run('check')).status, (await run('check', '--strict')).status]).toEqual([0, 1])
    writeFileSync(path.join(cwd, 'patchdeck.yaml'), 'rules:\n  action-vague: error\n')
    expect((await run('check')).status).toBe(1)
    writeFileSync(path.join(cwd, 'patchdeck.yaml'), 'rules:\n  action-vague: off\n')
    expect((await run('check', '--strict')).status).toBe(0)
  })

  it('says what is wrong with the configuration, and runs none', async () => {
    seed()
    writeFileSync(path.join(cwd, 'patchdeck.yaml'), 'rules:\n  action-vage: off\nprofil: sre\n')
    writeFileSync(path.join(cwd, 'patchdeck.config.js'), 'throw new Error("this was run")\n')
    const { status, stdout } = await run('check')
    expect(status).toBe(0)
    expect(stdout).toContain('patchdeck.yaml:2  warning  rule-unknown')
    expect(stdout).toContain('patchdeck.yaml:3  warning  config-unknown-key')
  })

  it('tells of what is overdue on a day, and of what a public site would give away', async () => {
    const text =
      '# T\n\nMail ines@acme.test.\n\n## Action items\n\n- Rename the job by 2031-05-01 (OPS-1, @ines)\n'
    writeFileSync(path.join(cwd, 'a.md'), text)
    expect((await run('check', 'a.md')).stdout).not.toMatch(/action-overdue|public-contact/)
    expect((await run('check', 'a.md', '--today', '2031-05-02')).stdout).toContain('action-overdue')
    expect((await run('check', 'a.md', '--public')).status).toBe(1)
    expect((await run('check', 'a.md', '--profile', 'sre')).stdout).toContain('section-missing')
  })

  it('reports as JSON, the total beside it', async () => {
    seed()
    const { stdout, stderr } = await run('check', '--format', 'json')
    expect(stderr).toBe('1 talk: 1 warning, 6 info, 8 questions\n')
    const { findings, questions } = JSON.parse(stdout)
    expect([findings.length, questions.length]).toEqual([7, 8])
    expect(findings.find(({ rule }: { rule: string }) => rule === 'action-vague').places[0]).toEqual({
      path: 'slides/what-else-needs-a-patch.md',
      line: 9,
      endLine: 9,
      column: 8,
      endColumn: 73,
    })
  })

  it('reports as SARIF', async () => {
    seed()
    const log = JSON.parse((await run('check', '--format', 'sarif')).stdout)
    const [{ tool, results }] = log.runs
    expect([log.version, tool.driver.name, results.length]).toEqual(['2.1.0', 'patchdeck', 15])
    const vague = results.find(({ ruleId }: { ruleId: string }) => ruleId === 'action-vague')
    expect(vague.level).toBe('warning')
    expect(vague.locations[0].physicalLocation).toEqual({
      artifactLocation: { uri: 'slides/what-else-needs-a-patch.md' },
      region: { startLine: 9, startColumn: 8, endColumn: 73 },
    })
    expect(vague.relatedLocations).toHaveLength(2)
    const rule = tool.driver.rules[vague.ruleIndex]
    expect(rule).toMatchObject({
      id: 'action-vague',
      name: 'ActionVague',
      shortDescription: { text: expect.stringMatching(/^An action begins with improve.*\.$/) },
      fullDescription: { text: expect.stringContaining('Nobody can tell when it is done.') },
      helpUri: expect.stringMatching(/^https:\/\/.*\/docs\/rules\.md#action-vague$/),
      defaultConfiguration: { level: 'warning' },
    })
    expect(rule.help.markdown).toContain(rule.helpUri)
  })

  it('gives a result in SARIF the same fingerprint when its line moves, and no two results the same', async () => {
    const text =
      '# A\n\n## Action items\n\n- Improve alerts\n- Improve alerts\n\n| a | b |\n|---|---|\n| 1 |\n'
    const prints = async (written: string): Promise<readonly string[]> => {
      writeFileSync(path.join(cwd, 'moved.md'), written)
      const log = JSON.parse((await run('check', '--format', 'sarif', 'moved.md')).stdout)
      type Result = { readonly partialFingerprints: { readonly primaryLocationLineHash: string } }
      return log.runs[0].results.map((one: Result) => one.partialFingerprints.primaryLocationLineHash)
    }
    const before = await prints(text)
    expect(before.length).toBeGreaterThan(3)
    expect(new Set(before).size).toBe(before.length)
    expect(before.every((one) => /^[\da-f]{16}:\d+$/.test(one))).toBe(true)
    expect(await prints(text.replace('# A\n', '# A\n\nIt was late.\n'))).toEqual(
      expect.arrayContaining([...before]),
    )
  })

  it.each([
    ['off', 'front matter', []],
    ['info', 'front matter', ['info']],
    ['off', 'patchdeck.yaml', []],
    ['error', 'patchdeck.yaml', ['error']],
    ['off', 'comment', []],
  ] as const)('sets what reading finds to %s in the %s', async (set, where, expected) => {
    const rules = `rules:\n  table-ragged: ${set}\n`
    const header = where === 'front matter' ? `---\n${rules}---\n` : ''
    const comment = where === 'comment' ? ' <!-- patchdeck-ignore table-ragged -->' : ''
    const table = `| a | b |\n|---|---|\n| 1 |${comment}\n`
    writeFileSync(path.join(cwd, 'set.md'), `${header}# A\n\n## Impact\n\n${table}`)
    if (where === 'patchdeck.yaml') writeFileSync(path.join(cwd, 'patchdeck.yaml'), rules)
    const { findings } = JSON.parse((await run('check', '--format', 'json', 'set.md')).stdout)
    type Found = { readonly rule: string; readonly severity: string }
    const found = findings.filter(({ rule }: Found) => rule === 'table-ragged')
    expect(found.map(({ severity }: Found) => severity)).toEqual(expected)
    expect(findings.map(({ rule }: Found) => rule)).not.toContain('rule-unknown')
  })

  it('keeps errors of reading, whatever the rules say', async () => {
    writeFileSync(path.join(cwd, 'kept.md'), '---\nrules:\n  front-matter-unended: off\n\n# A\n')
    const { status, stdout } = await run('check', 'kept.md')
    expect([status, stdout]).toEqual([1, expect.stringContaining('error  front-matter-unended')])
  })

  it('annotates a pull request', async () => {
    seed()
    const lines = (await run('check', '--format', 'github')).stdout.trim().split('\n')
    expect(lines).toHaveLength(15)
    expect(lines.find((line) => line.includes('action-vague'))).toMatch(
      /^::warning file=slides\/what-else-needs-a-patch\.md,line=9,endLine=9,title=action-vague::"Improve Signal/,
    )
    expect(lines.find((line) => line.includes('action-no-date'))).toContain('::0 of 8 actions have a date.')
  })

  it('reports to GitLab as code quality, each entry by a fingerprint of its own', async () => {
    seed()
    const { status, stdout } = await run('check', '--format', 'gitlab')
    const issues = JSON.parse(stdout)
    expect([status, issues.length]).toEqual([0, 15])
    const prints = issues.map(({ fingerprint }: { readonly fingerprint: string }) => fingerprint)
    expect(new Set(prints).size).toBe(15)
    expect(
      issues.find(({ check_name }: { readonly check_name: string }) => check_name === 'action-vague'),
    ).toEqual({
      description: expect.stringMatching(/^"Improve Signal to Noise.* Name what you will see/),
      check_name: 'action-vague',
      fingerprint: expect.stringMatching(/^[\da-f]{16}:1$/),
      severity: 'major',
      location: { path: 'slides/what-else-needs-a-patch.md', lines: { begin: 9 } },
    })
  })

  it('quotes the line, says what is wrong and what to do', async () => {
    broken('warned.md')
    const { status, stdout } = await run('check', 'warned.md')
    expect(status).toBe(0)
    expect(stdout).toMatchInlineSnapshot(`
      "warned.md:3  warning  front-matter-unknown-key
        3 │ sevrity: 2
          │ ~~~~~~~~~~
        "sevrity" is no key of the front matter. → Did you mean "severity"?

      warned.md:6  question  lessons-none
        6 │ # A talk
          │ ~~~~~~~~
        What do we know now that we did not know before?

      warned.md:12  warning  table-ragged
        12 │ | SRE | Do a thing | and more |
           │ ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
        The row has 3 cells under 2 columns; "and more" was put into the last. → Add a column, or write a | that belongs to the text as \\|.

      warned.md:12  info  action-no-owner
        12 │ | SRE | Do a thing | and more |
           │        ~~~~~~~~~~~~~~~~~~~~~
        0 of 1 action has a person; it has a team. → Ask in the meeting for one name a row.

      warned.md:12  info  action-no-date
        12 │ | SRE | Do a thing | and more |
           │        ~~~~~~~~~~~~~~~~~~~~~
        0 of 1 action has a date. → Write by when: a day, a sprint or a quarter.

      warned.md:12  info  action-no-ticket
        12 │ | SRE | Do a thing | and more |
           │        ~~~~~~~~~~~~~~~~~~~~~
        0 of 1 action has a ticket or a link. → Put its number or its link into the row.

      1 talk: 2 warnings, 3 info, 1 question
      "
    `)
  })

  it('fails when a document is in error', async () => {
    broken('js.md')
    expect((await run('check', '.')).status).toBe(1)
    expect((await run('build', 'js.md')).status).toBe(1)
  })
})

describe('without a command', () => {
  /**
   * What a program prints in a terminal that has a screen, at least up to a text. A script stands for the browser and
   * prints the address that it is given.
   */
  async function shown(args: readonly string[], end: string): Promise<string> {
    writeFileSync(path.join(cwd, 'browser.js'), 'console.log("opened", process.argv.at(-1))\n')
    const isTerminal = 'data:text/javascript,process.stdout.isTTY=true'
    const noJob = { CI: '', GITHUB_ACTIONS: '', GITLAB_CI: '', TF_BUILD: '', TEAMCITY_VERSION: '' }
    const server = spawn(process.execPath, ['--import', isTerminal, program, ...args], {
      cwd,
      env: { ...process.env, ...noJob, BROWSER: path.join(cwd, 'browser.js') },
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    let text = ''
    for await (const data of server.stdout) {
      text += String(data)
      if (text.includes(end)) server.kill()
    }
    return text
  }

  const talk = '# The queue\n\n## Action items\n\n- Improve alerts\n'

  it('shows a file: three addresses, and one line for what was found', async () => {
    writeFileSync(path.join(cwd, 'the queue.md'), talk)
    const text = await shown(['the queue.md', '--no-open', '--port', '0'], 'look at')
    expect(text.replace(/(?<=:)\d+(?=\/)/g, '#')).toMatchInlineSnapshot(`
      "
        deck     http://127.0.0.1:#/the-queue/          look here first; the arrow keys turn the slides
        console  http://127.0.0.1:#/the-queue/?speaker  your notes, the next slide, the clock (S in the deck)
        reading  http://127.0.0.1:#/the-queue/read/     the whole document
        1 warning, 3 info, 1 question to look at: patchdeck check 'the queue.md'

      "
    `)
  })

  it('opens the deck in the browser', async () => {
    writeFileSync(path.join(cwd, 'queue.md'), talk)
    expect(await shown(['queue.md', '--port', '0'], 'opened')).toMatch(/^opened http:\S+:\d+\/queue\/$/m)
  })

  it('shows all talks of slides/ where nothing is named, on the next free port', async () => {
    mkdirSync(path.join(cwd, 'slides'))
    for (const name of ['a.md', 'b.md']) writeFileSync(path.join(cwd, 'slides', name), talk)
    const taken = createServer().on('error', () => undefined)
    await new Promise((resolve) => taken.on('error', resolve).listen(5173, '127.0.0.1', () => resolve(null)))
    try {
      const text = await shown([], 'choose one')
      expect(text).toMatch(/^ {2}talks {4}http:\/\/127\.0\.0\.1:(?!5173\/)\d+\/ +2 talks: choose one$/m)
    } finally {
      taken.close()
    }
  })
})

describe('preview', () => {
  it('serves the site and prints its addresses', async () => {
    seed()
    await run('build')
    const server = spawn(process.execPath, [program, 'preview', '--port', '0'], { cwd })
    try {
      const text = await new Promise<string>((resolve) =>
        server.stdout.once('data', (data) => resolve(String(data))),
      )
      const address = /deck +(\S+)/.exec(text)?.[1] ?? ''
      expect(text.replace(/:\d+/g, ':#')).toMatchInlineSnapshot(`
        "
          all talks  http://127.0.0.1:#/

          what-else-needs-a-patch
            deck     http://127.0.0.1:#/what-else-needs-a-patch/
            console  http://127.0.0.1:#/what-else-needs-a-patch/?speaker

        "
      `)
      expect(await (await fetch(address)).text()).toContain('What else needs a patch?')
      expect((await fetch(new URL('../nothing/', address))).status).toBe(404)
    } finally {
      server.kill()
    }
  })
})

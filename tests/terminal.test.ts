import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { main } from '../src/cli/main.ts'
import { isInJob, legible, processTerminal, withoutCommands } from '../src/cli/terminal.ts'
import { runProgram } from './helpers/command.ts'

let cwd: string
beforeAll(() => {
  cwd = mkdtempSync(path.join(os.tmpdir(), 'patchdeck-terminal-'))
  writeFileSync(path.join(cwd, hostile), text.join('\n'))
})
afterAll(() => rmSync(cwd, { recursive: true }))

describe('a text for a runner of jobs', () => {
  it.each([
    ['::error file=a::gone', '\\u003a:error file=a::gone'],
    ['ok\n  ::set-output name=a::b', 'ok\n  \\u003a:set-output name=a::b'],
    ['ok\n\u00a0::stop-commands::x', 'ok\n\u00a0\\u003a:stop-commands::x'],
    ['a ##[error]b ##[group]c', 'a \\u0023#[error]b \\u0023#[group]c'],
    ['###[command]a', '#\\u0023#[command]a'],
    ['a ##vso[task.setvariable]b', 'a \\u0023#vso[task.setvariable]b'],
    ['##VSO[task.complete]', '\\u0023#VSO[task.complete]'],
    ["##teamcity[buildStatus text='x']", "\\u0023#teamcity[buildStatus text='x']"],
    ['section_start:1:a\r\u001b[0Kb', 'section\\u005fstart:1:a\\u000d\\u001b[0Kb'],
    ['\u001b[0Ksection_end:1:a', '\\u001b[0Ksection\\u005fend:1:a'],
    ['--- a\n+++ b\n~~~ c\n^^^ +++', '\\u002d-- a\n\\u002b++ b\n\\u007e~~ c\n\\u005e^^ +++'],
    ['travis_fold:start:a', 'travis\\u005ffold:start:a'],
  ])('holds no command: %j', (given, shown) => {
    expect(legible(withoutCommands(given), false)).toBe(shown)
  })

  it.each([
    'a::b, std::string, ::1 is not at the start of line 2',
    '## Heading [a]',
    '12:05 it stopped',
    'cross_section_started: yes',
    '---',
    'slides/a.md:3  warning  table-ragged',
  ])('is left as it is: %j', (text) => {
    expect(withoutCommands(text.replace(/, ::1.*/, ''))).toBe(text.replace(/, ::1.*/, ''))
  })

  it('has no bold of a document’s, as none is ours', () => {
    expect(legible('\u001b[1ma\u001b[22m', false)).toBe('\\u001b[1ma\\u001b[22m')
  })

  it.each(['CI', 'GITHUB_ACTIONS', 'GITLAB_CI', 'TF_BUILD', 'TEAMCITY_VERSION'])('is known by %s', (name) => {
    expect(isInJob({ [name]: 'true' })).toBe(true)
    expect(isInJob({ [name]: '' })).toBe(false)
  })
})

/** A document whose title, keys, words and name are commands. */
const hostile = '::error::a ##[group]b.md'
const text = [
  '---',
  'severity: 2',
  '"##[error]key": 1',
  '"::warning::key": 2',
  '---',
  '# ::error file=a::title ##vso[x]',
  '',
  '## Action items',
  '',
  '- ::add-mask::x',
  '- Improve ##[debug] section_start:1:a things',
  '',
]

/** No runner of jobs, unless a test names one. */
const nowhere = { CI: '', GITHUB_ACTIONS: '' }

/** What a command prints of that document in the terminal of this process, in an environment. */
async function printed(args: readonly string[], env: NodeJS.ProcessEnv): Promise<string> {
  const [out, err]: [string[], string[]] = [[], []]
  for (const [name, value] of Object.entries({ ...nowhere, ...env })) vi.stubEnv(name, value)
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => out.push(String(text)) > 0)
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => err.push(String(text)) > 0)
  try {
    await main([...args, hostile], { ...processTerminal(), cwd })
  } finally {
    vi.restoreAllMocks()
    vi.unstubAllEnvs()
  }
  return out.join('') + err.join('')
}

describe('what a command prints in a job', () => {
  it.each([
    [['build']],
    [['check']],
    [['check', '--format', 'json']],
    [['check', '--format', 'sarif']],
    [['inspect']],
    [['inspect', '--json']],
    [['build', '--base', '##[group]x']],
    [['##[group]x']],
  ])('%j forms no command of a document’s', async (args) => {
    for (const env of [{ CI: 'true' }, { GITHUB_ACTIONS: 'true' }]) {
      const text = await printed(args, env)
      expect(text).not.toMatch(/##\[|##vso\[|section_start:|^\s*::/m)
      expect(text).toContain('\\u0023#[')
    }
  })

  it('is exactly this', () => {
    const { stdout, stderr } = runProgram(['inspect', hostile], { cwd, env: { ...nowhere, CI: '1' } })
    const lines = (stdout + stderr).split('\n')
    expect(lines.slice(0, 5)).toEqual([
      '\\u003a:error file=a::title \\u0023#vso[x]',
      '  3 slides, 4 blocks, 0 dropped',
      '  Action items',
      '    \\u003a:add-mask::x',
      '    Improve \\u0023#[debug] section\\u005fstart:1:a things',
    ])
    expect(lines).toContain('\\u003a:error::a \\u0023#[group]b.md:3  info  front-matter-unknown-key')
  })

  it('stays JSON', async () => {
    const [line = ''] = (await printed(['inspect', '--json'], { CI: '1' })).split('\n')
    expect(JSON.parse(line)).toMatchObject({ title: '::error file=a::title ##vso[x]' })
  })

  it('has our own annotations, one a line', async () => {
    const text = await printed(['check', '--format', 'github'], { GITHUB_ACTIONS: 'true' })
    const [total, ...annotations] = text.trim().split('\n').reverse()
    expect(total).toMatch(/^1 talk: /)
    expect(annotations.filter((line) => !/^::(error|warning|notice) file=%3A%3Aerror/.test(line))).toEqual([])
  })

  it('is as it is written elsewhere', async () => {
    expect((await printed(['inspect'], {})).split('\n')[0]).toBe('::error file=a::title ##vso[x]')
  })
})

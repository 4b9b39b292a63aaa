import { mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { buildTalk } from '../src/build/talk.ts'
import { sourceFile } from '../src/model/source.ts'
import { isSampleLine, template, templateLanguages, templateNames } from '../src/templates.ts'
import { type Ended, runCommand } from './helpers/command.ts'

const all = templateLanguages.flatMap((language) => templateNames.map((name) => [name, language] as const))

describe('the templates', () => {
  it('are five in nine languages, each of its own words', () => {
    const texts = new Set(all.map(([name, language]) => template(name, language)))
    expect([templateNames.length, templateLanguages.length, texts.size]).toEqual([5, 9, 45])
  })

  it.each(all)('%s in %s is a talk that only its sample lines keep from being shown', (name, language) => {
    const text = template(name, language)
    const { deck, postmortem, findings } = buildTalk({ slug: 'talk', files: [sourceFile('talk.md', text)] })
    const serious = findings.filter(({ severity }) => severity !== 'info')
    expect(serious.map(({ rule }) => rule)).toEqual(['sample-left'])
    expect(postmortem.settings.lang).toBe(language)
    expect(postmortem.groups.flatMap(({ actions }) => actions)).toHaveLength(4)
    expect(postmortem.groups.flatMap(({ actions }) => actions.map(({ horizon }) => horizon))).toEqual([
      ...['short', 'short', 'long', 'long'],
    ])
    expect(postmortem.told.length).toBeGreaterThan(0)
    expect(postmortem.timeline).toHaveLength(name === 'seed' ? 0 : 5)
    expect(postmortem.phases.map(({ marker, basis }) => `${marker} ${basis}`)).toEqual(
      name === 'seed' ? [] : ['impact stated', 'detected stated', 'mitigated stated', 'resolved stated'],
    )
    expect(JSON.stringify(deck.slides)).not.toContain('patchdeck check')
    expect(serious[0]?.spans.map(({ line }) => line)).toEqual(
      text.split('\n').flatMap((line, i) => (isSampleLine(line) ? [i + 1] : [])),
    )
  })

  it('have no two empty lines together, and one at no end', () => {
    expect(all.filter(([name, language]) => /\n\n\n|\n\n$/.test(template(name, language)))).toEqual([])
  })
})

describe('patchdeck new', () => {
  let cwd: string
  beforeEach(() => {
    cwd = mkdtempSync(path.join(os.tmpdir(), 'patchdeck-new-'))
  })
  afterEach(() => rmSync(cwd, { recursive: true }))

  function run(...args: string[]): Promise<Ended> {
    return runCommand(args, cwd)
  }

  function filesThere(): readonly string[] {
    return readdirSync(cwd, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) =>
        path.relative(cwd, path.join(parentPath, name)).replaceAll(path.sep, '/'),
      )
      .sort()
  }

  it('writes a postmortem that passes check, and a public build refuses until the sample is gone', async () => {
    expect(await run('new')).toMatchInlineSnapshot(`
      {
        "status": 0,
        "stderr": "",
        "stdout": "slides/postmortem.md is a sample of a postmortem: write yours over it.

        patchdeck slides/postmortem.md        shows it as a talk
        patchdeck check slides/postmortem.md  names each line of the sample that is left
      ",
      }
    `)
    expect((await run('check')).status).toBe(0)
    const { status, stderr } = await run('build', '--public')
    expect([status, stderr]).toEqual([
      1,
      expect.stringContaining('slides/postmortem.md:2  error  sample-left'),
    ])
    expect(stderr).toContain('lines are still the template’s.')
    expect(filesThere()).toEqual(['slides/postmortem.md'])
  })

  it('takes a name, a template and a language', async () => {
    expect((await run('new', 'b.md', '--template', 'coe', '--lang', 'ja')).status).toBe(0)
    expect(readFileSync(path.join(cwd, 'b.md'), 'utf8')).toBe(template('coe', 'ja'))
  })

  it('writes over nothing, be it a file or a link to where none is', async () => {
    writeFileSync(path.join(cwd, 'a.md'), 'mine')
    symlinkSync(path.join(cwd, 'nowhere.md'), path.join(cwd, 'link.md'))
    for (const name of ['a.md', 'link.md'])
      expect(await run('new', name)).toEqual({
        status: 2,
        stdout: '',
        stderr: `patchdeck: ${name}: there is such a file already, name another one\n`,
      })
    expect(readFileSync(path.join(cwd, 'a.md'), 'utf8')).toBe('mine')
    expect(filesThere()).toEqual(['a.md'])
  })

  it.each([
    [['new', 'talk'], 'talk: name a markdown file, such as talk.md'],
    [['new', 'a.md', 'b.md'], 'new: unexpected path b.md'],
    [
      ['new', '--template', 'sree'],
      '--template sree: not one of seed, sre, pagerduty, short, coe. Did you mean sre?',
    ],
    [['new', '--lang', 'xx'], '--lang xx: not one of en, de, es, fr, ja, ko, nb, pt, zh'],
  ])('says in one line what is wrong with %j', async (args, message) => {
    const { status, stderr } = await run(...args)
    expect([status, stderr.startsWith(`patchdeck: ${message}`)]).toEqual([2, true])
    expect(filesThere()).toEqual([])
  })

  it('writes a task whose matcher finds every place that check reports', async () => {
    await run('new', '--site')
    writeFileSync(
      path.join(cwd, 'slides/b.md'),
      '---\nduraton: 5m\n---\n# B\n\n## Action items\n\n- Improve alerts\n',
    )
    const { tasks } = JSON.parse(readFileSync(path.join(cwd, '.vscode/tasks.json'), 'utf8'))
    const [{ command, problemMatcher }] = tasks
    const args = command.replace('npx --no-install patchdeck ', '').split(' ')
    const lines = (await run(...args)).stdout.trim().split('\n')
    const { regexp, file, line, severity } = problemMatcher.pattern
    expect(lines.length).toBeGreaterThan(3)
    const found = lines.map((one) => new RegExp(regexp).exec(one))
    expect(found).not.toContain(null)
    expect(found.map((one) => [one?.[severity], one?.[file], one?.[line]])).toContainEqual([
      'warning',
      'slides/b.md',
      '2',
    ])
  })

  it('writes what a site needs beside it, and leaves what is there', async () => {
    writeFileSync(path.join(cwd, '.gitignore'), 'mine\n')
    const { status, stdout } = await run('new', '--site')
    expect(status).toBe(0)
    expect(stdout).toContain('.gitignore is there already, and stays as it is\n')
    expect(filesThere()).toEqual([
      '.github/workflows/pages.yml',
      '.gitignore',
      '.vscode/settings.json',
      '.vscode/tasks.json',
      'patchdeck.yaml',
      'slides/postmortem.md',
    ])
    expect(readFileSync(path.join(cwd, '.gitignore'), 'utf8')).toBe('mine\n')
    const { stdout: checked } = await run('check')
    expect(checked).not.toMatch(/config-/)
  })
})

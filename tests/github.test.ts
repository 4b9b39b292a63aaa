import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { root } from './helpers/talk.ts'

const folder = path.join(root, '.github')

function namesIn(name: string): readonly string[] {
  return readdirSync(path.join(folder, name)).map((file) => `${name}/${file}`)
}

function textOf(name: string): string {
  return readFileSync(path.join(folder, name), 'utf8')
}

describe.each(namesIn('workflows'))('%s', (name) => {
  const text = textOf(name)

  it('pins every action to a commit, and names its version', () => {
    const used = text.match(/\buses:.*/g) ?? []
    // What lies in the repository that runs it needs no pin.
    const pinned = /^uses: (?:[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+|\.\/[\w./-]+)$/
    expect(used.filter((line) => !pinned.test(line))).toEqual([])
  })

  it('may only read unless a job says more', () => {
    expect([{}, { contents: 'read' }]).toContainEqual(parse(text).permissions)
  })
})

describe('the release', () => {
  const { jobs } = parse(textOf('workflows/release.yml'))

  it('is published after everything that a change must pass', () => {
    expect(jobs.publish.needs).toBe('verify')
    expect(jobs.verify.steps).toContainEqual(expect.objectContaining({ run: '.ci/run' }))
  })

  it('gives its token to the steps that publish alone', () => {
    const withToken = Object.values<{ steps: readonly { run?: string }[] }>(jobs)
      .flatMap(({ steps }) => steps)
      .filter((step) => JSON.stringify(step).includes('secrets.'))
    expect(withToken.length).toBeGreaterThan(0)
    for (const { run } of withToken) expect(run).toMatch(/^npm publish .*--provenance --access public$/m)
  })
})

/** What GitHub wants of a form: https://docs.github.com/en/communities/using-templates-to-encourage-useful-issues-and-pull-requests/syntax-for-githubs-form-schema */
const kinds = ['markdown', 'textarea', 'input', 'dropdown', 'checkboxes']

describe.each(namesIn('ISSUE_TEMPLATE').filter((name) => !name.endsWith('/config.yml')))('%s', (name) => {
  const form = parse(textOf(name))
  const fields: readonly { type: string; id?: string; attributes: Readonly<Record<string, unknown>> }[] =
    form.body

  it('is a form that GitHub can show', () => {
    expect(form).toMatchObject({ name: expect.any(String), description: expect.any(String) })
    expect(fields.map(({ type }) => type).filter((type) => !kinds.includes(type))).toEqual([])
    const asked = fields.filter(({ type }) => type !== 'markdown')
    expect(asked.filter(({ attributes }) => typeof attributes.label !== 'string')).toEqual([])
    expect(new Set(asked.map(({ id }) => id)).size).toBe(asked.length)
  })
})

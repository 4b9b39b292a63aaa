import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import plugin, * as api from '../src/api.ts'
import { root } from './helpers/talk.ts'

const markdown = '# The queue\n\n## Action items\n\n- Improve alerts (owner: Ines Okafor)\n'

describe('the API', () => {
  it('exports what its page lists, and nothing else', () => {
    const page = readFileSync(path.join(root, 'docs/api.md'), 'utf8')
    const listed = [...page.matchAll(/^\| `(\w+)/gm)].map(([, name]) => name)
    expect(
      Object.keys(api)
        .filter((name) => name !== 'default')
        .sort(),
    ).toEqual(listed.sort())
    expect(plugin).toBe(api.patchdeck)
  })

  it('parses a document, and says where it was not understood', () => {
    const { postmortem, findings } = api.parse({
      markdown: `---\nduraton: 3\n---\n${markdown}`,
      path: 'a/b.md',
    })
    expect(postmortem.groups[0]?.actions[0]).toMatchObject({ owner: 'Ines Okafor' })
    expect(findings).toMatchObject([
      { rule: 'front-matter-unknown-key', spans: [{ path: 'a/b.md', line: 2 }] },
    ])
  })

  it('builds a deck, with notes of their own and all findings', () => {
    const { deck, findings, questions } = api.buildDeck({
      markdown,
      notes: 'It is Saturday.',
      path: 'x/The Queue.md',
    })
    expect(deck.slug).toBe('the-queue')
    expect(JSON.stringify(deck.slides.map(({ notes }) => notes))).toContain('It is Saturday.')
    expect(findings.map(({ rule }) => rule)).toContain('action-vague')
    expect(questions.length).toBeGreaterThan(0)
  })

  it.each(['', '\0', '---\n', '| a |\n|-|-|'])('throws on no text: %j', (text) => {
    expect(() => api.parse({ markdown: text })).not.toThrow()
    expect(() => api.buildDeck({ markdown: text, path: '' })).not.toThrow()
  })
})

describe('renderSite', () => {
  let cwd: string
  beforeEach(() => {
    cwd = mkdtempSync(path.join(os.tmpdir(), 'patchdeck-api-'))
  })
  afterEach(() => rmSync(cwd, { recursive: true }))

  it.each([
    ['a document in error', '---\nduration: 5\n\n# A\n', false],
    ['a contact in public', '# A\n\nMail ines@acme.test.\n', true],
  ])('makes nothing of %s, and says why', async (_, text, isPublic) => {
    writeFileSync(path.join(cwd, 'a.md'), text)
    const refusal = await api.renderSite({ paths: ['a.md'], cwd, isPublic }).catch((error: unknown) => error)
    expect(refusal).toBeInstanceOf(api.Refusal)
    expect((refusal as api.Refusal).findings).toMatchObject([{ severity: 'error' }])
  })
})

describe('the page on writing', () => {
  it('shows a document that check has nothing against', () => {
    const page = readFileSync(path.join(root, 'docs/writing.md'), 'utf8')
    const [, shown = ''] = /```markdown\n([\s\S]*?)```/.exec(page) ?? []
    const { deck, findings } = api.buildDeck({ markdown: shown })
    expect(findings.map(({ rule, message }) => `${rule} ${message}`)).toEqual([])
    expect(deck.slides.length).toBeGreaterThan(8)
  })
})

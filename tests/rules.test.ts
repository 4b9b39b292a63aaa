import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { buildTalk } from '../src/build/talk.ts'
import { rules } from '../src/check.ts'
import { type CheckOptions, defaultConfig, defaultOptions } from '../src/model/rules.ts'
import { sourceFile } from '../src/model/source.ts'
import type { Located } from '../src/text/misnamed.ts'
import { fixtures, root } from './helpers/talk.ts'

/** What is on the disk, by address. */
const located: Readonly<Record<string, Located>> = {
  'there.md': { isThere: true, meant: null },
  'my there.md': { isThere: true, meant: null },
  'There.md': { isThere: false, meant: 'there.md' },
}

/** What some rules have to be told from outside. */
const told: Readonly<Record<string, Partial<CheckOptions>>> = {
  'action-overdue': { today: '2031-05-20' },
  'public-contact': { isPublic: true },
  'public-address': { isPublic: true },
  'public-internal-link': { isPublic: true },
  'public-denied-word': { isPublic: true },
  'rule-locked': { isPublic: true },
  'link-broken': { locate: (_, file) => located[file] ?? { isThere: false, meant: null } },
}

const folder = path.join(fixtures, 'rules')
const config = { ...defaultConfig, deny: ['Globex'] }

/** The lines of one text that a rule speaks of. */
function linesOf(rule: string, text: string): readonly number[] {
  const source = { slug: 'talk', files: [sourceFile('talk.md', text)] }
  const { findings, questions } = buildTalk(source, { config, options: { ...defaultOptions, ...told[rule] } })
  const places = [...findings, ...questions].filter((one) => one.rule === rule).flatMap(({ spans }) => spans)
  return [...new Set(places.map(({ line }) => line))].sort((a, b) => a - b)
}

describe('the rules', () => {
  const files = readdirSync(path.join(root, 'src/check')).filter((file) => file.endsWith('.ts'))

  it('are one file each, which bears the rule’s name', () => {
    expect(rules.map(({ name }) => `${name}.ts`).sort()).toEqual(files.sort())
  })

  it.each(rules.map(({ name }) => name))('%s speaks of the marked lines and of no others', (name) => {
    const text = readFileSync(path.join(folder, `${name}.md`), 'utf8')
    const marker = new RegExp(` ?\\{${name}\\}`, 'g')
    let silent = 0
    for (const part of text.split('%%%\n')) {
      const lines = part.split('\n')
      const marked = lines.flatMap((line, i) => (line.includes(`{${name}}`) ? [i + 1] : []))
      silent += lines.filter((line) => /\p{L}/u.test(line) && !line.includes(`{${name}}`)).length
      expect(linesOf(name, part.replace(marker, '')), part).toEqual(marked)
    }
    expect(silent).toBeGreaterThanOrEqual(5)
  })
})

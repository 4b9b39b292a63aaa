import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Talks } from '../src/build.ts'
import { runCommand } from './helpers/command.ts'
import { leakFindings, leaksOf, pagesOf, publicTalks } from './helpers/public.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'patchdeck-pictures-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

/** The public talks of some files. */
function talksOf(files: Readonly<Record<string, string>>): Talks {
  return publicTalks(folder, files)
}

/** A drawing whose text stands on the sixth line. */
function drawing(text: string): string {
  return `<?xml version="1.0"?>\n<!-- made\n  by hand -->\n<svg xmlns="http://www.w3.org/2000/svg"\n  inkscape:version="1.0">\n<text>${text}</text>\n</svg>\n`
}

function document(header: string, text: string): string {
  return `---\n${header}\n---\n# Queue\n\n## Summary\n\n${text}\n`
}

const shown = 'It was slow.\n\n![the plan](img/plan.svg)'

/** Where findings point, as `path:line`. */
function pointsOf(talks: Talks): readonly (readonly string[])[] {
  return leakFindings(talks).map(({ spans }) => spans.map(({ path, line }) => `${path}:${line}`))
}

const token = `${'gh'}p_${'a1B2c3D4e5'.repeat(4).slice(0, 36)}`

describe('what must not get out of a drawing', () => {
  it.each([
    ['a word that is denied', 'deny: [Globex]', 'Globex is down'],
    ['a word in parts', 'deny: [Globex]', 'Glo<tspan>bex</tspan>'],
    ['a word in entities', 'deny: [Globex]', 'Gl&#111;bex'],
    ['a token', 'severity: SEV1', `the key ${token}`],
    ['a password', 'severity: SEV1', 'password=Tr0ub4dor9x'],
    ['a mailbox', 'severity: SEV1', 'kim@acme.test'],
  ])('is found on its line, and on the line that shows it: %s', (_, header, text) => {
    const talks = talksOf({ 'slides/a.md': document(header, shown), 'slides/img/plan.svg': drawing(text) })
    expect(talks.forbidding).toEqual([])
    expect(pointsOf(talks)).toEqual([['slides/img/plan.svg:6', 'slides/a.md:10']])
  })

  it('is found in the document where an address holds the drawing', () => {
    const address = `data:image/svg+xml;base64,${Buffer.from(drawing(token)).toString('base64')}`
    const talks = talksOf({ 'slides/a.md': document('severity: SEV1', `Slow.\n\n![the plan](${address})`) })
    expect(pointsOf(talks)).toEqual([['slides/a.md:10']])
  })

  it('is found on the first line where its parts stand on several', () => {
    const text = 'Glo<tspan\n>bex</tspan>'
    const talks = talksOf({
      'slides/a.md': document('deny: [Globex]', shown),
      'slides/img/plan.svg': drawing(text),
    })
    expect(pointsOf(talks)).toEqual([['slides/img/plan.svg:1', 'slides/a.md:10']])
  })

  it.each([[], ['--single-file']])('is told by the command: %s', async (...options) => {
    talksOf({ 'slides/a.md': document('severity: SEV1', shown), 'slides/img/plan.svg': drawing(token) })
    const { status, stderr } = await runCommand(['build', '--public', ...options], folder)
    expect(status).toBe(1)
    expect(stderr).toContain('slides/img/plan.svg:6')
    expect(stderr).toContain('slides/a.md:10')
  })
})

describe('names of one word with their endings', () => {
  const names = (name: string, lang: string): string => `lang: ${lang}\nnames: {${name}: the lead}`

  const endings = [
    ['Anna', 'de', 'Annas Rechner'],
    ['Anna', 'pl', 'Dyżur Anny'],
    ['Marek', 'pl', 'Rozmowa z Markiem'],
    ['Анна', 'ru', 'Звонили Анне'],
    ['Иван', 'ru', 'Звонили Ивану'],
  ] as const

  it.each(endings)('are replaced in a drawing, or stop the build: %s, %s, %s', (name, lang, text) => {
    const talks = talksOf({
      'slides/a.md': document(names(name, lang), shown),
      'slides/img/plan.svg': drawing(text),
    })
    const [picture] = [...(talks.talks[0]?.deck.pictures.values() ?? [])]
    const drawn = picture && 'bytes' in picture ? new TextDecoder().decode(picture.bytes) : ''
    const isKept = drawn.includes(text)
    expect(isKept ? pointsOf(talks) : leaksOf(talks)).toEqual(
      isKept ? [['slides/img/plan.svg:6', 'slides/a.md:11']] : [],
    )
  })

  it.each(endings)('stop the build in a drawing of another language: %s, %s, %s', (name, _, text) => {
    const files = {
      'slides/a.md': document(names(name, 'en'), shown),
      'slides/img/plan.svg': drawing(text),
    }
    const [finding, ...others] = leakFindings(talksOf(files))
    expect(others).toEqual([])
    expect(finding?.spans.map(({ path, line }) => `${path}:${line}`)).toEqual([
      'slides/img/plan.svg:6',
      'slides/a.md:11',
    ])
    const [line = ''] = /public: \{allow: .*\}/.exec(finding?.hint ?? '') ?? []
    expect(leaksOf(talksOf({ ...files, 'patchdeck.yaml': `${line}\n` }))).toEqual([])
  })

  it('are words of the document in a drawing too', () => {
    const header = 'names: {Tim: the lead}'
    const talks = talksOf({
      'slides/a.md': document(header, `Time was short; it took a time.\n\n![the plan](img/plan.svg)`),
      'slides/img/plan.svg': drawing('Time in seconds'),
    })
    expect([talks.forbidding, leaksOf(talks)]).toEqual([[], []])
  })

  it.each(endings)(
    'are replaced in the title of a link, or stop the build: %s, %s, %s',
    (name, lang, text) => {
      const talks = talksOf({
        'slides/a.md': document(names(name, lang), `The [plan](https://acme.test/a "${text}").`),
      })
      const isKept = pagesOf(talks).includes(text)
      expect(talks.forbidding.map(({ rule }) => rule)).toEqual(isKept ? ['public-name-form'] : [])
    },
  )

  it.each([
    ['Anna', 'the [plan](https://acme.test/annas-plan)'],
    ['Anna', 'the [plan](<https://acme.test/Annas_plan>)'],
    ['Anna', 'https://acme.test/anna/plan'],
    ['Marek', '[plan]\n\n[plan]: https://acme.test/markiem.html'],
    ['Анна', 'the [plan](https://acme.test/анне-план)'],
  ])('stop the build in an address, in small letters: %s, %s', (name, text) => {
    const talks = talksOf({ 'slides/a.md': document(names(name, 'en'), text) })
    expect(talks.forbidding.map(({ rule }) => rule)).toEqual(['public-name-form'])
  })

  it.each(['annas-rechner', 'anna', 'dyzur-anny', 'plan_annas'])(
    'stop the build in the name of a document’s file: %s',
    (slug) => {
      const talks = talksOf({ [`slides/${slug}.md`]: document(names('Anna', 'en'), 'It was slow.') })
      const [finding] = talks.forbidding
      expect([finding?.rule, finding?.spans[0]]).toEqual([
        'public-name-form',
        { path: `slides/${slug}.md`, line: 1, endLine: 1 },
      ])
    },
  )

  it.each([
    ['Anna', '![the plan](img/annas-plan.svg)', 'the address of a picture, which gets another name'],
    ['Anna Kowalska', 'see https://acme.test/anna', 'a part of a longer name, which is reported'],
  ])('are let through: %s, %s: %s', (name, text) => {
    const talks = talksOf({
      'slides/a.md': document(names(name, 'en'), text),
      'slides/img/annas-plan.svg': drawing('slow'),
    })
    expect([talks.forbidding, leaksOf(talks)]).toEqual([[], []])
  })

  it('leave words of the document in file names and addresses', () => {
    const text = 'We mark pages; see https://acme.test/mark-and-sweep.'
    const talks = talksOf({ 'slides/mark-and-sweep.md': document(names('Mark', 'en'), text) })
    expect([talks.forbidding, leaksOf(talks)]).toEqual([[], []])
  })
})

import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Talks } from '../src/build.ts'
import { leaksOf, pagesOf, publicTalks } from './helpers/public.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'patchdeck-kept-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

/** The public talks of some files. */
function talksOf(files: Readonly<Record<string, string>>): Talks {
  return publicTalks(folder, files)
}

describe('names, however they are written,', () => {
  const written = (name: string, text: string): Talks =>
    talksOf({
      'slides/a.md': `---\nnames: {${JSON.stringify(name)}: the lead}\n---\n# A\n\n## Summary\n\n${text}\n`,
    })

  it.each([
    ['Ines Okafor', '_Ines Okafor_, Okafor, Ines and `ines-okafor/fix`, ines_okafor, INES\u00a0OKAFOR'],
    ['José Núñez', 'Jose Nunez and JOSÉ NÚÑEZ and Jose\u0301 Nu\u0301n\u0303ez'],
    ['Jürgen Groß', 'Juergen Gross and Jurgen Groß and JÜRGEN GROSS'],
    ['Sean O’Brien', "Sean O'Brien and Sean OBrien"],
    ['Jean-Luc Petit', 'Jean‑Luc Petit and Jean Luc Petit'],
    ['J. R. Hart', 'J.R. Hart and J R Hart'],
    ['田中太郎', '田中 太郎さん'],
    ['İpek Yılmaz', 'IPEK YILMAZ'],
  ])('are found: %s', (name, text) => {
    const pages = pagesOf(written(name, text))
    expect(pages).not.toMatch(
      /\bines\b|okafor|nu.?[ñn].?ez|gro(?:ss|ß)|brien|petit|\bhart\b|太郎|y[ıi]lmaz/iu,
    )
    expect(pages).toContain('the lead')
  })

  it.each([
    ['Ann Lee', 'Annual leeway, Ann Leeson.'],
    ['May', 'It broke on 3 May 2031 and on May 4, and may again.'],
    ['Ana', 'Analysis, Canada, banana.'],
    ['Notes', 'It was slow.'],
  ])('are not found in other words: %s', (name, text) => {
    const talks = written(name, text)
    expect(pagesOf(talks)).toContain(text)
    expect(leaksOf(talks)).toEqual([])
  })

  it.each([
    ['田中太郎', '田中さん', '田中'],
    ['Ines', 'we asked ines', 'ines'],
    ['Tim', 'Time was short, and time is money.', 'Time'],
  ])('are reported in another form: %s', (name, text, left) => {
    const found = written(name, text).findings.filter(({ rule }) => rule === 'public-name-part')
    expect(found.map(({ spans: [{ words }] }) => words)).toContain(left)
    expect(written(name, text).forbidding).toEqual([])
  })

  it.each([
    ['Anna', 'Annas Rechner', 'Annas'],
    ['Анна Петрова', 'Звонили Анне', 'Анне'],
    ['Mikko Laine', 'Laineen vuoro', 'Laineen'],
    ['Jonas', 'Jonase rief an', 'Jonase'],
    ['Lena Marx', 'Die Marxsche Regel', 'Marxsche'],
  ])('stop the build in a form that nobody listed: %s', (name, text, left) => {
    const [stop] = written(name, text).forbidding
    expect([stop?.rule, stop?.spans[0].words]).toEqual(['public-name-form', left])
    const [line = ''] = /public: \{allow: .*\}/.exec(stop?.hint ?? '') ?? []
    expect(talksOf({ 'patchdeck.yaml': `${line}\n` }).forbidding).toEqual([])
  })

  it.each([
    ['Anna Kowalska', 'en', 'Dyżur Anny Kowalskiej; rozmowa z Anną Kowalską'],
    ['Ines Okafor', 'en', 'Ines Okafors Rechner'],
    ['Анна Петрова', 'en', 'Звонили Анне Петровой'],
    ['Jan Novák', 'en', 'Volali Janu Novákovi'],
    ['Anna', 'de', 'Annas Rechner'],
    ['Franz', 'de', 'Franzens Rechner'],
    ['Kari', 'nb', 'Karis maskin'],
    ['Anna', 'pl', 'Dyżur Anny'],
    ['Marek', 'pl', 'Rozmowa z Markiem, dyżur Marka'],
    ['Павел', 'ru', 'Звонили Павлу'],
    ['Анна', 'ru', 'Звонили Анне'],
  ])('are replaced with the endings they take: %s, %s', (name, lang, text) => {
    const talks = talksOf({
      'slides/a.md': `---\nlang: ${lang}\nnames: {${JSON.stringify(name)}: the lead}\n---\n# A\n\n## Summary\n\n${text}\n`,
    })
    expect([talks.forbidding, leaksOf(talks)]).toEqual([[], []])
    expect(pagesOf(talks)).toContain('the lead')
    expect(pagesOf(talks)).not.toMatch(
      /ann[aąy]|kowalsk|okafor|анн|петров|novák|franz|kari|\bmark(?:a|iem)\b|павл/iu,
    )
  })

  it('are guessed of owners and authors, not of teams; who is unsure is reported', () => {
    const rows = ['Payments', 'Data Platform', 'Kim Lund', 'Grace', 'DevOps', '開発担当者']
    const talks = talksOf({
      'slides/a.md': `---\nnames: roles\nauthors: [Omar Haddad]\n---\n# A\n\n**Incident commander:** Ines Okafor\n\n## Summary\n\nThe payments service had a grace period. Lund and Omar came; write to [Kim](mailto:kim@a.test).\n\n## Actions\n\n| What | Owner |\n|---|---|\n${rows.map((owner) => `| Page on ${owner.length} errors | ${owner} |`).join('\n')}\n`,
    })
    expect(talks.replacements.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['Omar Haddad', 'Omar', 'Kim Lund', 'Lund', 'Ines Okafor', 'kim@a.test']),
    )
    const pages = pagesOf(talks)
    expect(pages).not.toMatch(/haddad|omar|lund|okafor|\bkim\b/i)
    for (const team of ['Payments', 'Data Platform', 'DevOps', '開発担当者']) expect(pages).toContain(team)
    expect(talks.findings.filter(({ rule }) => rule === 'public-name-kept')).toMatchObject([
      { message: '"Grace" stands where people do and is taken for no person.' },
    ])
    expect(leaksOf(talks)).toEqual([])
  })
})

describe('the narrative', () => {
  const document = (summary: string): string =>
    `# A\n\n## Summary\n\n${summary}\n\n## Actions\n\n### Short term\n\n| Team | What |\n|---|---|\n| SRE | Page on a backlog |\n`

  it.each([
    ['a question about a cause', '## Root cause\n\n- zebra stripes\n'],
    [
      'a question about a fix',
      '## SRE\n\nThe immediate fix was adding the missing `-zebra` flag to the job.\n',
    ],
    [
      'a question about a closing theme',
      '## Closing\n\nIt highlighted the need for better zebra coordination.\n',
    ],
    ['its own title', '---\ntitle: Zebra\nauthors: [Zebra]\nservice: zebra\n---\n## SRE\n\nText.\n'],
  ])('is not in %s', (_, told) => {
    const talks = talksOf({ 'slides/a.md': document('It was slow.'), 'notes/a.md': told })
    expect(pagesOf(talks)).not.toMatch(/zebra/i)
  })

  it.each([
    ['a label', 'Speaker notes: the zebra.'],
    ['a label in German', '**Sprecher-Notizen:** das Zebra.'],
    ['a comment over a list', '<!--\n- zebra\n\n# zebra\n-->'],
    ['a comment over a table', '<!--\n| zebra | b |\n|---|---|\n| zebra | b |\n-->'],
    ['a comment within a paragraph', 'It was slow.\n<!--\n* zebra\n-->\nAgain.'],
    ['a comment in an item', '- a\n  <!--\n  - zebra\n  -->\n- b'],
    ['a long comment', `<!-- ${'zebra '.repeat(5000)}\n\n-->`],
  ])('is what stands under %s', (_, text) => {
    expect(pagesOf(talksOf({ 'slides/a.md': document(text) }))).not.toMatch(/zebra/i)
  })

  it.each([
    ['the document, with other markup', 'The runbook of the queue was very old.'],
    ['our own words', 'What else needs a patch? All of it stands on the slide.'],
  ])('may repeat %s', (_, told) => {
    const slides = document('The [runbook](https://a.example/x) of the **queue** was very old.')
    expect(leaksOf(talksOf({ 'slides/a.md': slides, 'notes/a.md': `## SRE\n\n${told}\n` }))).toEqual([])
  })
})

describe('what guards a public site', () => {
  const forbidding = (files: Readonly<Record<string, string>>): readonly string[] =>
    talksOf(files).forbidding.map(({ rule }) => rule)
  const body = '# A\n\n## Summary\n\nAsk kim@a.test.'

  it.each(['public-contact: off', 'public-contact: info'])('can’t be lowered by a document: %s', (rule) => {
    expect(forbidding({ 'slides/a.md': `---\nrules: {${rule}}\n---\n${body}\n` })).toEqual(['public-contact'])
    expect(talksOf({}).findings.map(({ rule }) => rule)).toContain('rule-locked')
  })

  it('can’t be silenced by a comment', () => {
    const text = `${body} <!-- patchdeck-ignore -->\n\n\`ghp_${'a1'.repeat(18)}\` <!-- patchdeck-ignore public-secret -->\n`
    expect(forbidding({ 'slides/a.md': text })).toEqual(['public-secret', 'public-contact'])
  })

  it('lets through what patchdeck.yaml allows, and nothing else', () => {
    const files = { 'slides/a.md': `${body} And omar@a.test.\n` }
    const [finding] = talksOf(files).forbidding
    const [line = ''] = /public: \{allow: .*\}/.exec(finding?.hint ?? '') ?? []
    expect(forbidding({ ...files, 'patchdeck.yaml': `${line}\n` })).toEqual([])
    expect(forbidding({ 'slides/a.md': `${body} And lea@a.test.\n` })).toEqual(['public-contact'])
  })

  it('can be lowered by the configuration', () => {
    expect(forbidding({ 'slides/a.md': body, 'patchdeck.yaml': 'rules: {public-contact: off}\n' })).toEqual(
      [],
    )
  })

  it('lets through what nobody is shown', () => {
    const header =
      '---\nemail: kim@a.test # @kim\nowner: "@kim"\ndeny: [Globex]\nquestions:\n  - drop: Globex\n---\n'
    const text = `${header}# A\n\n## Summary\n\nSlow. <!-- kim@a.test, Globex -->\n`
    expect(forbidding({ 'slides/a.md': text, 'notes/a.md': '## SRE\n\nGlobex.\n' })).toEqual([])
    expect(leaksOf(talksOf({}))).toEqual([])
  })

  it.each(['Speaker', 'Notes', 'reveal', 'width', '12', 'OPS-1', 'a.b'])(
    'lets through our own words: %s',
    (word) => {
      const text = `---\ndeny: ["${word}"]\n---\n# A\n\n## Summary\n\nOPS-17 was slow, axb too.\n`
      expect(forbidding({ 'slides/a.md': text })).toEqual([])
      expect(leaksOf(talksOf({}))).toEqual([])
    },
  )
})

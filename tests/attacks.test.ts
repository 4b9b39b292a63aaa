import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { loadTalks } from '../src/build.ts'
import { deckPage, homePage, readingPage } from '../src/render.ts'
import { page, sitePages } from '../src/site/pages.ts'
import { attacksOf, documentOf, inHtml, kindsOfLines } from './helpers/attacks.ts'
import { talkOf } from './helpers/talk.ts'

const assets = { root: '../', script: '../a.js', styles: [], fonts: [], icon: '../i.svg' }

/** Whether every page of a document is let through by the last gate; the reading page too. */
function passes(text: string): boolean {
  const { deck, findings } = talkOf(text)
  const pages = [deckPage(deck, assets, { findings }), readingPage(deck, assets), homePage([deck], assets)]
  return pages.every((text, i) => page(`${i}.html`, text).source === text)
}

describe.each(kindsOfLines)('an attack by %s', (kind) => {
  it.each(attacksOf(kind))('makes nothing but text: %s', (attack) => {
    expect(passes(documentOf(attack))).toBe(true)
  })
})

describe.each(kindsOfLines)('an attack by %s inside of HTML that is read', (kind) => {
  it('makes nothing but text', () => {
    for (const attack of attacksOf(kind)) expect(passes(`# A\n\n${inHtml(attack)}`), attack).toBe(true)
  })
})

describe('an attack by blocks', () => {
  it.each(attacksOf('blocks'))('makes nothing but text: %s', (attack) => {
    expect(passes(`# A\n\n## Summary\n\n${attack}\n\n# Speaker notes\n\n${attack}`)).toBe(true)
  })
})

describe('an attack by front matter', () => {
  it.each(attacksOf('headers'))('makes nothing but text: %s', (attack) => {
    expect(passes(`---\n${attack}\n---\n# A\n\n## Summary\n\nText.`)).toBe(true)
  })
})

it('an attack by the name of a file stays in the folder of the site', () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'patchdeck-names-'))
  mkdirSync(path.join(folder, 'slides'))
  for (const name of [...attacksOf('names'), `${'x'.repeat(250)}.md`])
    writeFileSync(path.join(folder, 'slides', name), '# A\n\n## Summary\n\nText.\n')
  const pages = sitePages(loadTalks([], folder), assets, './').map(({ fileName }) => fileName)
  rmSync(folder, { recursive: true })
  expect(pages.length).toBeGreaterThan(20)
  for (const fileName of pages) {
    expect(fileName).toMatch(/^(?:[\p{L}\p{N}-]+\/)*(?:index\.html|\.nojekyll|\.patchdeck)$/u)
    expect(Buffer.byteLength(fileName)).toBeLessThan(200)
    expect(fileName).not.toMatch(/^(assets|con|nul)\//)
  }
})

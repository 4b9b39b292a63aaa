import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import type { Page } from 'playwright-core'
import { build, createServer } from 'vite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loadTalks } from '../../src/build.ts'
import { patchdeck } from '../../src/site.ts'
import { fixtures, root } from '../helpers/talk.ts'
import { serveFolder } from './server.ts'
import { goTo, ready, visitSite } from './visit.ts'
import { bothWindows, showing } from './windows.ts'

const visit = visitSite()

/** Where the seed lies, as it is written, and what its talk is called. */
const layouts = {
  'slides and notes': { slug: 'what-else-needs-a-patch', from: root, parts: ['slides', 'notes'] },
  'one file': {
    slug: 'postmortem-actions',
    from: path.join(fixtures, 'talks/seed-one-file'),
    parts: ['postmortem-actions.md'],
  },
} as const

let folder: string
beforeAll(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'patchdeck-home-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

/** A repository with a document in it, and its site beside it. */
async function scratch(
  layout: keyof typeof layouts,
  end: '\n' | '\r\n',
  name = `${end.length}`,
): Promise<Scratch> {
  const { from, parts, slug } = layouts[layout]
  const repository = path.join(folder, `${slug}-${name}`)
  mkdirSync(repository)
  for (const part of parts) cpSync(path.join(from, part), path.join(repository, part), { recursive: true })
  git(repository, 'init', '-q')
  const paths = parts[0] === 'slides' ? ['slides'] : [...parts]
  for (const { path: file, text } of loadTalks(paths, repository).files)
    writeFileSync(path.join(repository, file), text.replaceAll('\n', end))
  const site = `${repository}-site`
  await build({
    configFile: false,
    logLevel: 'error',
    build: { outDir: site },
    plugins: [patchdeck({ paths, cwd: repository })],
  })
  return { repository, paths, site, slug }
}

interface Scratch {
  readonly repository: string
  readonly paths: readonly string[]
  readonly site: string
  readonly slug: string
}

function git(cwd: string, ...words: readonly string[]): void {
  execFileSync('git', ['-c', 'core.autocrlf=false', ...words], { cwd })
}

async function savePatch(page: Page, file: string): Promise<void> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.click('.take-patch')])
  await download.saveAs(file)
}

/** Opens each cell that is still open, and fills it. */
async function fillCells(page: Page): Promise<void> {
  const cells = page.locator('.room-cells [data-slot] button:not([data-filled])')
  await cells.first().waitFor()
  for (let left = await cells.count(); left > 0; left -= 1) {
    await cells.first().click()
    await page.keyboard.type(left % 2 === 0 ? 'Ines' : '2031-05-20')
    await page.keyboard.press('Enter')
  }
}

describe.each(['slides and notes', 'one file'] as const)('what the room says of %s', (layout) => {
  it.each([
    ['line feeds', '\n'],
    ['carriage returns', '\r\n'],
  ] as const)('is taken home as a patch that git applies, with %s', async (_, end) => {
    const { repository, paths, site, slug } = await scratch(layout, end)
    const server = await serveFolder(site, '/a/b')
    const { audience, console, faults } = await bothWindows(visit, `${server.address}${slug}/`)

    await audience.keyboard.press('End')
    await showing(audience, 'closing-question')
    await audience.keyboard.press('e')
    await audience.keyboard.type('Rehearse the failover | every quarter')
    await audience.keyboard.press('Enter')
    await audience.keyboard.press('Escape')
    await console.waitForSelector('.preview .answer-text')
    await console.keyboard.press('e')
    await console.keyboard.type('Page when the purger stops')
    await console.keyboard.press('Enter')
    await console.keyboard.press('Escape')
    await audience.waitForSelector('.answer:nth-child(2)')
    await fillCells(console)
    await audience.reload()
    await ready(audience)
    await goTo(audience, 'short-term')
    // What the room said is drawn by a script of its own, which comes when it is wanted.
    await expect.poll(() => audience.locator('section.present button[data-filled]').count()).toBe(8)

    await savePatch(console, path.join(repository, 'room.patch'))
    git(repository, 'apply', 'room.patch')
    expect(faults).toEqual([])
    server.close()

    const { talks, findings } = loadTalks(paths, repository)
    const actions = talks.flatMap(({ postmortem }) => postmortem.groups.flatMap((group) => group.actions))
    expect(actions.map(({ what }) => what.text).slice(-2)).toEqual([
      'Rehearse the failover | every quarter',
      'Page when the purger stops',
    ])
    expect(actions.slice(0, 8).every(({ owner, due }) => owner === 'Ines' && due === '2031-05-20')).toBe(true)
    const rules = findings.map(({ rule }) => rule)
    expect(rules).not.toContain('action-no-date')
    expect(talks[0]?.deck.slides.map(({ id }) => id).some((id) => id.startsWith('proposed'))).toBe(true)
  })
})

describe('the dev server', () => {
  it('lets the room’s words be taken home, too', async () => {
    const { repository, paths, slug } = await scratch('one file', '\n', 'dev')
    const server = await createServer({
      configFile: false,
      logLevel: 'silent',
      server: { host: '127.0.0.1', port: 0 },
      plugins: [patchdeck({ paths, cwd: repository })],
    })
    await server.listen()
    const { page, faults } = await visit.open(`${server.resolvedUrls?.local[0]}${slug}/`)
    await ready(page)
    await page.keyboard.press('End')
    await page.waitForSelector('.room-lines')
    await page.keyboard.press('e')
    await page.keyboard.type('Rehearse the failover')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Escape')
    await page.click('.take-open')
    await savePatch(page, path.join(repository, 'room.patch'))
    git(repository, 'apply', '--check', 'room.patch')
    expect(faults).toEqual([])
    await server.close()
  })
})

import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { build } from 'vite'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { patchdeck } from '../../src/site.ts'
import { fixtures } from '../helpers/talk.ts'
import { cutLines } from './cut-lines.ts'
import { serveFolder } from './server.ts'
import { goTo, ready, visitSite } from './visit.ts'

const visit = visitSite()
let folder: string
let site: Awaited<ReturnType<typeof serveFolder>>

/** The golden talk with its older state, and one of which nearly every row has changed, in long words. */
beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'patchdeck-since-'))
  const since = path.join(fixtures, 'since')
  await Promise.all([
    writeFile(path.join(folder, 'before.md'), longTalk('open', '2031-03-01', 'Ines')),
    writeFile(
      path.join(folder, 'long.md'),
      longTalk('in progress', '2031-09-30', 'Omar-and-all-of-delivery'),
    ),
  ])
  for (const [name, paths, cwd] of [
    ['golden', ['now'], since],
    ['long', ['long.md'], folder],
  ] as const)
    await build({
      configFile: false,
      logLevel: 'error',
      build: { outDir: path.join(folder, 'site', name) },
      plugins: [
        patchdeck({
          paths,
          cwd,
          options: { since: { name: name === 'long' ? 'before.md' : 'before', today: '2031-04-20' } },
        }),
      ],
    })
  site = await serveFolder(path.join(folder, 'site'), '/repo/deck')
})
afterAll(async () => {
  site.close()
  await rm(folder, { recursive: true, force: true })
})

function longTalk(status: string, due: string, owner: string): string {
  const what =
    'Rehearse the restore of every table that the reports are made of and write down how long it took '
  const rows = Array.from(
    { length: 30 },
    (_, i) =>
      `| Team${i % 5} | ${i} ${what.repeat(1 + (i % 4))} | ${owner} | ${due} | ${i % 3 ? status : 'done'} |`,
  )
  return `# A long list\n\n## Actions\n\n| Team | What | Who | When | Status |\n|---|---|---|---|---|\n${rows.join('\n')}\n`
}

it.each([
  ['golden/late-parcels', 1280, 720],
  ['golden/late-parcels', 1024, 768],
  ['long/long', 1280, 720],
])('%s shows every line of what became of the actions at %i × %i', async (deck, width, height) => {
  const { page, faults } = await visit.open(new URL(`${deck}/`, site.address).href, {
    viewport: { width, height },
  })
  await ready(page)
  expect(await page.evaluate(cutLines)).toEqual([])
  await goTo(page, 'then-and-now')
  expect(await page.locator('section.present .changes-chart').isVisible()).toBe(true)
  expect(faults).toEqual([])
  await page.context().close()
})

it('is a list on a phone, where the letters of the picture would be too small', async () => {
  const { page } = await visit.open(new URL('golden/late-parcels/', site.address).href, {
    viewport: { width: 390, height: 844 },
  })
  await page.waitForSelector('#then-and-now')
  expect(await page.locator('#then-and-now .changes-chart').isVisible()).toBe(false)
  const items = await page.locator('#then-and-now .change-counts li').allInnerTexts()
  expect(items.map((text) => text.trim())).toContain('moved 2')
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
  await page.context().close()
})

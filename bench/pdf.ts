// Holds our PDF against Playwright's bare `page.pdf()` of the same built deck, in pairs: `npm run measure:pdf [document]`.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser } from 'playwright-core'
import { withBrowser } from '../src/browser.ts'
import { loadDrawnTalks } from '../src/build.ts'
import { exportFormats } from '../src/export.ts'
import type { Talk } from '../src/model/talk.ts'
import { renderSite } from '../src/site.ts'

const pairs = 10
const paths = process.argv.slice(2)
const talks = await loadDrawnTalks(paths, process.cwd())
const [talk] = talks.talks
const files = await renderSite({ talks, isSingleFile: true, hasReading: true })
if (!talk) throw new Error('There is no deck to print.')
const deck = String(files.find(({ fileName }) => fileName === `${talk.deck.slug}.html`)?.source)
const folder = mkdtempSync(path.join(os.tmpdir(), 'patchdeck-pdf-'))
const file = path.join(folder, 'deck.html')
writeFileSync(file, deck)

/** What a person would write first. */
async function bare(browser: Browser): Promise<number> {
  const started = performance.now()
  const page = await browser.newPage()
  await page.goto(pathToFileURL(file).href)
  await page.evaluate(() => document.fonts.ready.then(() => undefined))
  await page.pdf({ preferCSSPageSize: true, printBackground: true })
  await page.close()
  return performance.now() - started
}

async function ours(browser: Browser, one: Talk): Promise<number> {
  const started = performance.now()
  const options = { range: null, isDark: false, hasNotes: false, paper: 'a4', scale: 1 } as const
  await exportFormats.pdf?.make({ talk: one, options, browser, pages: { deck, reading: '' } })
  return performance.now() - started
}

const times = await withBrowser(async (browser) => {
  await bare(browser)
  await ours(browser, talk)
  const made: (readonly [bare: number, ours: number])[] = []
  for (let i = 0; i < pairs; i += 1) made.push([await bare(browser), await ours(browser, talk)])
  return made
})
rmSync(folder, { recursive: true })
const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? 0
console.log(
  `${talk.deck.slides.length} slides, median of ${pairs} pairs: bare ${Math.round(median(times.map(([one]) => one)))} ms, ours ${Math.round(median(times.map(([, one]) => one)))} ms, ratio ${median(times.map(([a, b]) => b / a)).toFixed(2)}`,
)

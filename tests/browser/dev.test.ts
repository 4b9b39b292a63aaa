import { cpSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { setTimeout } from 'node:timers/promises'
import type { Page } from 'playwright-core'
import { createLogger, createServer, type ViteDevServer } from 'vite'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { patchdeck } from '../../src/site.ts'
import { root } from '../helpers/talk.ts'
import { goTo, ready, visitSite, type Watched } from './visit.ts'

const visit = visitSite()
let cwd: string
let server: ViteDevServer
beforeAll(async () => {
  cwd = mkdtempSync(path.join(os.tmpdir(), 'patchdeck-dev-'))
  for (const part of ['slides', 'notes'])
    cpSync(path.join(root, part), path.join(cwd, part), { recursive: true })
  writeFileSync(path.join(cwd, '.env'), 'SECRET=1\n')
  server = await serve(0)
})
afterAll(async () => {
  await server.close()
  rmSync(cwd, { recursive: true })
})

async function serve(port: number): Promise<ViteDevServer> {
  const started = await createServer({
    configFile: false,
    logLevel: 'silent',
    server: { host: '127.0.0.1', port, strictPort: port > 0 },
    plugins: [patchdeck({ cwd })],
  })
  return started.listen()
}

function address(rest: string): string {
  return new URL(rest, server.resolvedUrls?.local[0]).href
}

function edit(file: string, from: string, to: string): void {
  const name = path.join(cwd, file)
  const text = readFileSync(name, 'utf8')
  if (!text.includes(from)) throw new Error(`${file} has no ${from}`)
  writeFileSync(name, text.replace(from, to))
}

/** The page with a mark that a reload would lose. */
async function openMarked(rest: string): Promise<Watched> {
  const watched = await visit.open(address(rest))
  await ready(watched.page)
  await watched.page.evaluate(() => Object.assign(window, { marked: true }))
  return watched
}

function isMarked(page: Page): Promise<boolean> {
  return page.evaluate(() => 'marked' in window)
}

describe('the dev server', () => {
  it('replaces the section that an edit changes, and stays on its slide', async () => {
    const { page, faults } = await openMarked('what-else-needs-a-patch/')
    await goTo(page, 'data-now')
    await page.evaluate(() => Object.assign(document.getElementById('ui-now') ?? {}, { kept: true }))
    edit('slides/what-else-needs-a-patch.md', 'Error handling, move purger job', 'Move the purger job')
    await page.waitForSelector('#data-now.present h2:has-text("Move the purger job")')
    expect(await page.evaluate(() => 'kept' in (document.getElementById('ui-now') ?? {}))).toBe(true)
    expect(await isMarked(page)).toBe(true)
    expect(faults).toEqual([])
  })

  it('takes in new slides, and drops those that went', async () => {
    const { page } = await openMarked('what-else-needs-a-patch/#/long-term')
    const before = readFileSync(path.join(cwd, 'slides/what-else-needs-a-patch.md'), 'utf8')
    edit(
      'slides/what-else-needs-a-patch.md',
      '# Short Term',
      '## Summary\n\nIt was the disk.\n\n# Short Term',
    )
    await page.waitForSelector('#summary-slide', { state: 'attached' })
    expect(await page.locator('.slides > section').nth(2).getAttribute('id')).toBe('summary-slide')
    expect(await page.locator('section.present').getAttribute('id')).toBe('long-term')
    writeFileSync(path.join(cwd, 'slides/what-else-needs-a-patch.md'), before)
    await page.waitForSelector('#summary-slide', { state: 'detached' })
    expect(await isMarked(page)).toBe(true)
  })

  it('keeps what the room has said on the slides that it replaces', async () => {
    const { page } = await openMarked('what-else-needs-a-patch/')
    await page.keyboard.press('e')
    await page.waitForSelector('.answer-line:focus')
    await page.keyboard.type('A line')
    await page.keyboard.press('Enter')
    edit('slides/what-else-needs-a-patch.md', 'Faster and reliable updates', 'Quicker updates')
    await page.waitForSelector('#closing-question .asked:has-text("Quicker updates")', { state: 'attached' })
    await page.waitForSelector('#closing-question .answer-text:has-text("A line")')
    expect(await page.locator('#long-term [data-slot] button').count()).toBe(8)
    expect(await isMarked(page)).toBe(true)
  })

  it('shows findings in one line below the page, which unfolds, until they are mended', async () => {
    const { page } = await openMarked('what-else-needs-a-patch/')
    edit('notes/what-else-needs-a-patch.md', '### Data Team', '### Date Team')
    const findings = page.locator('.findings')
    await findings.waitFor()
    expect(await findings.locator('summary').textContent()).toMatch(
      /^1 finding notes\/what-else-needs-a-patch\.md:13 The narrative tells of "Date"/,
    )
    expect(await findings.locator('code').isVisible()).toBe(false)
    await findings.locator('summary').press('Enter')
    expect(await findings.locator('code').textContent()).toBe('### Date Team')
    expect(await findings.locator('code').isVisible()).toBe(true)
    expect(await page.locator('section.present').getAttribute('id')).toBe('title-slide')
    edit('notes/what-else-needs-a-patch.md', '### Date Team', '### Data Team')
    await findings.waitFor({ state: 'detached' })
  })

  it('keeps findings closed until they are others', async () => {
    const { page } = await openMarked('what-else-needs-a-patch/')
    edit('notes/what-else-needs-a-patch.md', '### Data Team', '### Date Team')
    const findings = page.locator('.findings')
    await findings.getByRole('button').click()
    edit('slides/what-else-needs-a-patch.md', 'Support rotation', 'Share the rotation')
    await page.waitForSelector('h2:has-text("Share the rotation")', { state: 'attached' })
    expect(await findings.count()).toBe(0)
    edit('notes/what-else-needs-a-patch.md', '### UI Team', '### UY Team')
    await findings.locator('text="2 findings"').waitFor()
    edit('slides/what-else-needs-a-patch.md', 'Share the rotation', 'Support rotation')
    edit('notes/what-else-needs-a-patch.md', '### UY Team', '### UI Team')
    edit('notes/what-else-needs-a-patch.md', '### Date Team', '### Data Team')
    await findings.waitFor({ state: 'detached' })
  })

  it.each([
    ['', 1280, 720],
    ['', 390, 844],
    ['?speaker', 1280, 720],
    ['?speaker', 390, 844],
  ])('ends the page above the findings, folded or not: %s at %i × %i', async (rest, width, height) => {
    const view = { viewport: { width, height } }
    const { page } = await visit.open(address(`what-else-needs-a-patch/${rest}`), view)
    const shown = page.locator(rest ? '.console' : 'main')
    await shown.waitFor()
    edit('notes/what-else-needs-a-patch.md', '### Data Team', '### Date Team')
    const findings = page.locator('.findings')
    for (const isOpen of [false, true]) {
      await findings.waitFor()
      if (isOpen) await findings.locator('summary').click()
      const [above, below] = [await shown.boundingBox(), await findings.boundingBox()]
      expect((above?.y ?? 0) + (above?.height ?? 0)).toBeLessThanOrEqual((below?.y ?? 0) + 1)
      expect((below?.y ?? 0) + (below?.height ?? 0)).toBeLessThanOrEqual(height + 1)
      expect(above?.height).toBeGreaterThan(height / 2)
      if (rest) await shown.locator('button.next').click({ trial: true })
    }
    edit('notes/what-else-needs-a-patch.md', '### Date Team', '### Data Team')
    await findings.waitFor({ state: 'detached' })
  })

  it('lists a new talk', async () => {
    const { page } = await visit.open(address(''))
    writeFileSync(path.join(cwd, 'slides/second.md'), '# A second talk\n')
    await page.waitForSelector('text=A second talk')
  })

  it('is connected to again once it has been restarted', async () => {
    const { page } = await openMarked('what-else-needs-a-patch/')
    const port = Number(new URL(address('')).port)
    await server.close()
    server = await serve(port)
    await page.waitForFunction(() => !('marked' in window))
    await ready(page)
    edit('slides/what-else-needs-a-patch.md', 'Reduce build times', 'Halve build times')
    await page.waitForSelector('h2:has-text("Halve build times")', { state: 'attached' })
  })

  it.each(['.env', 'slides/what-else-needs-a-patch.md', '../../package.json'])(
    'serves no %s',
    async (file) => {
      const response = await fetch(address(file))
      expect(await response.text()).not.toMatch(/SECRET|Short Term|"patchdeck"/)
      const raw = await fetch(address(`@fs${path.join(cwd, file)}`))
      expect(raw.status).not.toBe(200)
    },
  )
})

/** Each way to be asked for the talk in a folder, by the file and by the folder. */
const modes = [
  ['a file', ['slides/queue.md']],
  ['a folder', []],
] as const

describe.each(modes)('the dev server of %s sees', (_name, paths) => {
  const talk = (heading: string): string => `# The queue\n\n## ${heading}\n\nIt was full.\n`
  let folder: string
  let own: ViteDevServer
  let page: Page
  /** What the server warns of: that there is nothing to read. */
  const warn = vi.fn()
  beforeEach(async () => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'patchdeck-dev-'))
    mkdirSync(path.join(folder, 'slides'))
    write('slides/queue.md', talk('First'))
    own = await createServer({
      configFile: false,
      customLogger: { ...createLogger('silent'), warn },
      server: { host: '127.0.0.1', port: 0 },
      plugins: [patchdeck({ cwd: folder, paths })],
    })
    await own.listen()
    page = (await visit.open(new URL('queue/', own.resolvedUrls?.local[0]).href)).page
    await ready(page)
    await seen('First')
  })
  afterEach(async () => {
    await own.close()
    warn.mockReset()
    rmSync(folder, { recursive: true })
  })

  function write(name: string, text: string): void {
    writeFileSync(path.join(folder, name), text)
  }

  function move(from: string, to: string): void {
    renameSync(path.join(folder, from), path.join(folder, to))
  }

  async function seen(words: string): Promise<void> {
    await page.waitForSelector(`.slides h2:has-text("${words}")`, { state: 'attached', timeout: 60_000 })
  }

  it('a file that was away for a while', async () => {
    move('slides/queue.md', 'queue.away')
    await expect.poll(() => warn.mock.calls).not.toEqual([])
    write('queue.away', talk('Back'))
    move('queue.away', 'slides/queue.md')
    await seen('Back')
    write('slides/queue.md', talk('Second'))
    await seen('Second')
  })

  it('a folder that was renamed away and back', async () => {
    move('slides', 'away')
    await expect.poll(() => warn.mock.calls).not.toEqual([])
    write('away/queue.md', talk('Second'))
    move('away', 'slides')
    await seen('Second')
    write('slides/queue.md', talk('Third'))
    await seen('Third')
  })

  it('the last of several saves in a row', async () => {
    for (let i = 0; i <= 30; i += 1) {
      write('slides/queue.md', talk(`Save ${String(i).padStart(2, '0')}`))
      await setTimeout(20)
    }
    await seen('Save 30')
  })

  it('a folder of notes that comes to be later', async () => {
    const sent = vi.spyOn(own.ws, 'send')
    mkdirSync(path.join(folder, 'notes'))
    // A file has its notes in one file: whether its folder is there is not looked at.
    if (paths.length === 0) await expect.poll(() => sent.mock.calls).not.toEqual([])
    write('notes/queue.md', '# Queue\n\n## First\n\nTell of the alarm.\n')
    await page.waitForSelector('.slides aside.notes:has-text("Tell of the alarm.")', {
      state: 'attached',
      timeout: 60_000,
    })
  })
})

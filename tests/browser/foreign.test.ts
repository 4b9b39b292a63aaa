import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Frame, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ready, visitSite } from './visit.ts'

const visit = visitSite()
const deck = (rest = ''): string => new URL(`what-else-needs-a-patch/${rest}`, visit.address()).href

/** A site of somebody else, which opens the deck in a window and in a frame. */
let foreign: string
const server = createServer((_, response) => {
  response.setHeader('Content-Type', 'text/html')
  response.end('<!doctype html><title>Foreign</title>')
})
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  foreign = `http://localhost:${(server.address() as AddressInfo).port}/`
})
afterAll(() => void server.close())

/** What reveal.js, or its notes plugin, would take for a command. */
const commands = [
  { method: 'configure', args: [{ url: 'javascript:alert(1)', postMessage: true, rtl: true }] },
  { method: 'slide', args: [3] },
  { method: 'getConfig', args: [] },
  { namespace: 'reveal-notes', type: 'heartbeat' },
  { namespace: 'reveal-notes', type: 'connected' },
  { namespace: 'reveal', type: 'setupNotes' },
].map((command) => JSON.stringify(command))

/** The window or the frame that a foreign page has opened, once it has its address. */
async function deckBeside(page: Page, kind: string): Promise<Frame> {
  const found = (): Frame | undefined =>
    kind === 'frame' ? page.frames()[1] : page.context().pages()[1]?.mainFrame()
  await expect.poll(() => found()?.url()).toContain(deck())
  const frame = found()
  if (!frame) throw new Error('no deck')
  return frame
}

function command(page: Page): Promise<void> {
  return page.evaluate((commands) => {
    const { opened } = window as unknown as { opened: Window }
    for (const command of commands) opened.postMessage(command, '*')
  }, commands)
}

/** Settles when a window has heard all that was posted to it until now. */
function heardAll(): Promise<void> {
  return new Promise((resolve) => {
    addEventListener('message', ({ data }) => data === 'the last' && resolve())
    postMessage('the last')
  })
}

describe('a foreign site', () => {
  it.each(['window', 'frame'])('commands nothing and learns nothing of the deck in its %s', async (kind) => {
    const { page } = await visit.open('about:blank')
    await page.goto(foreign)
    await page.evaluate(
      ({ address, kind }) => {
        const heard: unknown[] = []
        addEventListener('message', ({ data }) => heard.push(data))
        const frame = document.createElement('iframe')
        frame.width = '1000'
        frame.height = '700'
        if (kind === 'frame') document.body.append(frame)
        const opened = kind === 'frame' ? frame.contentWindow : open(address)
        if (kind === 'frame') frame.src = address
        Object.assign(window, { opened, heard })
      },
      { address: deck(), kind },
    )
    // Before it is a deck, while it becomes one, and after.
    const shown = await deckBeside(page, kind)
    let isReady = false
    while (!isReady) {
      await command(page)
      isReady = (await shown.locator('.reveal.ready').count()) > 0
    }
    await command(page)
    // What was posted before is heard before.
    await shown.evaluate(heardAll)
    expect(await page.evaluate(() => (window as unknown as { heard: unknown[] }).heard)).toEqual([])
    expect(shown.url().replace(/#.*/, '')).toBe(deck())
    expect(await shown.evaluate(() => document.querySelector('section.present')?.id)).toBe('title-slide')
    expect(await shown.evaluate(() => document.querySelector('.reveal.rtl') !== null)).toBe(false)
  })

  it('gives the deck no parameter but our own', async () => {
    const { page, faults } = await visit.open(
      deck(
        '?url=javascript:alert(1)&postMessage=true&rtl=true&showNotes=true&print-pdf&receiver&__proto__[a]=1#/sre-now',
      ),
    )
    await ready(page)
    await page.evaluate((commands) => {
      for (const command of commands) postMessage(command)
    }, commands)
    await page.evaluate(heardAll)
    expect(await page.evaluate(() => document.querySelector('section.present')?.id)).toBe('sre-now')
    expect(await page.locator('.reveal.rtl, .pdf-page, .reveal.show-notes').count()).toBe(0)
    expect(faults).toEqual([])
  })

  it('is not told where its visitors come from', async () => {
    const { page } = await visit.open(deck())
    expect(await page.locator('head > meta').first().getAttribute('http-equiv')).toBe(
      'Content-Security-Policy',
    )
    expect(await page.locator('meta[name="referrer"]').getAttribute('content')).toBe('no-referrer')
  })
})

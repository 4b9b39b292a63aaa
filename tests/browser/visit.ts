import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Page,
} from 'playwright-core'
import { afterAll, afterEach, beforeAll, inject } from 'vitest'
import { serveFolder } from './server.ts'

/** What a page did that it must not do. */
export interface Watched {
  readonly page: Page
  readonly context: BrowserContext
  /** Errors on the console, exceptions, failed requests, and requests that left the origin. */
  readonly faults: string[]
}

export interface Visit {
  /** The address of the built site, below `/repo/deck/`. */
  readonly address: () => string
  /** Opens an address in a window of its own session, which lasts as long as the test. */
  readonly open: (address: string, options?: BrowserContextOptions) => Promise<Watched>
}

/** The browser of all tests, and the built site for those of one file. A test’s windows are closed after it. */
export function visitSite(): Visit {
  let browser: Browser
  let site: Awaited<ReturnType<typeof serveFolder>>
  beforeAll(async () => {
    browser = await chromium.connect(inject('browser'))
    site = await serveFolder(inject('site'), '/repo/deck')
  })
  // Windows that stay open go on asking each other whether they are there, and slow down all that follows.
  afterEach(async () => {
    await Promise.all(browser.contexts().map((context) => context.close()))
  })
  afterAll(async () => {
    await browser.close()
    site.close()
  })
  return {
    address: () => site.address,
    open: async (address, options) => {
      const context = await browser.newContext({
        viewport: { width: 1280, height: 720 },
        reducedMotion: 'reduce',
        ...options,
      })
      const page = await context.newPage()
      const faults = watch(page, originOf(address))
      await page.goto(address)
      return { page, context, faults }
    },
  }
}

function watch(page: Page, origin: string): string[] {
  const faults: string[] = []
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()))
  page.on('pageerror', (error) => faults.push(error.message))
  // A page that is left gives up what it was still asking for.
  page.on('requestfailed', (request) => {
    if (request.failure()?.errorText !== 'net::ERR_ABORTED') faults.push(`failed: ${request.url()}`)
  })
  page.on('request', (request) => {
    if (!request.url().startsWith(origin) && !/^(data|blob):/.test(request.url()))
      faults.push(`left: ${request.url()}`)
  })
  return faults
}

/** Files have no origin of their own: what they may ask for is other files. A page opened empty may ask for any. */
function originOf(address: string): string {
  if (address === 'about:blank') return ''
  return address.startsWith('file:') ? 'file:' : new URL(address).origin
}

/** Waits until reveal.js has taken over. */
export async function ready(page: Page): Promise<void> {
  await page.waitForSelector('.reveal.ready')
  await page.evaluate(() => document.fonts.ready)
}

/** Goes to a slide by its address and waits until it is there. */
export async function goTo(page: Page, id: string): Promise<void> {
  await page.evaluate((id) => {
    location.hash = `#/${id}`
  }, id)
  await page.waitForSelector(`section.present[id="${id}"]`)
}

/** The ids of a deck's slides, in order. */
export function slideIds(page: Page): Promise<string[]> {
  return page.$$eval('.slides > section', (sections) => sections.map(({ id }) => id))
}

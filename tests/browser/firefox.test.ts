import path from 'node:path'
import { pathToFileURL } from 'node:url'
import puppeteer, { type Browser, type BrowserContext, type Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest'
import { serveFolder } from './server.ts'
import { showing } from './windows.ts'

const firefox = inject('firefox')

/** Waits until a console shows a slide by its number. */
async function onSlide(console: Page, number: number): Promise<void> {
  const begins = (text: string): boolean =>
    document.querySelector('.place b')?.textContent?.startsWith(text) === true
  await console.waitForFunction(begins, {}, `${number} of `)
}

describe('in Firefox', () => {
  let browser: Browser
  let context: BrowserContext
  let site: Awaited<ReturnType<typeof serveFolder>>
  let faults: string[]
  beforeAll(async () => {
    site = await serveFolder(inject('site'), '/a/b')
    browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath: firefox,
      // It blocks windows that nobody asked for, as it does for everybody.
      extraPrefsFirefox: { 'dom.disable_open_during_load': true },
    })
  })
  afterEach(() => context.close())
  afterAll(async () => {
    await browser?.close()
    site.close()
  })

  /** A window of a new session, still empty. */
  async function emptyWindow(): Promise<Page> {
    context = await browser.createBrowserContext()
    faults = []
    return watched(await context.newPage())
  }

  /** Notes what a window does that it must not do. */
  function watched(page: Page): Page {
    page.on('console', (message) => message.type() === 'error' && faults.push(message.text()))
    page.on('pageerror', (error) => faults.push(String(error)))
    return page
  }

  /** Opens a deck and, by its key, the console. `prepare` may change the window before it loads. */
  async function both(
    address: string,
    prepare: (page: Page) => unknown = () => {},
  ): Promise<{ audience: Page; console: Page }> {
    const audience = await emptyWindow()
    await prepare(audience)
    await audience.goto(address)
    return { audience, console: await pressS(audience) }
  }

  async function pressS(audience: Page): Promise<Page> {
    await audience.waitForSelector('.reveal.ready')
    const opened = new Promise<Page | null>((resolve) => audience.once('popup', resolve))
    await audience.keyboard.press('s')
    const console = await opened
    if (!console) throw new Error('no console')
    await console.waitForSelector('.partner[data-followed]')
    return watched(console)
  }

  const deck = (rest = ''): string => `${site.address}what-else-needs-a-patch/${rest}`
  const file = (): string => pathToFileURL(path.join(inject('single'), 'what-else-needs-a-patch.html')).href
  const withoutChannel = (page: Page): unknown =>
    page.evaluateOnNewDocument(() => Reflect.deleteProperty(globalThis, 'BroadcastChannel'))

  describe.each([
    ['below a sub-path', deck, () => {}],
    ['without a BroadcastChannel', deck, withoutChannel],
    ['from a file', file, () => {}],
  ] as const)('two windows %s', (_where, address, prepare) => {
    it('are one talk, whichever of them moves, and take ten quick clicks as ten', async () => {
      const { audience, console } = await both(address(), prepare)
      expect(console.url()).toBe(`${address()}?speaker#/title-slide`)
      await audience.keyboard.press('ArrowRight')
      await onSlide(console, 2)
      await console.keyboard.press('Home')
      await console.$eval('button.next', (next) => {
        for (let i = 0; i < 10; i += 1) (next as HTMLElement).click()
      })
      await showing(audience, 'data-later')
      await console.keyboard.press('b')
      await audience.waitForSelector('.reveal.paused')
      await audience.keyboard.press('b')
      await console.waitForSelector('button.blank[aria-pressed="false"]')
      expect(faults).toEqual([])
    })

    it('are in step again when either is loaded anew, the time running', async () => {
      const { audience, console } = await both(address(), prepare)
      await console.click('.time button')
      await console.keyboard.press('ArrowRight')
      await showing(audience, 'opening-slide')
      await audience.reload()
      await console.waitForSelector('.partner[data-followed]')
      await console.keyboard.press('ArrowRight')
      await showing(audience, 'short-term')
      await console.reload()
      await console.waitForSelector('::-p-text(Pause)')
      await audience.keyboard.press('ArrowRight')
      await onSlide(console, 4)
      await Promise.all([console.reload(), audience.reload()])
      await console.waitForSelector('.partner[data-followed]')
      await onSlide(console, 4)
      await console.keyboard.press('ArrowRight')
      await showing(audience, 'data-now')
      expect(faults).toEqual([])
    })
  })

  it('a console is closed and opened, and a second one has its slide and its time', async () => {
    const { audience, console } = await both(deck())
    await console.click('.time button')
    await console.close()
    await audience.waitForSelector('body:not([data-led])')
    await audience.keyboard.press('ArrowRight')
    const again = await pressS(audience)
    await onSlide(again, 2)
    const second = watched(await context.newPage())
    await second.goto(deck('?speaker'))
    await second.waitForSelector('::-p-text(Pause)')
    await second.keyboard.press('ArrowRight')
    await onSlide(again, 3)
    await showing(audience, 'short-term')
    expect(faults).toEqual([])
  })

  it('the size of the notes is kept', async () => {
    const page = await emptyWindow()
    await page.goto(deck('?speaker'))
    await page.waitForSelector('.console')
    for (let i = 0; i < 8; i += 1) await page.keyboard.press('+')
    await page.reload()
    await page.waitForFunction(() => {
      const text = document.querySelector('.notes-text')
      return text && getComputedStyle(text).fontSize === '60px'
    })
    expect(faults).toEqual([])
  })

  it('a window that it blocks is offered as an address', async () => {
    const page = await emptyWindow()
    await page.evaluateOnNewDocument(() => {
      // The page blocks only what nobody asked for: a press that comes from the page itself.
      const press = setInterval(() => {
        if (document.querySelector('.notice')) clearInterval(press)
        else document.querySelector<HTMLElement>('.open-console')?.click()
      }, 50)
    })
    await page.goto(deck())
    await page.waitForSelector('.notice ::-p-text(The browser blocked the window.)')
    expect(await page.$eval('.notice a', (link) => (link as HTMLAnchorElement).href)).toBe(
      deck('?speaker#/title-slide'),
    )
    expect(faults).toEqual([])
  })
})

import type { Page } from 'playwright-core'
import { browserOf, type ExportJob, isWanted } from './format.ts'

/** An address that leads nowhere: the page is given to the browser when it asks for it. */
const address = 'http://deck.invalid/'

/**
 * Lets a deck's page be used as it is printed, one slide below the other, with the slides that are wanted. It runs no
 * script, and asks for nothing.
 */
export async function withDeckPage<T>(job: ExportJob, use: (page: Page) => Promise<T>): Promise<T> {
  const { talk, options, pages } = job
  const context = await browserOf(job).newContext({
    javaScriptEnabled: false,
    serviceWorkers: 'block',
    // So that a page may be given a style of ours for a sheet of paper.
    bypassCSP: true,
    viewport: { width: 1280, height: 720 },
    deviceScaleFactor: options.scale,
    timezoneId: 'UTC',
  })
  try {
    const page = await context.newPage()
    await page.route('**', (route) =>
      route.request().url() === address
        ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: pages.deck })
        : route.abort(),
    )
    await page.goto(address)
    await page.emulateMedia({ media: 'print', reducedMotion: 'reduce' })
    const kept = talk.deck.slides.flatMap(({ id }, i) => (isWanted(i + 1, options) ? [id] : []))
    await page.evaluate(prepare, { kept, appearance: options.isDark ? 'dark' : 'light' })
    return await use(page)
  } finally {
    await context.close()
  }
}

/** Runs in the browser. Pictures that are loaded when they are looked at would be missing on paper. */
async function prepare(given: {
  readonly kept: readonly string[]
  readonly appearance: string
}): Promise<void> {
  document.documentElement.dataset.appearance = given.appearance
  for (const section of document.querySelectorAll('.slides > section'))
    if (!given.kept.includes(section.id)) section.remove()
  const images = [...document.images]
  for (const image of images) image.loading = 'eager'
  await Promise.all(images.map((image) => image.decode().catch(() => undefined)))
  await document.fonts.ready
}

/** Runs in the browser. Playwright's own way waits for an event, which a page without script doesn't get. */
export function addStyle(css: string): void {
  const element = document.createElement('style')
  element.textContent = css
  document.head.append(element)
}

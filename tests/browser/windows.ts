import type { BrowserContextOptions, Page } from 'playwright-core'
import { ready, type Visit, type Watched } from './visit.ts'

/** The two windows of a talk, and what either of them did that it must not do. */
export interface Windows {
  readonly audience: Page
  readonly console: Page
  readonly context: Watched['context']
  readonly faults: string[]
}

/** Opens a deck and, by its key, the console. `prepare` may change the windows before they load. */
export async function bothWindows(
  visit: Visit,
  address: string,
  {
    prepare = () => {},
    ...options
  }: BrowserContextOptions & { readonly prepare?: (watched: Watched) => unknown } = {},
): Promise<Windows> {
  const watched = await visit.open('about:blank', options)
  await prepare(watched)
  const { page, context, faults } = watched
  await page.goto(address)
  await ready(page)
  const [popup] = await Promise.all([context.waitForEvent('page'), page.keyboard.press('s')])
  popup.on('console', (message) => message.type() === 'error' && faults.push(message.text()))
  popup.on('pageerror', (error) => faults.push(error.message))
  await popup.waitForSelector('.partner[data-followed]')
  return { audience: page, console: popup, context, faults }
}

/** Waits until a console has its style, which comes after it. */
export async function styled(console: Page): Promise<void> {
  await console.waitForFunction(
    () => getComputedStyle(document.querySelector('.console') ?? document.body).display === 'grid',
  )
}

/** What a page can be waited with in Chromium and in Firefox, which are driven by different libraries. */
interface Waiting {
  readonly waitForSelector: (selector: string) => Promise<unknown>
  readonly waitForFunction: (expression: string) => Promise<unknown>
}

/** Waits until a console shows a slide by its number. */
export async function onSlide(console: Waiting, number: number): Promise<void> {
  await console.waitForFunction(
    `/^${number} \\D+ \\d+$/.test(document.querySelector('.place b')?.textContent)`,
  )
}

/** Waits until a deck shows a slide by its id. */
export async function showing(audience: Waiting, id: string): Promise<void> {
  await audience.waitForSelector(`section.present[id="${id}"]`)
}

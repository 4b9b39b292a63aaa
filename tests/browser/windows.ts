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
    () => getComputedStyle(document.querySelector('.console') ?? document.body).display !== 'block',
  )
}

/** Waits until a console shows a slide by its number. */
export async function onSlide(console: Page, number: number): Promise<void> {
  await console.waitForSelector(`.place b:text-matches("^${number} \\\\D+ \\\\d+$")`)
}

interface Waiting {
  readonly waitForSelector: (selector: string) => Promise<unknown>
}

/** Waits until a deck shows a slide by its id; in Firefox, too, which another library drives. */
export async function showing(audience: Waiting, id: string): Promise<void> {
  await audience.waitForSelector(`section.present[id="${id}"]`)
}

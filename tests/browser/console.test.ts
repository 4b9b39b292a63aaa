import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { ready, visitSite } from './visit.ts'

const visit = visitSite()
const deck = (rest = '', slug = 'what-else-needs-a-patch'): string =>
  new URL(`${slug}/${rest}`, visit.address()).href

async function bothWindows(): Promise<{ audience: Page; console: Page; faults: string[] }> {
  const { page, context, faults } = await visit.open(deck())
  await ready(page)
  const [popup] = await Promise.all([context.waitForEvent('page'), page.keyboard.press('s')])
  await popup.waitForSelector('.console')
  return { audience: page, console: popup, faults }
}

describe('the console', () => {
  it('opens by S at an address of its own', async () => {
    const { console } = await bothWindows()
    expect(console.url()).toContain('/what-else-needs-a-patch/?speaker')
  })

  it('follows the deck, and leads it', async () => {
    const { audience, console, faults } = await bothWindows()
    await audience.keyboard.press('ArrowRight')
    await console.waitForSelector('text=Opening Story Cliffhanger')
    await console.click('text=Next →')
    await audience.waitForSelector('#short-term.present')
    await console.keyboard.press('End')
    await audience.waitForSelector('#closing-question.present')
    expect(await console.locator('.notes-text').textContent()).toContain('wake-up call')
    expect(faults).toEqual([])
  })

  it('takes ten quick presses as ten', async () => {
    const { audience, console } = await bothWindows()
    for (let i = 0; i < 10; i += 1) await console.keyboard.press('ArrowRight')
    await audience.waitForSelector('#data-later.present')
    expect(await console.locator('.place').textContent()).toContain('11 of 15')
  })

  it('shows this slide and the next, without their ids', async () => {
    const { console } = await bothWindows()
    expect(await console.locator('.now section').getAttribute('data-kind')).toBe('title')
    expect(await console.locator('.next section').getAttribute('data-kind')).toBe('opening')
    expect(await console.locator('section[id]').count()).toBe(0)
  })

  it('is where the deck is after a reload, with its time running', async () => {
    const { audience, console } = await bothWindows()
    await console.click('text=Start')
    await audience.keyboard.press('ArrowRight')
    await console.waitForSelector('text=2 of 15')
    await console.reload()
    await console.waitForSelector('text=2 of 15')
    await console.waitForSelector('button:has-text("Pause")')
  })

  it('blacks the room out and back', async () => {
    const { audience, console } = await bothWindows()
    await console.keyboard.press('b')
    await audience.waitForSelector('.reveal.paused')
    await console.keyboard.press('b')
    await audience.waitForSelector('.reveal:not(.paused)')
  })

  it('works alone and says what it waits for', async () => {
    const { page, faults } = await visit.open(deck('?speaker'))
    await page.waitForSelector('text=No audience window yet')
    await page.keyboard.press('ArrowRight')
    await page.waitForSelector('text=2 of 15')
    expect(faults).toEqual([])
  })

  it('is not moved by another deck of the same site', async () => {
    const { audience, console } = await bothWindows()
    const other = await audience.context().newPage()
    await other.goto(deck('', 'postmortem-actions'))
    await ready(other)
    await other.keyboard.press('ArrowRight')
    await other.keyboard.press('ArrowRight')
    await console.waitForTimeout(200)
    expect(await console.locator('.place').textContent()).toContain('1 of 15')
  })

  it('makes the notes three times as large, and never wider than their place', async () => {
    const { page } = await visit.open(deck('?speaker'), { viewport: { width: 1366, height: 768 } })
    for (let i = 0; i < 8; i += 1) await page.click('text=A+')
    const text = page.locator('.notes-text')
    expect(await text.evaluate((element) => getComputedStyle(element).fontSize)).toBe('60px')
    expect(await text.evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0)
  })

  it('says where it is when the browser blocks the window', async () => {
    const { page } = await visit.open(deck())
    await ready(page)
    await page.evaluate(() => {
      window.open = () => null
    })
    await page.keyboard.press('s')
    expect(await page.locator('.notice').textContent()).toContain('/what-else-needs-a-patch/?speaker')
  })

  it('begins anew from garbage in its storage', async () => {
    const { page, faults } = await visit.open(deck())
    await page.waitForLoadState('networkidle')
    await page.evaluate(() => {
      localStorage.setItem(`patchdeck:time:${location.pathname}`, '{"counted":"x"')
      localStorage.setItem(`patchdeck:notes-size:${location.pathname}`, '[]')
    })
    await page.goto(deck('?speaker'))
    expect(await page.locator('.elapsed').textContent()).toBe('0:00')
    expect(faults).toEqual([])
  })
})

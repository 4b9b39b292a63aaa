import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, inject, it } from 'vitest'
import { visitSite } from './visit.ts'
import { bothWindows, onSlide, showing, styled } from './windows.ts'

const visit = visitSite()
const file = (slug = 'what-else-needs-a-patch'): string =>
  pathToFileURL(path.join(inject('single'), `${slug}.html`)).href

describe('a deck that is one file', () => {
  it('is a talk in two windows, without a server and under its policy', async () => {
    const { audience, console, faults } = await bothWindows(visit, file())
    expect(console.url()).toBe(`${file()}?speaker#/title-slide`)
    for (let i = 0; i < 10; i += 1) await console.keyboard.press('ArrowRight')
    await showing(audience, 'data-later')
    await audience.keyboard.press('ArrowLeft')
    await onSlide(console, 10)
    await console.click('text=Start')
    await audience.reload()
    await showing(audience, 'cpp-later')
    await console.reload()
    await onSlide(console, 10)
    await console.waitForSelector('button:has-text("Pause")')
    await console.keyboard.press('ArrowRight')
    await showing(audience, 'data-later')
    expect(faults).toEqual([])
  })

  it('looks as it does on a server', async () => {
    const { page } = await visit.open(file())
    await page.waitForSelector('.reveal.ready')
    await expect.poll(() => page.evaluate(() => document.fonts.check('16px "Instrument Sans"'))).toBe(true)
    const box = await page.locator('[data-kind="title"] h2').boundingBox()
    expect(box?.x).toBeCloseTo(144, 0)
    await page.goto(`${file()}?speaker`)
    await styled(page)
    const notes = await page.locator('.notes-panel').boundingBox()
    expect(notes?.width).toBeGreaterThan(600)
  })

  it('is not moved by the file beside it', async () => {
    const { audience, console, context } = await bothWindows(visit, file())
    const other = await context.newPage()
    await other.goto(file('checkout-latency'))
    await other.waitForSelector('.reveal.ready')
    await other.keyboard.press('End')
    await console.keyboard.press('ArrowRight')
    await showing(audience, 'opening-slide')
    await onSlide(console, 2)
  })

  it('keeps what the room says, and tells the other window', async () => {
    const { audience, console, faults } = await bothWindows(visit, file())
    await audience.keyboard.press('e')
    await audience.keyboard.type('one')
    await audience.keyboard.press('Enter')
    await console.waitForSelector('.answer-text:has-text("one")', { state: 'attached' })
    await console.keyboard.press('e')
    await console.waitForSelector('.room-dialog[open] .answer-line:focus')
    await console.keyboard.type('two')
    await console.keyboard.press('Enter')
    await audience.waitForSelector('.answer-text:has-text("two")')
    await Promise.all([audience.reload(), console.reload()])
    for (const page of [audience, console])
      await page.waitForSelector('.answer:nth-child(2)', { state: 'attached' })
    expect(faults).toEqual([])
  })

  it('runs no script but its own', async () => {
    const { page } = await visit.open(file())
    const ran = await page.evaluate(() => {
      const script = document.createElement('script')
      script.textContent = 'globalThis.ran = true'
      document.head.append(script)
      return 'ran' in globalThis
    })
    expect(ran).toBe(false)
  })
})

import { describe, expect, it } from 'vitest'
import { goTo, ready, slideIds, visitSite } from './visit.ts'

const visit = visitSite()
const deck = (rest = ''): string => new URL(`what-else-needs-a-patch/${rest}`, visit.address()).href

describe('the deck below a sub-path', () => {
  it('loads without an error and without leaving its origin', async () => {
    const { page, faults } = await visit.open(deck())
    await ready(page)
    for (const id of await slideIds(page)) await goTo(page, id)
    expect(faults).toEqual([])
  })

  it('lists the talks at its root', async () => {
    const { page, faults } = await visit.open(visit.address())
    await page.click('text=Postmortem Actions Table >> nth=0')
    await ready(page)
    expect(await page.title()).toBe('Postmortem Actions Table')
    expect(faults).toEqual([])
  })

  it('paints its first slide before any script has come', async () => {
    const { page, context } = await visit.open(visit.address())
    await context.route('**/*.js', () => {})
    await page.goto(deck(), { waitUntil: 'commit' })
    const title = page.locator('[data-kind="title"] h2')
    await title.waitFor({ state: 'visible' })
    const box = await title.boundingBox()
    expect(box?.x).toBeCloseTo(144, 0)
    expect(await page.locator('section:visible').count()).toBe(1)
    await context.unrouteAll()
  })

  it('looks the same before and after the script', async () => {
    const { page, context } = await visit.open(visit.address(), { viewport: { width: 1024, height: 768 } })
    const title = page.locator('[data-kind="title"] h2')
    await page.goto(deck())
    await ready(page)
    const after = await title.boundingBox()
    await context.route('**/*.js', () => {})
    await page.goto(deck(), { waitUntil: 'commit' })
    // Its font may come a moment after it.
    await expect.poll(() => title.boundingBox()).toEqual(after)
    await context.unrouteAll()
  })

  it('keeps the notes with their slides, out of sight', async () => {
    const { page } = await visit.open(deck('#/data-now'))
    await ready(page)
    const notes = page.locator('#data-now aside.notes')
    expect(await notes.textContent()).toContain('futile loop that blocked the pipeline')
    expect(await notes.isVisible()).toBe(false)
    const counts = await page.$$eval('aside.notes', (all) =>
      all.map((notes) => notes.textContent?.trim().length ?? 0),
    )
    expect(counts).toHaveLength(15)
    expect(Math.min(...counts)).toBeGreaterThan(20)
  })
})

describe('presenting', () => {
  it('opens a slide by its address and keeps the address in step', async () => {
    const { page } = await visit.open(deck('#/sre-later'))
    await ready(page)
    expect(await page.locator('section.present').getAttribute('id')).toBe('sre-later')
    await page.keyboard.press('ArrowRight')
    await page.waitForURL(/#\/cpp-later$/)
  })

  it('goes on by the keys of a clicker', async () => {
    const { page } = await visit.open(deck())
    await ready(page)
    await page.keyboard.press('PageDown')
    await page.keyboard.press('PageDown')
    await page.keyboard.press('PageUp')
    expect(await page.locator('section.present').getAttribute('id')).toBe('opening-slide')
    await page.keyboard.press('End')
    expect(await page.locator('section.present').getAttribute('id')).toBe('closing-question')
    await page.keyboard.press('Home')
    expect(await page.locator('section.present').getAttribute('id')).toBe('title-slide')
  })

  it('goes on by a swipe', async () => {
    const { page } = await visit.open(deck(), { hasTouch: true, viewport: { width: 1180, height: 820 } })
    await ready(page)
    const input = await page.context().newCDPSession(page)
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...xs: number[]): Promise<unknown> =>
      input.send('Input.dispatchTouchEvent', { type, touchPoints: xs.map((x) => ({ x, y: 400 })) })
    await touch('touchStart', 800)
    await touch('touchMove', 650)
    await touch('touchMove', 500)
    await touch('touchEnd')
    await page.waitForSelector('#opening-slide.present')
  })

  it('shows all slides at once, and goes back to one', async () => {
    const { page } = await visit.open(deck())
    await ready(page)
    await page.keyboard.press('o')
    expect(await page.locator('.reveal.overview').count()).toBe(1)
    const box = await page.locator('section.present').boundingBox()
    expect((box?.x ?? 0) + (box?.width ?? 0) / 2).toBeCloseTo(640, 0)
    expect((box?.y ?? 0) + (box?.height ?? 0) / 2).toBeCloseTo(360, 0)
    await page.keyboard.press('o')
    expect(await page.locator('.reveal.overview').count()).toBe(0)
  })

  it('shows no overview by a clicker’s stop key, and leaves one by its other keys', async () => {
    const { page } = await visit.open(deck('#/sre-now'))
    await ready(page)
    await page.keyboard.press('Escape')
    await page.keyboard.press('PageDown')
    await page.waitForSelector('#data-now.present')
    expect(await page.locator('.reveal.overview').count()).toBe(0)
    for (const [key, slide] of [
      ['PageDown', 'ui-now'],
      ['PageUp', 'data-now'],
      [' ', 'ui-now'],
      ['Escape', 'ui-now'],
    ] as const) {
      await page.keyboard.press('o')
      await page.waitForSelector('.reveal.overview')
      await page.keyboard.press(key)
      await page.waitForSelector(`.reveal:not(.overview) [id="${slide}"].present`)
    }
    await page.keyboard.press('Shift+?')
    await page.waitForSelector('.r-overlay')
    await page.keyboard.press('Escape')
    await page.waitForSelector('.r-overlay', { state: 'detached' })
  })

  it('names its window after the slide', async () => {
    const { page } = await visit.open(deck())
    await ready(page)
    expect(await page.title()).toBe('Postmortem Actions Table')
    await page.keyboard.press('End')
    await expect.poll(() => page.title()).toBe('15 · What else needs a patch? – Postmortem Actions Table')
    await goTo(page, 'dora-metrics')
    await expect.poll(() => page.title()).toMatch(/^13 · .+ – Postmortem Actions Table$/)
  })

  it.each([
    { width: 1180, height: 820 },
    { width: 390, height: 844 },
  ])('has a button for the console where there is only a finger, at $width', async (viewport) => {
    const { page, context } = await visit.open(deck(), { viewport, hasTouch: true, isMobile: true })
    const button = page.locator('.open-console')
    await expect.poll(() => button.evaluate((one) => getComputedStyle(one).opacity)).toBe('1')
    const box = await button.boundingBox()
    expect(box?.height).toBeGreaterThanOrEqual(44)
    expect(box?.width).toBeGreaterThanOrEqual(44)
    const [popup] = await Promise.all([context.waitForEvent('page'), button.tap()])
    await popup.waitForSelector('.console')
  })

  it('changes its appearance by a key, and keeps it', async () => {
    const { page } = await visit.open(deck(), { colorScheme: 'light' })
    await ready(page)
    const paper = (): Promise<string> => page.evaluate(() => getComputedStyle(document.body).backgroundColor)
    const papers = [await paper()]
    for (const _ of ['light', 'dark', 'contrast']) {
      await page.keyboard.press('t')
      papers.push(await paper())
    }
    expect(papers).toEqual([
      'rgb(251, 250, 246)',
      'rgb(251, 250, 246)',
      'rgb(15, 18, 23)',
      'rgb(255, 255, 255)',
    ])
    await page.reload()
    expect(await paper()).toBe('rgb(255, 255, 255)')
  })

  it('follows the system’s dark and high contrast settings', async () => {
    const { page } = await visit.open(deck(), { colorScheme: 'dark' })
    const paper = (): Promise<string> => page.evaluate(() => getComputedStyle(document.body).backgroundColor)
    expect(await paper()).toBe('rgb(15, 18, 23)')
    await page.emulateMedia({ contrast: 'more' })
    expect(await paper()).toBe('rgb(0, 0, 0)')
  })

  it('takes nothing into its configuration from the address', async () => {
    const { page } = await visit.open(deck('?postMessage=true&transition=zoom&rtl=true'))
    await ready(page)
    expect(await page.locator('.reveal.rtl').count()).toBe(0)
    expect(await page.locator('.reveal').getAttribute('class')).not.toContain('zoom')
  })
})

describe('reading', () => {
  it('is an article without script', async () => {
    const { page } = await visit.open(deck(), { javaScriptEnabled: false })
    expect(await page.locator('section:visible').count()).toBe(15)
    const boxes = await page
      .locator('section')
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().top))
    expect(boxes).toEqual([...boxes].sort((a, b) => a - b))
  })

  it('is an article on a phone, with nothing wider than the screen', async () => {
    const { page } = await visit.open(deck('#/data-later'), { viewport: { width: 390, height: 844 } })
    await page.evaluate(() => document.fonts.ready)
    expect(await page.locator('section:visible').count()).toBe(15)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
    const top = await page.locator('#data-later').evaluate((section) => section.getBoundingClientRect().top)
    expect(Math.abs(top)).toBeLessThan(400)
  })

  it('becomes slides when the phone is turned', async () => {
    const { page } = await visit.open(deck(), { viewport: { width: 390, height: 844 } })
    await page.setViewportSize({ width: 844, height: 390 })
    await ready(page)
    const box = await page.locator('section.present').boundingBox()
    expect(box?.height).toBeGreaterThan(380)
    expect(box?.height).toBeLessThanOrEqual(390)
  })
})

describe('printing', () => {
  it.each([true, false])('gives one page a slide (script: %s)', async (javaScriptEnabled) => {
    const { page } = await visit.open(deck(), { javaScriptEnabled })
    if (javaScriptEnabled) await ready(page)
    const pdf = (await page.pdf({ preferCSSPageSize: true, printBackground: true })).toString('latin1')
    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(15)
    expect(pdf).toMatch(/\/MediaBox\s*\[0 0 960 540\]/)
  })
})

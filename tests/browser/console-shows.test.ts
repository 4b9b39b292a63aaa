import type { BrowserContext, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { ready, visitSite } from './visit.ts'
import { bothWindows, onSlide, styled } from './windows.ts'

const visit = visitSite()
const deck = (rest = '', slug = 'what-else-needs-a-patch'): string =>
  new URL(`${slug}/${rest}`, visit.address()).href

/** Parts a slide and its notes into steps, which no slide of ours has so far. */
async function withSteps(context: BrowserContext): Promise<void> {
  await context.route('**/what-else-needs-a-patch/**', async (route) => {
    const response = await route.fetch()
    const [before = '', after = ''] = (await response.text()).split('<section id="sre-now"')
    const long = '<p>A long word.</p>'.repeat(40)
    const parted = after
      .replace('<dl class="facts">', '<dl class="facts fragment">')
      .replace('<aside class="notes"><div>', `<aside class="notes"><div data-step="0">${long}`)
      .replace('</div></aside>', '</div><div data-step="1"><p>Only now.</p></div></aside>')
    await route.fulfill({ response, body: `${before}<section id="sre-now"${parted}` })
  })
}

/** Keeps something in the storage before the page runs. */
async function kept(page: Page, name: string, value: unknown): Promise<void> {
  await page.addInitScript(
    ({ name, value }) =>
      localStorage.setItem(`patchdeck:${location.pathname}:${name}`, JSON.stringify(value)),
    { name, value },
  )
}

describe('the console shows', () => {
  it('this slide and the next as copies without ids and notes, in the deck’s theme', async () => {
    const { page } = await visit.open(deck('?speaker#/sre-now'))
    await styled(page)
    expect(await page.locator('.now .copy > section').getAttribute('data-kind')).toBe('action')
    expect(await page.locator('.next h2').textContent()).toContain('move purger job')
    expect(await page.locator('.copy [id], .copy aside, iframe').count()).toBe(0)
    // The copy has a size once the console's style is there.
    await expect
      .poll(async () => (await page.locator('.now .copy > section').boundingBox())?.width ?? 0)
      .toBeGreaterThan(0)
    const [copy, box] = await Promise.all(
      ['.now .copy > section', '.now .preview'].map((one) => page.locator(one).boundingBox()),
    )
    expect((copy?.width ?? 0) / (copy?.height ?? 1)).toBeCloseTo(16 / 9, 1)
    expect(copy?.width).toBeLessThanOrEqual((box?.width ?? 0) + 1)
    expect(
      await page.locator('.now .added').evaluate((one) => getComputedStyle(one, '::before').backgroundColor),
    ).toBe('rgb(223, 242, 228)')
    // A frame that comes to less than a pixel lacks sides in Firefox.
    const frame = await page.locator('.next .copy > section').evaluate((one: HTMLElement) => {
      const scale = one.getBoundingClientRect().width / one.offsetWidth
      return Number.parseFloat(getComputedStyle(one).outlineWidth) * scale
    })
    expect(Math.round(frame)).toBe(1)
    await page.keyboard.press('End')
    await page.waitForSelector('.next >> text=The end')
  })

  it('the number of the slide, how many there are, and its section', async () => {
    const { page } = await visit.open(deck('?speaker#/sre-now'))
    expect(await page.locator('.place b').textContent()).toBe('4 of 15')
    expect(await page.locator('.place-section').textContent()).toBe('Short Term')
    expect(await page.locator('.place-title').textContent()).toContain('Alert on 85%')
  })

  it('the step of the slide, and marks and scrolls to the notes of it', async () => {
    const { audience, console, faults } = await bothWindows(visit, deck(), {
      prepare: ({ context }) => withSteps(context),
    })
    for (let i = 0; i < 3; i += 1) await console.keyboard.press('ArrowRight')
    await audience.waitForSelector('#sre-now.present')
    expect(await console.locator('.place-step').textContent()).toBe('step 1 of 2')
    expect(await console.locator('.next figcaption').textContent()).toBe('Next step')
    expect(await console.locator('[aria-current="step"]').textContent()).toContain('A long word.')
    await console.keyboard.press('ArrowRight')
    await audience.waitForSelector('#sre-now.present .fragment.visible')
    expect(await console.locator('.place-step').textContent()).toBe('step 2 of 2')
    const current = console.locator('[aria-current="step"]')
    expect(await current.textContent()).toContain('Only now.')
    const [line, box] = await Promise.all([
      current.boundingBox(),
      console.locator('.notes-text').boundingBox(),
    ])
    expect(line?.y).toBeGreaterThan(box?.y ?? 0)
    expect(line?.y).toBeLessThan((box?.y ?? 0) + (box?.height ?? 0))
    await audience.keyboard.press('ArrowLeft')
    await console.waitForSelector('text=step 1 of 2')
    await console.keyboard.press('ArrowRight')
    await console.keyboard.press('ArrowRight')
    await console.keyboard.press('ArrowLeft')
    await audience.waitForSelector('#sre-now.present .fragment.visible')
    expect(faults).toEqual([])
  })

  it('the notes as the largest thing, up to three times as large, never wider than their place', async () => {
    const { page } = await visit.open(deck('?speaker#/sre-now'), { viewport: { width: 1366, height: 768 } })
    await styled(page)
    const areas = await page
      .locator('.console > *')
      .evaluateAll((all) => all.map((one) => [one.className, one.clientWidth * one.clientHeight] as const))
    expect(areas.toSorted(([, a], [, b]) => b - a)[0]?.[0]).toBe('notes-panel')
    for (let i = 0; i < 8; i += 1) await page.click('text=A+')
    const text = page.locator('.notes-text')
    expect(await text.evaluate((element) => getComputedStyle(element).fontSize)).toBe('60px')
    expect(await text.evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(1366)
    await page.keyboard.press('y')
    await page.reload()
    await styled(page)
    expect(await text.evaluate((element) => getComputedStyle(element).fontSize)).toBe('60px')
    expect(await text.evaluate((element) => getComputedStyle(element).fontFamily)).toContain('Georgia')
    await page.goto(deck('?speaker', 'checkout-latency'))
    await styled(page)
    expect(await text.evaluate((element) => getComputedStyle(element).fontSize)).toBe('25px')
  })

  it('what to mend and where it is written, folded away', async () => {
    const { page } = await visit.open(deck('?speaker#/sre-now'))
    expect(await page.locator('.before-body').isVisible()).toBe(false)
    await page.click('text=Before you present')
    expect(await page.locator('.before-body').textContent()).toMatch(
      /0 of 8 actions have a person.*Written in .*slides\/what-else-needs-a-patch\.md:\d+.*notes\/what-else-needs-a-patch\.md:9–11/,
    )
    await page.goto(deck('?speaker', 'disk'))
    expect(await page.locator('summary').textContent()).toBe('Before you present (1)')
    expect(await page.locator('.before-body').textContent()).toContain(
      'disk.md:3 "layout" is for other tools',
    )
  })

  it('its own words in the deck’s language', async () => {
    const { page } = await visit.open(deck('?speaker', 'zertifikat'))
    await page.waitForSelector('text=Noch kein Publikumsfenster')
    expect(await page.locator('.controls-bar').textContent()).toContain('Publikumsfenster öffnen')
    expect(await page.title()).toContain('Sprecherkonsole')
  })
})

/** Opens a console whose clock stands still but where a test moves it. */
async function withStillClock(page: Page, address: string): Promise<void> {
  await page.clock.install({ time: new Date(2031, 3, 9, 12, 0) })
  await page.goto(address)
  await page.waitForSelector('.console .elapsed')
  await page.clock.pauseAt(new Date(2031, 3, 9, 13, 0))
}

describe('the time', () => {
  it('starts, pauses, and is set to zero by a second press only', async () => {
    const { page } = await visit.open('about:blank')
    await withStillClock(page, deck('?speaker'))
    const elapsed = page.locator('.elapsed')
    await page.click('text=Start')
    await page.clock.fastForward('01:05')
    expect(await elapsed.textContent()).toBe('1:05')
    await page.keyboard.press('c')
    await page.clock.fastForward('10:00')
    expect(await elapsed.textContent()).toBe('1:05')
    await page.click('text=Reset')
    expect(await elapsed.textContent()).toBe('1:05')
    await page.clock.fastForward('00:06')
    await page.dblclick('text=Reset')
    expect(await elapsed.textContent()).toBe('1:05')
    await page.click('text=Sure? Reset')
    expect(await elapsed.textContent()).toBe('0:00')
  })

  it('goes on over a reload', async () => {
    const { page } = await visit.open('about:blank')
    await withStillClock(page, deck('?speaker'))
    await page.click('text=Start')
    await page.clock.fastForward('02:00')
    await page.reload()
    expect(await page.locator('.elapsed').textContent()).toBe('2:00')
    await page.waitForSelector('button:has-text("Pause")')
  })

  it.each([
    ['en-US', /^1:05 PM$/],
    ['de-DE', /^13:05$/],
  ])('of day is written as in %s', async (locale, shown) => {
    const { page } = await visit.open('about:blank', { locale })
    await page.clock.setFixedTime(new Date(2031, 3, 9, 13, 5))
    await page.goto(deck('?speaker'))
    expect(await page.locator('.clock').textContent()).toMatch(shown)
  })

  it('is held against the plan, in whole minutes ahead or behind', async () => {
    const { page } = await visit.open('about:blank')
    await withStillClock(page, deck('?speaker', 'checkout-latency'))
    const pace = page.locator('.pace-text')
    expect(await pace.textContent()).toBe('of 20:00')
    await page.click('text=Start')
    await page.clock.fastForward('00:05')
    expect(await pace.textContent()).toBe('of 20:00 · on time')
    await page.keyboard.press('End')
    expect(await pace.textContent()).toMatch(/^of 20:00 · 1\d min ahead$/)
    await page.clock.fastForward('25:00')
    expect(await pace.textContent()).toBe('of 20:00 · 5 min behind')
    expect(
      await page
        .locator('[aria-live], [role="status"]')
        .evaluateAll((all) => all.map((one) => one.className)),
    ).not.toContain('pace-text')
  })

  it('has no plan where the front matter gives none', async () => {
    const { page } = await visit.open(deck('?speaker'))
    await styled(page)
    expect(await page.locator('.pace').isVisible()).toBe(false)
  })
})

describe('a rehearsal', () => {
  it('records the time on each slide, to be taken along', async () => {
    const { page, context } = await visit.open('about:blank')
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await withStillClock(page, deck('?speaker', 'checkout-latency'))
    await page.keyboard.press('r')
    await page.waitForSelector('text=Start the clock and go through the talk')
    await page.keyboard.press('Escape')
    await page.keyboard.press('c')
    await page.clock.fastForward('01:00')
    await page.keyboard.press('ArrowRight')
    await page.clock.fastForward('02:30')
    await page.reload()
    await page.waitForSelector('.console')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('r')
    await page.waitForSelector('.rehearsal[open] tbody tr:nth-child(2)')
    const row = (number: number): Promise<string[]> =>
      page.locator(`.rehearsal tbody tr:nth-child(${number}) td`).allTextContents()
    expect((await row(1))[3]).toBe('1:00')
    expect((await row(2))[3]).toBe('2:30')
    expect((await row(2))[4]).toMatch(/^[+−]?\d+:\d\d$/)
    expect(await page.locator('.rehearsal tfoot').textContent()).toMatch(/Total20:003:30/)
    await page.click('text=Copy as markdown')
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
      /^\| # \| Slide \| Planned \| Actual \| Difference \|\n\| --: .*\n\| 1 \| Checkout was slow for an hour \| \d+:\d\d \| 1:00 \|/,
    )
    const [csv] = await Promise.all([page.waitForEvent('download'), page.click('text=Save as CSV')])
    expect(csv.suggestedFilename()).toBe('rehearsal.csv')
    await page.click('text=Copy pace')
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^pace:\n {2}title-slide: 1\n/)
  })
})

describe('what is stored', () => {
  const watch = { counted: 60_000, since: null, at: 1 }
  it.each([
    ['of another version', 'watch', { version: 0, value: watch }],
    ['garbage', 'watch', '}{'],
    ['of another shape', 'watch', { version: 1, value: { counted: 'x', since: [], at: null } }],
    ['of many years', 'watch', { version: 1, value: { ...watch, counted: 1e12 } }],
    ['forgotten', 'watch', { version: 1, value: { counted: 0, since: 1, at: 1 } }],
    ['another size', 'lettering', { version: 1, value: { size: 99, font: 'comic' } }],
    [
      'a size by the name of something else',
      'lettering',
      { version: 1, value: { size: 'length', font: 'sans' } },
    ],
    ['an answer of another program', 'run', [1, 2, 3]],
  ])('is ignored when it is %s', async (_what, name, value) => {
    const { page, faults } = await visit.open('about:blank')
    await kept(page, name, value)
    await page.goto(deck('?speaker'))
    await styled(page)
    expect(await page.locator('.elapsed').textContent()).toBe('0:00')
    expect(await page.locator('.notes-text').evaluate((one) => getComputedStyle(one).fontSize)).toBe('25px')
    await page.keyboard.press('ArrowRight')
    await onSlide(page, 2)
    expect(faults).toEqual([])
  })

  it('of a deck whose slides have changed is ignored', async () => {
    const { page } = await visit.open('about:blank')
    const run = { slides: ['title-slide', 'gone'], laps: { 'title-slide': 5000 }, slide: 'gone', mark: 0 }
    await kept(page, 'watch', { version: 1, value: watch })
    await kept(page, 'run', { version: 1, value: run })
    await page.goto(deck('?speaker'))
    expect(await page.locator('.elapsed').textContent()).toBe('1:00')
    await page.keyboard.press('r')
    await page.waitForSelector('text=Start the clock and go through the talk')
  })

  it('may be forbidden', async () => {
    const { page, faults } = await visit.open('about:blank')
    await page.addInitScript(() => {
      Object.defineProperty(globalThis, 'localStorage', {
        get: () => {
          throw new Error('forbidden')
        },
      })
    })
    await page.goto(deck())
    await ready(page)
    await page.goto(deck('?speaker'))
    await page.click('text=Start')
    await page.click('text=A+')
    await page.keyboard.press('ArrowRight')
    await onSlide(page, 2)
    expect(faults).toEqual([])
  })
})

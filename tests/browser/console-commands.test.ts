import type { BrowserContext, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { ready, visitSite } from './visit.ts'
import { bothWindows, onSlide, showing, styled, type Windows } from './windows.ts'

const visit = visitSite()
const deck = (rest = ''): string => new URL(`what-else-needs-a-patch/${rest}`, visit.address()).href

function both(prepare?: (context: BrowserContext) => unknown): Promise<Windows> {
  return bothWindows(visit, deck(), { prepare: ({ context }) => prepare?.(context) })
}

describe('in command', () => {
  it('go on and back by the keys of reveal.js and of clickers', async () => {
    const { audience, console } = await both()
    for (const key of ['PageDown', ' ', 'n', 'l', 'j', 'ArrowDown']) await console.keyboard.press(key)
    await showing(audience, 'cpp-now')
    for (const key of ['PageUp', 'Shift+ ', 'p', 'h', 'k', 'ArrowUp']) await console.keyboard.press(key)
    await showing(audience, 'title-slide')
    await console.keyboard.press('End')
    await showing(audience, 'closing-question')
    await console.click('button.first')
    await showing(audience, 'title-slide')
  })

  it('know the keys of a keyboard that writes another script', async () => {
    const { audience, console } = await both()
    await console.evaluate(() =>
      document.dispatchEvent(new KeyboardEvent('keydown', { key: 'ㅠ', code: 'KeyB', bubbles: true })),
    )
    await audience.waitForSelector('.reveal.paused')
  })

  it('switch once while a key is held down, and go on as long as it is', async () => {
    const { audience, console } = await both()
    for (let i = 0; i < 4; i += 1) await console.keyboard.down('b')
    await console.keyboard.up('b')
    for (let i = 0; i < 3; i += 1) await console.keyboard.down('ArrowRight')
    await showing(audience, 'sre-now')
    expect(await audience.locator('.reveal.paused').count()).toBe(1)
  })

  it('leave the keys to what has the focus', async () => {
    const { console } = await both()
    await console.focus('button.back')
    await console.keyboard.press(' ')
    await onSlide(console, 1)
    await console.focus('.notes-text')
    await console.keyboard.press('ArrowDown')
    await onSlide(console, 1)
    await console.keyboard.press('ArrowRight')
    await onSlide(console, 2)
  })

  it('jump to a slide that a search finds, by the keyboard alone', async () => {
    const { audience, console } = await both()
    await console.keyboard.press('g')
    await console.keyboard.type('airflow purger')
    expect(await console.locator('.jump-list li').count()).toBeLessThan(5)
    await console.keyboard.press('ArrowDown')
    await console.keyboard.press('ArrowDown')
    await console.keyboard.press('Enter')
    await showing(audience, 'data-now')
    await console.keyboard.press('g')
    await console.keyboard.type('13')
    await console.keyboard.press('Enter')
    await showing(audience, 'dora-metrics')
    for (const number of [4, 15]) {
      await console.keyboard.press('g')
      await console.keyboard.type(String(number))
      await console.keyboard.press('Enter')
      await onSlide(console, number)
    }
    await console.keyboard.press('g')
    await console.keyboard.press('Enter')
    await console.keyboard.type('nothing of the kind')
    await console.waitForSelector('text=No slide has these words.')
    await console.keyboard.press('Escape')
    await onSlide(console, 15)
    expect(await audience.locator('.reveal.overview').count()).toBe(0)
  })

  it('switch the room to black and to the overview, and back from either window', async () => {
    const { audience, console } = await both()
    await console.click('button.blank')
    await audience.waitForSelector('.reveal.paused')
    await console.waitForSelector('button.blank[aria-pressed="true"]')
    await audience.keyboard.press('b')
    await console.waitForSelector('button.blank[aria-pressed="false"]')
    await console.keyboard.press('o')
    await audience.waitForSelector('.reveal.overview')
    await audience.keyboard.press('o')
    await console.waitForSelector('button.overview[aria-pressed="false"]')
  })

  it('shows no overview by a clicker’s stop key, and leaves one by its other keys', async () => {
    const { audience, console } = await both()
    await console.keyboard.press('Escape')
    await console.keyboard.press('PageDown')
    await showing(audience, 'opening-slide')
    expect(await audience.locator('.reveal.overview').count()).toBe(0)
    for (const key of ['PageDown', 'PageUp', 'Escape']) {
      await console.keyboard.press('o')
      await audience.waitForSelector('.reveal.overview')
      await console.keyboard.press(key)
      await audience.waitForSelector('.reveal:not(.overview)')
    }
    await showing(audience, 'opening-slide')
  })

  it('throw light on a place, by pointer and by keys', async () => {
    const { audience, console } = await both()
    await console.keyboard.press('i')
    await audience.waitForSelector('.spot:visible')
    const at = (name: '--x' | '--y'): Promise<number> =>
      audience
        .locator('.spot')
        .evaluate((spot, name) => Number.parseFloat(spot.style.getPropertyValue(name)), name)
    expect([await at('--x'), await at('--y')]).toEqual([640, 360])
    await console.keyboard.press('ArrowRight')
    await expect.poll(() => at('--x')).toBeCloseTo(640 + 0.03 * 1280, 0)
    await onSlide(console, 1)
    const box = await console.locator('.spot-pad').boundingBox()
    if (!box) throw new Error('no pad')
    await console.mouse.move(box.x + box.width / 4, box.y + box.height / 4)
    await expect.poll(() => at('--x')).toBeCloseTo(320, 0)
    expect(await at('--y')).toBeCloseTo(180, 0)
    await console.keyboard.press('PageDown')
    await showing(audience, 'opening-slide')
    await console.keyboard.press('i')
    await audience.waitForSelector('.spot', { state: 'hidden' })
    await console.keyboard.press('i')
    await console.close()
    await audience.waitForSelector('.spot', { state: 'hidden' })
  })

  it('change light and dark in both windows', async () => {
    const { audience, console } = await both()
    await console.keyboard.press('t')
    await console.keyboard.press('t')
    await audience.waitForSelector('html[data-appearance="dark"]')
    await audience.keyboard.press('t')
    await console.waitForSelector('html[data-appearance="contrast"]')
  })

  it('show every key by ?', async () => {
    const { console } = await both()
    await console.keyboard.press('?')
    await console.waitForSelector('.help[open]')
    const keys = await console.locator('.help kbd').allTextContents()
    for (const key of ['→', 'PgDn', 'Home', 'G', 'O', 'B', 'I', 'A', 'X', 'T', 'Y', '+', 'C', 'R', 'F', '?'])
      expect(keys).toContain(key)
  })

  it.each([
    { width: 1180, height: 820 },
    { width: 390, height: 844 },
  ])('have targets for a finger at $width', async (viewport) => {
    const { page } = await visit.open(deck('?speaker'), { viewport, hasTouch: true })
    await styled(page)
    const small = await page.locator('button:visible, summary:visible').evaluateAll((all) =>
      all.flatMap((one) => {
        const { width, height } = one.getBoundingClientRect()
        return width < 48 || height < 44 ? [`${one.textContent} ${width} × ${height}`] : []
      }),
    )
    expect(small).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(viewport.width)
  })

  it('reach everything by Tab', async () => {
    const { page } = await visit.open(deck('?speaker'))
    await styled(page)
    await page.waitForSelector('.partner:has-text("No audience window yet")')
    const all = await page.locator('button:visible, summary:visible').count()
    const seen = new Set<string>()
    for (let i = 0; i < all + 6; i += 1) {
      await page.keyboard.press('Tab')
      seen.add(await page.evaluate(() => document.activeElement?.outerHTML.slice(0, 200) ?? ''))
    }
    expect([...seen].filter((one) => /^<(button|summary)/.test(one))).toHaveLength(all)
  })
})

/** A second screen to the right, as far as a page can know of it. */
async function withScreens(context: BrowserContext, state: PermissionState): Promise<void> {
  await context.addInitScript((state) => {
    const here = { availLeft: 0, availTop: 0, availWidth: 1280, availHeight: 720 }
    const there = { availLeft: 1280, availTop: 0, availWidth: 1920, availHeight: 1080 }
    Object.assign(globalThis, {
      getScreenDetails: () =>
        state === 'granted'
          ? Promise.resolve({ currentScreen: here, screens: [here, there] })
          : Promise.reject(new DOMException('refused', 'NotAllowedError')),
    })
    const query = navigator.permissions.query.bind(navigator.permissions)
    navigator.permissions.query = (wanted) =>
      (wanted.name as string) === 'window-management'
        ? Promise.resolve({ state } as PermissionStatus)
        : query(wanted)
    const open = window.open.bind(window)
    window.open = (...args) => {
      Object.assign(globalThis, { features: args[2] })
      return open(...args)
    }
  }, state)
}

function featuresOf(page: Page): Promise<string> {
  return page.evaluate(() => (globalThis as unknown as { features: string }).features)
}

describe('the audience’s window', () => {
  async function opened(prepare: (context: BrowserContext) => unknown): Promise<Page & { console?: Page }> {
    const { page, context, faults } = await visit.open('about:blank')
    await prepare(context)
    await page.goto(deck('?speaker#/data-now'))
    await page.waitForSelector('text=No audience window yet')
    const [window] = await Promise.all([
      context.waitForEvent('page'),
      page.click('text=Open audience window'),
    ])
    await ready(window)
    await showing(window, 'data-now')
    await page.waitForSelector('.partner[data-followed]')
    expect(faults).toEqual([])
    return Object.assign(window, { console: page })
  }

  it('goes to the other screen where that is granted', async () => {
    const { console } = await opened((context) => withScreens(context, 'granted'))
    expect(console && (await featuresOf(console))).toBe(
      'popup,left=1280,top=0,width=1920,height=1080,fullscreen',
    )
  })

  it.each(['denied', 'prompt'] as const)('is there to be dragged where that is %s', async (state) => {
    const { console } = await opened((context) => withScreens(context, state))
    expect(console && (await featuresOf(console))).toBe('popup,width=1280,height=720')
    await console?.waitForSelector('text=Drag the window to the projector')
  })

  it('opens without any of these interfaces', async () => {
    const window = await opened((context) =>
      context.addInitScript(() => {
        Reflect.deleteProperty(globalThis, 'getScreenDetails')
        Reflect.deleteProperty(Navigator.prototype, 'wakeLock')
        Reflect.deleteProperty(Navigator.prototype, 'permissions')
      }),
    )
    await window.console?.click('text=Start')
    await window.keyboard.press('ArrowRight')
    if (window.console) await onSlide(window.console, 6)
  })

  it('changes places with the console, from either of the two', async () => {
    const { audience, console } = await both()
    await console.keyboard.press('ArrowRight')
    await showing(audience, 'opening-slide')
    await console.keyboard.press('x')
    await audience.waitForSelector('.console .partner[data-followed]')
    await showing(console, 'opening-slide')
    await audience.keyboard.press('ArrowRight')
    await showing(console, 'short-term')
    await console.keyboard.press('x')
    await console.waitForSelector('.console .partner[data-followed]')
    await showing(audience, 'short-term')
  })

  it('has nothing to change places with when it is alone', async () => {
    const { page } = await visit.open(deck())
    await ready(page)
    await page.keyboard.press('x')
    await page.waitForSelector('text=There is no other window to swap with.')
  })

  it('keeps the screens awake while there is a talk', async () => {
    const asked = (page: Page): Promise<number> =>
      page.evaluate(() => (globalThis as unknown as { awake: number }).awake)
    const { audience, console } = await both((context) =>
      context.addInitScript(() => {
        const count = globalThis as unknown as { awake: number }
        count.awake = 0
        Object.defineProperty(navigator, 'wakeLock', {
          value: {
            request: async () => {
              count.awake += 1
              return {
                release: async () => {
                  count.awake -= 1
                },
              }
            },
          },
        })
      }),
    )
    await expect.poll(() => asked(audience)).toBe(1)
    expect(await asked(console)).toBe(0)
    await console.click('text=Start')
    await expect.poll(() => asked(console)).toBe(1)
    await console.click('text=Pause')
    await expect.poll(() => asked(console)).toBe(0)
  })
})

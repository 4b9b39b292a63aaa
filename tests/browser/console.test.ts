import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { ready, visitSite } from './visit.ts'
import { bothWindows, onSlide, showing, type Windows } from './windows.ts'

const visit = visitSite()
const deck = (rest = '', slug = 'what-else-needs-a-patch'): string =>
  new URL(`${slug}/${rest}`, visit.address()).href

function both(rest = ''): Promise<Windows> {
  return bothWindows(visit, deck(rest))
}

describe('the console opens', () => {
  it('by S, at an address of its own', async () => {
    const { console, faults } = await both('#/sre-now')
    expect(console.url()).toContain('/what-else-needs-a-patch/?speaker#/sre-now')
    expect(faults).toEqual([])
  })

  it('by a button that is there while the pointer moves', async () => {
    const { page, context } = await visit.open(deck())
    await ready(page)
    const button = page.locator('.open-console')
    await expect.poll(() => button.evaluate((one) => getComputedStyle(one).opacity)).toBe('0')
    let x = 300
    await expect
      .poll(async () => {
        x += 1
        await page.mouse.move(x, 300)
        return button.evaluate((one) => getComputedStyle(one).opacity)
      })
      .toBe('1')
    const [popup] = await Promise.all([context.waitForEvent('page'), button.click()])
    await popup.waitForSelector('.partner[data-followed]')
  })

  it('in a tab by its address, and finds the deck', async () => {
    const { page, context } = await visit.open(deck('#/data-now'))
    await ready(page)
    const tab = await context.newPage()
    await tab.goto(deck('?speaker'))
    await onSlide(tab, 5)
    await tab.keyboard.press('ArrowRight')
    await showing(page, 'ui-now')
  })
})

describe('an address that was cut off in the middle of a letter', () => {
  it.each([
    ['the console', { width: 1280, height: 720 }],
    ['the article on a phone', { width: 390, height: 844 }],
  ])('leaves %s at its beginning', async (_what, viewport) => {
    const { page, faults } = await visit.open(deck('?speaker#/%E0%A4'), { viewport })
    await onSlide(page, 1)
    await page.goto(deck('#/%E0%A4'))
    await page.waitForSelector('#title-slide', { state: 'visible' })
    expect(faults).toEqual([])
  })
})

describe('two windows', () => {
  it('are one talk, whichever of them moves', async () => {
    const { audience, console, faults } = await both()
    await audience.keyboard.press('ArrowRight')
    await onSlide(console, 2)
    await console.click('button.next')
    await showing(audience, 'short-term')
    await console.keyboard.press('End')
    await showing(audience, 'closing-question')
    expect(await console.locator('.notes-text').textContent()).toContain('wake-up call')
    expect(faults).toEqual([])
  })

  it('take ten quick presses, and ten quick clicks, as ten', async () => {
    const { audience, console } = await both()
    for (let i = 0; i < 10; i += 1) await console.keyboard.press('ArrowRight')
    await showing(audience, 'data-later')
    await onSlide(console, 11)
    await console.keyboard.press('Home')
    await console.evaluate(() => {
      const next = document.querySelector<HTMLElement>('button.next')
      for (let i = 0; i < 10; i += 1) next?.click()
    })
    await showing(audience, 'data-later')
    await onSlide(console, 11)
  })

  it('are in step again when the deck is loaded anew, black-out and all', async () => {
    const { audience, console } = await both()
    for (const key of ['ArrowRight', 'ArrowRight', 'b']) await console.keyboard.press(key)
    await audience.waitForSelector('.reveal.paused')
    await console.keyboard.press('ArrowRight')
    await audience.goto('about:blank')
    await console.keyboard.press('ArrowRight')
    await audience.goto(deck())
    await showing(audience, 'data-now')
    await audience.waitForSelector('.reveal.paused')
    await console.keyboard.press('ArrowLeft')
    await showing(audience, 'sre-now')
  })

  it('are in step again when the console is loaded anew, its time running', async () => {
    const { audience, console } = await both()
    await console.click('text=Start')
    await console.keyboard.press('b')
    await console.goto('about:blank')
    await audience.keyboard.press('b')
    await audience.keyboard.press('ArrowRight')
    await console.goto(deck('?speaker'))
    await onSlide(console, 2)
    await console.waitForSelector('button:has-text("Pause")')
    expect(await console.locator('.console[data-blank]').count()).toBe(0)
  })

  it('are in step again when both are loaded anew', async () => {
    const { audience, console } = await both()
    await console.keyboard.press('End')
    await showing(audience, 'closing-question')
    await Promise.all([audience.reload(), console.reload()])
    await onSlide(console, 15)
    await console.keyboard.press('ArrowLeft')
    await showing(audience, 'now-and-later')
  })

  it('are in step again when the console is closed and opened', async () => {
    const { audience, console, context } = await both()
    await console.click('text=Start')
    await console.close()
    await audience.waitForSelector('body:not([data-led])')
    await audience.keyboard.press('ArrowRight')
    const [again] = await Promise.all([context.waitForEvent('page'), audience.keyboard.press('s')])
    await onSlide(again, 2)
    await again.waitForSelector('button:has-text("Pause")')
    await again.keyboard.press('ArrowRight')
    await showing(audience, 'short-term')
  })

  it('take in a second console, which has the same slide and the same time', async () => {
    const { audience, console, context } = await both()
    await console.keyboard.press('ArrowRight')
    const second = await context.newPage()
    await second.goto(deck('?speaker'))
    await onSlide(second, 2)
    await second.click('text=Start')
    await console.waitForSelector('button:has-text("Pause")')
    await second.keyboard.press('ArrowRight')
    await onSlide(console, 3)
    await showing(audience, 'short-term')
    await console.click('text=Pause')
    await second.waitForSelector('button:has-text("Start")')
    const times = await Promise.all([console, second].map((one) => one.locator('.elapsed').textContent()))
    expect(times[0]).toBe(times[1])
  })

  it('are not moved by another deck of the same site', async () => {
    const { audience, console } = await both()
    const other = await audience.context().newPage()
    await other.goto(deck('', 'postmortem-actions'))
    await ready(other)
    await other.keyboard.press('ArrowRight')
    await other.keyboard.press('ArrowRight')
    const console2 = await audience.context().newPage()
    await console2.goto(deck('?speaker', 'postmortem-actions'))
    await onSlide(console2, 3)
    await console.keyboard.press('ArrowRight')
    await showing(audience, 'opening-slide')
    await onSlide(console, 2)
    expect(await other.locator('section.present').getAttribute('id')).toBe('short-term')
  })
})

describe('without a BroadcastChannel', () => {
  const withoutChannel = (rest = ''): Promise<Windows> =>
    bothWindows(visit, deck(rest), {
      prepare: ({ context }) =>
        context.addInitScript(() => Reflect.deleteProperty(globalThis, 'BroadcastChannel')),
    })

  it('the windows talk to the one that opened them, and find it again', async () => {
    const { audience, console, faults } = await withoutChannel()
    await console.keyboard.press('ArrowRight')
    await showing(audience, 'opening-slide')
    await audience.keyboard.press('ArrowRight')
    await onSlide(console, 3)
    await audience.reload()
    await ready(audience)
    await console.waitForSelector('.partner[data-followed]')
    await console.keyboard.press('ArrowRight')
    await showing(audience, 'sre-now')
    await console.reload()
    await onSlide(console, 4)
    await audience.keyboard.press('ArrowRight')
    await onSlide(console, 5)
    expect(faults).toEqual([])
  })

  it('a window in the middle hands on to the others', async () => {
    const { audience, console, context } = await withoutChannel()
    const [second] = await Promise.all([context.waitForEvent('page'), console.keyboard.press('a')])
    await ready(second)
    await second.waitForSelector('body[data-led]')
    await second.keyboard.press('ArrowRight')
    await onSlide(console, 2)
    await showing(audience, 'opening-slide')
  })
})

describe('what comes over the link', () => {
  /** Posts as any page of the origin could. */
  async function post(page: Page, ...messages: readonly object[]): Promise<void> {
    const other = await page.context().newPage()
    await other.goto(visit.address())
    const path = new URL(page.url()).pathname
    await other.evaluate(
      ({ messages, path }) => {
        const channel = new BroadcastChannel(`patchdeck:${path}`)
        for (const [i, message] of messages.entries())
          channel.postMessage({ patchdeck: path, from: 'other', number: i, at: Date.now(), ...message })
      },
      { messages, path },
    )
    // What was posted before is taken before.
    await other.evaluate((path) => {
      const message = { patchdeck: path, from: 'other', number: 99, at: Date.now() + 500 }
      new BroadcastChannel(`patchdeck:${path}`).postMessage({ ...message, type: 'blank', on: true })
    }, path)
    await page.waitForSelector('.reveal.paused')
  }

  it.each([
    ['is no command', { type: 'eval', code: '1' }],
    ['is no word of the list', { type: 'toString' }],
    ['lacks a field', { type: 'goto', slide: 'data-now' }],
    ['has a field of another kind', { type: 'goto', slide: 'data-now', step: '<b>1</b>' }],
    ['names no slide', { type: 'goto', slide: '<img src=x onerror=alert(1)>', step: 0 }],
    ['is of another deck', { type: 'goto', slide: 'data-now', step: 0, patchdeck: '/other/' }],
    ['is older than what holds', { type: 'goto', slide: 'data-now', step: 0, at: 0 }],
    ['is of the far future', { type: 'goto', slide: 'data-now', step: 0, at: 9e15 }],
    ['is no message', { from: null, type: 'goto', slide: 'data-now', step: 0 }],
  ])('is not taken when it %s', async (_what, message) => {
    const { page, faults } = await visit.open(deck())
    await ready(page)
    await post(page, message)
    expect(await page.locator('section.present').getAttribute('id')).toBe('title-slide')
    expect(faults).toEqual([])
  })

  it('is taken once, and in the order of its time', async () => {
    const { page } = await visit.open(deck())
    await ready(page)
    const on = { type: 'point', on: true, x: 0.5, y: 0.5, number: 1 }
    await post(page, on, { ...on, on: false, number: 2 }, on)
    expect(await page.locator('.spot').isVisible()).toBe(false)
  })

  it('is not taken from a window of another site', async () => {
    const { page } = await visit.open(deck())
    await ready(page)
    const path = new URL(page.url()).pathname
    const stranger = await page.context().newPage()
    await stranger.goto(visit.address().replace('127.0.0.1', 'localhost'))
    const [victim] = await Promise.all([
      page.context().waitForEvent('page'),
      stranger.evaluate((address) => {
        Object.assign(window, { opened: window.open(address) })
      }, page.url()),
    ])
    await ready(victim)
    await stranger.evaluate((path) => {
      const { opened } = window as unknown as { opened: Window }
      const message = { patchdeck: path, from: 'stranger', number: 1, at: Date.now() }
      opened.postMessage({ ...message, type: 'goto', slide: 'data-now', step: 0 }, '*')
    }, path)
    await victim.keyboard.press('ArrowRight')
    await showing(victim, 'opening-slide')
  })
})

describe('the console is never silent', () => {
  it('works alone and says what it waits for', async () => {
    const { page, faults } = await visit.open(deck('?speaker'))
    await page.waitForSelector('text=No audience window yet')
    await page.keyboard.press('ArrowRight')
    await onSlide(page, 2)
    expect(faults).toEqual([])
  })

  it('says when the deck is closed', async () => {
    const { audience, console } = await both()
    await audience.close()
    await console.waitForSelector('text=No audience window yet')
  })

  it.each([
    ['the console', '', 's', '/what-else-needs-a-patch/?speaker'],
    ['the deck', '?speaker', 'a', '/what-else-needs-a-patch/#/title-slide'],
  ])(
    'gives the address of %s, to open or copy, when the browser blocks the window',
    async (_of, rest, key, address) => {
      const { page, context, faults } = await visit.open(deck(rest))
      await context.grantPermissions(['clipboard-read', 'clipboard-write'])
      await page.waitForSelector('.reveal.ready, .console')
      await page.evaluate(() => {
        window.open = () => null
      })
      await page.keyboard.press(key)
      const link = page.locator('.notice a')
      expect(await link.getAttribute('href')).toContain(address)
      await page.click('.notice >> text=Copy')
      await page.waitForSelector('text=Copied.')
      expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(address)
      expect(faults).toEqual([])
    },
  )

  it('takes the address back when the console is there', async () => {
    const { page, context } = await visit.open(deck())
    await ready(page)
    await page.evaluate(() => {
      window.open = () => null
    })
    await page.keyboard.press('s')
    await page.waitForSelector('.notice a')
    const console = await context.newPage()
    await console.goto(deck('?speaker'))
    await page.waitForSelector('.notice', { state: 'hidden' })
  })

  it('names its window after the slide', async () => {
    const { page } = await visit.open(deck('?speaker#/dora-metrics'))
    await expect.poll(() => page.title()).toMatch(/^13 · .+ – .+: Postmortem Actions Table$/)
    await page.keyboard.press('Home')
    await expect.poll(() => page.title()).toMatch(/^[^·]+: Postmortem Actions Table$/)
  })

  it('says that it is in a frame', async () => {
    // The site's own pages may hold no frames.
    const home = visit.address().replace('127.0.0.1', 'localhost')
    const { page } = await visit.open(home, { bypassCSP: true })
    await page.setContent(`<iframe width=1200 height=700 src="${deck('?speaker')}"></iframe>`)
    const frame = page.frameLocator('iframe')
    await frame.locator('text=This page is in a frame').waitFor()
    expect(await frame.locator('.partner a').getAttribute('href')).toBe(deck('?speaker#/title-slide'))
  })

  it('says that a window of another site has opened it', async () => {
    const { page, context } = await visit.open(visit.address().replace('127.0.0.1', 'localhost'))
    const [popup] = await Promise.all([
      context.waitForEvent('page'),
      page.evaluate((address) => void window.open(address), deck('?speaker')),
    ])
    await popup.waitForSelector('text=belongs to another site')
    expect(await popup.locator('.partner a').getAttribute('href')).toBe(deck('#/title-slide'))
  })
})

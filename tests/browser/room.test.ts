import type { BrowserContext, Locator, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { goTo, ready, visitSite } from './visit.ts'
import { bothWindows, showing, type Windows } from './windows.ts'

const visit = visitSite()
const deck = (rest = ''): string => new URL(`what-else-needs-a-patch/${rest}`, visit.address()).href

function both(prepare?: (context: BrowserContext) => unknown): Promise<Windows> {
  return bothWindows(visit, deck('#/closing-question'), { prepare: ({ context }) => prepare?.(context) })
}

/** The lines on a window's last slide, without what is set on them. */
function lines(page: Page): Promise<string[]> {
  return page.$$eval('.slides .answer-text bdi:first-of-type', (all) =>
    all.map((line) => line.textContent ?? ''),
  )
}

/** Types lines where one is open. */
async function type(page: Page, ...texts: readonly string[]): Promise<void> {
  for (const text of texts) {
    await page.keyboard.type(text)
    await page.keyboard.press('Enter')
  }
}

async function seeing(page: Page, ...texts: readonly string[]): Promise<void> {
  await expect.poll(() => lines(page)).toEqual(texts)
}

function focused(page: Page): Promise<string> {
  return page.evaluate(() => `${document.activeElement?.className} ${document.activeElement?.textContent}`)
}

function dialog(console: Page): Locator {
  return console.locator('.room-dialog[open]')
}

const cell = (page: Page, place: string): Locator => page.locator(`${place} button`)

describe('the last slide', () => {
  it('takes lines by a key from any slide, and stays where it is while one types', async () => {
    const { page, faults } = await visit.open(deck('#/sre-now'))
    await ready(page)
    await page.keyboard.press('e')
    await showing(page, 'closing-question')
    await type(page, 'Blank keys, n p s b o ?', 'And a second')
    await page.keyboard.press('ArrowLeft')
    await page.keyboard.press('Home')
    await seeing(page, 'Blank keys, n p s b o ?', 'And a second')
    await page.keyboard.press('Enter')
    expect(await page.locator('.answer-form').count()).toBe(0)
    await showing(page, 'closing-question')
    await page.keyboard.press('PageUp')
    await showing(page, 'now-and-later')
    expect(faults).toEqual([])
  })

  it('takes a line by a click on its hunk, and drops it by Escape', async () => {
    const { page } = await visit.open(deck('#/closing-question'))
    await ready(page)
    await page.click('.open-hunk', { position: { x: 900, y: 60 } })
    await page.keyboard.type('Not this')
    await page.keyboard.press('Escape')
    await seeing(page)
    expect(await focused(page)).toContain('answer-open')
    await showing(page, 'closing-question')
  })

  it('has a clicker go on from an open line, which is still there after', async () => {
    const { page } = await visit.open(deck('#/closing-question'))
    await ready(page)
    await page.keyboard.press('e')
    await page.keyboard.type('Half a')
    await page.keyboard.press('PageUp')
    await showing(page, 'now-and-later')
    await page.keyboard.press('e')
    await type(page, ' line')
    await seeing(page, 'Half a line')
  })

  it('says what a line is, as text and nothing else', async () => {
    const { page, faults } = await visit.open(deck('#/closing-question'))
    await ready(page)
    await page.keyboard.press('e')
    await page.keyboard.type('<img src=x onerror=alert(1)>')
    await page.keyboard.press('Tab')
    await page.keyboard.type('SRE')
    await page.keyboard.press('Tab')
    await page.keyboard.press('p')
    await page.keyboard.press('Tab')
    await page.keyboard.type('Kim')
    await page.keyboard.press('Enter')
    await seeing(page, '<img src=x onerror=alert(1)>')
    expect(await page.locator('.answer .chip').allTextContents()).toEqual(['SRE', 'prevent', 'Kim'])
    expect(await page.locator('.answer img').count()).toBe(0)
    expect(await page.locator('#room-teams option').count()).toBeGreaterThan(3)
    expect(faults).toEqual([])
  })

  it('lets a line be edited, moved, removed and brought back by keys alone', async () => {
    const { page } = await visit.open(deck('#/closing-question'))
    await ready(page)
    await page.keyboard.press('e')
    await type(page, 'one', 'two', 'three')
    await page.keyboard.press('Escape')
    await page.keyboard.press('Shift+Tab')
    await page.focus('.answer:nth-child(3) .answer-text')
    await page.keyboard.press('Alt+ArrowUp')
    await page.keyboard.press('Alt+ArrowUp')
    await seeing(page, 'three', 'one', 'two')
    expect(await focused(page)).toBe('answer-text three')
    await page.keyboard.press('Enter')
    await page.keyboard.press('End')
    await type(page, '!')
    await seeing(page, 'three!', 'one', 'two')
    expect(await focused(page)).toBe('answer-text three!')
    await page.keyboard.press('Delete')
    await seeing(page, 'one', 'two')
    expect(await focused(page)).toBe('answer-text one')
    await expect.poll(() => page.locator('.said').textContent()).toBe('Removed: three!')
    await page.keyboard.press('Control+z')
    await seeing(page, 'three!', 'one', 'two')
    await page.keyboard.press('Control+z')
    await page.keyboard.press('Control+z')
    await seeing(page, 'one', 'three', 'two')
    await page.keyboard.press('Control+Shift+z')
    await seeing(page, 'three', 'one', 'two')
    await showing(page, 'closing-question')
    await page.focus('.answer-text')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Control+a')
    await page.keyboard.press('Delete')
    await page.keyboard.press('Enter')
    await seeing(page, 'one', 'two')
    expect(await focused(page)).toBe('answer-text one')
  })

  it('is cleared, and has it all back by the notice', async () => {
    const { page } = await visit.open(deck('#/closing-question'))
    await ready(page)
    await page.keyboard.press('e')
    await type(page, 'one', 'two')
    await page.keyboard.press('Escape')
    await page.click('.room-tools button:has-text("Clear")')
    await seeing(page)
    expect(await focused(page)).toContain('answer-open')
    await page.click('.notice button:has-text("Undo")')
    await seeing(page, 'one', 'two')
  })

  it('undoes the typing in a line before it undoes lines', async () => {
    const { page } = await visit.open(deck('#/closing-question'))
    await ready(page)
    await page.keyboard.press('e')
    await type(page, 'one')
    await page.keyboard.type('two')
    await page.keyboard.press('Control+z')
    await seeing(page, 'one')
  })
})

describe('a line that is half written', () => {
  /** What stands in the line that is open on a window's last slide, or in its dialog. */
  const written = (page: Page): Promise<string> => page.locator('.answer-line').inputValue()

  /** Holds back the part of the page that takes lines, until the returned function is called. */
  async function heldBack(page: Page): Promise<() => void> {
    let release = (): void => {}
    const released = new Promise<void>((resolve) => {
      release = resolve
    })
    await page.context().route(/\/(capture|console)-[\w-]+\.js$/, async (route) => {
      await released
      await route.continue()
    })
    return release
  }

  it.each([
    ['the deck', '#/sre-now'],
    ['the console', '?speaker#/sre-now'],
  ])('is typed in %s whatever is still loading, and none of its keys is a command', async (_what, rest) => {
    const { page, faults } = await visit.open('about:blank')
    const release = await heldBack(page)
    await page.goto(deck(rest))
    if (rest.startsWith('#')) await ready(page)
    await page.keyboard.press('e')
    await type(page, 'b. n p s o')
    await page.keyboard.type('Second')
    for (const text of ['SRE', 'p', 'Kim']) {
      await page.keyboard.press('Tab')
      await page.keyboard.type(text)
    }
    await page.keyboard.press('Enter')
    await page.keyboard.type('Third')
    release()
    await seeing(page, 'b. n p s o', 'Second')
    await expect.poll(() => written(page)).toBe('Third')
    await type(page, ' line')
    await seeing(page, 'b. n p s o', 'Second', 'Third line')
    expect(await page.locator('.slides .chip').allTextContents()).toEqual(['SRE', 'prevent', 'Kim'])
    expect(await page.locator('.reveal.paused, .console[data-blank]').count()).toBe(0)
    expect(faults).toEqual([])
  })

  it('outlives a reload while it is still loading', async () => {
    const { page } = await visit.open('about:blank')
    const release = await heldBack(page)
    await page.goto(deck('#/sre-now'))
    await ready(page)
    await page.keyboard.press('e')
    await type(page, 'One')
    await page.keyboard.type('Half a')
    await page.reload()
    await ready(page)
    release()
    await showing(page, 'closing-question')
    await type(page, ' line')
    await seeing(page, 'One', 'Half a line')
  })

  it('is left to a clicker while it is still loading', async () => {
    const { page } = await visit.open('about:blank')
    const release = await heldBack(page)
    await page.goto(deck('#/closing-question'))
    await ready(page)
    await page.keyboard.press('e')
    await page.keyboard.type('Half a')
    await page.keyboard.press('PageUp')
    await showing(page, 'now-and-later')
    release()
    await page.waitForSelector('.answer-line', { state: 'attached' })
    await page.keyboard.press('PageUp')
    await showing(page, 'dora-metrics')
    await page.keyboard.press('e')
    await type(page, ' line')
    await seeing(page, 'Half a line')
  })

  it('is there again after a reload, and gone when it was added or dropped', async () => {
    const { page } = await visit.open(deck('#/closing-question'))
    await ready(page)
    await page.keyboard.press('e')
    await page.keyboard.type('Half a')
    await page.keyboard.press('Tab')
    await page.keyboard.type('SRE')
    await page.reload()
    await expect.poll(() => written(page)).toBe('Half a')
    await page.keyboard.press('ArrowLeft')
    await showing(page, 'now-and-later')
    await page.keyboard.press('e')
    await type(page, ' line')
    await seeing(page, 'Half a line')
    expect(await page.locator('.answer .chip').allTextContents()).toEqual(['SRE'])
    await page.keyboard.type('Not this')
    await page.keyboard.press('Escape')
    await page.reload()
    await page.waitForSelector('.answer-open')
    await page.keyboard.press('e')
    expect(await written(page)).toBe('')
  })

  it('is the edit of a line that it was', async () => {
    const { page } = await visit.open(deck('#/closing-question'))
    await ready(page)
    await page.keyboard.press('e')
    await type(page, 'one', 'two')
    await page.keyboard.press('Escape')
    await page.click('.answer:nth-child(1) .answer-text')
    await page.keyboard.type(' and a half')
    await page.reload()
    await page.waitForSelector('.answer:nth-child(1) .answer-line')
    await page.focus('.answer-line')
    await page.keyboard.press('Enter')
    await seeing(page, 'one and a half', 'two')
  })

  it('goes on in the console when the deck has left it, and the other way', async () => {
    const { audience, console, faults } = await both()
    await audience.keyboard.press('e')
    await audience.keyboard.type('Half a')
    await audience.keyboard.press('PageUp')
    await showing(audience, 'now-and-later')
    await console.keyboard.press('e')
    await expect.poll(() => written(console)).toBe('Half a')
    await audience.waitForSelector('.answer-line', { state: 'detached' })
    await console.keyboard.type(' line')
    await console.keyboard.press('PageUp')
    await showing(audience, 'dora-metrics')
    await console.keyboard.press('PageDown')
    await showing(audience, 'now-and-later')
    await audience.keyboard.press('e')
    await expect.poll(() => written(audience)).toBe('Half a line')
    await audience.keyboard.press('Enter')
    for (const page of [audience, console]) await seeing(page, 'Half a line')
    expect(faults).toEqual([])
  })

  it('outlives that the windows change places, and that one is closed', async () => {
    const { audience, console } = await both()
    await audience.keyboard.press('e')
    await audience.keyboard.type('Half a')
    await console.keyboard.press('x')
    await audience.waitForSelector('.console .partner[data-followed]')
    await audience.keyboard.press('e')
    await expect.poll(() => written(audience)).toBe('Half a')
    await audience.close()
    await ready(console)
    await console.keyboard.press('e')
    await type(console, ' line')
    await seeing(console, 'Half a line')
  })

  it('outlives what is said in the other window, and a reload after that', async () => {
    const { audience, console } = await both()
    await audience.keyboard.press('e')
    await audience.keyboard.type('Half a')
    await console.keyboard.press('e')
    await dialog(console).waitFor()
    await type(console, 'two')
    await seeing(audience, 'two')
    expect(await written(audience)).toBe('Half a')
    await audience.reload()
    await expect.poll(() => written(audience)).toBe('Half a')
  })

  it.each(['rubbish', '{"version":1,"value":{"id":3,"text":"x"}}', '{"version":0,"value":{}}'])(
    'is none where rubbish was kept: %s',
    async (text) => {
      const { page, context, faults } = await visit.open('about:blank')
      const key = `patchdeck:${new URL(deck()).pathname}:draft-deck`
      await context.addInitScript(([key, text]) => localStorage.setItem(key ?? '', text ?? ''), [key, text])
      await page.goto(deck('#/closing-question'))
      await ready(page)
      await page.waitForSelector('.answer-open')
      await page.keyboard.press('e')
      expect(await written(page)).toBe('')
      expect(faults).toEqual([])
    },
  )
})

describe('what is too long', () => {
  const long = 'A line that somebody has pasted. '.repeat(20).trim()

  it('is said and stays to be shortened, in a line', async () => {
    const { page } = await visit.open(deck('#/closing-question'))
    await ready(page)
    await page.keyboard.press('e')
    await page.waitForSelector('.answer-line:focus')
    await page.keyboard.insertText(long)
    await page.waitForSelector(`.notice:has-text("${long.length} characters are too many: 500 fit here")`)
    await page.keyboard.press('Enter')
    expect(await page.inputValue('.answer-line')).toBe(long)
    expect(await page.getAttribute('.answer-line', 'aria-invalid')).toBe('true')
    await seeing(page)
    await page.fill('.answer-line', long.slice(0, 500))
    await page.keyboard.press('Enter')
    await seeing(page, long.slice(0, 500).trim())
  })

  it('is said and stays to be shortened, in a cell', async () => {
    const { page } = await visit.open(deck('#/short-term'))
    await ready(page)
    const who = cell(page, '#short-term tbody tr:nth-child(1) [data-field="owner"]')
    await who.click()
    await page.keyboard.insertText(long)
    await page.keyboard.press('Enter')
    await page.waitForSelector('.notice:has-text("400 fit here")')
    expect(await page.inputValue('.slot-field')).toBe(long)
    await page.fill('.slot-field', 'Kim')
    await page.keyboard.press('Enter')
    await expect.poll(() => who.textContent()).toBe('Kim')
  })
})

describe('a clock that is set back', () => {
  /** Sets the clock of all windows, in days from now, from their next page on. */
  const setClock = (context: BrowserContext, days: number): Promise<unknown> =>
    context.addInitScript((days) => {
      const now = Date.now.bind(Date)
      Date.now = () => now() + days * 86_400_000
    }, days)

  it('loses no line, and lets both windows say more', async () => {
    const { audience, console } = await both()
    await audience.keyboard.press('e')
    await type(audience, 'before')
    await seeing(console, 'before')
    await setClock(audience.context(), -2)
    await console.reload()
    await seeing(console, 'before')
    await console.keyboard.press('e')
    await dialog(console).waitFor()
    await type(console, 'after')
    for (const page of [audience, console]) await seeing(page, 'before', 'after')
    await Promise.all([audience.reload(), console.reload()])
    for (const page of [audience, console]) await seeing(page, 'before', 'after')
    await audience.keyboard.press('e')
    await type(audience, 'and on')
    for (const page of [audience, console]) await seeing(page, 'before', 'after', 'and on')
  })

  it('loses nothing when both speak at once', async () => {
    const { page, context } = await visit.open('about:blank')
    await context.addInitScript(() => {
      Date.now = () => 1e12
    })
    await page.goto(deck('#/closing-question'))
    await ready(page)
    const other = await context.newPage()
    await other.goto(deck('#/closing-question'))
    await ready(other)
    for (const one of [page, other]) await one.keyboard.press('e')
    for (let i = 0; i < 4; i += 1)
      await Promise.all([type(page, `a${i}`, `b${i}`), type(other, `c${i}`, `d${i}`)])
    const wanted = [0, 1, 2, 3].flatMap((i) => ['a', 'b', 'c', 'd'].map((one) => `${one}${i}`)).sort()
    for (const one of [page, other]) await expect.poll(async () => (await lines(one)).sort()).toEqual(wanted)
  })

  it('leaves what was kept before it, and what an older version kept', async () => {
    const { page, context } = await visit.open('about:blank')
    const key = `patchdeck:${new URL(deck()).pathname}:room`
    const answers = [{ id: 'a', text: 'kept', team: null, kind: null, owner: null }]
    const kept = { version: 1, value: { answers, fills: {}, at: Date.now() + 86_400_000 } }
    await context.addInitScript(
      ([key, text]) => localStorage.getItem(key ?? '') ?? localStorage.setItem(key ?? '', text ?? ''),
      [key, JSON.stringify(kept)],
    )
    await page.goto(deck('#/closing-question'))
    await ready(page)
    await seeing(page, 'kept')
    await page.keyboard.press('e')
    await type(page, 'new')
    await page.reload()
    await seeing(page, 'kept', 'new')
  })
})

describe('two windows', () => {
  it('show what is said in either, at once and after a reload', async () => {
    const { audience, console, faults } = await both()
    await audience.bringToFront()
    await audience.keyboard.press('e')
    await type(audience, 'from the room')
    await console.bringToFront()
    await console.keyboard.press('e')
    await dialog(console).waitFor()
    await type(console, 'from the console')
    for (const page of [audience, console]) await seeing(page, 'from the room', 'from the console')
    expect(await console.locator('.now .answer-text').allTextContents()).toEqual([
      'from the room',
      'from the console',
    ])
    await audience.reload()
    await seeing(audience, 'from the room', 'from the console')
    await console.reload()
    await seeing(console, 'from the room', 'from the console')
    await console.keyboard.press('e')
    await dialog(console).waitFor()
    await type(console, 'and on')
    await seeing(audience, 'from the room', 'from the console', 'and on')
    expect(faults).toEqual([])
  })

  it('tell a second console, and one that was closed and opened', async () => {
    const { audience, console, context } = await both()
    await console.keyboard.press('e')
    await dialog(console).waitFor()
    await type(console, 'one')
    const second = await context.newPage()
    await second.goto(deck('?speaker'))
    await seeing(second, 'one')
    await console.close()
    await audience.bringToFront()
    await audience.keyboard.press('e')
    await type(audience, 'two')
    await seeing(second, 'one', 'two')
    const [again] = await Promise.all([context.waitForEvent('page'), openConsole(audience)])
    await seeing(again, 'one', 'two')
    await again.keyboard.press('e')
    await dialog(again).waitFor()
    await again.keyboard.press('Control+z')
    await seeing(again, 'one', 'two')
    await type(again, 'three')
    await seeing(second, 'one', 'two', 'three')
    await second.keyboard.press('e')
    await dialog(second).waitFor()
    await second.keyboard.press('Control+z')
    for (const page of [audience, again, second]) await seeing(page, 'one', 'two')
  })

  it('lose no line when both speak at once', async () => {
    const { audience, console } = await both()
    await audience.keyboard.press('e')
    await console.keyboard.press('e')
    await dialog(console).waitFor()
    for (let i = 0; i < 5; i += 1) {
      await audience.keyboard.type(`a${i}`)
      await console.keyboard.type(`c${i}`)
      await Promise.all([audience.keyboard.press('Enter'), console.keyboard.press('Enter')])
    }
    const wanted = [0, 1, 2, 3, 4].flatMap((i) => [`a${i}`, `c${i}`]).sort()
    for (const page of [audience, console])
      await expect.poll(async () => (await lines(page)).sort()).toEqual(wanted)
    await expect.poll(async () => (await lines(audience)).join()).toBe((await lines(console)).join())
  })

  it('leave alone what is being written in the other', async () => {
    const { audience, console } = await both()
    await audience.keyboard.press('e')
    await type(audience, 'one')
    await audience.keyboard.type('half')
    await console.keyboard.press('e')
    await dialog(console).waitFor()
    await type(console, 'two')
    await seeing(audience, 'one', 'two')
    await audience.bringToFront()
    await audience.focus('.answer-line')
    await type(audience, ' done')
    await seeing(console, 'one', 'two', 'half done')
  })
})

async function openConsole(audience: Page): Promise<void> {
  await audience.keyboard.press('Escape')
  await audience.keyboard.press('s')
}

describe('storage', () => {
  const fails = (name: 'QuotaExceededError' | 'SecurityError'): string => `
    const set = Storage.prototype.setItem
    Storage.prototype.setItem = function (key, value) {
      if (/:room$/.test(key)) throw new DOMException('no', '${name}')
      set.call(this, key, value)
    }`

  it.each(['QuotaExceededError', 'SecurityError'] as const)(
    'that ends in %s is said, and the windows go on',
    async (name) => {
      const { audience, console } = await both((context) => context.addInitScript(fails(name)))
      await console.keyboard.press('e')
      await dialog(console).waitFor()
      await type(console, 'one')
      await console.waitForSelector('.notice:has-text("keeps nothing")')
      await seeing(audience, 'one')
      await seeing(console, 'one')
      await audience.reload()
      await seeing(audience, 'one')
    },
  )

  it('that can’t even be read is as if nothing were there', async () => {
    const { page, context } = await visit.open('about:blank')
    await context.addInitScript(() =>
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('no', 'SecurityError')
        },
      }),
    )
    await page.goto(deck('#/closing-question'))
    await ready(page)
    await page.keyboard.press('e')
    await type(page, 'one')
    await page.waitForSelector('.notice:has-text("keeps nothing")')
    await seeing(page, 'one')
  })

  it.each([
    'rubbish',
    '{"version":1,"value":{"answers":[{"id":"a"},3,null],"fills":[]}}',
    '{"version":1,"value":{"answers":[{"id":"a","text":"x"}],"fills":{},"at":1e99}}',
  ])('with rubbish in it is as if nothing were there: %s', async (text) => {
    const { page, context, faults } = await visit.open('about:blank')
    const key = `patchdeck:${new URL(deck()).pathname}:room`
    await context.addInitScript(([key, text]) => localStorage.setItem(key ?? '', text ?? ''), [key, text])
    await page.goto(deck('#/closing-question'))
    await ready(page)
    await page.waitForSelector('.answer-open')
    await seeing(page)
    expect(faults).toEqual([])
  })
})

describe('an open cell', () => {
  const who = '#short-term tbody tr:nth-child(1) [data-field="owner"]'
  const when = '#short-term tbody tr:nth-child(1) [data-field="due"]'

  it('is filled on the slide, by keys alone, and shown wherever it stands', async () => {
    const { page, faults } = await visit.open(deck('#/short-term'))
    await ready(page)
    await cell(page, who).focus()
    expect(await cell(page, who).getAttribute('aria-label')).toBe('Who: fill in')
    await page.keyboard.press(' ')
    await type(page, 'Kim')
    expect(await cell(page, who).textContent()).toBe('Kim')
    expect(await focused(page)).toContain('Kim')
    await showing(page, 'short-term')
    await goTo(page, 'sre-now')
    expect(await page.locator('#sre-now [data-field="owner"]').textContent()).toBe('Kim')
    await page.reload()
    await ready(page)
    await expect.poll(() => page.locator('#sre-now [data-field="owner"]').textContent()).toBe('Kim')
    await page.locator('#sre-now [data-field="owner"] button').click()
    await page.keyboard.press('Control+a')
    await page.keyboard.press('Delete')
    await page.keyboard.press('Enter')
    expect(await page.locator('#sre-now [data-field="owner"]').textContent()).toBe('?')
    await page.keyboard.press('Control+z')
    expect(await page.locator('#sre-now [data-field="owner"]').textContent()).toBe('Kim')
    expect(faults).toEqual([])
  })

  it('drops by Escape what was typed, and keeps it when one goes elsewhere', async () => {
    const { page } = await visit.open(deck('#/short-term'))
    await ready(page)
    await cell(page, who).click()
    await page.keyboard.type('No one')
    await page.keyboard.press('Escape')
    expect(await cell(page, who).textContent()).toBe('who?')
    await cell(page, who).click()
    await page.keyboard.type('Ines')
    await cell(page, when).click()
    expect(await cell(page, who).textContent()).toBe('Ines')
    await type(page, '2031-05-12')
    expect(await cell(page, when).textContent()).toBe('2031-05-12')
  })

  it('is filled from the console, which shows the room what it types, and from the room', async () => {
    const { audience, console, faults } = await both()
    await goTo(audience, 'short-term')
    await console.keyboard.press('e')
    await dialog(console).waitFor()
    await dialog(console).locator('tr:has-text("Alert on 85%") button').first().click()
    await type(console, 'Kim')
    await expect.poll(() => cell(audience, who).textContent()).toBe('Kim')
    expect(await dialog(console).isVisible()).toBe(true)
    await cell(audience, when).click()
    await type(audience, 'in May')
    await expect
      .poll(() => dialog(console).locator('tr:has-text("Alert on 85%") td').allTextContents())
      .toEqual(['Kim', 'in May'])
    await expect
      .poll(() => console.locator('.now [data-filled]').allTextContents())
      .toEqual(['Kim', 'in May'])
    await dialog(console).locator('.close').click()
    await dialog(console).waitFor({ state: 'detached' })
    expect(faults).toEqual([])
  })

  it('makes no row fall off, whatever is written in it', async () => {
    const { page } = await visit.open(new URL('long/', visit.address()).href)
    await ready(page)
    await page.evaluate(() => {
      const slots = [...document.querySelectorAll<HTMLElement>('[data-slot]')].map(
        ({ dataset }) => dataset.slot,
      )
      const text = 'Somebody of the second line and their whole team, by the end of the quarter'
      const fills = Object.fromEntries(slots.map((slot, i) => [slot, i % 3 === 0 ? text : '2031-05-12']))
      const value = { answers: [], fills, at: 1000 }
      localStorage.setItem(`patchdeck:${location.pathname}:room`, JSON.stringify({ version: 1, value }))
    })
    await page.reload()
    await ready(page)
    await page.waitForSelector('[data-filled]', { state: 'attached' })
    for (const id of await page.$$eval('.slides > [data-kind="actions"]', (all) => all.map(({ id }) => id))) {
      await goTo(page, id)
      const box = await page.locator(`#${id} table`).boundingBox()
      expect((box?.y ?? 0) + (box?.height ?? 0), id).toBeLessThanOrEqual(669)
      expect((box?.x ?? 0) + (box?.width ?? 0), id).toBeLessThanOrEqual(1201)
      const fills = await page.locator(`#${id} [data-filled]`).count()
      expect(fills, id).toBe(await page.locator(`#${id} [data-slot]`).count())
    }
  })

  it('that is gone from the document is kept, counted, and dropped when one says so', async () => {
    const { page, context } = await visit.open('about:blank')
    const key = `patchdeck:${new URL(deck()).pathname}:room`
    const kept = { version: 1, value: { answers: [], fills: { 'no-such-row/owner': 'Kim' }, at: 1000 } }
    await context.addInitScript(
      ([key, text]) => localStorage.setItem(key ?? '', text ?? ''),
      [key, JSON.stringify(kept)],
    )
    await page.goto(deck('?speaker'))
    await page.waitForSelector('button.room')
    await page.keyboard.press('e')
    await page.waitForSelector('text=1 cell was filled whose row is no longer in the document.')
    await page.click('.room-gone button')
    expect(await page.locator('.room-gone').textContent()).toBe('')
  })
})

describe('room on the last slide', () => {
  const long =
    'Write down who may restart the purger at night, and what they look at before they do so, since nobody knew'
  const sizes = [
    { width: 1280, height: 720 },
    { width: 1024, height: 768 },
    { width: 1920, height: 1080 },
  ]

  it.each(sizes)('is made for one line and for forty, at $width × $height', async (viewport) => {
    const { page } = await visit.open(deck('#/closing-question'), { viewport })
    await ready(page)
    for (const count of [1, 3, 6, 9, 12, 40]) {
      await say(page, count, count > 3 ? long : 'Alert when the purge has not run for a day')
      expect(await page.evaluate(halfSeen), `${count} lines`).toEqual([])
      expect(await page.locator('.answer-open').isVisible()).toBe(true)
    }
    expect(await page.locator('.answer-count').textContent()).toBe('40 lines')
    expect(await page.locator('.answer-count').isVisible()).toBe(true)
    const [last, stage] = await Promise.all([
      page.locator('.answer:last-child').boundingBox(),
      page.locator('.reveal .slides').boundingBox(),
    ])
    expect((last?.y ?? 0) + (last?.height ?? 0)).toBeLessThan((stage?.y ?? 0) + (stage?.height ?? 0))
  })

  it('flows on a phone', async () => {
    const { page } = await visit.open(deck(), { viewport: { width: 390, height: 844 } })
    await page.click('.answer-open')
    await type(page, long, long)
    await seeing(page, long, long)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
    expect(await page.locator('.asked').isVisible()).toBe(true)
  })
})

/** Has another window say so many lines. */
async function say(page: Page, count: number, text: string): Promise<void> {
  const answers = Array.from({ length: count }, (_, i) => {
    return { id: `a${i}`, text: `${i + 1}. ${text}`, team: 'SRE', kind: 'detect', owner: 'Kim' }
  })
  await page.evaluate((answers) => {
    const patchdeck = location.pathname
    const command = { type: 'room', said: { answers, fills: {} }, since: 0, at: Date.now() }
    const message = { ...command, patchdeck, from: 'another', number: answers.length }
    new BroadcastChannel(`patchdeck:${patchdeck}`).postMessage(message)
  }, answers)
  await expect.poll(() => page.locator('.answer').count()).toBe(count)
}

/** The lines of text on the last slide that are seen in part: outside of their stage, or cut by the list's edge. */
function halfSeen(): string[] {
  const page = document.querySelector('[data-kind="closing"] .page')
  const box = page?.querySelector('.answers-box')?.getBoundingClientRect()
  const edge = page?.getBoundingClientRect()
  if (!page || !box || !edge) return ['there is no list']
  const texts = [...page.querySelectorAll('.answer-text, .question, .asked li, .cursor')]
  return texts.flatMap((text) => {
    const { top, bottom, height } = text.getBoundingClientRect()
    if (height === 0) return []
    const inList = text.matches('.answer-text')
    const isOut = inList && (bottom <= box.top + 2 || top >= box.bottom - 2)
    const frame = inList ? box : edge
    const isWhole = top >= frame.top - 2 && bottom <= frame.bottom + 2 && bottom <= edge.bottom
    return isOut || isWhole ? [] : [`${text.textContent}: ${top}–${bottom} in ${frame.top}–${frame.bottom}`]
  })
}

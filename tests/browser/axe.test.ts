import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { goTo, ready, visitSite } from './visit.ts'
import { styled } from './windows.ts'

const visit = visitSite()
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

const appearances = [
  { name: 'light', appearance: 'light', colorScheme: 'light' },
  { name: 'dark', appearance: 'dark', colorScheme: 'light' },
  { name: 'high contrast', appearance: 'contrast', colorScheme: 'light' },
  { name: 'high contrast on black', appearance: 'contrast', colorScheme: 'dark' },
] as const

/** Opens a page of the site with axe in it, which the page's policy would keep out. */
async function examined(address: string): Promise<Page> {
  const { page } = await visit.open(new URL(address, visit.address()).href, { bypassCSP: true })
  await page.evaluate(axe)
  return page
}

describe('in any appearance, axe', () => {
  const seen = new Set<string>()
  it.each([
    'what-else-needs-a-patch',
    'checkout-latency',
    'queue-backlog',
    'scanners-stood-still',
    'finals',
    'on-call',
    'thumbnails',
  ])(
    'has nothing to say of the kinds of slides that are new in %s',
    async (slug) => {
      const page = await examined(`${slug}/`)
      await ready(page)
      for (const { id, kind } of await kindsOf(page)) {
        if (seen.has(kind)) continue
        seen.add(kind)
        await goTo(page, id)
        await expectNone(page, id)
      }
    },
    120_000,
  )

  it('has seen every kind of slide that needs no older state', () => {
    expect([...seen].sort().join(' ')).toBe(
      'action actions calls causes closing coverage detection horizons impact lessons measures metrics opening prose summary timeline title',
    )
  })

  it('has nothing to say of what the room says, at rest and while it is written', async () => {
    const page = await examined('what-else-needs-a-patch/')
    const key = `patchdeck:${new URL('what-else-needs-a-patch/', visit.address()).pathname}:room`
    await page.evaluate(([key, text]) => localStorage.setItem(key ?? '', text ?? ''), [key, said])
    await page.goto(new URL('what-else-needs-a-patch/?#/closing-question', visit.address()).href)
    await page.waitForSelector('.answer-text')
    await page.evaluate(axe)
    await expectNone(page, 'at rest')
    await page.hover('.answer-text >> nth=0')
    await page.keyboard.press('e')
    await expectNone(page, 'while it is written')
    await page.keyboard.press('Escape')
    await goTo(page, 'short-term')
    await page.click('[data-filled]')
    await expectNone(page, 'in a cell')
    await page.goto(new URL('what-else-needs-a-patch/?speaker', visit.address()).href)
    await page.click('button.room')
    await page.waitForSelector('.room-dialog[open] .answer-line:focus')
    await page.evaluate(axe)
    await expectNone(page, 'in the console')
  })

  it.each(['', 'what-else-needs-a-patch/read/'])('has nothing to say of /%s', async (address) => {
    await expectNone(await examined(address), address)
  })

  it('has nothing to say of the console and its dialogs', async () => {
    const page = await examined('what-else-needs-a-patch/?speaker#/sre-now')
    await page.waitForSelector('text=No audience window yet')
    await styled(page)
    await expectNone(page, 'console')
    for (const [key, dialog] of [
      ['g', 'jump'],
      ['?', 'help'],
      ['r', 'rehearsal'],
    ] as const) {
      await page.keyboard.press(key)
      await page.waitForSelector(`.dialog.${dialog}[open]`)
      await expectNone(page, dialog)
      await page.click('dialog[open] .close')
      await page.waitForSelector('dialog[open]', { state: 'hidden' })
    }
    await page.click('summary')
    await page.keyboard.press('i')
    await expectNone(page, 'with the spotlight')
  })
})

/** Each slide of a deck with its kind, in order. */
function kindsOf(page: Page): Promise<readonly { readonly id: string; readonly kind: string }[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.slides > section')].map(({ id, dataset }) => {
      return { id, kind: dataset.kind ?? '' }
    }),
  )
}

/** Looks at a page as it stands in each appearance; only colours change, so that nothing else is asked twice. */
async function expectNone(page: Page, what: string): Promise<void> {
  for (const [i, { name, appearance, colorScheme }] of appearances.entries()) {
    await page.emulateMedia({ colorScheme })
    await page.evaluate((appearance) => {
      document.documentElement.dataset.appearance = appearance
    }, appearance)
    expect(await violations(page, i === 0 ? 'all' : 'contrast'), `${what}, ${name}`).toEqual([])
  }
}

const said = JSON.stringify({
  version: 1,
  value: {
    answers: Array.from({ length: 30 }, (_, i) => {
      return { id: `a${i}`, text: 'Rehearse the restore', team: 'SRE', kind: 'learn', owner: 'Kim' }
    }),
    fills: { 'support-rotation-calendar-update/owner': 'Kim', 'a-row-that-is-gone/due': 'May' },
    at: 1000,
  },
})

interface Violation {
  readonly id: string
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[]
}

/** With the contrast of WCAG's level AAA, 7:1, for every text. */
async function violations(page: Page, asked: 'all' | 'contrast'): Promise<string[]> {
  const found = await page.evaluate(async (asked) => {
    const { axe } = globalThis as unknown as {
      axe: { run: (options: object) => Promise<{ violations: Violation[] }> }
    }
    const { violations } = await axe.run({
      rules: { 'color-contrast-enhanced': { enabled: true } },
      resultTypes: ['violations'],
      ...(asked === 'contrast' && { runOnly: ['color-contrast', 'color-contrast-enhanced'] }),
    })
    return violations
  }, asked)
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
  )
}

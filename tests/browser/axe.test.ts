import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { goTo, ready, slideIds, visitSite } from './visit.ts'

const visit = visitSite()
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

const appearances = [
  { name: 'light', appearance: 'light', colorScheme: 'light' },
  { name: 'dark', appearance: 'dark', colorScheme: 'light' },
  { name: 'high contrast', appearance: 'contrast', colorScheme: 'light' },
  { name: 'high contrast on black', appearance: 'contrast', colorScheme: 'dark' },
] as const

describe.each(appearances)('in $name, axe', ({ appearance, colorScheme }) => {
  it.each(['what-else-needs-a-patch', 'checkout-latency', 'queue-backlog'])(
    'has nothing to say of %s',
    async (slug) => {
      const { page, context } = await visit.open(visit.address(), { colorScheme, bypassCSP: true })
      await context.addInitScript((name) => localStorage.setItem('patchdeck:appearance', name), appearance)
      await page.goto(new URL(`${slug}/`, visit.address()).href)
      await ready(page)
      await page.evaluate(axe)
      for (const id of await slideIds(page)) {
        await goTo(page, id)
        expect(await violations(page), id).toEqual([])
      }
    },
  )

  it('has nothing to say of what the room says, at rest and while it is written', async () => {
    const { page, context } = await visit.open(visit.address(), { colorScheme, bypassCSP: true })
    await context.addInitScript((name) => localStorage.setItem('patchdeck:appearance', name), appearance)
    const key = `patchdeck:${new URL('what-else-needs-a-patch/', visit.address()).pathname}:room`
    await context.addInitScript(([key, text]) => localStorage.setItem(key ?? '', text ?? ''), [key, said])
    await page.goto(new URL('what-else-needs-a-patch/#/closing-question', visit.address()).href)
    await page.waitForSelector('.answer-text')
    await page.evaluate(axe)
    expect(await violations(page), 'at rest').toEqual([])
    await page.hover('.answer-text >> nth=0')
    await page.keyboard.press('e')
    expect(await violations(page), 'while it is written').toEqual([])
    await page.keyboard.press('Escape')
    await goTo(page, 'short-term')
    await page.click('[data-filled]')
    expect(await violations(page), 'in a cell').toEqual([])
    await page.goto(new URL('what-else-needs-a-patch/?speaker', visit.address()).href)
    await page.click('button.room')
    await page.waitForSelector('.room-dialog[open] .answer-line:focus')
    await page.evaluate(axe)
    expect(await violations(page), 'in the console').toEqual([])
  })

  it('has nothing to say of the console, the reading page and the list of talks', async () => {
    const { page, context } = await visit.open(visit.address(), { colorScheme, bypassCSP: true })
    await context.addInitScript((name) => localStorage.setItem('patchdeck:appearance', name), appearance)
    for (const address of [
      '',
      'what-else-needs-a-patch/read/',
      'what-else-needs-a-patch/?speaker#/sre-now',
    ]) {
      await page.goto(new URL(address, visit.address()).href)
      await page.waitForTimeout(800)
      await page.evaluate(axe)
      expect(await violations(page), address).toEqual([])
    }
    for (const [key, dialog] of [
      ['g', 'jump'],
      ['?', 'help'],
      ['r', 'rehearsal'],
    ] as const) {
      await page.keyboard.press(key)
      await page.waitForSelector(`.dialog.${dialog}[open]`)
      expect(await violations(page), dialog).toEqual([])
      await page.click('dialog[open] .close')
      await page.waitForSelector('dialog[open]', { state: 'hidden' })
    }
    await page.click('summary')
    await page.keyboard.press('i')
    expect(await violations(page), 'with the spotlight').toEqual([])
  })
})

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
async function violations(page: Page): Promise<string[]> {
  const found = await page.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: { run: (options: object) => Promise<{ violations: Violation[] }> }
    }
    const { violations } = await axe.run({ rules: { 'color-contrast-enhanced': { enabled: true } } })
    return violations
  })
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
  )
}

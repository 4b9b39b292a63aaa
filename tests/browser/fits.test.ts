import { readdirSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { expect, inject, it } from 'vitest'
import { cutLines } from './cut-lines.ts'
import { ready, visitSite } from './visit.ts'

const visit = visitSite()
const slugs = readdirSync(inject('site'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'assets')
  .map(({ name }) => name)

interface Size {
  readonly width: number
  readonly height: number
}
const usual: Size = { width: 1280, height: 720 }
/** The stage is scaled as a whole, so that one size holds for all; two decks are looked at in each. */
const sizes: Readonly<Record<string, readonly Size[]>> = {
  'what-else-needs-a-patch': [usual, { width: 1024, height: 768 }, { width: 1920, height: 1080 }],
  'scanners-stood-still': [usual, { width: 1024, height: 768 }, { width: 1920, height: 1080 }],
}

it('looks at decks that there are in three sizes', () => {
  expect(slugs).toEqual(expect.arrayContaining(Object.keys(sizes)))
})

it.each(slugs)(
  '%s shows every line of every slide from 22 px on, and no label over another',
  async (slug) => {
    const { page } = await visit.open(new URL(`${slug}/`, visit.address()).href)
    await ready(page)
    for (const size of sizes[slug] ?? [usual]) {
      await resize(page, size)
      expect(await page.evaluate(cutLines), `${size.width} × ${size.height}`).toEqual([])
    }
    expect(await page.evaluate(smallTexts)).toEqual([])
    expect(await page.evaluate(overlappingLabels)).toEqual([])
  },
)

/** Gives the window another size, and waits until the stage fills it again. */
async function resize(page: Page, size: Size): Promise<void> {
  await page.setViewportSize(size)
  const width = Math.min(size.width, (size.height * 16) / 9)
  await page.waitForFunction((width) => {
    const stage = document.querySelector('.slides')?.getBoundingClientRect()
    return stage && Math.abs(stage.width - width) < 1
  }, width)
}

/** The lines of drawn text that overlap, slide by slide. What counts is the letters: a font's box is higher than they are. */
function overlappingLabels(): string[] {
  return [...document.querySelectorAll<HTMLElement>('.slides > section')].flatMap((section) => {
    section.style.setProperty('display', 'block', 'important')
    section.hidden = false
    const found = [...section.querySelectorAll('svg.chart')].flatMap(overlapsIn)
    section.style.setProperty('display', 'none', 'important')
    return found.map((texts) => `${section.id}: ${texts}`)
  })

  function overlapsIn(chart: Element): string[] {
    const lines = [...chart.querySelectorAll('tspan')].map((line) => ({
      text: line.textContent,
      box: line.getBoundingClientRect(),
    }))
    return lines.flatMap((a, i) =>
      lines.slice(i + 1).flatMap((b) => (meet(a.box, b.box) ? [`${a.text} / ${b.text}`] : [])),
    )
  }

  function meet(a: DOMRect, b: DOMRect): boolean {
    const isBeside = a.left + 2 > b.right || b.left + 2 > a.right
    const reach = (a.height + b.height) * 0.36
    return !isBeside && Math.abs((a.top + a.bottom) / 2 - (b.top + b.bottom) / 2) < reach
  }
}

function smallTexts(): string[] {
  const texts = [...document.querySelectorAll('.page *')].filter((element) =>
    [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim()),
  )
  return texts
    .filter(
      (element) =>
        !element.closest('.hidden, .told') && Number.parseFloat(getComputedStyle(element).fontSize) < 22,
    )
    .map((element) => `${getComputedStyle(element).fontSize}: ${element.textContent}`)
}

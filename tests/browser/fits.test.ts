import { readdirSync } from 'node:fs'
import path from 'node:path'
import type { Page } from 'playwright-core'
import { describe, expect, inject, it } from 'vitest'
import { goTo, ready, slideIds, visitSite } from './visit.ts'

const visit = visitSite()
const slugs = readdirSync(inject('site'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'assets')
  .map(({ name }) => name)

const sizes = [
  { width: 1280, height: 720 },
  { width: 1024, height: 768 },
  { width: 1920, height: 1080 },
]

describe.each(sizes)('at $width × $height', (viewport) => {
  it.each(slugs)('%s shows every line of every slide', async (slug) => {
    const { page } = await visit.open(new URL(`${slug}/`, visit.address()).href, { viewport })
    await ready(page)
    for (const id of await slideIds(page)) {
      await goTo(page, id)
      expect(await cutLines(page), `${slug}#/${id}`).toEqual([])
    }
    await page.context().close()
  })
})

it('sets no text under 22 px on the stage', async () => {
  for (const slug of slugs) {
    const { page } = await visit.open(new URL(`${slug}/`, visit.address()).href)
    await ready(page)
    expect(await page.evaluate(smallTexts), path.join(slug)).toEqual([])
    await page.context().close()
  }
})

/** The lines of text of the present slide that stick out of the stage, or out of a box that cuts them off. */
function cutLines(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const slide = document.querySelector('section.present .page')
    const stage = slide?.getBoundingClientRect()
    if (!slide || !stage) return ['there is no slide']
    const walker = document.createTreeWalker(slide, NodeFilter.SHOW_TEXT)
    const cut: string[] = []
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement
      if (!parent || parent.closest('.hidden') || !node.textContent?.trim()) continue
      const range = document.createRange()
      range.selectNodeContents(node)
      for (const line of range.getClientRects())
        if (!within(line, boxesOf(parent, stage))) cut.push(node.textContent)
    }
    return cut

    function boxesOf(element: Element, stage: DOMRect): DOMRect[] {
      const boxes = [stage]
      for (let box: Element | null = element; box && box !== slide; box = box.parentElement) {
        if (getComputedStyle(box).overflow !== 'visible') boxes.push(box.getBoundingClientRect())
      }
      return boxes
    }

    function within(line: DOMRect, boxes: DOMRect[]): boolean {
      return boxes.every(
        (box) =>
          line.left >= box.left - 1 &&
          line.right <= box.right + 1 &&
          line.top >= box.top - 1 &&
          line.bottom <= box.bottom + 1,
      )
    }
  })
}

function smallTexts(): string[] {
  const texts = [...document.querySelectorAll('.page *')].filter((element) =>
    [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim()),
  )
  return texts
    .filter(
      (element) => !element.closest('.hidden') && Number.parseFloat(getComputedStyle(element).fontSize) < 22,
    )
    .map((element) => `${getComputedStyle(element).fontSize}: ${element.textContent}`)
}

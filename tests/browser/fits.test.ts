import { readdirSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { expect, inject, it } from 'vitest'
import { ready, visitSite } from './visit.ts'

const visit = visitSite()
const slugs = readdirSync(inject('site'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'assets')
  .map(({ name }) => name)

interface Size {
  readonly width: number
  readonly height: number
}
const sizes: readonly Size[] = [
  { width: 1280, height: 720 },
  { width: 1024, height: 768 },
  { width: 1920, height: 1080 },
]

it.each(slugs)('%s shows every line of every slide, none of them under 22 px', async (slug) => {
  const { page } = await visit.open(new URL(`${slug}/`, visit.address()).href)
  await ready(page)
  for (const size of sizes) {
    await resize(page, size)
    expect(await page.evaluate(cutLines), `${size.width} × ${size.height}`).toEqual([])
  }
  expect(await page.evaluate(smallTexts)).toEqual([])
})

/** Gives the window another size, and waits until the stage fills it again. */
async function resize(page: Page, size: Size): Promise<void> {
  await page.setViewportSize(size)
  const width = Math.min(size.width, (size.height * 16) / 9)
  await page.waitForFunction((width) => {
    const stage = document.querySelector('.slides')?.getBoundingClientRect()
    return stage && Math.abs(stage.width - width) < 1
  }, width)
}

/**
 * The lines of text that stick out of their stage, or out of a box that cuts them off, slide by slide.
 * Every slide is laid out on the one stage: each is shown alone for as long as it is measured.
 */
function cutLines(): string[] {
  return [...document.querySelectorAll<HTMLElement>('.slides > section')].flatMap((section) => {
    section.style.setProperty('display', 'block', 'important')
    section.hidden = false
    const cut = linesCutIn(section.querySelector('.page')).map((text) => `${section.id}: ${text}`)
    section.style.setProperty('display', 'none', 'important')
    return cut
  })

  function linesCutIn(page: Element | null): string[] {
    if (!page) return ['there is no page']
    const walker = document.createTreeWalker(page, NodeFilter.SHOW_TEXT)
    const cut: string[] = []
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement
      if (!parent || parent.closest('.hidden') || !node.textContent?.trim()) continue
      const range = document.createRange()
      range.selectNodeContents(node)
      const boxes = boxesOf(parent, page)
      for (const line of range.getClientRects())
        if (!boxes.every((box) => within(line, box))) cut.push(node.textContent)
    }
    return cut
  }

  function boxesOf(element: Element, page: Element): DOMRect[] {
    const boxes = [page.getBoundingClientRect()]
    for (let box: Element | null = element; box && box !== page; box = box.parentElement) {
      if (getComputedStyle(box).overflow !== 'visible') boxes.push(box.getBoundingClientRect())
    }
    return boxes
  }

  function within(line: DOMRect, box: DOMRect): boolean {
    const isWide = line.left >= box.left - 1 && line.right <= box.right + 1
    return isWide && line.top >= box.top - 1 && line.bottom <= box.bottom + 1
  }
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

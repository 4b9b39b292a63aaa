import { readdirSync } from 'node:fs'
import { describe, expect, inject, it } from 'vitest'
import { ready, visitSite } from './visit.ts'

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
    expect(await page.evaluate(cutLines)).toEqual([])
    await page.context().close()
  })
})

it.each(slugs)('%s sets no text under 22 px on the stage', async (slug) => {
  const { page } = await visit.open(new URL(`${slug}/`, visit.address()).href)
  await ready(page)
  expect(await page.evaluate(smallTexts)).toEqual([])
  await page.context().close()
})

it.each(slugs)('%s sets no label of a picture over another', async (slug) => {
  const { page } = await visit.open(new URL(`${slug}/`, visit.address()).href)
  await ready(page)
  expect(await page.evaluate(overlappingLabels)).toEqual([])
  await page.context().close()
})

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
      if (!parent || parent.closest('.hidden, .told') || !node.textContent?.trim()) continue
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
      (element) =>
        !element.closest('.hidden, .told') && Number.parseFloat(getComputedStyle(element).fontSize) < 22,
    )
    .map((element) => `${getComputedStyle(element).fontSize}: ${element.textContent}`)
}

import { describe, expect, it } from 'vitest'
import { ready, visitSite } from './visit.ts'

const visit = visitSite()

describe('a deck that is read from the right', () => {
  it('shows dates, percentages and our own words in their order', async () => {
    const { page } = await visit.open(new URL('payments/', visit.address()).href)
    await ready(page)
    expect(await page.evaluate(places, ['2031-04-09', '95%', 'What else needs a patch?'])).toEqual([
      '2031-04-09 from the left',
      '95% from the left',
      'What else needs a patch? from the left',
    ])
  })

  it('has its gutter and the first column of a table on the right', async () => {
    const { page } = await visit.open(new URL('payments/', visit.address()).href)
    await ready(page)
    const folio = await page.locator('.folio').first().boundingBox()
    expect(folio?.x).toBeGreaterThan(1100)
    const heads = await page.$$eval('.rows th[scope="col"]', (all) =>
      all.map((head) => (head as HTMLElement).offsetLeft),
    )
    expect(heads).toEqual([...heads].sort((a, b) => b - a))
  })
})

/** Where the first and the last letter of each text stand to one another, on the slides. */
function places(texts: readonly string[]): string[] {
  for (const section of document.querySelectorAll<HTMLElement>('.slides > section')) {
    section.style.setProperty('display', 'block', 'important')
    section.hidden = false
  }
  return texts.map((text) => {
    const walker = document.createTreeWalker(
      document.querySelector('.slides') ?? document.body,
      NodeFilter.SHOW_TEXT,
    )
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const start = node.textContent?.indexOf(text) ?? -1
      if (start < 0 || node.parentElement?.closest('.notes, svg, .hidden')) continue
      const [first, last] = [start, start + text.length - 1].map((at) => {
        const range = document.createRange()
        range.setStart(node as Node, at)
        range.setEnd(node as Node, at + 1)
        return range.getBoundingClientRect()
      })
      const isFromLeft = (first?.left ?? 0) < (last?.left ?? 0) || (first?.top ?? 0) < (last?.top ?? 0)
      return `${text} ${isFromLeft ? 'from the left' : 'turned around'}`
    }
    return `${text} is not there`
  })
}

import { readdirSync } from 'node:fs'
import { describe, expect, inject, it } from 'vitest'
import { cutLines } from './cut-lines.ts'
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

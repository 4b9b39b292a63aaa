import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import type { Page } from 'playwright-core'
import { createServer, type ViteDevServer } from 'vite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { patchdeck } from '../../src/site.ts'
import { fixtures } from '../helpers/talk.ts'
import { goTo, ready, visitSite } from './visit.ts'

const visit = visitSite()
const deck = (): string => new URL('thumbnails/', visit.address()).href

describe('a picture on a slide', () => {
  it('is loaded, wherever the site stands, and under the page’s policy', async () => {
    const { page, faults } = await visit.open(deck())
    await ready(page)
    const images = await page.evaluate(loadedImages)
    expect(images.length).toBeGreaterThan(8)
    expect(images.filter(({ width }) => width === 0)).toEqual([])
    expect(faults).toEqual([])
  })

  it('is a diagram that says its code to those who don’t see it', async () => {
    const { page } = await visit.open(deck())
    await ready(page)
    const diagram = page.locator('#how-a-job-goes-through .page img')
    expect(await diagram.getAttribute('alt')).toContain('S->>Q: photo')
    expect(await page.locator('.page pre').count()).toBe(0)
  })

  it.each([
    { width: 1280, height: 720 },
    { width: 1024, height: 768 },
    { width: 1920, height: 1080 },
  ])('stays on its stage and over no text at $width × $height', async (viewport) => {
    const { page } = await visit.open(deck(), { viewport })
    await ready(page)
    await page.evaluate(loadedImages)
    expect(await page.evaluate(misplaced)).toEqual([])
  })

  it('is large, and stands in no row of a timeline', async () => {
    const { page } = await visit.open(deck())
    await ready(page)
    await goTo(page, 'summary-slide')
    expect(await heightOf(page, '#summary-slide .page img')).toBeGreaterThan(200)
    expect(await page.locator('#timeline-slide .page img').count()).toBe(0)
    await goTo(page, 'timeline-slide-2')
    expect(await heightOf(page, '#timeline-slide-2 .page img')).toBeGreaterThan(200)
  })

  it('is as wide as the phone in the article', async () => {
    const { page } = await visit.open(deck(), { viewport: { width: 390, height: 844 } })
    await page.evaluate(loadedImages)
    expect(await heightOf(page, '#summary-slide .page img')).toBeGreaterThan(120)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
  })
})

describe('a picture in any part of a document', () => {
  /** All that `turbines.md` has outside its notes and that can be shown; a diagram by its first words. */
  const written = [
    ...readFileSync(path.join(fixtures, 'talks/illustrated/turbines.md'), 'utf8')
      .replace(/# Speaker notes[\s\S]*/, '')
      .matchAll(/!\[(.+?)\]|```mermaid\s+(\w+)/g),
  ]
    .map(([, alt, diagram]) => alt ?? diagram ?? '')
    .filter((name) => name !== 'gone')

  it.each([
    { width: 1280, height: 720 },
    { width: 1024, height: 768 },
    { width: 390, height: 844 },
  ])('is shown once, whole and large at $width × $height', async (viewport) => {
    const { page } = await visit.open(new URL('turbines/', visit.address()).href, { viewport })
    if (viewport.width > 600) await ready(page)
    await page.evaluate(loadedImages)
    const shown = await page.evaluate(drawnImages)
    expect(shown.map(({ name }) => name).sort()).toEqual([...written].sort())
    // A phone is narrow: there a picture is as high as its width lets it be.
    const isLarge = ({ width, height, file }: Drawn): boolean =>
      height >= file || (viewport.width > 600 ? height : width) > 100
    expect(shown.filter((image) => image.isCut || !isLarge(image))).toEqual([])
  })
})

describe('a picture in the notes', () => {
  it('is shown on the console', async () => {
    const { page, faults } = await visit.open(`${deck()}?speaker#/summary-slide`)
    const image = page.locator('.notes-text img').first()
    await image.waitFor()
    await expect.poll(() => image.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBe(640)
    expect(faults).toEqual([])
  })
})

describe('the dev server', () => {
  let cwd: string
  let server: ViteDevServer
  beforeAll(async () => {
    cwd = mkdtempSync(path.join(os.tmpdir(), 'patchdeck-dev-pictures-'))
    cpSync(path.join(fixtures, 'talks/pictures'), cwd, { recursive: true })
    server = await createServer({
      configFile: false,
      logLevel: 'silent',
      server: { host: '127.0.0.1', port: 0 },
      plugins: [patchdeck({ paths: ['thumbnails.md'], cwd })],
    })
    await server.listen()
  })
  afterAll(async () => {
    await server.close()
    rmSync(cwd, { recursive: true })
  })

  it('shows pictures, and a changed one at once', async () => {
    const { page, faults } = await visit.open(new URL('thumbnails/', server.resolvedUrls?.local[0]).href)
    await ready(page)
    expect((await page.evaluate(loadedImages)).filter(({ width }) => width === 0)).toEqual([])
    const image = page.locator('#summary-slide .page img')
    const before = await image.getAttribute('src')
    const img = path.join(cwd, 'img')
    writeFileSync(path.join(img, 'queue-depth.png'), readFileSync(path.join(img, 'latency p99.png')))
    await expect.poll(() => image.getAttribute('src')).not.toBe(before)
    writeFileSync(path.join(img, 'green.png'), readFileSync(path.join(img, 'latency p99.png')))
    await page.locator('#detection-slide .page img').first().waitFor({ state: 'attached' })
    expect((await page.evaluate(loadedImages)).filter(({ width }) => width === 0)).toEqual([])
    expect(faults).toEqual([])
  })

  it('serves no picture by its own name', async () => {
    const asked = await fetch(new URL('img/queue-depth.png', server.resolvedUrls?.local[0]))
    expect(asked.headers.get('content-type')).not.toBe('image/png')
  })
})

function heightOf(page: Page, selector: string): Promise<number> {
  return page
    .locator(selector)
    .first()
    .evaluate((element) => element.getBoundingClientRect().height)
}

/** Loads every image of the page, also those of slides that aren't shown. */
async function loadedImages(): Promise<{ src: string; width: number }[]> {
  const images = [...document.querySelectorAll('img')]
  for (const image of images) image.loading = 'eager'
  await Promise.all(images.map((image) => image.decode().catch(() => undefined)))
  return images.map(({ src, naturalWidth }) => ({ src, width: naturalWidth }))
}

interface Drawn {
  readonly name: string
  /** Of what is seen of it, in pixels of the stage. */
  readonly width: number
  readonly height: number
  /** The height of its file. */
  readonly file: number
  /** Whether its slide, or the window, cuts it. */
  readonly isCut: boolean
}

/** What is seen of every image outside the notes, slide by slide. */
function drawnImages(): Drawn[] {
  return [...document.querySelectorAll<HTMLElement>('.slides > section')].flatMap((section) => {
    section.style.setProperty('display', 'block', 'important')
    section.hidden = false
    const page = section.querySelector<HTMLElement>('.page') ?? section
    const stage = page.getBoundingClientRect()
    const scale = stage.width / page.offsetWidth
    const drawn = [...page.querySelectorAll('img')].map((image) => {
      const box = image.getBoundingClientRect()
      const fit = Math.min(box.width / image.naturalWidth, box.height / image.naturalHeight)
      const isCut = [
        box.top < stage.top - 1,
        box.bottom > stage.bottom + 1,
        box.left < stage.left - 1,
        box.right > stage.right + 1,
      ].includes(true)
      const isDiagram = image.closest('.diagram') !== null
      const name = isDiagram ? (image.alt.split(/\s/)[0] ?? '') : image.alt
      const [width, height] = [image.naturalWidth, image.naturalHeight].map((side) => (side * fit) / scale)
      return { name, width: width ?? 0, height: height ?? 0, file: image.naturalHeight, isCut }
    })
    section.style.removeProperty('display')
    return drawn
  })
}

/** Images that stick out of their stage or lie over a line of text, slide by slide. */
function misplaced(): string[] {
  return [...document.querySelectorAll<HTMLElement>('.slides > section')].flatMap((section) => {
    section.style.setProperty('display', 'block', 'important')
    section.hidden = false
    const stage = section.querySelector('.page')?.getBoundingClientRect() ?? new DOMRect()
    const lines = linesIn(section.querySelector('.page'))
    const wrong = [...section.querySelectorAll('.page img')].filter((image) => {
      const box = image.getBoundingClientRect()
      const isOut = box.top < stage.top || box.bottom > stage.bottom || box.right > stage.right
      return isOut || box.height < 10 || lines.some((line) => overlap(line, box))
    })
    section.style.setProperty('display', 'none', 'important')
    return wrong.map((image) => `${section.id}: ${image.getAttribute('alt')}`)
  })

  function linesIn(page: Element | null): DOMRect[] {
    const walker = document.createTreeWalker(page ?? document.body, NodeFilter.SHOW_TEXT)
    const lines: DOMRect[] = []
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const range = document.createRange()
      range.selectNodeContents(node)
      if (node.textContent?.trim() && !node.parentElement?.closest('.hidden'))
        lines.push(...range.getClientRects())
    }
    return lines
  }

  function overlap(a: DOMRect, b: DOMRect): boolean {
    const wide = Math.min(a.right, b.right) - Math.max(a.left, b.left)
    const high = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top)
    return wide > 1 && high > 1
  }
}

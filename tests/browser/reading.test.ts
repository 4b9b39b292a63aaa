import { describe, expect, it } from 'vitest'
import { ready, visitSite } from './visit.ts'

const visit = visitSite()
const at = (address: string): string => new URL(address, visit.address()).href
const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }

describe('the reading page', () => {
  it('holds the document and the narrative, without an error', async () => {
    const { page, faults } = await visit.open(at('what-else-needs-a-patch/read/'))
    const text = await page.innerText('main')
    for (const words of ['Support rotation calendar update', 'futile loop that blocked the pipeline'])
      expect(text).toContain(words)
    expect(text.match(/wake-up call/g)).toHaveLength(1)
    expect(faults).toEqual([])
  })

  it('leads from a chapter to its slide, and from the slide back to the chapter', async () => {
    const { page } = await visit.open(at('what-else-needs-a-patch/read/'))
    await page.click('#read-long-term .to-slide')
    await ready(page)
    await page.waitForSelector('section.present[id="long-term"]')
    await page.click('section.present .folio a')
    await page.waitForURL('**/read/#read-long-term')
    expect(await page.locator('#read-long-term').isVisible()).toBe(true)
  })

  it('has no link that leads nowhere', async () => {
    for (const slug of ['what-else-needs-a-patch', 'mail-delay', 'zertifikat']) {
      const { page } = await visit.open(at(`${slug}/`))
      const slides = await page.$$eval('.slides > section', (all) => all.map(({ id }) => id))
      const chapters = await page.$$eval('.folio a', (all) =>
        all.map((a) => decodeURIComponent((a as HTMLAnchorElement).hash.slice(1))),
      )
      await page.goto(at(`${slug}/read/`))
      const ids = await page.$$eval('main section', (all) => all.map(({ id }) => id))
      const links = await page.$$eval('.to-slide', (all) =>
        all.map((a) => decodeURIComponent((a as HTMLAnchorElement).hash.slice(2))),
      )
      expect(links.filter((id) => !slides.includes(id))).toEqual([])
      expect(chapters.filter((id) => id !== '' && !ids.includes(id))).toEqual([])
      expect(links.length).toBeGreaterThan(2)
    }
  })

  it('is offered by the deck on a phone, and fits it', async () => {
    const { page } = await visit.open(at('what-else-needs-a-patch/'), phone)
    await page.click('.to-reading a')
    await page.waitForSelector('main.reading')
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
  })

  it('is not offered on the stage', async () => {
    const { page } = await visit.open(at('what-else-needs-a-patch/'))
    await ready(page)
    expect(await page.locator('.to-reading').isVisible()).toBe(false)
  })

  it.each([
    ['A4', 794],
    ['Letter', 816],
  ] as const)('prints on %s as a handout, what is said beside the matter', async (format, width) => {
    const { page } = await visit.open(at('what-else-needs-a-patch/read/'), {
      viewport: { width, height: 1000 },
    })
    await page.emulateMedia({ media: 'print' })
    const matter = await page.locator('#read-short-term > .matter').boundingBox()
    const said = await page.locator('#read-short-term > .said').boundingBox()
    expect(said?.x).toBeGreaterThan((matter?.x ?? 0) + (matter?.width ?? 0))
    expect(said?.y).toBeLessThan(matter?.y ?? 0)
    const pdf = (await page.pdf({ format })).toString('latin1')
    const [, boxWidth] = /\/MediaBox \[0 0 ([\d.]+)/.exec(pdf) ?? []
    expect(Number(boxWidth)).toBeCloseTo(width * 0.75, -1)
    await page.context().close()
  })
})

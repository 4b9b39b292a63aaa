import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { type Browser, chromium, type Page } from 'playwright-core'
import { build } from 'vite'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import { patchdeck } from '../../src/site.ts'
import { documentsOfAttacks } from '../helpers/attacks.ts'
import { serveFolder } from './server.ts'

const documents = documentsOfAttacks()

let folder: string
let browser: Browser
let site: Awaited<ReturnType<typeof serveFolder>>
beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'patchdeck-attacks-'))
  await mkdir(path.join(folder, 'slides'))
  for (const [name, text] of Object.entries(documents))
    await writeFile(path.join(folder, 'slides', `${name}.md`), text)
  const out = path.join(folder, 'out')
  await build({
    configFile: false,
    logLevel: 'error',
    build: { outDir: out },
    plugins: [patchdeck({ cwd: folder })],
  })
  browser = await chromium.connect(inject('browser'))
  site = await serveFolder(out, '/repo/deck')
})
afterAll(async () => {
  await browser.close()
  site.close()
  await rm(folder, { recursive: true })
})

declare global {
  var attacked: () => void
  var wasAttacked: boolean | undefined
}

/** What a page did that it must not: with its policy out of force, only its elements stand between it and the attack. */
async function misdeedsOf(address: string): Promise<readonly string[]> {
  const context = await browser.newContext({ bypassCSP: true })
  const misdeeds: string[] = []
  const page = await context.newPage()
  await page.addInitScript(() => {
    globalThis.attacked = () => {
      globalThis.wasAttacked = true
    }
  })
  page.on('dialog', (dialog) => {
    misdeeds.push(`dialog: ${dialog.message()}`)
    void dialog.dismiss()
  })
  // The deck's own button opens the console.
  page.on(
    'popup',
    (opened) => opened.url().startsWith(site.address) || misdeeds.push(`popup: ${opened.url()}`),
  )
  page.on('request', (request) => {
    if (!request.url().startsWith(site.address) && !request.url().startsWith('data:'))
      misdeeds.push(request.url())
  })
  await page.goto(address)
  await page.waitForLoadState('load')
  misdeeds.push(...(await provoke(page)))
  if (await page.evaluate(() => globalThis.wasAttacked)) misdeeds.push('attacked')
  await context.close()
  return misdeeds
}

/** Fires every handler there might be, follows every link that is no page, and looks for elements that have no place. */
function provoke(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const found: string[] = []
    const events =
      'click mouseover mousedown focus focusin blur error load toggle beforetoggle input change submit animationstart transitionend begin end start dragstart wheel copy pointerenter keydown'
    document.addEventListener('click', (event) => event.preventDefault())
    for (const element of document.querySelectorAll('*')) {
      if ([...element.attributes].some(({ name }) => /^on|^srcdoc$|^xlink/.test(name)))
        found.push(element.outerHTML.slice(0, 80))
      if (
        /^(script|iframe|object|embed|base|form|math|foreignobject)$/i.test(element.tagName) &&
        !element.matches('head > script[src]')
      )
        found.push(element.tagName)
      if (element instanceof HTMLAnchorElement && !/^(https?:|mailto:|:)$/.test(element.protocol))
        found.push(element.href)
      for (const type of events.split(' '))
        element.dispatchEvent(new Event(type, { bubbles: false, cancelable: true }))
    }
    // What a handler has put off is done before what is put off now.
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))
    return found
  })
}

it.each(Object.keys(documents))('the attacks of %s do nothing, though no policy stops them', async (name) => {
  const places = name.startsWith('header') ? [''] : ['', 'read/', '?speaker']
  for (const place of places) expect(await misdeedsOf(`${site.address}${name}/${place}`), place).toEqual([])
})

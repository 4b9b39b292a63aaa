import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { chromium } from 'playwright-core'
import { expect, inject, it } from 'vitest'
import { advances } from '../../src/model/advances.ts'
import { browserFlags } from './chromium.ts'

const font = '@fontsource-variable/instrument-sans/files/instrument-sans-latin-wght-normal.woff2'

it('knows the widths of the bundled font’s letters', async () => {
  const bytes = readFileSync(createRequire(import.meta.url).resolve(font)).toString('base64')
  const browser = await chromium.launch({ executablePath: inject('chromium'), args: browserFlags })
  const page = await browser.newPage()
  const measured = await page.evaluate(async (bytes) => {
    const face = new FontFace('Measured', `url(data:font/woff2;base64,${bytes})`, { weight: '400 700' })
    document.fonts.add(await face.load())
    const context = document.createElement('canvas').getContext('2d')
    if (!context) throw new Error('no canvas')
    context.font = '600 1000px Measured'
    return Array.from({ length: 95 }, (_, i) => context.measureText(String.fromCharCode(32 + i)).width)
  }, bytes)
  await browser.close()
  expect(measured.map(Math.round)).toEqual(advances)
})

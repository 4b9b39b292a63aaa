import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { expect, it } from 'vitest'
import { advances } from '../../src/text/font-advances.ts'
import { visitSite } from './visit.ts'

const visit = visitSite()
const font = '@fontsource-variable/instrument-sans/files/instrument-sans-latin-wght-normal.woff2'

it('knows the widths of the bundled font’s letters', async () => {
  const bytes = readFileSync(createRequire(import.meta.url).resolve(font)).toString('base64')
  const { page } = await visit.open('about:blank')
  const measured = await page.evaluate(async (bytes) => {
    const face = new FontFace('Measured', `url(data:font/woff2;base64,${bytes})`, { weight: '400 700' })
    document.fonts.add(await face.load())
    const context = document.createElement('canvas').getContext('2d')
    if (!context) throw new Error('no canvas')
    context.font = '600 1000px Measured'
    return Array.from({ length: 95 }, (_, i) => context.measureText(String.fromCharCode(32 + i)).width)
  }, bytes)
  expect(measured.map(Math.round)).toEqual(advances)
})

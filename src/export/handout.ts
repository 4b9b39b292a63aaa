import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Deck } from '../model/deck.ts'
import { html } from '../render.ts'
import { addStyle, withDeckPage } from './deck-page.ts'
import type { ExportedFile, ExportJob, Paper } from './format.ts'
import { finishedPdf } from './pdf/finish.ts'
import { headingsOn } from './pdf.ts'

/** The style lies with the deck's own, in the sources, from `src/` and from `lib/`. */
const style = new URL('../../src/client/theme/handout.css', import.meta.url)

const sizes: Readonly<Record<Paper, 'A4' | 'Letter'>> = { a4: 'A4', letter: 'Letter' }

/** Sheets of paper: each slide, and below it what is said; two slides a sheet where that is short. */
export async function makeHandout(job: ExportJob): Promise<readonly ExportedFile[]> {
  const { talk, options } = job
  const { deck, postmortem } = talk
  const { bytes, headings } = await withDeckPage(job, async (page) => {
    await page.evaluate(addStyle, readFileSync(fileURLToPath(style), 'utf8'))
    return {
      headings: await headingsOn(page),
      bytes: await page.pdf({
        format: sizes[options.paper],
        printBackground: true,
        outline: true,
        tagged: true,
        displayHeaderFooter: true,
        headerTemplate: '<span></span>',
        footerTemplate: footerOf(deck, postmortem.day),
        margin: { top: '14mm', right: '15mm', bottom: '18mm', left: '15mm' },
      }),
    }
  })
  const source = finishedPdf(bytes, { headings, day: postmortem.day, notes: null })
  return [{ fileName: `${deck.slug}-handout.pdf`, source }]
}

/** The browser sets it in a document of its own, without our styles. */
function footerOf({ title, settings }: Deck, day: string | null): string {
  const date = settings.date ?? day
  const place = html`<span class="pageNumber"></span>/<span class="totalPages"></span>`
  return html`<div dir="auto" style="display: flex; justify-content: space-between; gap: 8mm; width: 100%; margin: 0 15mm; color: #444; font: 8pt Arial, sans-serif">
<span style="overflow: hidden; white-space: nowrap; text-overflow: ellipsis">${title.text}</span><span style="white-space: nowrap">${date && html`${date} · `}${place}</span></div>`.toString()
}

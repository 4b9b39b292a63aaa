import type { Page } from 'playwright-core'
import { withDeckPage } from './deck-page.ts'
import { type ExportedFile, type ExportJob, isWanted } from './format.ts'
import { notesText } from './notes.ts'
import { finishedPdf } from './pdf/finish.ts'

/** A page a slide: letters are letters, links lead on, and headings are bookmarks. */
export async function makePdf(job: ExportJob): Promise<readonly ExportedFile[]> {
  const { talk, options } = job
  const { deck, postmortem } = talk
  const { bytes, headings } = await withDeckPage(job, async (page) => ({
    headings: await headingsOn(page),
    bytes: await page.pdf({ preferCSSPageSize: true, printBackground: true, outline: true, tagged: true }),
  }))
  const shown = deck.slides.filter((_, i) => isWanted(i + 1, options))
  const notes = options.hasNotes ? shown.map((slide) => notesText(slide, deck)) : null
  return [
    { fileName: `${deck.slug}.pdf`, source: finishedPdf(bytes, { headings, day: postmortem.day, notes }) },
  ]
}

/** The headings that are shown, in the order of the page. */
export function headingsOn(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].map((heading) =>
      (heading.textContent ?? '').replace(/\s+/g, ' ').trim(),
    ),
  )
}

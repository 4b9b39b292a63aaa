import { withDeckPage } from './deck-page.ts'
import { type ExportedFile, type ExportJob, isWanted } from './format.ts'

/** A picture a slide, numbered as the slides are: `queue-03.png`. */
export function makePngs(job: ExportJob): Promise<readonly ExportedFile[]> {
  const { slug, slides } = job.talk.deck
  const digits = Math.max(2, String(slides.length).length)
  const numbers = slides.map((_, i) => i + 1).filter((number) => isWanted(number, job.options))
  return withDeckPage(job, async (page) => {
    const files: ExportedFile[] = []
    for (const [i, number] of numbers.entries()) {
      await page.evaluate(showOnly, i)
      const source = await page.screenshot({ animations: 'disabled' })
      files.push({ fileName: `${slug}-${String(number).padStart(digits, '0')}.png`, source })
    }
    return files
  })
}

/** Runs in the browser. */
function showOnly(index: number): void {
  for (const [i, section] of document.querySelectorAll<HTMLElement>('.slides > section').entries())
    section.style.setProperty('display', i === index ? 'block' : 'none', 'important')
}

import { withDeckPage } from './deck-page.ts'
import { drawingsOn } from './drawings.ts'
import { type ExportedFile, type ExportJob, textFile } from './format.ts'

/** Every drawing alone, such as the timeline, as SVG and as PNG: for a wiki. It is called by the id of its slide. */
export async function makeSvgs(job: ExportJob): Promise<readonly ExportedFile[]> {
  const { slug } = job.talk.deck
  const drawings = await withDeckPage(job, drawingsOn)
  return drawings.flatMap(({ slide, svg, png }, i) => {
    const before = drawings.slice(0, i).filter((one) => one.slide === slide).length
    const name = `${slug}-${slide}${before > 0 ? `-${before + 1}` : ''}`
    return [textFile(`${name}.svg`, `${svg}\n`), { fileName: `${name}.png`, source: png }]
  })
}

import type { ExportedFile, ExportJob } from './format.ts'

/** The document and what is said of it as one page that needs no other, and runs nothing. */
export async function makeHtml({ talk, pages }: ExportJob): Promise<readonly ExportedFile[]> {
  return [{ fileName: `${talk.deck.slug}.html`, source: pages.reading }]
}

import { type PdfFile, pagesOf, pdfOf, readPdf, textIn, textString } from './file.ts'

/** What a PDF of the browser's has to be told. */
export interface Finish {
  /** The headings of the page in their order, as they are written: the browser leaves out blanks where lines end. */
  readonly headings: readonly string[]
  /** `YYYY-MM-DD`; null where the document has no day. Then the file has no date. */
  readonly day: string | null
  /** What is said on each page, empty for nothing; null for a file without. */
  readonly notes: readonly string[] | null
}

/** Gives a PDF its bookmarks' titles, its dates and its notes, so that the same talk gives the same bytes. */
export function finishedPdf(bytes: Uint8Array, { headings, day, notes }: Finish): Uint8Array {
  const file = readPdf(bytes)
  const titled = { ...file, objects: withTitles(withDate(file, day), headings) }
  return pdfOf(notes === null ? titled : { ...titled, objects: withNotes(titled, notes) })
}

/** The day of the document in place of the time of printing. */
function withDate({ objects, info }: PdfFile, day: string | null): ReadonlyMap<number, string> {
  const date = day === null ? null : `(D:${day.replaceAll('-', '')}000000Z)`
  const dated = (objects.get(info) ?? '')
    .replace(/\/(CreationDate|ModDate) \([^)]*\)\s*/g, (_, key) => (date === null ? '' : `/${key} ${date}\n`))
    .replace(/\/Creator \((?:\\.|[^\\)])*\)/, '/Creator (patchdeck)')
  return new Map(objects).set(info, dated)
}

const title = /\/Title (\((?:\\[\s\S]|[^\\)])*\)|<[^<>]*>)/

/** Bookmarks are those objects that have a title and one above them. */
function withTitles(
  objects: ReadonlyMap<number, string>,
  headings: readonly string[],
): ReadonlyMap<number, string> {
  const left = headings.map((heading) => ({ heading, bare: withoutBlanks(heading) }))
  const entries = [...objects].toSorted(([a], [b]) => a - b)
  return new Map(
    entries.map(([number, object]) => {
      const found = /\/Parent \d+ 0 R/.test(object) ? title.exec(object) : null
      if (!found) return [number, object]
      const bare = withoutBlanks(textIn(found[1] ?? ''))
      const heading = left.find((one) => one.bare === bare)?.heading
      return [
        number,
        heading === undefined ? object : object.replace(title, () => `/Title ${textString(heading)}`),
      ]
    }),
  )
}

function withoutBlanks(text: string): string {
  return text.replace(/\s+/g, '')
}

/** A note in the upper corner of each page on which something is said. */
function withNotes(file: PdfFile, notes: readonly string[]): ReadonlyMap<number, string> {
  const objects = new Map(file.objects)
  let last = Math.max(...objects.keys())
  for (const [i, page] of pagesOf(file).entries()) {
    const said = notes[i] ?? ''
    if (said === '') continue
    last += 1
    objects.set(last, annotation(said, page))
    objects.set(page, withAnnotation(objects.get(page) ?? '', last, objects))
  }
  return objects
}

/** A text annotation (12.5.6.4), closed, at the edge of the slide, where nothing is. */
function annotation(text: string, page: number): string {
  const place = '/Rect [936 516 956 536]'
  return `<</Type /Annot\n/Subtype /Text\n${place}\n/P ${page} 0 R\n/Name /Note\n/C [0.024 0.322 0.184]\n/Contents ${textString(text)}>>`
}

/** The page's links stay. */
function withAnnotation(page: string, number: number, objects: ReadonlyMap<number, string>): string {
  const own = /\/Annots (\[[^\]]*\]|(\d+) 0 R)/.exec(page)
  if (!own) return `${page.slice(0, page.lastIndexOf('>>'))}\n/Annots [${number} 0 R]>>`
  const list = own[2] === undefined ? own[1] : objects.get(Number(own[2]))
  return page.replace(own[0], `/Annots ${list?.replace(/\]\s*$/, ` ${number} 0 R]`)}`)
}

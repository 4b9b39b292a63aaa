import type { ExportedFile, ExportFormat, ExportJob } from './format.ts'

type Make = ExportFormat['make']

/** A format is loaded when it is asked for: some stand on large packages. */
const later =
  (load: () => Promise<Make>): Make =>
  async (job: ExportJob): Promise<readonly ExportedFile[]> =>
    (await load())(job)

const alone = { isPrivate: false, isSeries: false } as const
const inBrowser = { ...alone, needsPages: true, browser: 'needed' } as const
const asText = { ...alone, needsPages: false, browser: 'unused' } as const

/** What a talk can be exported as, by the name of the format. Where several have an ending, the first is meant by it. */
export const exportFormats: Readonly<Record<string, ExportFormat>> = {
  pdf: {
    ...inBrowser,
    ending: '.pdf',
    summary: 'a page a slide',
    takes: ['range', 'dark', 'notes'],
    make: later(async () => (await import('./pdf.ts')).makePdf),
  },
  handout: {
    ...inBrowser,
    ending: '.pdf',
    summary: 'each slide with what is said below it, on paper',
    takes: ['range', 'dark', 'paper'],
    make: later(async () => (await import('./handout.ts')).makeHandout),
  },
  png: {
    ...inBrowser,
    isSeries: true,
    ending: '.png',
    summary: 'a picture a slide',
    takes: ['range', 'dark', 'scale'],
    make: later(async () => (await import('./png.ts')).makePngs),
  },
  svg: {
    ...inBrowser,
    isSeries: true,
    ending: '.svg',
    summary: 'each drawing alone, as SVG and PNG',
    takes: ['range', 'dark', 'scale'],
    make: later(async () => (await import('./svg.ts')).makeSvgs),
  },
  pptx: {
    ...alone,
    needsPages: true,
    browser: 'useful',
    ending: '.pptx',
    summary: 'slides to edit, with notes',
    takes: ['range', 'dark'],
    make: later(async () => (await import('./pptx.ts')).makePptx),
  },
  html: {
    ...asText,
    needsPages: true,
    ending: '.html',
    summary: 'the reading page as one file',
    takes: [],
    make: later(async () => (await import('./html.ts')).makeHtml),
  },
  md: {
    ...asText,
    ending: '.md',
    summary: 'the document as one file',
    takes: [],
    make: later(async () => (await import('./md.ts')).makeMarkdown),
  },
  notes: {
    ...asText,
    isPrivate: true,
    ending: '.txt',
    summary: 'what is said, slide by slide',
    takes: ['range'],
    make: later(async () => (await import('./notes.ts')).makeNotes),
  },
}

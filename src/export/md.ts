import type { Chapter } from '../model/chapter.ts'
import type { Deck } from '../model/deck.ts'
import type { SourceFile } from '../model/source.ts'
import { frontMatterIn } from '../text/front-matter.ts'
import { type ExportedFile, type ExportJob, textFile } from './format.ts'

/**
 * The document as one file of markdown. A document that is one file is itself, to the byte; the file of its narrative is
 * put below it under a heading that is read as such. For everybody it is what the reading page has.
 */
export async function makeMarkdown({ talk }: ExportJob): Promise<readonly ExportedFile[]> {
  const { deck, source } = talk
  const text = deck.isPublic ? published(deck) : joined(source.files)
  return [textFile(`${deck.slug}.md`, text)]
}

function joined([first, ...others]: readonly SourceFile[]): string {
  const told = others.map(({ text }) => `\n\n# Speaker notes\n\n${demoted(withoutHeader(text).trim())}\n`)
  return (told.length > 0 ? (first?.text.trimEnd() ?? '') : (first?.written ?? '')) + told.join('')
}

function withoutHeader(text: string): string {
  const end = frontMatterIn(text)?.end ?? null
  return end === null
    ? text
    : text
        .split('\n')
        .slice(end + 1)
        .join('\n')
}

/** Its headings stand below the one that it is put under. */
function demoted(text: string): string {
  let fence: string | null = null
  return text
    .split('\n')
    .map((line) => {
      const [, mark = null] = /^ {0,3}(`{3,}|~{3,})/.exec(line) ?? []
      if (fence === null && mark === null) return line.replace(/^ {0,3}(#{1,5})(?=\s)/, '#$1')
      if (fence === null) fence = mark
      else if (mark?.startsWith(fence)) fence = null
      return line
    })
    .join('\n')
}

/** What everybody may read: the chapters as they are shown, and what their links refer to. */
function published({ title, reading, references }: Deck): string {
  const chapters = reading.map(chapterText).filter((text) => text !== '')
  const targets = Object.entries(references).map(([label, { href }]) => `[${label}]: <${href}>`)
  return `${[`# ${title.markdown}`, ...chapters, targets.join('\n')].filter(Boolean).join('\n\n')}\n`
}

function chapterText({ heading, level, markdown }: Chapter): string {
  const head = heading && `${'#'.repeat(Math.min(6, Math.max(2, level)))} ${heading.markdown}`
  return [head, markdown].filter(Boolean).join('\n\n')
}

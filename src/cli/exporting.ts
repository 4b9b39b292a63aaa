import type { Talks } from '../build.ts'
import { type Exported, type ExportFormat, type ExportOptions, exportTalks, type Pages } from '../export.ts'
import { keepIn, Refusal, readingFile, refusalIn, renderSite } from '../site.ts'
import type { Terminal } from './command.ts'
import { counted } from './wording.ts'

/** What a command wants to be exported. */
export interface ExportRequest {
  readonly talks: Talks
  readonly format: ExportFormat
  readonly options: ExportOptions
  /** The browser's program; null for the one that is found. */
  readonly browser: string | null
}

/**
 * The files of a format, or why they must not be written.
 *
 * @throws NoBrowser for a format that can't be made without one.
 */
export async function exported(
  { talks, format, options, browser }: ExportRequest,
  progress: Terminal['progress'],
): Promise<Exported | Refusal> {
  const pages = format.needsPages ? await pagesOf(talks, progress) : new Map()
  if (pages instanceof Refusal) return pages
  const made = await exportTalks({
    talks: talks.talks,
    ...{ format, options, pages, browser },
    onTalk: (done, all) => progress(`exporting ${done + 1} of ${counted(all, 'talk')} …`),
  })
  try {
    keepIn(
      talks,
      made.files.flatMap((file) => file.readable ?? []),
      {},
    )
    return made
  } catch (error) {
    return refusalIn(error)
  }
}

async function pagesOf(
  talks: Talks,
  progress: Terminal['progress'],
): Promise<ReadonlyMap<string, Pages> | Refusal> {
  progress(`building ${counted(talks.talks.length, 'talk')} …`)
  const files = await renderSite({ talks, isSingleFile: true, hasReading: true }).catch(refusalIn)
  if (files instanceof Refusal) return files
  const texts = new Map(files.map(({ fileName, source }) => [fileName, String(source)]))
  return new Map(
    talks.talks.map(({ deck: { slug } }) => [
      slug,
      { deck: texts.get(`${slug}.html`) ?? '', reading: texts.get(readingFile(slug)) ?? '' },
    ]),
  )
}

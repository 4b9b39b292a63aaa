import type { Browser } from 'playwright-core'
import { NoBrowser, withBrowser } from './browser.ts'
import { asCsv } from './export/actions/csv.ts'
import { asIssueCommands } from './export/actions/gh.ts'
import { asCalendar } from './export/actions/ics.ts'
import { asJson } from './export/actions/json.ts'
import { asMarkdown } from './export/actions/md.ts'
import type { ActionRecord } from './export/actions/record.ts'
import type { ExportedFile, ExportFormat, ExportOptions, Pages } from './export/format.ts'
import type { Talk } from './model/talk.ts'

export { type ActionFilter, type ActionRecord, actionRecords, matching } from './export/actions/record.ts'
export type { ExportedFile, ExportFormat, ExportOptions, FormatOption, Pages } from './export/format.ts'
export { papers, usualOptions } from './export/format.ts'
export { exportFormats } from './export/formats.ts'

/** What `patchdeck actions` prints, by the name of the format. */
export const actionFormats: Readonly<Record<string, (records: readonly ActionRecord[]) => string>> = {
  csv: asCsv,
  json: asJson,
  md: asMarkdown,
  ics: asCalendar,
  gh: asIssueCommands,
}

/** What is to be made of some talks. */
interface ExportRequest {
  readonly talks: readonly Talk[]
  readonly format: ExportFormat
  readonly options: ExportOptions
  /** By slug, for a format that needs them. */
  readonly pages: ReadonlyMap<string, Pages>
  /** The browser's program, as `withBrowser` takes it. */
  readonly browser: string | null
  /** Is told before each talk how many are done, of how many. */
  readonly onTalk?: (done: number, all: number) => void
}

/** A file, and the slug of the talk it was made of. */
export interface TalkFile extends ExportedFile {
  readonly slug: string
}

/** What was made. */
export interface Exported {
  readonly files: readonly TalkFile[]
  /** What it goes without, in a sentence, for want of a browser; null for nothing. */
  readonly lack: string | null
}

/**
 * Makes the files of a format, talk by talk.
 *
 * @throws NoBrowser for a format that can't be made without one.
 */
export async function exportTalks(request: ExportRequest): Promise<Exported> {
  const { format, browser } = request
  const make = (started: Browser | null): Promise<readonly TalkFile[]> => madeIn(started, request)
  if (format.browser === 'unused') return { files: await make(null), lack: null }
  try {
    return { files: await withBrowser(make, browser), lack: null }
  } catch (error) {
    if (format.browser === 'needed' || !(error instanceof NoBrowser)) throw error
    return { files: await make(null), lack: `Without drawings: ${error.message}. ${error.hint}` }
  }
}

async function madeIn(
  browser: Browser | null,
  { talks, format, options, pages, onTalk }: ExportRequest,
): Promise<readonly TalkFile[]> {
  const files: TalkFile[] = []
  for (const [i, talk] of talks.entries()) {
    onTalk?.(i, talks.length)
    const own = pages.get(talk.deck.slug) ?? { deck: '', reading: '' }
    const made = await format.make({ talk, options, browser, pages: own })
    files.push(...made.map((file) => ({ ...file, slug: talk.deck.slug })))
  }
  return files
}

import type { Browser } from 'playwright-core'
import type { Talk } from '../model/talk.ts'

/** One file that an export makes. */
export interface ExportedFile {
  /** Without a folder, e.g. `queue.pdf`. */
  readonly fileName: string
  readonly source: string | Uint8Array
  /** What can be read in it, for the last look at what gets out; left out for what is made of pages, which had theirs. */
  readonly readable?: readonly { readonly fileName: string; readonly source: string }[]
}

/** A text as a file, which is all there is to read in it. */
export function textFile(fileName: string, source: string): ExportedFile {
  return { fileName, source, readable: [{ fileName, source }] }
}

/** What a format can be told beside its talk. */
export interface ExportOptions {
  /** The numbers of the slides that are wanted, from 1; null for all. */
  readonly range: ReadonlySet<number> | null
  readonly isDark: boolean
  /** Whether a PDF has what is said as annotations. */
  readonly hasNotes: boolean
  readonly paper: Paper
  /** How many pixels of a picture there are to one of the stage. */
  readonly scale: number
}

/** What holds where nothing is said. */
export const usualOptions: ExportOptions = {
  range: null,
  isDark: false,
  hasNotes: false,
  paper: 'a4',
  scale: 1,
}

export const papers = ['a4', 'letter'] as const

export type Paper = (typeof papers)[number]

/** A deck, and its reading page, each as one HTML file; empty for a format that asks for none. */
export interface Pages {
  readonly deck: string
  readonly reading: string
}

/** All that a format may need of one talk. */
export interface ExportJob {
  readonly talk: Talk
  readonly options: ExportOptions
  readonly pages: Pages
  /** Null for a format that needs none, and where one that can do without finds none. */
  readonly browser: Browser | null
}

/** The options of the command that a format may follow. */
export type FormatOption = 'range' | 'dark' | 'notes' | 'paper' | 'scale'

/** A way to take a talk along. */
export interface ExportFormat {
  /** What the names of its files end with, e.g. `.pdf`. */
  readonly ending: string
  /** In half a line, for the help. */
  readonly summary: string
  /** Whether it is made of the pages of the site. */
  readonly needsPages: boolean
  readonly browser: 'needed' | 'useful' | 'unused'
  readonly takes: readonly FormatOption[]
  /** Whether it says nothing but what only the speaker has: there is none of it for everybody. */
  readonly isPrivate: boolean
  /** Whether it makes several files of a talk. */
  readonly isSeries: boolean
  readonly make: (job: ExportJob) => Promise<readonly ExportedFile[]>
}

/** A browser, for a format that can't be made without one. */
export function browserOf({ browser }: ExportJob): Browser {
  if (!browser) throw new Error('The format needs a browser, and was given none.')
  return browser
}

/** Whether the slide with a number, from 1, is wanted. */
export function isWanted(number: number, { range }: ExportOptions): boolean {
  return range === null || range.has(number)
}

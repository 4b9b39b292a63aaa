/** How much of something a document may have, and how that is said. */
export interface Limit {
  /** What holds where `patchdeck.yaml` says nothing. */
  readonly usual: number
  /** What is counted, in the plural. */
  readonly unit: string
  /** What has too much, with the article: "This table". */
  readonly subject: string
  /** What to do about it. */
  readonly remedy: string
}

const apart = 'Make several documents of it'

/**
 * Every bound, by its name under `limits:`. Of 109 public postmortems none has an eighth of any. They keep what is read
 * within ten seconds and one gigabyte; `npm run measure:growth` tries that with everything that can be repeated.
 */
export const limits = {
  text: { usual: 1_000_000, unit: 'letters', subject: 'This document', remedy: apart },
  embedded: {
    usual: 5_000_000,
    unit: 'letters of embedded pictures',
    subject: 'This document',
    remedy: 'Save them beside it',
  },
  pieces: {
    usual: 6_000,
    unit: 'paragraphs, items, cells and other blocks',
    subject: 'This document',
    remedy: apart,
  },
  slides: { usual: 500, unit: 'slides', subject: 'This document', remedy: apart },
  paragraph: {
    usual: 100_000,
    unit: 'letters',
    subject: 'This paragraph',
    remedy: 'Part it, or set it as code',
  },
  addresses: { usual: 500_000, unit: 'letters of addresses', subject: 'This document', remedy: apart },
  brackets: {
    usual: 2_000_000,
    unit: 'letters in square brackets',
    subject: 'This document',
    remedy: 'Set them as code',
  },
  nesting: {
    usual: 40,
    unit: 'lists, quotations and elements of HTML in each other',
    subject: 'This line',
    remedy: 'Nest less',
  },
  rows: { usual: 2_000, unit: 'rows', subject: 'This table', remedy: 'Show a part of it' },
  head: { usual: 2_000, unit: 'letters in its head', subject: 'This table', remedy: 'Shorten its head' },
  footnotes: { usual: 500_000, unit: 'letters of footnotes', subject: 'This document', remedy: apart },
  columns: { usual: 100, unit: 'columns', subject: 'This table', remedy: 'Show a part of it' },
  diagrams: { usual: 20, unit: 'diagrams', subject: 'This document', remedy: apart },
  growth: {
    usual: 50,
    unit: 'times its size beyond the first 5 MB',
    subject: 'What would be written of this document',
    remedy: apart,
  },
} as const satisfies Readonly<Record<string, Limit>>

export type LimitName = keyof typeof limits

/** The bound of each name that holds for a document. */
export type Limits = Readonly<Record<LimitName, number>>

export const usualLimits = Object.fromEntries(
  Object.entries(limits).map(([name, { usual }]) => [name, usual]),
) as Limits

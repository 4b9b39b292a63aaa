import type { WrittenPhrases } from '../languages.ts'
import type { Field } from './action.ts'

/**
 * A talk's source as its page carries it, and where in it new lines go: all that is needed to write what a room has
 * said into the documents again. Lines count from 1, as editors show them.
 */
export interface Manuscript {
  readonly files: readonly ManuscriptFile[]
  /** Where rows go, one a group of actions, in the order of the document. Empty where it has no actions. */
  readonly homes: readonly Home[]
  /** The same for a document that has no actions. */
  readonly end: Home
  /** Every action that stands in the documents. */
  readonly rows: readonly ManuscriptRow[]
  /** Our words in the documents' language. */
  readonly words: WrittenPhrases
}

export interface ManuscriptFile {
  /** Counted from the site's root, with `/`; see `read/root.ts`. */
  readonly path: string
  /** As it stands on disk, byte order mark and line ends included. */
  readonly written: string
}

/** Where a section of our own goes. */
export interface SectionPlace {
  readonly path: string
  /** It goes after this line; 0 is before the first. */
  readonly line: number
  /** The level of its heading: 1 to 6, and 7 for a bold label. */
  readonly rank: number
}

/** A group of actions, as the author writes them. */
export interface Home {
  /** Its heading without markup; null where it has none. */
  readonly heading: string | null
  /** New rows go after this line; null where none can, since the actions are paragraphs. */
  readonly line: number | null
  readonly form: TableForm | ListForm
  /** Where a section goes that follows this group. */
  readonly section: SectionPlace
}

/** Rows of a table. Whatever else there is to know of it, its lines say. */
export interface TableForm {
  readonly kind: 'table'
  /** Its first line, the head. */
  readonly line: number
  readonly endLine: number
  /** Of each column; null where its head says nothing we know. */
  readonly fields: readonly (Field | null)[]
}

/** Items of a list, and what new ones begin with. */
export interface ListForm {
  readonly kind: 'list'
  /** What stands before the marker: blanks. */
  readonly indent: string
  /** `-`, `*` or `+`; `.` or `)` for a numbered list. */
  readonly marker: string
  /** The number of the next item; null for bullets. */
  readonly number: number | null
  /** Whether every item has that number, as some write `1.` throughout. */
  readonly isSame: boolean
  /** What stands between the marker and the text: blanks. */
  readonly gap: string
  readonly hasBoxes: boolean
  /** Whether it is yet to be begun. */
  readonly isNew: boolean
  /** Whether an empty line parts the items. */
  readonly isLoose: boolean
}

/** Where the text of one action ends, for Who and When to be written there. */
export interface ManuscriptRow {
  /** What is to be done, without markup. */
  readonly what: string
  /** What the fills of its cells are kept under; see `slotKey`. */
  readonly slots: { readonly owner: string; readonly due: string }
  readonly path: string
  /** The row, or the last line of the item's or the paragraph's text, or of the heading. */
  readonly line: number
  /** Which of the homes it stands in, counted from 0. */
  readonly home: number
  /** A cell of a table; a mark behind the text; or lines of their own, under a heading. */
  readonly form: 'cell' | 'mark' | 'lines'
  /** What lines of their own begin with, inside the item; null where there can be none. */
  readonly indent: string | null
}

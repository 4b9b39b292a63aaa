import type { Deck } from '../../model/deck.ts'
import type { Prose } from '../../model/prose.ts'
import { type Paragraph, plainRuns, type RichBlock, type Run, richRuns } from '../rich-text.ts'

/** A cell: its words, and whether they ask for what the document leaves open. */
export interface Cell {
  readonly runs: readonly Run[]
  readonly isOpen: boolean
}

/** A table; an empty head shows none. */
export interface CellTable {
  readonly kind: 'cells'
  readonly head: readonly Cell[]
  readonly rows: readonly (readonly Cell[])[]
}

/** What is drawn on the slide; where that can't be had, what stands in its place. */
export interface DrawnBlock {
  readonly kind: 'drawn'
  readonly instead: readonly ContentBlock[]
}

/** Lines of a patch, set large, with their signs. */
export interface PatchBlock {
  readonly kind: 'patch'
  readonly lines: readonly string[]
}

/** Texts side by side. */
export interface ColumnsBlock {
  readonly kind: 'columns'
  readonly columns: readonly (readonly RichBlock[])[]
}

export type ContentBlock = RichBlock | CellTable | DrawnBlock | ColumnsBlock | PatchBlock

/** What a slide shows below its heading, and the line above it. */
export interface SlideContent {
  /** Empty for none. */
  readonly above: string
  readonly blocks: readonly ContentBlock[]
  /** The size of its letters where there is room, in pixels. */
  readonly largest: number
}

/** What is drawn, and what stands for it. */
export function drawn(...instead: readonly (ContentBlock | readonly ContentBlock[])[]): DrawnBlock {
  return { kind: 'drawn', instead: instead.flat() }
}

/** A table with a head in our words. */
export function tableOf(head: readonly string[], rows: readonly (readonly Cell[])[]): CellTable {
  return { kind: 'cells', head: head.map(plainCell), rows }
}

/** A paragraph of ours, or of words without markup. */
export function paragraph(text: string): Paragraph {
  return { kind: 'paragraph', runs: plainRuns(text), depth: 0, marker: null, isHeading: false }
}

/** The same as an item of a list. */
export function item(text: string): Paragraph {
  return { ...paragraph(text), depth: 1, marker: '•' }
}

/** A label, and what it is the label of. */
export function labelled(label: string, value: string): Paragraph {
  const [name] = plainRuns(`${label}: `)
  return { ...paragraph(''), runs: [...(name ? [{ ...name, isBold: true }] : []), ...plainRuns(value)] }
}

/** The author’s words as a paragraph. */
export function proseParagraph(prose: Prose, deck: Deck): Paragraph {
  return { ...paragraph(''), runs: richRuns(prose, deck) }
}

/** The author’s words as a cell. */
export function proseCell(prose: Prose, deck: Deck): Cell {
  return { runs: richRuns(prose, deck), isOpen: false }
}

/** Words without markup as a cell. */
export function plainCell(text: string): Cell {
  return { runs: plainRuns(text), isOpen: false }
}

/** A question in the place of what the document leaves open. */
export function openCell(question: string): Cell {
  return { runs: plainRuns(question), isOpen: true }
}

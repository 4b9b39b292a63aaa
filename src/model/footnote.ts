import { enclosing } from '../text/spans.ts'
import type { Block } from './block.ts'
import type { Note } from './prose.ts'
import type { Span } from './source.ts'

/** A footnote's text, which stands apart from the words it belongs to. */
export interface Footnote {
  /** As written between `[^` and `]`. */
  readonly label: string
  readonly span: Span
  /** The source lines, without the label and the indentation that it asks for. */
  readonly markdown: string
  readonly blocks: readonly Block[]
  /** The lines that refer to it, in order; empty where none does. */
  readonly references: readonly Span[]
}

/** The number of each label, counted from 1 in the order in which the document refers to them. */
export function footnoteNumbers(footnotes: readonly Footnote[]): ReadonlyMap<string, number> {
  const labels = [...new Set(footnotes.map(({ label }) => label))]
  return new Map(labels.map((label, i) => [label, i + 1]))
}

/** The footnotes that some lines refer to, and those that these refer to, in order. */
export function footnotesOf(spans: readonly Span[], footnotes: readonly Footnote[]): readonly Footnote[] {
  const isOurs = enclosing(spans)
  const known = new Set(spans)
  const found = footnotes.filter(({ references }) => references.some(isOurs))
  const added = found.filter(({ span }) => !known.has(span)).map(({ span }) => span)
  return added.length > 0 ? footnotesOf([...spans, ...added], footnotes) : found
}

/** A footnote as the speaker has it: its number, then its text. */
export function footnoteNote(
  { label, markdown, blocks, span }: Footnote,
  numbers: ReadonlyMap<string, number>,
): Note {
  const mark = `\\[${numbers.get(label) ?? label}\\]`
  const joint = blocks[0]?.kind === 'paragraph' ? ' ' : '\n\n'
  return { markdown: mark + joint + markdown, spans: [span] }
}

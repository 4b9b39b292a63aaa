import type { Span } from './source.ts'

/** The author's words, in both forms that are needed of them. */
export interface Prose {
  /** As written, markup and all, e.g. `**Set** the flag`. One paragraph's worth. */
  readonly markdown: string
  /** The same without markup, for matching, titles and ids. */
  readonly text: string
  /** The addresses it links to, in order. */
  readonly links: readonly string[]
}

/** Words that are to be shown letter by letter, whatever they would mean as markdown. */
export function plainProse(text: string): Prose {
  return { markdown: escapedMarkdown(text), text, links: [] }
}

/** A text as markdown that says just that text. */
export function escapedMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>#|~&]/g, '\\$&')
}

/** What the speaker says on one slide, or a part of it. */
export interface Note {
  /** Any number of blocks. */
  readonly markdown: string
  /** Where the author wrote it. Empty when the words are ours. */
  readonly spans: readonly Span[]
}

/** Link targets defined elsewhere in the document, as markdown-it keeps them, by normalised label. */
export type References = Readonly<Record<string, { readonly href: string; readonly title: string }>>

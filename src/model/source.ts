/** Where something is written. Lines count from 1 and both ends are included, as editors show them. */
export interface Span {
  readonly path: string
  readonly line: number
  readonly endLine: number
}

/** One markdown file as it was read: UTF-8 without its byte order mark, line ends turned to `\n`. */
export interface SourceFile {
  /** As a person would type it: relative to where the command was called, with `/`. */
  readonly path: string
  readonly text: string
  /** `notes` when the whole file is the speaker's; a `slides` file may hold a notes section of its own. */
  readonly part: 'slides' | 'notes'
}

/** What one deck is made of: a document, or a document and the file with its narrative. */
export interface Source {
  /** The deck's folder in the site, e.g. `what-else-needs-a-patch`. */
  readonly slug: string
  readonly files: readonly SourceFile[]
}

/** A span from the start of one to the end of another; both must be of one file. */
export function spanning(first: Span, last: Span): Span {
  return { path: first.path, line: first.line, endLine: last.endLine }
}

/** Whether every line of `inner` is a line of `outer`. */
export function encloses(outer: Span, inner: Span): boolean {
  return outer.path === inner.path && outer.line <= inner.line && inner.endLine <= outer.endLine
}

/** Where something is written. Lines count from 1 and both ends are included, as editors show them. */
export interface Span {
  readonly path: string
  readonly line: number
  readonly endLine: number
}

/** One markdown file as it was read. */
export interface SourceFile {
  /** Counted from the site's root, with `/`; see `read/root.ts`. */
  readonly path: string
  /** Without its byte order mark, and every line end as `\n`: what all stages read. */
  readonly text: string
  /** As it stands in the file, byte order mark and line ends included: what a patch is made against. */
  readonly written: string
  /** `notes` when the whole file is the speaker's; a `slides` file may hold a notes section of its own. */
  readonly part: 'slides' | 'notes'
}

/** What one deck is made of: a document, or a document and the file with its narrative. */
export interface Source {
  /** The deck's folder in the site, e.g. `what-else-needs-a-patch`. */
  readonly slug: string
  readonly files: readonly SourceFile[]
}

/** A file out of what stands in it, decoded. */
export function sourceFile(path: string, written: string, part: SourceFile['part'] = 'slides'): SourceFile {
  return { path, text: written.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n'), written, part }
}

/** A span from the start of one to the end of another; both must be of one file. */
export function spanning(first: Span, last: Span): Span {
  return { path: first.path, line: first.line, endLine: last.endLine }
}

/** Whether every line of `inner` is a line of `outer`. */
export function encloses(outer: Span, inner: Span): boolean {
  return outer.path === inner.path && outer.line <= inner.line && inner.endLine <= outer.endLine
}

/** One line of a source as it is written. */
export interface Line extends Span {
  readonly text: string
  readonly part: SourceFile['part']
}

/** Every line of a source, code and front matter too. */
export function linesOf(source: Source): readonly Line[] {
  const lines = known.get(source) ?? split(source)
  known.set(source, lines)
  return lines
}

/** Many ask for the same lines. */
const known = new WeakMap<Source, readonly Line[]>()

function split({ files }: Source): readonly Line[] {
  return files.flatMap(({ path, text, part }) =>
    text.split('\n').map((line, i) => ({ path, line: i + 1, endLine: i + 1, text: line, part })),
  )
}

/** One change of a file: what a line says from now on, and the lines that follow it. */
export interface Edit {
  readonly path: string
  /** From 1; 0 is before the first. */
  readonly line: number
  /** Without its line end; null where the line stays. */
  readonly text: string | null
  readonly added: readonly string[]
}

/** A line and the characters that end it; none at the end of a file without a last line end. */
interface Line {
  readonly text: string
  readonly end: string
}

/** The lines of a file without line ends and byte order mark, as the parser counts them. */
export function linesOf(written: string): readonly string[] {
  return parted(written.replace(/^\uFEFF/, '')).map(({ text }) => text)
}

/** New lines for after one of a file's, with an empty one before them, and one behind where none is there. */
export function apart(added: readonly string[], lines: readonly string[], line: number): readonly string[] {
  const isFollowed = (lines[line] ?? '').trim() !== ''
  return [...(line > 0 ? [''] : []), ...added, ...(isFollowed ? [''] : [])]
}

/** A file with its edits, those of one line in their order; whatever they leave alone stays to the byte. */
export function edited(written: string, edits: readonly Edit[]): string {
  const mark = written.startsWith('\uFEFF') ? '\uFEFF' : ''
  const lines = parted(written.slice(mark.length))
  const usual = lines.find(({ end }) => end !== '')?.end ?? '\n'
  const before = edits.filter(({ line }) => line === 0).flatMap(({ added }) => added)
  const body = lines.flatMap((line, i) =>
    editedLine(
      line,
      edits.filter((edit) => edit.line === i + 1),
      usual,
    ),
  )
  return mark + before.map((text) => text + usual).join('') + body.join('')
}

function editedLine({ text, end }: Line, edits: readonly Edit[], usual: string): readonly string[] {
  const said = edits.findLast((edit) => edit.text !== null)?.text ?? text
  const all = [said, ...edits.flatMap(({ added }) => added)]
  return all.map((line, i) => line + (i < all.length - 1 ? end || usual : end))
}

function parted(text: string): readonly Line[] {
  const found = text.matchAll(/([^\r\n]*)(\r\n|\r|\n|$)/g)
  return [...found].filter(([whole]) => whole !== '').map(([, text = '', end = '']) => ({ text, end }))
}

import type { MarkdownIt, StateBlock } from 'markdown-it'

/** Comments are for those who edit the document: no token is made of them. */
export function withoutComments(markdown: MarkdownIt): void {
  markdown.inline.ruler.before('text', 'comment', (state) => {
    const length = commentLength(state.src.slice(state.pos, state.pos + longest))
    state.pos += length
    return length > 0
  })
  markdown.block.ruler.before('fence', 'comment', readLines, { alt: ['paragraph'] })
}

/** A comment on lines of its own, which may be empty; one without such lines is left to its paragraph. */
function readLines(state: StateBlock, start: number, end: number, isAsking: boolean): boolean {
  const from = (state.bMarks[start] ?? 0) + (state.tShift[start] ?? 0)
  const text = state.src.slice(from, from + longest)
  const comment = text.slice(0, commentLength(text))
  const after = start + comment.split('\n').length
  const rest = state.src.slice(from + comment.length, state.eMarks[after - 1])
  if (after > end || rest.trim() !== '' || !/\n[\s>]*\n/.test(comment)) return false
  if (!isAsking) state.line = after
  return true
}

/** In letters: what begins a longer one is text. A document of nothing but `<!--` is searched again at each of them. */
const longest = 20_000

/** How many letters of a text are the comment that it begins with; 0 for none. `<!-->` is one. */
function commentLength(text: string): number {
  const end = text.startsWith('<!--') ? text.indexOf('-->', 2) : -1
  return end < 0 ? 0 : end + 3
}

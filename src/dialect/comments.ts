import type { MarkdownIt, StateBlock } from 'markdown-it'

/** Comments are for those who edit the document: no token is made of them. */
export function withoutComments(markdown: MarkdownIt): void {
  markdown.inline.ruler.before('text', 'comment', (state) => {
    const end = endOf(state.src, state.pos)
    if (end !== null) state.pos = end
    return end !== null
  })
  markdown.block.ruler.before('table', 'comment', readLines, {
    alt: ['paragraph', 'reference', 'blockquote'],
  })
}

/**
 * A comment that begins a line and goes on over others, whatever they would be: a list, a heading, a table. What stands
 * behind its end is read as a line of its own. One that ends on its line is left to its paragraph.
 */
function readLines(state: StateBlock, start: number, last: number, isAsking: boolean): boolean {
  const from = (state.bMarks[start] ?? 0) + (state.tShift[start] ?? 0)
  const isCode = (state.sCount[start] ?? 0) - state.blkIndent >= 4
  const end = isCode || !state.src.startsWith('<!--', from) ? null : endOf(state.src, from)
  if (end === null || end <= (state.eMarks[start] ?? 0) || end > (state.eMarks[last - 1] ?? 0)) return false
  if (isAsking) return true
  let line = start
  while (end > (state.eMarks[line] ?? 0)) line++
  const rest = state.src.slice(end, state.eMarks[line])
  state.bMarks[line] = end
  state.tShift[line] = rest.length - rest.trimStart().length
  state.sCount[line] = state.blkIndent
  state.line = rest.trim() === '' ? line + 1 : line
  return true
}

/** Where the comment ends that begins at a place, from the start of the text; null for none. `<!-->` is one. */
function endOf(text: string, from: number): number | null {
  if (!text.startsWith('<!--', from)) return null
  const close = closeAfter(text, from + 2)
  return close < 0 ? null : close + 3
}

/** The last that was looked for: a document of nothing but `<!--` would be searched to its end at each of them. */
let known = { text: '', from: 0, close: -1 }

function closeAfter(text: string, from: number): number {
  const isKnown = known.text === text && known.from <= from && (known.close < 0 || from <= known.close)
  if (!isKnown) known = { text, from, close: text.indexOf('-->', from) }
  return known.close
}

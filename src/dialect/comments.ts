import type { MarkdownIt, StateBlock } from 'markdown-it'

/** Comments are for those who edit the document: no token is made of them. */
export function withoutComments(markdown: MarkdownIt): void {
  markdown.inline.ruler.before('text', 'comment', (state) => {
    if (!state.src.startsWith('<!--', state.pos)) return false
    // One that nothing closes ends with its paragraph: the author did not mean it to be shown.
    state.pos = endOf(state.src, state.pos) ?? state.src.length
    return true
  })
  markdown.block.ruler.before('table', 'comment', readLines, {
    alt: ['paragraph', 'reference', 'blockquote'],
  })
}

/** A comment in a paragraph's text. */
export interface Comment {
  /** From its `<!--` to behind its `-->`, or to the end of the text, in letters. */
  readonly start: number
  readonly end: number
  readonly isClosed: boolean
}

/** The comments of a heading, a paragraph or a cell; in code and behind a backslash there are none. */
export function commentsIn(text: string): readonly Comment[] {
  if (!text.includes('<!--')) return []
  return [...text.matchAll(codeOrComment)]
    .filter(([found]) => found.startsWith('<'))
    .map(({ 0: found, index }) => ({
      start: index,
      end: index + found.length,
      isClosed: found.endsWith('-->') || found === '<!-->' || found === '<!--->',
    }))
}

const codeOrComment = /\\[\s\S]|(?<!`)(`+)(?!`)[\s\S]*?(?<!`)\1(?!`)|<!--(?:-?>|[\s\S]*?(?:-->|$))/g

/** A text without its comments, on as many lines, and without the blanks that stood before them. */
export function stripComments(text: string): string {
  let [shown, from] = ['', 0]
  for (const { start, end } of commentsIn(text)) {
    const before = shown + text.slice(from, start)
    const isLast = /^[ \t]*(?:\n|$)/.test(text.slice(end, end + 80))
    const folds = text.slice(start, end).replace(/[^\n]/g, '')
    shown = (isLast || folds !== '' || /\s/.test(text.charAt(end)) ? before.trimEnd() : before) + folds
    from = end
  }
  return shown + text.slice(from)
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

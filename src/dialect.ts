import Markdown, { type MarkdownIt, type StateBlock, type Token } from 'markdown-it'
import footnotes from 'markdown-it-footnote'
import { cutWith } from './dialect/cut.ts'
import { withInlineHtml } from './dialect/html.ts'
import type { Prose } from './model/prose.ts'
import { lineJoint } from './text/soft-breaks.ts'

/** Comments are for those who edit the document: no token is made of them. */
function withoutComments(markdown: MarkdownIt): void {
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

/** A run of backticks that nothing closes is taken whole, since no part of it begins code. */
const codeOrComment = /\\[\s\S]|(`+)(?!`)(?:[\s\S]*?(?<!`)\1(?!`))?|<!--(?:-?>|[\s\S]*?(?:-->|$))/g

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

export { br, type InlineTag, inlineTags, withMarkdownSigns } from './dialect/html.ts'

/**
 * The markdown that is read, the same when a document is understood and when it is shown: CommonMark with GFM's tables,
 * strikethrough and bare addresses, and footnotes; of HTML what means the same, as `dialect/html.ts` has it. All other is text.
 */
export function dialect(): MarkdownIt {
  // The typographer would turn `10:00--10:05` into a dash.
  const markdown = new Markdown({ html: false, linkify: true, typographer: false }).use(footnotes)
  // Footnotes stay where they are written, so that they know their lines; only GFM's kind is read.
  markdown.disable(['footnote_tail', 'footnote_inline'])
  // A link that may lead nowhere is read all the same, since its words are shown; who shows it asks `text/safe-links.ts`.
  markdown.validateLink = () => true
  withInlineHtml(markdown)
  withoutComments(markdown)
  withJoints(markdown)
  return markdown
}

const cutter = dialect()

/**
 * Cuts a heading, a paragraph or a cell between words into parts that fit, each with its own emphasis and links.
 *
 * @param fits Whether a part may say so much; a single word that is too long stands alone.
 */
export function cutProse(prose: Prose, fits: (text: string) => boolean): readonly Prose[] {
  return cutWith(cutter, prose, fits)
}

/** Gives each line end of a paragraph what stands there once its lines are one: a blank, or nothing between CJK letters. */
function withJoints(markdown: MarkdownIt): void {
  markdown.core.ruler.push('joints', ({ tokens }) => {
    for (const { children } of tokens) setJoints(children ?? [])
  })
}

function setJoints(tokens: readonly Token[]): void {
  for (const [i, token] of tokens.entries()) {
    if (token.type === 'hardbreak') token.content = ' '
    if (token.type === 'softbreak')
      token.content = lineJoint(lettersBefore(tokens, i), lettersAfter(tokens, i))
    if (token.type === 'image') setJoints(token.children ?? [])
  }
}

/** Past the marks of emphasis and links, which have no letters. */
function lettersBefore(tokens: readonly Token[], index: number): string {
  for (let i = index - 1; i >= 0; i--) if (tokens[i]?.content) return tokens[i]?.content ?? ''
  return ''
}

function lettersAfter(tokens: readonly Token[], index: number): string {
  for (let i = index + 1; i < tokens.length; i++) if (tokens[i]?.content) return tokens[i]?.content ?? ''
  return ''
}

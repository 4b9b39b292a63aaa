import type { MarkdownIt, StateBlock } from 'markdown-it'
import { isBlock, meaningOf, tagsIn } from '../../text/html.ts'

/** The type of the token of some lines of HTML, its source in `content`. */
export const htmlType = 'html'

/**
 * Takes lines that begin with a block of HTML for HTML up to the next empty line, as CommonMark does (section 4.6), code and
 * what is left out up to its end. Lines inside an element that says `markdown`, as kramdown and MkDocs have it, are markdown.
 */
export function withHtmlBlocks(markdown: MarkdownIt): void {
  const inMarkdown = new WeakMap<StateBlock, string>()
  const unended = new WeakMap<StateBlock, Set<string>>()
  markdown.block.ruler.before(
    'html_block',
    htmlType,
    (state, start, last, isAsking) => {
      const first = lineAt(state, start)
      if (first === null) return false
      const around = inMarkdown.get(state) ?? null
      const name = beginning(first, isAsking)
      if (name === null) return false
      if (isAsking) return true
      const isMarkdown = around !== null || saysMarkdown(first)
      if (isMarkdown && !isOfTagsAlone(first) && !first.includes('</summary>')) return false
      if (saysMarkdown(first)) inMarkdown.set(state, name)
      if (around !== null && first.startsWith(`</${around}`)) inMarkdown.delete(state)
      const missing = unended.get(state) ?? new Set()
      unended.set(state, missing)
      const end = isMarkdown ? start + 1 : endAfter({ state, start, last, name, missing })
      const token = state.push(htmlType, '', 0)
      token.content = state.getLines(start, end, state.blkIndent, true)
      token.map = [start, end]
      state.line = end
      return true
    },
    { alt: ['paragraph', 'reference', 'blockquote'] },
  )
}

/** A line without what its container begins it with; null where it is code or doesn't begin with `<`. */
function lineAt(state: StateBlock, line: number): string | null {
  const from = (state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0)
  const isCode = (state.sCount[line] ?? 0) - state.blkIndent >= 4
  return isCode || state.src.charCodeAt(from) !== 0x3c ? null : state.src.slice(from, state.eMarks[line])
}

/** The element that a block of HTML begins with, or ends; null for other lines. Only a block may interrupt a paragraph. */
function beginning(line: string, isAsking: boolean): string | null {
  const [, name = ''] = /^<\/?([a-z][a-z\d]*)(?=[\s/>]|$)/i.exec(line) ?? []
  const lower = name.toLowerCase()
  if (meaningOf(lower) !== null && isBlock(lower)) return lower
  if (isAsking || meaningOf(lower) === null || isBlock(lower)) return null
  return tagsIn(line).some((tag) => meaningOf(tag.name) !== null && isBlock(tag.name)) ? lower : null
}

function saysMarkdown(line: string): boolean {
  return /^<[a-z][\w-]*(?:\s[^<>]*)?\smarkdown(?:\s*=\s*["']?(?:1|span|block)["']?)?[\s>]/i.test(line)
}

function isOfTagsAlone(line: string): boolean {
  return /^(?:\s*<\/?[a-z][^<>]*>)+\s*$/i.test(line)
}

interface Start {
  readonly state: StateBlock
  readonly start: number
  readonly last: number
  readonly name: string
  /** What was looked for and not found: it isn't looked for again. */
  readonly missing: Set<string>
}

/** The line behind a block of HTML. */
function endAfter({ state, start, last, name, missing }: Start): number {
  const key = `${name} ${last}`
  const isWhole = name === 'pre' || meaningOf(name) === 'left'
  if (!isWhole || missing.has(key)) return blankAfter(state, start, last)
  const close = new RegExp(`</${name}\\s*>`, 'i')
  for (let line = start; line < last && isInside(state, line); line++)
    if (close.test(textOf(state, line))) return blankAfter(state, line, last)
  missing.add(key)
  return blankAfter(state, start, last)
}

function blankAfter(state: StateBlock, start: number, last: number): number {
  let line = start + 1
  while (line < last && isInside(state, line) && textOf(state, line).trim() !== '') line++
  return line
}

/** Whether a line belongs to the item or the quotation that is read. */
function isInside(state: StateBlock, line: number): boolean {
  return (state.sCount[line] ?? 0) >= state.blkIndent || textOf(state, line).trim() === ''
}

function textOf(state: StateBlock, line: number): string {
  return state.src.slice((state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0), state.eMarks[line])
}

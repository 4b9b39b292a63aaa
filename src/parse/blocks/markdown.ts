import MarkdownIt, { type Token } from 'markdown-it'
import footnotes from 'markdown-it-footnote'
import type { Span } from '../../model/source.ts'

/** CommonMark with GFM's tables and footnotes. */
export const markdown = new MarkdownIt({ html: false, linkify: true }).use(footnotes)

/** Footnotes stay where they are written, so that they know their lines; only GFM's kind is read. */
markdown.disable(['footnote_tail', 'footnote_inline'])

/** What marks a `<br>`, which ends no line of the source. */
const br = '<br>'

/** `<br>` is what authors write to break a line in a cell. `render/markdown.ts` reads it the same way. */
markdown.inline.ruler.before('text', 'br', (state, silent) => {
  const found = /^<br\s*\/?>/i.exec(state.src.slice(state.pos, state.pos + 12))
  if (found && !silent) state.push('hardbreak', 'br', 0).markup = br
  if (found) state.pos += found[0].length
  return found !== null
})

/** Whether the source has a line end here. */
export function endsLine({ type, markup }: Token): boolean {
  return type === 'softbreak' || (type === 'hardbreak' && markup !== br)
}

/** A token with what stands between it and its closing token. */
export interface Node {
  readonly token: Token
  readonly children: readonly Node[]
}

/** Puts the tokens between an opening and its closing one under the opening one. */
export function nested(tokens: readonly Token[]): readonly Node[] {
  const root: Node[] = []
  const open: Node[][] = [root]
  for (const token of tokens) {
    if (token.nesting < 0) {
      open.pop()
      continue
    }
    const children: Node[] = []
    open.at(-1)?.push({ token, children })
    if (token.nesting > 0) open.push(children)
  }
  return root
}

/** Where a block stands, and its lines. */
export interface Written {
  readonly span: Span
  readonly markdown: string
}

/** Some lines of a block, counted from 0; the end is excluded. */
export function linesOf({ span, markdown }: Written, start: number, end: number): Written {
  return {
    span: { ...span, line: span.line + start, endLine: span.line + end - 1 },
    markdown: markdown.split('\n').slice(start, end).join('\n'),
  }
}

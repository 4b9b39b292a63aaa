import type { Token } from 'markdown-it'
import { br, dialect, stripComments, withMarkdownSigns } from '../../dialect.ts'
import type { Span } from '../../model/source.ts'
import { withHtmlBlocks } from './html-rule.ts'

export const markdown = dialect()
withHtmlBlocks(markdown)

/** Whether the source has a line end here. */
export function endsLine({ type, markup }: Token): boolean {
  return type === 'softbreak' || (type === 'hardbreak' && markup !== br)
}

/** Inline tokens, parted where the source has a line end. */
export function byLine(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const lines: Token[][] = [[]]
  for (const token of tokens) {
    if (endsLine(token)) lines.push([])
    else lines.at(-1)?.push(token)
  }
  return lines
}

/** Every line of inline tokens there is, counted from 0 in the text; a cell's line is that of its row. */
export function linesIn(
  tokens: readonly Token[],
): readonly { readonly line: number; readonly tokens: readonly Token[] }[] {
  let start = 0
  return tokens.flatMap(({ map, children }) => {
    if (map) [start] = map
    return byLine(children ?? []).map((ofLine, i) => ({ line: start + i, tokens: ofLine }))
  })
}

/** A token with what stands between it and its closing token. */
export interface Node {
  readonly token: Token
  readonly children: readonly Node[]
  /** Of what was read from HTML, or has it inside: where it stands, and markdown that says the same. */
  readonly written?: Written
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

/** The tokens of some nodes, in the order of the document, without those that end others. */
export function tokensOf(nodes: readonly Node[]): readonly Token[] {
  return nodes.flatMap(({ token, children }) => [token, ...tokensOf(children)])
}

/** Where a block stands, and its lines. */
export interface Written {
  readonly span: Span
  readonly markdown: string
}

/** Some lines of a block, counted from 0; the end is excluded. Lines that HTML parts may stand on one line of the source. */
export function linesOf({ span, markdown }: Written, start: number, end: number): Written {
  const [line, endLine] = [span.line + start, span.line + end - 1].map((at) => Math.min(at, span.endLine))
  return {
    span: { ...span, line: line ?? span.line, endLine: endLine ?? span.endLine },
    markdown: markdown.split('\n').slice(start, end).join('\n'),
  }
}

/** A heading or a paragraph with signs for HTML's emphasis, and without its comments, whose lines stay: an empty one would end the paragraph. */
export function shownIn({ span, markdown }: Written): Written {
  const lines = markdown.split('\n')
  const shown = withMarkdownSigns(stripComments(markdown)).split('\n')
  const isEmptied = (line: string, i: number): boolean => line.trim() === '' && lines[i]?.trim() !== ''
  return { span, markdown: shown.map((line, i) => (isEmptied(line, i) ? '<!---->' : line)).join('\n') }
}

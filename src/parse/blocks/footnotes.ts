import type { Token } from 'markdown-it'
import type { Block } from '../../model/block.ts'
import type { Footnote } from '../../model/footnote.ts'
import type { Span } from '../../model/source.ts'
import { endsLine, type Node, type Written } from './markdown.ts'

/** Where a footnote is referred to. */
export interface Reference {
  readonly label: string
  readonly span: Span
}

/** Every reference of a file, in order. */
export function referencesOf(tokens: readonly Token[], place: (line: number) => Span): readonly Reference[] {
  let start = 0
  return tokens.flatMap((token) => {
    if (token.map) [start] = token.map
    let line = start
    return (token.children ?? []).flatMap((child) => {
      if (endsLine(child)) line += 1
      return child.type === 'footnote_ref' ? [{ label: String(child.meta?.label), span: place(line) }] : []
    })
  })
}

/** Every definition, wherever it stands. markdown-it-footnote gives it no lines: it reaches from its first block to its last. */
export function definitionsIn(nodes: readonly Node[]): readonly Node[] {
  return nodes.flatMap((node) => (isDefinition(node) ? [node] : definitionsIn(node.children)))
}

export function isDefinition({ token }: Node): boolean {
  return token.type === 'footnote_reference_open'
}

/** A definition as the model has it. Of two with one label the first is meant. */
export function footnoteOf(
  { token }: Node,
  { span, markdown }: Written,
  blocks: readonly Block[],
): Omit<Footnote, 'references'> {
  const [first = '', ...rest] = markdown.split('\n')
  const own = first.replace(/^.*?\[\^[^\]]+\]:[ \t]*/, '')
  const lines = [own, ...rest.map((line) => line.replace(/^(\t| {1,4})/, ''))]
  return { label: String(token.meta?.label), span, markdown: lines.join('\n').trim(), blocks }
}

/** Footnotes in the order in which they are referred to, then those that never are. */
export function withReferences(
  footnotes: readonly Omit<Footnote, 'references'>[],
  references: readonly Reference[],
): readonly Footnote[] {
  const byLabel = new Map<string, Span[]>()
  for (const { label, span } of references)
    byLabel
      .set(label, byLabel.get(label) ?? [])
      .get(label)
      ?.push(span)
  const ranks = new Map([...byLabel.keys()].map((label, i) => [label, i]))
  const rank = ({ label }: { readonly label: string }): number => ranks.get(label) ?? ranks.size
  const firsts = new Map([...footnotes].reverse().map((footnote) => [footnote.label, footnote]))
  return footnotes
    .map((footnote) => {
      const isMeant = firsts.get(footnote.label) === footnote
      return { ...footnote, references: isMeant ? (byLabel.get(footnote.label) ?? []) : [] }
    })
    .sort((a, b) => rank(a) - rank(b))
}

/** How many letters of footnotes are told: each with every slide that refers to it. */
export function lengthTold(footnotes: readonly Footnote[]): number {
  return footnotes.reduce((sum, { markdown, references }) => sum + markdown.length * references.length, 0)
}

import type { Block, ListItem } from '../model/block.ts'
import type { Prose } from '../model/prose.ts'
import type { Role, Section } from '../model/section.ts'
import type { Span } from '../model/source.ts'
import { unfolded } from './soft-breaks.ts'

/** One heading, paragraph, list item or cell. */
export interface Passage {
  readonly kind: 'heading' | 'paragraph' | 'item' | 'cell'
  /** Without markup. */
  readonly text: string
  /** The same without what is set in code or in quotation marks: what the author says in their own voice. */
  readonly said: string
  /** As written. */
  readonly markdown: string
  readonly span: Span
  /** Of the section it stands in and of those around it, innermost first. */
  readonly roles: readonly Role[]
}

/** Every passage of the sections, in order. Code and quotations are none. */
export function readPassages(sections: readonly Section[], around: readonly Role[] = []): readonly Passage[] {
  return sections.flatMap((section) => {
    const roles = [...section.roles, ...around]
    const { heading } = section
    const head = heading ? [passage('heading', heading.prose, heading.span, roles)] : []
    return [
      ...head,
      ...section.blocks.flatMap((block) => inBlock(block, roles)),
      ...readPassages(section.sections, roles),
    ]
  })
}

function inBlock(block: Block, roles: readonly Role[]): readonly Passage[] {
  if (block.kind === 'paragraph') return [passage('paragraph', block.prose, block.span, roles)]
  if (block.kind === 'picture')
    return [passage('paragraph', { ...block.prose, markdown: block.markdown }, block.span, roles)]
  if (block.kind === 'heading') return [passage('heading', block.prose, block.span, roles)]
  if (block.kind === 'list') return block.items.flatMap((item) => inItem(item, roles))
  if (block.kind !== 'table') return []
  return block.rows.flatMap(({ cells, span }) => cells.map((cell) => passage('cell', cell, span, roles)))
}

function inItem({ prose, span, blocks }: ListItem, roles: readonly Role[]): readonly Passage[] {
  const own = prose.text ? [passage('item', prose, span, roles)] : []
  return [...own, ...blocks.flatMap((block) => inBlock(block, roles))]
}

function passage(
  kind: Passage['kind'],
  { text, markdown }: Prose,
  span: Span,
  roles: readonly Role[],
): Passage {
  return { kind, text, said: saidIn(markdown), markdown, span, roles }
}

/** What is quoted keeps its place as a gap, so that the words around it don't meet. */
function saidIn(markdown: string): string {
  return unfolded(markdown)
    .replace(/`[^`]*`/g, ' … ')
    .replace(/!?\[([^\]]{0,500})\](?:\((?:data:[^)]*|[^)]{0,2000})\)|\[[^\]]{0,500}\])/g, '$1')
    .replace(/(?:https?:\/\/|www\.)\S+/g, ' … ')
    .replace(/"[^"\n]{1,200}"|“[^”]{1,200}”|«[^»]{1,200}»|„[^“”]{1,200}[“”]/g, ' … ')
    .replace(/\*+|(?<!\w)_+|(?<!_)_+(?!\w)/g, '')
    .replace(/\s+/g, ' ')
    .trim()
}

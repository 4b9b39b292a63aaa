import type { Body, Heading } from '../model/block.ts'
import type { Prose } from '../model/prose.ts'
import { everySection, type Section } from '../model/section.ts'
import type { Span } from '../model/source.ts'

/** An item of a list or a heading, which an action may be made of. */
export interface Written {
  readonly kind: 'item' | 'heading'
  readonly span: Span
  readonly prose: Prose
}

/** The item or the heading that stands just there; null for a row and for a paragraph. */
export type BlockAt = (span: Span | undefined) => Written | null

/** Finds the blocks that actions are made of by where they stand. */
export function blocksOf(sections: readonly Section[]): BlockAt {
  const all = everySection(sections).flatMap(({ heading, blocks }) => [
    // A bold label is never an action; what stands behind it may be one, on the same lines.
    ...(heading && heading.level < 7
      ? [{ kind: 'heading' as const, span: heading.span, prose: heading.prose }]
      : []),
    ...blocks.flatMap(itemsIn),
  ])
  const byPlace = new Map(all.map((one) => [placeOf(one.span), one]).reverse() as [string, Written][])
  return (span) => (span && byPlace.get(placeOf(span))) ?? null
}

function itemsIn(block: Body | Heading): readonly Written[] {
  if (block.kind !== 'list') return []
  return block.items.flatMap(({ span, prose, blocks }) => [
    { kind: 'item' as const, span, prose },
    ...blocks.flatMap(itemsIn),
  ])
}

function placeOf({ path, line, endLine }: Span): string {
  return `${line} ${endLine} ${path}`
}

import type { Body } from '../model/block.ts'
import type { Section } from '../model/section.ts'
import type { Span } from '../model/source.ts'

/** What can be lost of a section on its own: headings, paragraphs, list items, table rows, code and quotations. */
export function countable({ heading, blocks, sections }: Section): readonly Span[] {
  return [...(heading ? [heading.span] : []), ...blocks.flatMap(partsOf), ...sections.flatMap(countable)]
}

function partsOf(block: Body): readonly Span[] {
  if (block.kind === 'rule') return []
  if (block.kind === 'list') return block.items.map(({ span }) => span)
  if (block.kind === 'table' && block.rows.length > 0) return block.rows.map(({ span }) => span)
  return [block.span]
}

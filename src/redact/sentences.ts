import type { Block } from '../model/block.ts'
import { everySection, type Section } from '../model/section.ts'
import type { Span } from '../model/source.ts'

/** Some words that belong together, without their markup. */
export interface Sentence {
  readonly text: string
  readonly span: Span
}

/** Every sentence of some sections. What stands after a colon is one of its own, so that a label hides nothing. */
export function sentencesIn(sections: readonly Section[]): readonly Sentence[] {
  return everySection(sections)
    .flatMap(({ heading, blocks }) => [...(heading ? [heading] : []), ...blocks].flatMap(textsOf))
    .flatMap(({ text, span }) =>
      text.split(/(?<=[.!?:;])\s+|(?<=[。！？：；])|\n/).map((part) => ({ text: part, span })),
    )
}

/** Whether a sentence is more than a few words, which anybody could have written. */
export function isTelling({ text }: Sentence): boolean {
  return (text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0) >= 5 || (text.match(/\p{Lo}/gu)?.length ?? 0) >= 14
}

function textsOf(block: Block): readonly Sentence[] {
  const { span } = block
  if (block.kind === 'rule') return []
  if (block.kind === 'code') return [{ text: block.code, span }]
  if (block.kind === 'quote') return block.blocks.flatMap(textsOf)
  if (block.kind === 'list')
    return block.items.flatMap((item) => [
      { text: item.prose.text, span: item.span },
      ...item.blocks.flatMap(textsOf),
    ])
  if (block.kind === 'table')
    return [
      ...block.head.map(({ text }) => ({ text, span })),
      ...block.rows.flatMap((row) => row.cells.map(({ text }) => ({ text, span: row.span }))),
    ]
  return [{ text: block.prose.text, span }]
}

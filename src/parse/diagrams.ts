import type { Block } from '../model/block.ts'
import type { Diagram } from '../model/picture.ts'

/** The diagrams that some blocks hold, also inside lists and quotations. */
export function diagramsIn(blocks: readonly Block[]): readonly Diagram[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'list') return block.items.flatMap((item) => diagramsIn(item.blocks))
    if (block.kind === 'quote') return diagramsIn(block.blocks)
    const isDiagram = block.kind === 'code' && block.language === 'mermaid' && block.code.trim() !== ''
    return isDiagram ? [{ code: block.code, span: block.span }] : []
  })
}

import type { Block, ListItem } from '../model/block.ts'
import { isPointer } from '../model/pointer.ts'
import { cutOut } from './cut.ts'

/** Blocks or items without those that only say where to read on, and these. */
interface Taken<T> {
  readonly left: readonly T[]
  readonly gone: readonly (Block | ListItem)[]
}

/** Takes the paragraphs and items, inner ones too, out of blocks that say nothing but where to read on. */
export function takePointers(blocks: readonly Block[]): Taken<Block> {
  return together(blocks.map(takeFromBlock))
}

function takeFromBlock(block: Block): Taken<Block> {
  if (block.kind === 'paragraph' && isPointer(block.prose.markdown)) return { left: [], gone: [block] }
  if (block.kind !== 'list') return { left: [block], gone: [] }
  const { left, gone } = together(block.items.map(takeFromItem))
  if (gone.length === 0) return { left: [block], gone }
  return {
    left: left.length === 0 ? [] : [{ ...block, items: left, markdown: without(block.markdown, gone) }],
    gone,
  }
}

function takeFromItem(item: ListItem): Taken<ListItem> {
  const { left, gone } = takePointers(item.blocks)
  if (left.length === 0 && item.prose.markdown !== '' && isPointer(item.prose.markdown))
    return { left: [], gone: [item] }
  return {
    left: [gone.length === 0 ? item : { ...item, blocks: left, markdown: without(item.markdown, gone) }],
    gone,
  }
}

function together<T>(all: readonly Taken<T>[]): Taken<T> {
  return { left: all.flatMap(({ left }) => left), gone: all.flatMap(({ gone }) => gone) }
}

function without(markdown: string, gone: readonly (Block | ListItem)[]): string {
  return gone.reduce((text, one) => cutOut(text, one.markdown), markdown)
}

import type { Block, Body, Heading } from '../model/block.ts'
import type { Section } from '../model/section.ts'
import { type Span, spanning } from '../model/source.ts'
import { horizonOf, roleOf } from './vocabulary.ts'

/** Puts each block under its heading, and each heading under the nearest one before it of a higher rank. */
export function readSections(blocks: readonly Block[]): readonly Section[] {
  const first = blocks.findIndex(({ kind }) => kind === 'heading')
  const preamble = (first < 0 ? blocks : blocks.slice(0, first)).filter(isBody)
  const headed = first < 0 ? [] : nest(chunks(blocks.slice(first)))
  return [...(preamble.length > 0 ? [section(null, preamble, [])] : []), ...headed]
}

/** What stands directly under a section's heading, and the heading. */
export function ownSpan({ heading, blocks, span }: Section): Span {
  const last = blocks.at(-1) ?? heading
  return last ? spanning(span, last.span) : span
}

interface Chunk {
  readonly heading: Heading
  readonly blocks: readonly Body[]
}

function isBody(block: Block): block is Body {
  return block.kind !== 'heading'
}

/** Cuts before each heading; the first block must be one. */
function chunks(blocks: readonly Block[]): readonly Chunk[] {
  const result: { heading: Heading; blocks: Body[] }[] = []
  for (const block of blocks) {
    if (isBody(block)) result.at(-1)?.blocks.push(block)
    else result.push({ heading: block, blocks: [] })
  }
  return result
}

function nest(chunks: readonly Chunk[]): readonly Section[] {
  const [first, ...rest] = chunks
  if (!first) return []
  const next = rest.findIndex(({ heading }) => heading.level <= first.heading.level)
  const end = next < 0 ? rest.length : next
  return [section(first.heading, first.blocks, nest(rest.slice(0, end))), ...nest(rest.slice(end))]
}

function section(heading: Heading | null, blocks: readonly Body[], sections: readonly Section[]): Section {
  const name = heading?.prose.text ?? ''
  const spans = [heading, ...blocks, ...sections].flatMap((part) => (part ? [part.span] : []))
  const [first, last] = [spans[0], spans.at(-1)]
  if (!first || !last) throw new Error('A section needs a heading or a block.')
  return {
    role: roleOf(name),
    horizon: horizonOf(name),
    heading,
    blocks,
    sections,
    span: spanning(first, last),
  }
}

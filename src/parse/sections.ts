import type { Block, Body, Heading } from '../model/block.ts'
import type { Role, Section } from '../model/section.ts'
import { type Span, spanning } from '../model/source.ts'
import { liftLabels } from './labels.ts'
import { horizonOf, rolesOf } from './vocabulary.ts'

/** Puts each block under its heading, and each heading under the nearest one before it of a higher rank. */
export function readSections(blocks: readonly Block[]): readonly Section[] {
  const parts = chunks(blocks).flatMap(withLabels)
  return nest(parts)
}

/** What stands directly under a section's heading, and the heading. */
export function ownSpan({ heading, blocks, span }: Section): Span {
  const last = blocks.at(-1) ?? heading
  return last ? spanning(span, last.span) : span
}

interface Chunk {
  /** Null for what stands before the first heading. */
  readonly heading: Heading | null
  readonly blocks: readonly Body[]
}

/** Cuts before each heading. */
function chunks(blocks: readonly Block[]): readonly Chunk[] {
  const result: { heading: Heading | null; blocks: Body[] }[] = [{ heading: null, blocks: [] }]
  for (const block of blocks) {
    if (block.kind === 'heading') result.push({ heading: block, blocks: [] })
    else result.at(-1)?.blocks.push(block)
  }
  return result.filter(({ heading, blocks }) => heading !== null || blocks.length > 0)
}

/** Sections in which a bold label is a part of an item, not a heading. */
const labelled: readonly Role[] = [
  'actions',
  'timeline',
  'notes',
  'lessons',
  'went_well',
  'went_wrong',
  'got_lucky',
]

function withLabels(chunk: Chunk): readonly Chunk[] {
  const roles = rolesOf(chunk.heading?.prose.text ?? '')
  if (roles.some((role) => labelled.includes(role))) return [chunk]
  const [own, ...lifted] = chunks(liftLabels(chunk.blocks))
  const isOwn = own !== undefined && own.heading === null
  const first = { heading: chunk.heading, blocks: isOwn ? own.blocks : [] }
  const rest = isOwn || own === undefined ? lifted : [own, ...lifted]
  return [...(first.heading || first.blocks.length > 0 ? [first] : []), ...rest]
}

interface Building extends Chunk {
  readonly sections: Building[]
}

/** One pass with the open sections on a stack, so that ten thousand headings are no deeper than their ranks. */
function nest(parts: readonly Chunk[]): readonly Section[] {
  const roots: Building[] = []
  const open: Building[] = []
  for (const part of parts) {
    const building = { ...part, sections: [] }
    while (open.length > 0 && rankOf(open.at(-1)) >= rankOf(building)) open.pop()
    const home = open.at(-1)?.sections ?? roots
    home.push(building)
    if (part.heading) open.push(building)
  }
  return roots.map(finished)
}

/** What stands before the first heading is inside none, and holds none. */
function rankOf(building: Building | undefined): number {
  return building?.heading?.level ?? 0
}

function finished({ heading, blocks, sections: inside }: Building): Section {
  const sections = inside.map(finished)
  const name = heading?.prose.text ?? ''
  const spans = [heading, ...blocks, ...sections].flatMap((part) => (part ? [part.span] : []))
  const [first, last] = [spans[0], spans.at(-1)]
  if (!first || !last) throw new Error('A section needs a heading or a block.')
  const [role = 'other', ...more] = rolesOf(name)
  return {
    roles: [role, ...more],
    horizon: horizonOf(name),
    heading,
    blocks,
    sections,
    span: spanning(first, last),
  }
}

import type { Block, Body, Heading } from '../model/block.ts'
import { everySection, type Role, type Section } from '../model/section.ts'
import { type Span, spanning } from '../model/source.ts'
import { refusesActions, rolesOfShape, showsActions, showsTimeline, weighing } from './evidence.ts'
import { liftLabels } from './labels.ts'
import { leadingTime } from './times.ts'
import { storyTimes } from './vocabulary/headings.ts'
import { normalise } from './vocabulary/normalise.ts'
import { horizonOf, rolesOf, type Vocabulary } from './vocabulary.ts'

/** Puts each block under its heading, and each heading under the nearest one before it of a higher rank. */
export function readSections(blocks: readonly Block[], words: Vocabulary): readonly Section[] {
  const parts = chunks(blocks)
  const rolesOf = chunkRoles(parts, words)
  const whole = parts.flatMap((part) => withLabels(part, rolesOf(part, []), words))
  return withTimeline(nest(whole, words))
}

/** Where no heading says that a timeline stands below it, what can be nothing else is one: times of day before all its entries. */
function withTimeline(sections: readonly Section[]): readonly Section[] {
  const isGiven = everySection(sections).some(({ roles }) => roles.includes('timeline'))
  return isGiven ? sections : sections.map(timed)
}

function timed(section: Section): Section {
  const { roles, blocks } = section
  if (roles.some((role) => role === 'actions' || role === 'notes')) return section
  const [first, ...more] = roles
  const own: Section['roles'] = first === 'other' ? ['timeline'] : [first, ...more, 'timeline']
  return showsTimeline(blocks)
    ? { ...section, roles: own }
    : { ...section, sections: section.sections.map(timed) }
}

/** For a language of which we know no words: gives sections without a part in them the role that their shape shows. */
export function readByShape(sections: readonly Section[], words: Vocabulary): readonly Section[] {
  const given = new Set(everySection(sections).flatMap(({ roles }) => roles))
  const shaped = (section: Section): Section => {
    if (section.sections.length > 0) return { ...section, sections: section.sections.map(shaped) }
    if (section.roles[0] !== 'other') return section
    const role = rolesOfShape(section.blocks, words).find((role) => !given.has(role))
    return role ? { ...section, roles: [role] } : section
  }
  return sections.map(shaped)
}

/** The roles of a chunk among those that it stands in, given from the outermost on. */
type ChunkRoles = (chunk: Chunk, inside: readonly Building[]) => readonly Role[]

/**
 * By its heading's phrase; else by what is weighed, where no section around it has a role: parts of one are told as parts. A
 * document's title is about everything in it.
 */
function chunkRoles(parts: readonly Chunk[], words: Vocabulary): ChunkRoles {
  const headings = parts.flatMap(({ heading }) => heading ?? [])
  const title = headings[0]?.level === 1 ? headings[0] : null
  const weigh = weighing(
    headings.map(({ prose }) => prose.text),
    words,
  )
  return ({ heading, blocks }, inside) => {
    const name = heading?.prose.text ?? ''
    const isPart = inside.some(({ roles }) => roles.length > 0)
    const known = rolesOf(name, words).filter(
      (role) =>
        !(role === 'actions' && refusesActions(name, words)) &&
        (isPart || !isTimeAlone(name) || showsActions(blocks, words)),
    )
    if (known.length > 0 || heading === title || isPart) return known
    return weigh(name, blocks)
  }
}

/** What stands directly under a section's heading, and the heading. */
export function ownSpan({ heading, blocks, span }: Section): Span {
  const last = blocks.at(-1) ?? heading
  return last ? spanning(span, last.span) : span
}

/** Whether a heading says only when, such as "Later on": outside of actions that may be a part of the story. */
function isTimeAlone(name: string): boolean {
  return storyTimes.includes(normalise(name))
}

interface Chunk {
  /** Null for what stands before the first heading. */
  readonly heading: Heading | null
  readonly blocks: readonly Body[]
  /** The outermost heading that ends before it, whose section's parent it continues; not given for most. */
  readonly after?: Heading
}

/** Cuts before each heading, and where one ends by what the document says. */
function chunks(blocks: readonly Block[]): readonly Chunk[] {
  const result: { heading: Heading | null; blocks: Body[]; after?: Heading }[] = [
    { heading: null, blocks: [] },
  ]
  const open: Heading[] = []
  for (const block of blocks) {
    let after: Heading | undefined
    while ((open.at(-1)?.until ?? Number.POSITIVE_INFINITY) < block.span.line) after = open.pop()
    if (block.kind === 'heading' && block.until !== undefined) open.push(block)
    if (block.kind === 'heading') result.push({ heading: block, blocks: [] })
    else if (after) result.push({ heading: null, blocks: [block], after })
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

function withLabels(chunk: Chunk, roles: readonly Role[], words: Vocabulary): readonly Chunk[] {
  if (roles.some((role) => labelled.includes(role))) return [chunk]
  const [own, ...lifted] = chunks(liftLabels(chunk.blocks, words))
  const isOwn = own !== undefined && own.heading === null
  const first = { ...chunk, blocks: isOwn ? own.blocks : [] }
  const rest = isOwn || own === undefined ? lifted : [own, ...lifted]
  return [...(first.heading || first.blocks.length > 0 ? [first] : []), ...rest]
}

interface Building extends Chunk {
  readonly blocks: Body[]
  readonly roles: readonly Role[]
  /** The level of the heading; 0 before the first. */
  readonly rank: number
  readonly sections: Building[]
}

/** One pass with the open sections on a stack, so that ten thousand headings are no deeper than their ranks. */
function nest(parts: readonly Chunk[], words: Vocabulary): readonly Section[] {
  const roots: Building[] = []
  const open: Building[] = []
  const rolesAt = chunkRoles(parts, words)
  for (const part of parts) {
    if (part.after && continued(part, open)) continue
    const rank = rankAmong(part, open)
    while ((open.at(-1)?.rank ?? 0) >= Math.max(1, rank)) open.pop()
    const building = { ...part, blocks: [...part.blocks], roles: rolesAt(part, open), rank, sections: [] }
    const home = open.at(-1)?.sections ?? roots
    home.push(building)
    if (part.heading) open.push(building)
  }
  return roots.map((root) => finished(root, words))
}

/** Puts what stands behind the end of a section into the one around it; false where there is none, or another part has begun. */
function continued({ after, blocks }: Chunk, open: Building[]): boolean {
  const ended = open.findIndex(({ heading }) => heading === after)
  if (ended < 1) return false
  open.splice(ended)
  for (const block of blocks) open.at(-1)?.blocks.push(block)
  return true
}

/** A day that heads a part of the timeline belongs to it, even where its heading is of the same level. */
function rankAmong({ heading }: Chunk, open: readonly Building[]): number {
  if (!heading) return 0
  const timeline = open.find(({ roles }) => roles.includes('timeline'))
  const time = timeline && leadingTime(heading.prose.text)
  const isDay = time?.day !== undefined && time?.day !== null && time.rest === ''
  return timeline && isDay && heading.level === timeline.rank ? timeline.rank + 1 : heading.level
}

function finished({ heading, blocks, roles, sections: inside }: Building, words: Vocabulary): Section {
  const sections = inside.map((section) => finished(section, words))
  const name = heading?.prose.text ?? ''
  const spans = [heading, ...blocks, ...sections].flatMap((part) => (part ? [part.span] : []))
  const [first, last] = [spans[0], spans.at(-1)]
  if (!first || !last) throw new Error('A section needs a heading or a block.')
  const [role = 'other', ...more] = roles
  return {
    roles: [role, ...more],
    horizon: horizonOf(name, words),
    heading,
    blocks,
    sections,
    span: spanning(first, last),
  }
}

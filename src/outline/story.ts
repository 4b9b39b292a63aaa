import type { Block, Body, Heading } from '../model/block.ts'
import type { Postmortem } from '../model/postmortem.ts'
import type { Note } from '../model/prose.ts'
import type { Role, Section } from '../model/section.ts'
import { encloses, type Span } from '../model/source.ts'
import type { TimelineEntry } from '../model/timeline.ts'
import { notesUnder } from './tellings.ts'
import { timelineEntries } from './timeline.ts'

/** The kinds of slides that tell the story, in the order they are given. */
const kindsInOrder = [
  'summary',
  'impact',
  'timeline',
  'causes',
  'detection',
  'resolution',
  'lessons',
] as const

/** What a part of the story is shown as; `prose` for whatever has no kind of its own. */
export type PartKind = (typeof kindsInOrder)[number] | 'prose'

/** What one heading has of its own, apart from the sections inside it. */
export interface Part {
  readonly kind: PartKind
  readonly section: Section
  readonly heading: Heading | null
  /** The heading above that one; null where that is the document's title. */
  readonly parent: Heading | null
  /** What no other slide shows, with the headings of parts that share this one's slides. */
  readonly blocks: readonly Block[]
  /** Of a timeline, those of the sections inside it too. */
  readonly entries: readonly TimelineEntry[]
  /** What the narrative says under the same heading. */
  readonly told: readonly Note[]
}

const kinds: Readonly<Partial<Record<Role, PartKind>>> = {
  summary: 'summary',
  impact: 'impact',
  timeline: 'timeline',
  root_cause: 'causes',
  trigger: 'causes',
  detection: 'detection',
  resolution: 'resolution',
  lessons: 'lessons',
  went_well: 'lessons',
  went_wrong: 'lessons',
  got_lucky: 'lessons',
}

/** What leads to the actions, in the order it is told. */
export function storyOf(postmortem: Postmortem): readonly Part[] {
  return inRunningOrder(everyPart(postmortem).filter((part) => !isAfterword(part, postmortem)))
}

/** What stands after the first action and has no kind of its own, in the order of the document. */
export function afterwordOf(postmortem: Postmortem): readonly Part[] {
  return everyPart(postmortem).filter((part) => isAfterword(part, postmortem))
}

function isAfterword({ kind, section }: Part, { groups }: Postmortem): boolean {
  const first = groups[0]?.headSpan ?? groups[0]?.spans[0]
  return kind === 'prose' && first !== undefined && isBehind(section.span, first)
}

function isBehind(span: Span, first: Span): boolean {
  return span.path !== first.path || span.line > first.line
}

/** By kind; what has none stays behind the part that it follows in the document. */
function inRunningOrder(parts: readonly Part[]): readonly Part[] {
  let rank = -1
  const ranked = parts.map((part) => {
    if (part.kind !== 'prose') rank = kindsInOrder.indexOf(part.kind)
    return { part, rank }
  })
  return ranked.sort((a, b) => a.rank - b.rank).map(({ part }) => part)
}

function everyPart(postmortem: Postmortem): readonly Part[] {
  return postmortem.sections.flatMap((section) =>
    partsOf(section, { parent: null, kind: 'prose' }, postmortem),
  )
}

interface Above {
  readonly parent: Heading | null
  readonly kind: PartKind
}

/** A heading without text of its own is no part: it stands over those of the sections inside it. */
function partsOf(
  section: Section,
  { parent, kind: inherited }: Above,
  postmortem: Postmortem,
): readonly Part[] {
  const { heading, blocks, sections } = section
  const isTitle = heading !== null && heading === postmortem.titleHeading
  const kind = kindOf(section) ?? inherited
  const told = notesUnder(isTitle ? null : (heading?.prose ?? null), postmortem)
  const part = { section, heading, parent, told }
  const entries = timelineEntries(section, postmortem)
  if (entries.length > 0) return [{ ...part, kind: 'timeline', blocks: [], entries }]
  const isForReading = section.roles.includes('references') && blocks.every(isOfLinks)
  const shown = isForReading ? [] : blocks
  const left = shown.filter((block) => block.kind !== 'rule' && !isShownElsewhere(block, postmortem))
  // Without an entry it is a text about the times.
  const own = { ...part, kind: kind === 'timeline' ? ('prose' as const) : kind, blocks: left, entries }
  const above = isTitle ? { parent: null, kind: inherited } : { parent: heading, kind }
  return [
    ...(left.length > 0 ? [own] : []),
    ...sections.flatMap((child) => partsOf(child, above, postmortem)),
  ]
}

/** A list of links is nothing to look at from the back of a room. */
function isOfLinks(block: Body): boolean {
  if (block.kind === 'list') return block.items.every(({ prose }) => prose.links.length > 0)
  return block.kind === 'paragraph' && block.prose.links.length > 0
}

/** Of the first role that has one. A section of actions is never a part of what it stands in. */
function kindOf({ roles }: Section): PartKind | undefined {
  if (roles.includes('actions')) return 'prose'
  return roles.map((role) => kinds[role]).find((kind) => kind !== undefined)
}

function isShownElsewhere({ span }: Body, { groups, factSpans }: Postmortem): boolean {
  const taken = [
    ...factSpans,
    ...groups.flatMap(({ spans, intro, actions }) => [
      ...spans,
      ...(intro?.spans ?? []),
      ...actions.flatMap(({ details }) => details?.spans ?? []),
    ]),
  ]
  return taken.some((other) => encloses(other, span))
}

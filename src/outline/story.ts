import type { Block, Body, Heading, ListItem } from '../model/block.ts'
import type { Postmortem } from '../model/postmortem.ts'
import type { Note } from '../model/prose.ts'
import { everySection, type Role, type Section } from '../model/section.ts'
import type { Span } from '../model/source.ts'
import type { TimelineEntry } from '../model/timeline.ts'
import { isPointer } from '../text/pointers.ts'
import { enclosing } from '../text/spans.ts'
import { cutOut } from './cut.ts'
import { inRunningOrder, type StoryKind } from './order.ts'
import { outdented } from './passages.ts'
import { notesUnder } from './tellings.ts'
import { entriesBySection } from './timeline.ts'

/** What a part of the story is shown as; `prose` for whatever has no kind of its own. */
export type PartKind = StoryKind | 'prose'

/** What one heading has of its own, apart from the sections inside it. */
export interface Part {
  readonly kind: PartKind
  readonly section: Section
  readonly heading: Heading | null
  /** The heading above that one; null where that is the document's title. */
  readonly parent: Heading | null
  /** Where the document tells several incidents, the one this is of; null for what they share. */
  readonly incident: Section | null
  /** What no other slide shows, with the headings of parts that share this one's slides. */
  readonly blocks: readonly Block[]
  /** Of a timeline, those of the sections inside it too; empty for its pictures. */
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

function isAfterword({ kind, section, incident }: Part, { groups }: Postmortem): boolean {
  const first = groups[0]?.headSpan ?? groups[0]?.spans[0]
  return kind === 'prose' && incident === null && first !== undefined && isBehind(section.span, first)
}

function isBehind(span: Span, first: Span): boolean {
  return span.path !== first.path || span.line > first.line
}

function everyPart(postmortem: Postmortem): readonly Part[] {
  const story = {
    postmortem,
    isElsewhere: enclosing(shownElsewhere(postmortem)),
    entriesOf: entriesBySection(postmortem),
  }
  return postmortem.sections.flatMap((section) =>
    partsOf(section, { parent: null, kind: 'prose', incident: null, isRead: false }, story),
  )
}

interface Above extends Pick<Part, 'parent' | 'kind' | 'incident'> {
  /** Whether it stands in an appendix. */
  readonly isRead: boolean
}

interface Story {
  readonly postmortem: Postmortem
  /** Whether the title or a table of actions shows it. */
  readonly isElsewhere: (span: Span) => boolean
  readonly entriesOf: (section: Section) => readonly TimelineEntry[]
}

/** A heading without text of its own is no part: it stands over those of the sections inside it. */
function partsOf(section: Section, above: Above, story: Story): readonly Part[] {
  const { postmortem } = story
  const { heading, sections } = section
  const isTitle = heading !== null && heading === postmortem.titleHeading
  // Its blocks may have become pictures; its heading stays what it was.
  const incident = postmortem.incidents.find((one) => one.heading === heading) ?? above.incident
  const kind = kindOf(section) ?? above.kind
  const isRead = above.isRead || appendix.test(heading?.prose.text ?? '')
  const own = ownPart(section, { ...above, kind, incident, isRead }, story)
  if (own?.kind === 'timeline') return [own, ...picturesOf(own)]
  const inside = isTitle
    ? { parent: null, kind: above.kind, incident, isRead: false }
    : { parent: heading, kind, incident, isRead }
  return [...(own ? [own] : []), ...sections.flatMap((child) => partsOf(child, inside, story))]
}

/** A heading over what is to be looked up, not told, in the languages that are read. */
const appendix =
  /^\W*(?:appendi(?:x|xes|ces)|annex(?:es|e)?|anhang|anhänge|anlagen?|anexos?|ap[eé]ndices?|vedlegg|付録|別紙|附录|附錄|부록|appendice|bijlagen?|bilag[ao]?r?|załączniki?|приложени[ея])(?![\p{L}])/iu

/** The pictures among the entries of a timeline, which follow its rows. */
function picturesOf(timeline: Part): readonly Part[] {
  const blocks = everySection([timeline.section]).flatMap((section) =>
    section.blocks.filter(({ kind }) => kind === 'picture'),
  )
  return blocks.length > 0 ? [{ ...timeline, entries: [], told: [], blocks }] : []
}

/** What a section has of its own to show; a timeline has all that is inside it. Null for nothing. */
function ownPart(
  section: Section,
  { isRead, ...above }: Above,
  { postmortem, isElsewhere, entriesOf }: Story,
): Part | null {
  const { heading, blocks } = section
  const isTitle = heading === postmortem.titleHeading
  const told = isTitle ? [] : notesUnder(heading?.prose ?? null, postmortem)
  const entries = entriesOf(section)
  // The title stands on the title slide.
  const part = { ...above, section, heading: isTitle ? null : heading, told, entries }
  if (entries.length > 0) return { ...part, kind: 'timeline', blocks: [] }
  // Neither the title nor a table of actions shows a picture.
  const left = blocks.filter(
    (block) =>
      block.kind === 'picture' ||
      (block.kind !== 'rule' && !isElsewhere(block.span) && !(isTitle && isOfFacts(block))),
  )
  if (isRead || lookedUp.includes(section.roles[0]) || left.length === 0) return null
  if (above.kind === 'causes' || above.kind === 'lessons')
    return withoutPointers({ ...part, kind: above.kind, blocks: left })
  // Without an entry it is a text about the times.
  return { ...part, kind: above.kind === 'timeline' ? 'prose' : above.kind, blocks: left }
}

/** What only says where to read on is no cause and no lesson: the speaker has it. Null where the part has nothing else. */
function withoutPointers(part: Part): Part | null {
  const { left, gone } = takePointers(part.blocks)
  const notes = gone.map(({ markdown, span }) => ({ markdown: outdented(markdown), spans: [span] }))
  return left.length === 0 ? null : { ...part, blocks: left, told: [...part.told, ...notes] }
}

/** What nobody reads from the back of a room: it stands on the reading page alone. */
const lookedUp: readonly Role[] = ['metadata', 'people', 'references']

/** Below the title, a table of labels and values is about the document. */
function isOfFacts(block: Body): boolean {
  return block.kind === 'table' && block.head.length === 2
}

/** Of the first role that has one. A section of actions is never a part of what it stands in. */
function kindOf({ roles }: Section): PartKind | undefined {
  if (roles.includes('actions')) return 'prose'
  return roles.map((role) => kinds[role]).find((kind) => kind !== undefined)
}

/** What the title and the tables of actions show. */
function shownElsewhere({ groups, factSpans }: Postmortem): readonly Span[] {
  return [
    ...factSpans,
    ...groups.flatMap(({ spans, intro, actions }) => [
      ...spans,
      ...(intro?.spans ?? []),
      ...actions.flatMap(({ details }) => details?.spans ?? []),
    ]),
  ]
}

/** Blocks or items without those that only say where to read on, and these. */
interface Taken<T> {
  readonly left: readonly T[]
  readonly gone: readonly (Block | ListItem)[]
}

/** Takes the paragraphs and items, inner ones too, out of blocks that say nothing but where to read on. */
function takePointers(blocks: readonly Block[]): Taken<Block> {
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

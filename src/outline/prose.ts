import type { Body, Heading } from '../model/block.ts'
import type { Slide } from '../model/deck.ts'
import type { Postmortem } from '../model/postmortem.ts'
import type { Section } from '../model/section.ts'
import { encloses, type Span } from '../model/source.ts'
import { idOf } from './id.ts'
import { roomUnder, type Setting } from './measure.ts'
import type { Piece } from './pieces/piece.ts'
import { heightOfPiece, piecesOf } from './pieces.ts'
import { split } from './split.ts'
import { notesUnder } from './tellings.ts'
import { timelineEntries, timelineSlides } from './timeline.ts'
import { ourNote } from './words.ts'

/** What the document says before its first action, heading by heading. */
export function proseBeforeActions(postmortem: Postmortem): readonly Slide[] {
  return storyOf(postmortem).flatMap(({ slides, at }) => (isAfter(at, firstAction(postmortem)) ? [] : slides))
}

/** What it says after that. */
export function proseAfterActions(postmortem: Postmortem): readonly Slide[] {
  return storyOf(postmortem).flatMap(({ slides, at }) => (isAfter(at, firstAction(postmortem)) ? slides : []))
}

/** The slides of one section, and where it stands. */
interface Part {
  readonly slides: readonly Slide[]
  readonly at: Span
}

function firstAction({ groups }: Postmortem): Span | null {
  return groups[0]?.headSpan ?? groups[0]?.spans[0] ?? null
}

function isAfter(span: Span, first: Span | null): boolean {
  return first !== null && (span.path !== first.path || span.line > first.line)
}

function storyOf(postmortem: Postmortem): readonly Part[] {
  return postmortem.sections.flatMap((section) => partsOf(section, null, postmortem))
}

/** A heading without text of its own gives no slide: it stands over those of the sections inside it. */
function partsOf(section: Section, parent: Heading | null, postmortem: Postmortem): readonly Part[] {
  const { heading, blocks, sections, span } = section
  const entries = timelineEntries(section, postmortem)
  if (entries.length > 0) return [{ slides: timelineSlides(section, entries, postmortem), at: span }]
  const isTitle = heading === postmortem.titleHeading
  const left = blocks.filter((block) => block.kind !== 'rule' && !isShownElsewhere(block, postmortem))
  const told = notesUnder(isTitle ? null : (heading?.prose ?? null), postmortem)
  const own = left.length > 0 ? [{ slides: slidesOf({ heading, parent, left, told }), at: span }] : []
  return [...own, ...sections.flatMap((child) => partsOf(child, isTitle ? null : heading, postmortem))]
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

/** The sizes of running text. `theme/prose.css` has the same. */
const settings: readonly [Setting, ...Setting[]] = [
  { size: 'huge', type: 44, line: 58, gap: 24 },
  { size: 'large', type: 32, line: 45, gap: 18 },
  { size: 'medium', type: 28, line: 39, gap: 15 },
  { size: 'small', type: 24, line: 34, gap: 12 },
]

interface Matter {
  readonly heading: Heading | null
  readonly parent: Heading | null
  readonly left: readonly Body[]
  readonly told: ReturnType<typeof notesUnder>
}

function slidesOf({ heading, parent, left, told }: Matter): readonly Slide[] {
  const name = heading?.prose.text ?? 'Introduction'
  const sheets = split(left.flatMap(piecesOf), settings, heightOfPiece, roomUnder(name))
  return sheets.map(({ items, page, size }) => ({
    kind: 'prose',
    id: idOf(name),
    heading: heading?.prose ?? null,
    kicker: parent?.prose ?? null,
    markdown: joined(items),
    page,
    size,
    notes:
      page.number === 1 && told.length > 0 ? told : [ourNote(`${name}, ${page.number} of ${page.count}.`)],
    spans: [...(page.number === 1 ? headSpans(parent, heading) : []), ...items.map(({ span }) => span)],
  }))
}

function headSpans(...headings: readonly (Heading | null)[]): readonly Span[] {
  return headings.flatMap((heading) => (heading ? [heading.span] : []))
}

/** A piece from inside a list begins its slide without the list around it. */
function joined(pieces: readonly Piece[]): string {
  const [first, ...rest] = pieces
  const indent = /^ */.exec(first?.markdown ?? '')?.[0] ?? ''
  const outdented = first
    ? [{ ...first, markdown: first.markdown.replace(new RegExp(`^${indent}`, 'gm'), '') }]
    : []
  const text = [...outdented, ...rest].map(({ markdown, joint }) => markdown + joint).join('')
  return text.trimEnd()
}

import type { Body, Heading } from '../model/block.ts'
import type { Slide } from '../model/deck.ts'
import type { Postmortem } from '../model/postmortem.ts'
import type { Note } from '../model/prose.ts'
import { everySection, titleHeading } from '../model/section.ts'
import { encloses, type Span } from '../model/source.ts'
import { idOf } from './id.ts'
import { roomUnder, type Setting } from './measure.ts'
import { heightOfPiece, type Piece, piecesOf } from './pieces.ts'
import { split } from './split.ts'
import { notesUnder } from './tellings.ts'
import { ourNote } from './words.ts'

/** What the document says before its first action, heading by heading. */
export function proseBeforeActions(postmortem: Postmortem): readonly Slide[] {
  return proseSlides(postmortem, (span) => !isAfter(span, firstAction(postmortem)))
}

/** What it says after that. */
export function proseAfterActions(postmortem: Postmortem): readonly Slide[] {
  return proseSlides(postmortem, (span) => isAfter(span, firstAction(postmortem)))
}

function firstAction({ groups }: Postmortem): Span | null {
  return groups[0]?.spans[0] ?? null
}

function isAfter(span: Span, first: Span | null): boolean {
  return first !== null && (span.path !== first.path || span.line > first.line)
}

const settings: readonly [Setting, ...Setting[]] = [
  { size: 'large', type: 32, line: 45, gap: 18 },
  { size: 'medium', type: 28, line: 39, gap: 15 },
  { size: 'small', type: 24, line: 34, gap: 12 },
]

function proseSlides(postmortem: Postmortem, isWanted: (span: Span) => boolean): readonly Slide[] {
  const taken = postmortem.groups.flatMap(({ spans, intro }) => [...spans, ...(intro?.spans ?? [])])
  const title = titleHeading(postmortem.sections)
  return everySection(postmortem.sections).flatMap(({ heading, blocks }) => {
    const left = blocks.filter(
      (block) => block.kind !== 'rule' && !taken.some((span) => encloses(span, block.span)),
    )
    const [first] = heading ? [heading, ...left] : left
    const isShown = heading === title || taken.some((span) => heading && encloses(span, heading.span))
    if (!first || !isWanted(first.span) || (left.length === 0 && isShown)) return []
    return slidesOf(
      heading,
      left,
      notesUnder(heading === title ? null : (heading?.prose ?? null), postmortem),
    )
  })
}

function slidesOf(heading: Heading | null, blocks: readonly Body[], told: readonly Note[]): readonly Slide[] {
  const name = heading?.prose.text ?? 'Introduction'
  const sheets = split(blocks.flatMap(piecesOf), settings, heightOfPiece, roomUnder(name))
  return sheets.map(({ items, page, size }) => ({
    kind: 'prose',
    id: idOf(name),
    heading: heading?.prose ?? null,
    markdown: joined(items),
    page,
    size,
    notes:
      page.number === 1 && told.length > 0 ? told : [ourNote(`${name}, ${page.number} of ${page.count}.`)],
    spans: [...(heading && page.number === 1 ? [heading.span] : []), ...items.map(({ span }) => span)],
  }))
}

/** A piece from inside a list begins its slide without the list around it. */
function joined(pieces: readonly Piece[]): string {
  const [first, ...rest] = pieces
  const indent = /^ */.exec(first?.markdown ?? '')?.[0] ?? ''
  const outdented = first
    ? [{ ...first, markdown: first.markdown.replace(new RegExp(`^${indent}`, 'gm'), '') }]
    : []
  return [...outdented, ...rest]
    .map(({ markdown, joint }) => markdown + joint)
    .join('')
    .trimEnd()
}

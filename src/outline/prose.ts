import type { Body } from '../model/block.ts'
import type { Slide } from '../model/deck.ts'
import type { Postmortem } from '../model/postmortem.ts'
import type { Prose } from '../model/prose.ts'
import { everySection, titleHeading } from '../model/section.ts'
import { encloses, type Span } from '../model/source.ts'
import { idOf } from './id.ts'
import { linesOf, type Setting, textArea } from './measure.ts'
import { split } from './split.ts'
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
  const taken = postmortem.groups.flatMap(({ spans }) => spans)
  const title = titleHeading(postmortem.sections)
  return everySection(postmortem.sections).flatMap(({ heading, blocks }) => {
    const left = blocks.filter((block) => block.kind !== 'rule' && !taken.some((span) => encloses(span, block.span)))
    const [first] = heading ? [heading, ...left] : left
    const isShown = heading === title || taken.some((span) => heading && encloses(span, heading.span))
    if (!first || !isWanted(first.span) || (left.length === 0 && isShown)) return []
    return slidesOf(heading ? { prose: heading.prose, span: heading.span } : null, left)
  })
}

interface Titled {
  readonly prose: Prose
  readonly span: Span
}

function slidesOf(heading: Titled | null, blocks: readonly Body[]): readonly Slide[] {
  const name = heading?.prose.text ?? 'Introduction'
  const sheets = split(blocks.flatMap(piecesOf), settings, heightOf)
  return sheets.map(({ items, page, size }) => ({
    kind: 'prose',
    id: idOf(name),
    heading: heading?.prose ?? null,
    markdown: items.map(({ markdown, joint }) => markdown + joint).join('').trim(),
    page,
    size,
    notes: [ourNote(`${name}${page.count > 1 ? `, ${page.number} of ${page.count}` : ''}.`)],
    spans: [...(heading && page.number === 1 ? [heading.span] : []), ...items.map(({ span }) => span)],
  }))
}

/** The least that is kept together on one slide, and what parts it from the next. */
interface Piece {
  readonly markdown: string
  readonly text: string
  readonly joint: '\n' | '\n\n'
  readonly span: Span
}

/** A list is parted between its items; every other block stays whole. */
function piecesOf(block: Body): readonly Piece[] {
  if (block.kind !== 'list') return [{ markdown: block.markdown, text: block.markdown, joint: '\n\n', span: block.span }]
  return block.items.map(({ markdown, span }, i) => ({
    markdown,
    text: markdown,
    joint: i === block.items.length - 1 ? '\n\n' : '\n',
    span,
  }))
}

function heightOf({ text, joint }: Piece, { type, line, gap }: Setting): number {
  return linesOf(text, textArea.width - 40, type) * line + (joint === '\n' ? gap / 2 : gap)
}

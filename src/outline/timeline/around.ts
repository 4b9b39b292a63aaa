import type { Block } from '../../model/block.ts'
import type { Note } from '../../model/prose.ts'
import { everySection, type Section } from '../../model/section.ts'
import type { Span } from '../../model/source.ts'
import type { TimelineEntry } from '../../model/timeline.ts'
import { enclosing, enclosingOneOf } from '../../text/spans.ts'

/** The heading, and the blocks that hold several entries each. */
export function headSpans(section: Section, entries: readonly TimelineEntry[]): readonly Span[] {
  const blocks = everySection([section]).flatMap(({ blocks }) => blocks.map(({ span }) => span))
  const holding = blocks.filter(enclosingOneOf(entries.map(({ span }) => span)))
  return [...(section.heading ? [section.heading.span] : []), ...holding]
}

/** What stands in the section and is neither an entry nor a picture, which has a slide: a sentence about the zone, a heading for a day. */
export function aroundEntries(section: Section, entries: readonly TimelineEntry[]): readonly Note[] {
  const parts = everySection([section]).flatMap(({ heading, blocks }) => [
    ...(heading && heading !== section.heading ? [heading] : []),
    ...blocks,
  ])
  const spans = entries.map(({ span }) => span)
  const [isEntry, holdsEntries] = [enclosing(spans), enclosingOneOf(spans)]
  return parts
    .filter(({ kind, span }) => kind !== 'rule' && kind !== 'picture' && !isEntry(span))
    .flatMap((block) => withoutEntries(block, isEntry, holdsEntries(block.span)))
}

/** The lines of a block that belong to no entry: what leads to them, the item that heads them. */
function withoutEntries(
  { kind, markdown, span }: Block,
  isEntry: (span: Span) => boolean,
  holdsEntries: boolean,
): readonly Note[] {
  const isTaken = (line: number): boolean => isEntry({ ...span, line, endLine: line })
  const left = markdown.split('\n').filter((text, i) => !isTaken(span.line + i) && text.trim() !== '')
  // A table's head is on the slide, a fence is no text.
  if (kind === 'table' && holdsEntries) return []
  const isFence = kind === 'code' && holdsEntries
  const said = isFence ? left.filter((text) => !/^\s*(```|~~~)/.test(text)) : left
  return said.length > 0 ? [{ markdown: said.join('\n'), spans: [span] }] : []
}

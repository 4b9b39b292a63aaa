import type { Block } from '../../model/block.ts'
import type { Note } from '../../model/prose.ts'
import { everySection, type Section } from '../../model/section.ts'
import { encloses, enclosing, type Span } from '../../model/source.ts'
import type { TimelineEntry } from '../../model/timeline.ts'

/** The heading, and the blocks that hold several entries each. */
export function headSpans(section: Section, entries: readonly TimelineEntry[]): readonly Span[] {
  const blocks = everySection([section]).flatMap(({ blocks }) => blocks.map(({ span }) => span))
  const holding = blocks.filter((block) => entries.some(({ span }) => encloses(block, span)))
  return [...(section.heading ? [section.heading.span] : []), ...holding]
}

/** What stands in the section and is no entry: a sentence about the zone, a heading for a day. */
export function aroundEntries(section: Section, entries: readonly TimelineEntry[]): readonly Note[] {
  const parts = everySection([section]).flatMap(({ heading, blocks }) => [
    ...(heading && heading !== section.heading ? [heading] : []),
    ...blocks,
  ])
  const isEntry = enclosing(entries.map(({ span }) => span))
  return parts
    .filter(({ kind, span }) => kind !== 'rule' && !isEntry(span))
    .flatMap((block) => withoutEntries(block, entries))
}

/** The lines of a block that belong to no entry: what leads to them, the item that heads them. */
function withoutEntries({ kind, markdown, span }: Block, entries: readonly TimelineEntry[]): readonly Note[] {
  const isEntry = enclosing(entries.map((entry) => entry.span))
  const isTaken = (line: number): boolean => isEntry({ ...span, line, endLine: line })
  const left = markdown.split('\n').filter((text, i) => !isTaken(span.line + i) && text.trim() !== '')
  const holdsEntries = entries.some((entry) => encloses(span, entry.span))
  // A table's head is on the slide, a fence is no text.
  if (kind === 'table' && holdsEntries) return []
  const isFence = kind === 'code' && holdsEntries
  const said = isFence ? left.filter((text) => !/^\s*(```|~~~)/.test(text)) : left
  return said.length > 0 ? [{ markdown: said.join('\n'), spans: [span] }] : []
}

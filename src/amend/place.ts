import type { ActionGroup } from '../model/action.ts'
import type { SectionPlace } from '../model/manuscript.ts'
import { everySection, type Section } from '../model/section.ts'
import { encloses } from '../model/source.ts'
import type { Text } from './text.ts'

/**
 * The section that a group of actions stands in: the one it is headed by, else the innermost around it.
 *
 * @param every All sections there are, outermost first.
 */
export function sectionOf(group: ActionGroup, every: readonly Section[]): Section | null {
  const [span] = group.spans
  const around = every.filter((section) => span !== undefined && encloses(section.span, span))
  const headed = around.find(({ heading }) => heading !== null && heading.span.line === group.headSpan?.line)
  return headed ?? around.at(-1) ?? null
}

/** The last line of what stands directly under a section's heading, a rule that parts it from the next left out. */
export function ownEnd({ heading, blocks, span }: Section): number {
  const last = blocks.findLast(({ kind }) => kind !== 'rule') ?? heading
  return last ? last.span.endLine : span.line
}

/**
 * A section that follows another goes behind all that this one shows, before what is told inside it. Under the title
 * of the document it goes before the parts of the document, and is one of them.
 */
export function placeAfter(section: Section, { postmortem }: Text): SectionPlace {
  const { heading, sections, span } = section
  const isWhole = heading === null || heading === postmortem.titleHeading
  if (!isWhole) return { path: span.path, line: lastLine(section), rank: heading.level }
  return { path: span.path, line: ownEnd(section), rank: sections[0]?.heading?.level ?? 2 }
}

/** The end of what a document shows: where actions go when it has none yet. */
export function endOf({ postmortem, path }: Text): SectionPlace {
  const shown = postmortem.sections.filter(({ span }) => span.path === path)
  return { path, line: Math.max(0, ...shown.map(lastLine)), rank: usualRank(shown) }
}

function lastLine(section: Section): number {
  return Math.max(ownEnd(section), ...section.sections.map(lastLine))
}

/** The highest rank that several headings have. */
function usualRank(sections: readonly Section[]): number {
  const levels = everySection(sections).flatMap(({ heading }) => (heading ? [heading.level] : []))
  return [1, 2, 3, 4, 5, 6].find((rank) => levels.filter((level) => level === rank).length > 1) ?? 2
}

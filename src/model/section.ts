import type { Horizon } from './action.ts'
import type { Body, Heading } from './block.ts'
import type { Span } from './source.ts'

/** What a section is for, told by its heading. */
export type Role =
  | 'summary'
  | 'impact'
  | 'root_cause'
  | 'trigger'
  | 'detection'
  | 'resolution'
  | 'lessons'
  | 'went_well'
  | 'went_wrong'
  | 'got_lucky'
  | 'timeline'
  | 'actions'
  | 'notes'
  | 'other'

/** A heading, what stands under it, and the sections of a deeper level that follow. */
export interface Section {
  readonly role: Role
  /** When the heading says so: "Short Term" is `short`. */
  readonly horizon: Horizon | null
  /** Null for what stands before the first heading. */
  readonly heading: Heading | null
  readonly blocks: readonly Body[]
  readonly sections: readonly Section[]
  /** From the heading to the last line of the last section inside. */
  readonly span: Span
}

/** A section and all those inside it, outermost first, in the order of the document. */
export function everySection(sections: readonly Section[]): readonly Section[] {
  return sections.flatMap((section) => [section, ...everySection(section.sections)])
}

/** The heading that titles the whole document: its first `#`, else an opening heading that names no known part. */
export function titleHeading(sections: readonly Section[]): Heading | null {
  const headings = everySection(sections).flatMap(({ heading }) => (heading ? [heading] : []))
  const [first] = sections
  const opens = first?.role === 'other' ? first.heading : null
  return headings.find(({ level }) => level === 1) ?? opens
}

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
  | 'severity'
  | 'people'
  | 'stats'
  | 'references'
  | 'metadata'
  | 'other'

/** A heading, what stands under it, and the sections of a deeper level that follow. */
export interface Section {
  /** Several where the heading says several; `other` alone where it says nothing we know. */
  readonly roles: readonly [Role, ...Role[]]
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

/** "Title:" over the title itself. */
function isLabel(heading: Heading | undefined): heading is Heading {
  return /^title\s*:?$/i.test(heading?.prose.text ?? '')
}

/**
 * The heading that titles the whole document: its first `#`, else an opening heading that names no known part.
 * Where the front matter gives a title, it is the `#` that says the same, or the only one.
 */
export function titleHeading(sections: readonly Section[], given: string | null): Heading | null {
  const headings = everySection(sections).flatMap(({ heading }) => (heading ? [heading] : []))
  const ranks = headings.filter(({ level }) => level === 1)
  if (given !== null)
    return ranks.find(({ prose }) => prose.text === given) ?? (ranks.length === 1 ? (ranks[0] ?? null) : null)
  const [first] = sections
  const opens = first?.roles[0] === 'other' && first.heading && first.heading.level < 7 ? first.heading : null
  const ranked = headings.find(({ level, prose }) => level === 1 && prose.text !== '')
  return isLabel(ranked) ? (headings[headings.indexOf(ranked) + 1] ?? ranked) : (ranked ?? opens)
}

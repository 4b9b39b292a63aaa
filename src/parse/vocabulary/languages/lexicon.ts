import type { ActionKind, Horizon, Status } from '../../../model/action.ts'
import type { Marker, Measure } from '../../../model/phase.ts'
import type { Role } from '../../../model/section.ts'
import type { ColumnName } from '../columns.ts'
import type { MetadataName } from '../metadata.ts'
import type { RoleName } from '../roles/name.ts'

/** Phrases by what they mean. An empty list says that the language has no word of its own for it. */
type Words<Meaning extends string> = Readonly<Record<Meaning, readonly string[]>>

/** A word or phrase of a heading, with how much it says for a role. `*` stands for any ending. */
export type RoleWords = Readonly<Partial<Record<Role, readonly (readonly [weight: number, words: string])[]>>>

/**
 * The words of one language in which we read documents. Each list means what the table of the same matter beside this
 * folder says, and is compared in the same way. What is called a pattern is a part of a regular expression that ignores case.
 */
export interface Lexicon {
  /** As `roles.ts` has them. */
  readonly headings: Words<RoleName>
  /** As `evidence.ts` weighs them: stems where the language inflects. */
  readonly roleWords: RoleWords
  /** Words that refuse actions, parted by `|`. */
  readonly refusals: string
  /** Words that say the contrary in a heading of actions, parted by `|`. */
  readonly contrary: string
  readonly columns: Words<ColumnName>
  /** In cells and marks, and as headings over actions. */
  readonly statuses: Words<Status>
  readonly kinds: Words<ActionKind>
  readonly horizons: Words<Horizon>
  readonly priorities: Words<'high' | 'medium' | 'low'>
  readonly metadata: Words<MetadataName>
  readonly blanks: Words<'empty' | 'undecided' | 'nobody'>
  /** Names, in each case that a date has them in, and abbreviations; 1 to 12. */
  readonly months: Readonly<Record<string, number>>
  readonly days: DayPatterns
  readonly clock: ClockPatterns
  readonly phases: PhaseWords
  readonly quantities: QuantityPatterns
}

/** How the language says when something is due: patterns. */
interface DayPatterns {
  readonly weekdays: string
  readonly before: readonly string[]
  readonly after: readonly string[]
  /** In front of a month's name: its first ten days, its middle, its last days. */
  readonly monthParts: readonly [early: string, middle: string, late: string]
  /** The end of a stretch longer than a month. */
  readonly endOf: string
  readonly quarter: string
  readonly half: string
  readonly week: string
  readonly yearEnd: string
}

/** What stands around a time of day, and what a length of time is counted in: patterns. */
interface ClockPatterns {
  readonly before: readonly string[]
  readonly after: readonly string[]
  /** Between two times or days. */
  readonly until: string
  readonly seconds: string
  readonly minutes: string
  readonly hours: string
  readonly days: string
  readonly weeks: string
  /** Between two lengths: "1 hour and 5 minutes". */
  readonly and: string
}

/** As `phases.ts` has them. */
interface PhaseWords {
  readonly labels: Words<Marker>
  readonly measures: Words<Measure>
  readonly things: readonly string[]
  readonly says: Readonly<Partial<Words<Marker>>>
}

/** As `quantities.ts` has them: patterns. */
interface QuantityPatterns {
  readonly time: readonly string[]
  readonly measure: readonly string[]
  readonly multiple: readonly string[]
  readonly currency: readonly string[]
  /** Words before a number that make it a guess or a bound. */
  readonly bounds: readonly string[]
  /** Words behind a number without a unit that it counts none of: "3 in". */
  readonly smallWords: string
}

import type { Deck, Placement } from './deck.ts'
import type { Finding } from './finding.ts'
import type { Limits } from './limits.ts'
import type { Manuscript } from './manuscript.ts'
import type { Postmortem } from './postmortem.ts'
import type { Question } from './question.ts'
import type { Source } from './source.ts'

/** All that is made of one source. */
export interface Talk {
  readonly source: Source
  readonly postmortem: Postmortem
  readonly deck: Deck
  readonly placement: Placement
  /** The source, and where in it what the room says goes; null where the source stays at home. */
  readonly manuscript: Manuscript | null
  /** Of reading, of the checks and of outlining. */
  readonly findings: readonly Finding[]
  /** Those of reading and of outlining: slips, to be seen at once while one writes. */
  readonly slips: readonly Finding[]
  /** The errors among them that forbid building: a file that can't be read, or what must not get out. */
  readonly forbidding: readonly Finding[]
  /** How much of anything it may have. */
  readonly limits: Limits
  /** What the document leaves open, those on the last slide first. */
  readonly questions: readonly Question[]
}

import type { Deck, Placement } from './deck.ts'
import type { Finding } from './finding.ts'
import type { Postmortem } from './postmortem.ts'
import type { Source } from './source.ts'

/** All that is made of one source. */
export interface Talk {
  readonly source: Source
  readonly postmortem: Postmortem
  readonly deck: Deck
  readonly placement: Placement
  readonly findings: readonly Finding[]
}

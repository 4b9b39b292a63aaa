import type { Place } from './finding.ts'

/** What a public site must not hold. */
export interface Secret {
  /** A sentence of the narrative; a word the user denies; a name that was to be replaced, or a contact; a password or token. */
  readonly kind: 'sentence' | 'word' | 'name' | 'credential'
  readonly text: string
  /** Where it is written. */
  readonly place: Place
}

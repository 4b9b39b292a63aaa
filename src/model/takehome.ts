import type { TakePhrases, WrittenPhrases } from '../languages.ts'
import type { Tracker } from './tracker.ts'

/** What a deck's page says for those who take home what the room has said, beside its source. */
export interface TakeHomeData {
  /** Those of the documents head the columns of what is copied. */
  readonly words: TakePhrases & Pick<WrittenPhrases, 'what' | 'team' | 'kind' | 'who' | 'when'>
  readonly slug: string
  /** The talk's, without markup. */
  readonly title: string
  /** Null where the front matter names none: then there are no links to new issues. */
  readonly tracker: Tracker | null
  /** The files that stand beside the page, such as its PDF; empty for none. */
  readonly exports: readonly string[]
}

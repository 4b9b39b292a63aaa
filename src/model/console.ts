import type { ConsolePhrases, Phrases, RoomPhrases } from '../languages.ts'
import type { TakeHomeData } from './takehome.ts'

/** What a deck's page tells its console beyond the slides and their notes. */
export interface ConsoleData {
  readonly words: ConsolePhrases & Pick<Phrases, 'of' | 'theEnd' | 'team' | 'what' | 'who' | 'when'>
  /** The words where the room answers. */
  readonly room: RoomPhrases
  /** One a slide, in their order. */
  readonly slides: readonly ConsoleSlide[]
  readonly takeHome: TakeHomeData
}

/** What the speaker may want to know of one slide. */
export interface ConsoleSlide {
  readonly section: string | null
  /** How long it may take; null where nothing is planned. */
  readonly seconds: number | null
  /** Where it is written, e.g. `slides/outage.md:12–15`. Empty when all of it is ours. */
  readonly sources: readonly string[]
  /** What the author should look at, a sentence each. */
  readonly findings: readonly string[]
}

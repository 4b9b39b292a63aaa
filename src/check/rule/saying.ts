import type { Passage } from '../../text/passages.ts'
import type { RuleContext } from '../context/context.ts'
import { complain, type Diagnosis } from './rule.ts'
import { placeIn, quoted, wordsOf } from './wording.ts'

/** What is told of words that the author uses: "…" tells what did not happen. */
export interface OfWords {
  /** A verb and what follows, in the singular. */
  readonly message: string
  /** The same of several words, where that is more than the verb without its s. */
  readonly ofSeveral?: string
  readonly hint: string
}

/** One complaint about all places where words stand that a pattern finds; `isRead` says which of them count. */
export function saying(
  { passages }: RuleContext,
  pattern: RegExp,
  isRead: (passage: Passage, words: string) => boolean,
  { message, ofSeveral = plural(message), hint }: OfWords,
): readonly Diagnosis[] {
  const every = new RegExp(pattern.source, `${pattern.flags.replace('g', '')}g`)
  const places = passages.flatMap((passage) =>
    [...passage.said.matchAll(every)]
      .map(([words]) => words.trim())
      .filter((words) => isRead(passage, words))
      .map((words) => placeIn(passage, words)),
  )
  return complain(places, (left) => {
    const words = [...new Set(wordsOf(left))]
    return { message: `${quoted(words)} ${words.length === 1 ? message : ofSeveral}.`, hint }
  })
}

/** "tells" of several. */
function plural(message: string): string {
  return message.replace(/^\w+/, (verb) => verb.replace(/s$/, ''))
}

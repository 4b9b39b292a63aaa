import { wordsByLanguage } from '../languages.ts'
import type { Action } from '../model/action.ts'

const writtenPhrases = wordsByLanguage('written')

/** What headings over an audience's proposals begin with, in each language: "Proposed, decide by ". */
const beginnings = Object.values(writtenPhrases).map(({ proposed }) =>
  (proposed.split('{day}', 1)[0] ?? '').trimEnd(),
)

/** Whether an action stands where the last slide's patch writes what the audience proposes: nobody has taken it on yet. */
export function isOfAudience({ section }: Pick<Action, 'section'>): boolean {
  return section !== null && beginnings.some((beginning) => section.startsWith(beginning))
}

import type { Postmortem } from '../model/postmortem.ts'
import type { Note, Prose } from '../model/prose.ts'

/** What the narrative says under the same heading as a part of the document. */
export function notesUnder(heading: Prose | null, { tellings }: Postmortem): readonly Note[] {
  const name = heading?.text.toLowerCase()
  return tellings
    .filter((telling) => telling.heading?.toLowerCase() === name && name !== undefined)
    .map(({ note }) => note)
}

import { filled, type Phrases } from '../languages.ts'
import type { Action } from '../model/action.ts'
import type { Postmortem } from '../model/postmortem.ts'
import { escapedMarkdown, type Note, type Prose, plainProse } from '../model/prose.ts'

/** Every action of a document, in its order. */
export function allActions({ groups }: Postmortem): readonly Action[] {
  return groups.flatMap(({ actions }) => actions)
}

/** The teams that actions name, each once, in the order of the actions. */
export function teamsOf(actions: readonly Action[]): readonly string[] {
  return [...new Set(actions.flatMap(({ team }) => (team === null ? [] : [team])))]
}

/** A note in our own words. What it quotes of the author's is escaped, since a note is markdown. */
export function ourNote(text: string): Note {
  return { markdown: escapedMarkdown(text), spans: [] }
}

/** As much of a text as there is room for, to a word's end; the whole of it stands elsewhere in the talk. */
export function clipped(prose: Prose, most: number): Prose {
  if (prose.text.length <= most) return prose
  return plainProse(`${prose.text.slice(0, most).replace(/\s+\S*$/, '')} …`)
}

/** Letters of a name in the line above a heading, beside a count and a page. */
export const lineOfHead = 48

/** The first names of a list, and how many more there are. */
export function firstOf(names: readonly string[], most: number, { shownAndMore }: Phrases): string {
  const shown = names.slice(0, most).join(', ')
  return names.length > most ? filled(shownAndMore, { shown, n: names.length - most }) : shown
}

import type { Action } from '../model/action.ts'
import type { Postmortem } from '../model/postmortem.ts'
import type { Note } from '../model/prose.ts'

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
  return { markdown: text.replace(/[\\`*_[\]<>#|~]/g, '\\$&'), spans: [] }
}

/** "a, b and c". */
export function listed(words: readonly string[]): string {
  const last = words.at(-1) ?? ''
  return words.length > 1 ? `${words.slice(0, -1).join(', ')} and ${last}` : last
}

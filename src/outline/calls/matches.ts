import type { Action } from '../../model/action.ts'
import type { Passage } from '../../model/passage.ts'
import { slugOf } from '../../model/slug.ts'
import { shared, stemsOf } from '../../model/stems.ts'

/** An action by its place in the document, from 0, and how it is known to answer. */
export interface Match {
  readonly action: number
  readonly isLinked: boolean
}

/** More would be a thicket. */
const mostMatches = 3

/**
 * The actions that answer what a passage names: those that the document links with it, else, where words may be
 * compared, those whose words clearly match.
 */
export function matchesOf(
  passage: Passage,
  actions: readonly Action[],
  isEnglish: boolean,
): readonly Match[] {
  const linked = [...actions.keys()].filter((i) => isLinked(passage, actions, i))
  if (linked.length > 0 || !isEnglish)
    return linked.slice(0, mostMatches).map((action) => ({ action, isLinked: true }))
  return alike(passage, actions).map((action) => ({ action, isLinked: false }))
}

/** Whether a passage has any word in common with an action: too little to link them, too much to call it open. */
export function sharesWords(passage: Passage, actions: readonly Action[]): boolean {
  const own = stemsOf(passage.said)
  return actions.some((action) => shared(own, stemsOf(textOf(action))) > 0)
}

/** Whether both name one ticket or address, or the passage names the action by its number, its mark or its anchor. */
function isLinked(passage: Passage, actions: readonly Action[], place: number): boolean {
  const action = actions[place]
  if (!action) return false
  const [said, done] = [addressesIn(passage.markdown), addressesOf(action)]
  const names = [action.ticket, markOf(action.what.text)].filter((name) => name !== null)
  return (
    said.some((address) => done.includes(address)) ||
    said.includes(`#${slugOf(action.what.text)}`) ||
    names.some((name) => namesIn(passage.text, name)) ||
    new RegExp(`\\baction(?: item)? #?${place + 1}\\b`, 'i').test(passage.text)
  )
}

function addressesOf({ what, links, details }: Action): readonly string[] {
  return [...what.links, ...links, ...addressesIn(details?.markdown ?? '')]
}

function addressesIn(markdown: string): readonly string[] {
  return [...markdown.matchAll(/\]\(\s*<?([^)\s>]+)|(?<!\]\()\bhttps?:\/\/[^\s)>]+/g)].map(
    ([whole, address]) => address ?? whole,
  )
}

/** What the author numbers an action with, e.g. `AI-3`; null for none. */
function markOf(what: string): string | null {
  return /^\[?(\p{Lu}{1,4}-?\p{Lu}?\d{1,3})\b/u.exec(what)?.[1] ?? null
}

function namesIn(text: string, name: string): boolean {
  const at = text.indexOf(name)
  return at >= 0 && !/[\p{L}\p{N}]/u.test(`${text[at - 1] ?? ''}${text[at + name.length] ?? ''}`)
}

/** Shared words count by how few actions have them: a word of all of them tells none from another. */
const clearly = 1
/** A long text shares some words with everything: it takes more of them. */
const wordsAMatch = 7

/** The actions that match as well as the best one does, where that is clear. */
function alike(passage: Passage, actions: readonly Action[]): readonly number[] {
  const stems = actions.map((action) => stemsOf(textOf(action)))
  const frequencies = frequenciesOf(stems)
  const wanted = stemsOf(passage.said)
  const scores = stems.map((own) => {
    const shared = [...own].filter((stem) => wanted.has(stem))
    return shared.length > 1 ? shared.reduce((sum, stem) => sum + 1 / (frequencies.get(stem) ?? 1), 0) : 0
  })
  const best = Math.max(0, ...scores)
  return best < Math.max(clearly, wanted.size / wordsAMatch)
    ? []
    : [...scores.keys()].filter((i) => (scores[i] ?? 0) > 0.8 * best).slice(0, mostMatches)
}

/** In how many of some sets each stem is. */
function frequenciesOf(sets: readonly ReadonlySet<string>[]): ReadonlyMap<string, number> {
  const frequencies = new Map<string, number>()
  for (const stem of sets.flatMap((set) => [...set])) frequencies.set(stem, (frequencies.get(stem) ?? 0) + 1)
  return frequencies
}

function textOf({ what, why }: Action): string {
  return `${what.text} ${why?.text ?? ''}`
}

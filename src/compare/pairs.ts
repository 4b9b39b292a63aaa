import type { Action } from '../model/action.ts'
import { shared, stemsOf } from '../text/stems.ts'

/** What people put around an action as it goes on: a state in brackets, a tick, a strike, a handle, a day. */
const marks = /[([（【][^)\]）】]*[)\]）】]|[✅☑✔❌~*_`]|@[\w-]+|\d{4}-\d{2}-\d{2}/gu

/** A text without such marks, in lower case and single spaces; with them where nothing else is in it. */
function bareWords(text: string): string {
  return plainWords(text.replace(marks, ' ')) || plainWords(text)
}

/** The words of a text, in lower case and single spaces. */
function plainWords(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}+#]+/gu, ' ')
    .trim()
}

const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u

/** What a text is about: the stems of its words; of scripts that don't part words by spaces, each two letters. */
function matterOf(text: string): ReadonlySet<string> {
  const stems = [...stemsOf(bareWords(text))]
  return new Set(stems.flatMap((stem) => (unspaced.test(stem) ? pairsOfLetters(stem) : [stem])))
}

function pairsOfLetters(word: string): readonly string[] {
  const letters = [...word]
  return letters.slice(1).map((letter, i) => `${letters[i]}${letter}`)
}

/** Two texts are one action's only if they share so many words, and so much of all their words. */
const leastShared = 2
const leastScore = 0.5
/** What comes second may come only so near to the best: else it is anybody's guess. */
const secondBest = 0.8

interface Candidate {
  readonly before: Action
  readonly now: Action
  /** From `leastScore` to 1: the share of their words that two texts have in common, after Dice. */
  readonly score: number
}

/** Pairs actions of one team by the words they share, where there is a clear best match; others stay alone. */
function byLikeness(before: readonly Action[], now: readonly Action[]): Pairs {
  const matters = new Map([...before, ...now].map((action) => [action, matterOf(action.what.text)]))
  const candidates = before.flatMap((then) =>
    now.filter((action) => mayBeOne(then, action)).map((action) => candidate(then, action, matters)),
  )
  return clearest(candidates.filter(({ score }) => score >= leastScore))
}

/** A pair that is clear leaves fewer for the others, which may then be clear too. */
function clearest(candidates: readonly Candidate[]): Pairs {
  const clear = candidates.filter((one) => candidates.every((other) => yields(other, one)))
  if (clear.length === 0) return new Map()
  const pairs: Pairs = new Map(clear.map(({ now, before }) => [now, before]))
  const taken = new Set(pairs.values())
  const left = candidates.filter(({ before, now }) => !pairs.has(now) && !taken.has(before))
  return new Map([...pairs, ...clearest(left)])
}

/** Whether a candidate is the other one itself, or of other actions, or much less like. */
function yields(other: Candidate, one: Candidate): boolean {
  if (other === one || (other.before !== one.before && other.now !== one.now)) return true
  return other.score <= one.score * secondBest
}

const nothing: ReadonlySet<string> = new Set()

function candidate(
  before: Action,
  now: Action,
  matters: ReadonlyMap<Action, ReadonlySet<string>>,
): Candidate {
  const [then, today] = [matters.get(before) ?? nothing, matters.get(now) ?? nothing]
  const common = shared(then, today)
  const score = common < leastShared ? 0 : (2 * common) / (then.size + today.size)
  return { before, now, score }
}

/** Of two teams there are two actions, however alike they are. */
function mayBeOne(before: Action, now: Action): boolean {
  const [then, today] = [before.team?.toLowerCase(), now.team?.toLowerCase()]
  return then === undefined || today === undefined || then === today
}

/** The ways to know an action again, the surest first. Each looks at what those before it have left. */
const ways: readonly Way[] = [
  inOrder(({ what, team }) => ofTeam(plainWords(what.text), team)),
  onlyOne(({ what, team }) => ofTeam(bareWords(what.text), team)),
  onlyOne(({ what }) => bareWords(what.text)),
  onlyOne(({ ticket }) => ticket?.toLowerCase() ?? null),
  byLikeness,
]

/** Finds the actions of an older state again. What is not found, or not for certain, has no pair. */
export function pairsOf(before: readonly Action[], now: readonly Action[]): Pairs {
  const pairs = new Map<Action, Action>()
  const taken = new Set<Action>()
  for (const way of ways) {
    const [olds, news] = [before.filter((one) => !taken.has(one)), now.filter((one) => !pairs.has(one))]
    for (const [action, old] of way(olds, news)) {
      pairs.set(action, old)
      taken.add(old)
    }
  }
  return pairs
}

/** Nothing for an action that doesn't say what is to be done: it can't be told from another such one. */
function ofTeam(words: string, team: string | null): string {
  return words && `${words}/${team?.toLowerCase() ?? ''}`
}

/** What an action is known by; null for one that can't be known so. */
type KeyOf = (action: Action) => string | null

/** The first with the first, the second with the second: rows that say the same are as good as each other. */
function inOrder(keyOf: KeyOf): Way {
  return (before, now) => paired(before, now, keyOf, () => true)
}

/** Only where one action of then and one of now have the key. */
function onlyOne(keyOf: KeyOf): Way {
  return (before, now) => paired(before, now, keyOf, (olds, news) => olds.length === 1 && news.length === 1)
}

type IsSure = (before: readonly Action[], now: readonly Action[]) => boolean

function paired(
  before: readonly Action[],
  now: readonly Action[],
  keyOf: KeyOf,
  isSure: IsSure,
): ReturnType<Way> {
  const [then, today] = [byKey(before, keyOf), byKey(now, keyOf)]
  return new Map(
    [...today].flatMap(([key, news]) => {
      const olds = then.get(key) ?? []
      if (!isSure(olds, news)) return []
      return news.flatMap((action, i) => (olds[i] ? [[action, olds[i]] as const] : []))
    }),
  )
}

function byKey(actions: readonly Action[], keyOf: KeyOf): ReadonlyMap<string, readonly Action[]> {
  const groups = new Map<string, Action[]>()
  for (const action of actions) {
    const key = keyOf(action)
    if (key) groups.set(key, [...(groups.get(key) ?? []), action])
  }
  return groups
}

/** Actions of now, each with what it was before. */
type Pairs = ReadonlyMap<Action, Action>

/** Pairs some actions of before and now; those that it isn't sure of stay alone. */
type Way = (before: readonly Action[], now: readonly Action[]) => Pairs

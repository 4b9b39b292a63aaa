import type { Horizon, Status } from '../../model/action.ts'
import type { Change, ChangeState, Move, MovedField } from '../../model/change.ts'
import type { ChangeFact, ChangeRow } from '../../model/changes.ts'
import { type ChangePhrases, changePhrasesIn, type Phrases, phrasesIn } from '../../model/phrases.ts'
import { type Prose, plainProse } from '../../model/prose.ts'
import { clipped } from '../words.ts'

/** Letters of a task and of a reason that a row has room for; the notes have the whole of it. */
const mostOfWhat = 110
const mostOfReason = 180
const mostOfValue = 60

/** Our words for the facts beside an action. */
interface Words {
  readonly general: Phrases
  readonly own: ChangePhrases
}

/** A change as it stands on the slide. */
export function rowOf(change: Change, lang: string): ChangeRow {
  const { state, action } = change
  const words = { general: phrasesIn(lang), own: changePhrasesIn(lang) }
  // What is gone was written for another document: its links may lead nowhere in this one.
  const what = change.isThere ? action.what : plainProse(action.what.text)
  return { state, team: action.team, what: clipped(what, mostOfWhat), facts: factsOf(change, words) }
}

/** A fact as text. */
export function textOf(fact: ChangeFact): string {
  if (fact.kind === 'open') return fact.question
  if (fact.kind === 'moved') return `${fact.label}: ${fact.from} → ${fact.to}`
  return fact.label === null ? fact.value.text : `${fact.label}: ${fact.value.text}`
}

/** What is told of each state beside the task. */
const told: Readonly<Record<ChangeState, (change: Change, words: Words) => readonly ChangeFact[]>> = {
  done: ownerFact,
  moved: moveFacts,
  overdue: (change, words) => [...dueFact(change, words), ...moveFacts(change, words)],
  declined: reasonFact,
  new: newFacts,
  'taken-proposal': takenFacts,
  'dropped-proposal': droppedFacts,
  'open-proposal': sectionFact,
  gone: goneFact,
  unchanged: () => [],
}

function factsOf(change: Change, words: Words): readonly ChangeFact[] {
  return told[change.state](change, words)
}

function moveFacts({ moves }: Change, words: Words): readonly ChangeFact[] {
  return moves.map((move) => ({
    kind: 'moved',
    label: labelOf(move, words),
    from: shownAs(move, move.from, words),
    to: shownAs(move, move.to, words),
  }))
}

function labelOf({ field }: Move, { general }: Words): string {
  const labels: Readonly<Record<MovedField, string>> = {
    due: general.when,
    owner: general.who,
    team: general.team,
    horizon: general.when,
    status: general.status,
  }
  return labels[field]
}

function shownAs({ field }: Move, value: string | null, { general, own }: Words): string {
  if (value === null) return field === 'status' ? own.statuses.open : general.notStated
  if (field === 'horizon') return (value as Horizon) === 'short' ? general.now : general.later
  return field === 'status' ? own.statuses[value as Status] : clipped(plainProse(value), mostOfValue).text
}

function ownerFact({ action: { owner } }: Change, { general }: Words): readonly ChangeFact[] {
  return owner === null ? [] : [stated(general.who, owner)]
}

/** The day that has passed, unless the move to it says so. */
function dueFact({ action: { due }, moves }: Change, { general }: Words): readonly ChangeFact[] {
  return due === null || moves.some(({ field }) => field === 'due') ? [] : [stated(general.when, due)]
}

function reasonFact({ reason }: Change, { own }: Words): readonly ChangeFact[] {
  if (!reason) return [{ kind: 'open', question: own.whyOpen }]
  return [{ kind: 'stated', label: null, value: clipped(reason, mostOfReason) }]
}

function newFacts(change: Change, words: Words): readonly ChangeFact[] {
  return [...ownerFact(change, words), ...dueFact(change, words)]
}

/** Of what has been taken on: how far it is, who and by when. */
function takenFacts(change: Change, words: Words): readonly ChangeFact[] {
  const { status } = change.action
  const { general, own } = words
  const state = status === null || status === 'open' ? [] : [stated(general.status, own.statuses[status])]
  const due =
    change.action.due === null
      ? []
      : [stated(change.isLate ? own.states.overdue : general.when, change.action.due)]
  return [...state, ...ownerFact(change, words), ...due]
}

function droppedFacts(change: Change, words: Words): readonly ChangeFact[] {
  return change.isThere ? reasonFact(change, words) : goneFact(change, words)
}

/** Its heading, which says by when it is to be decided. */
function sectionFact({ action: { section } }: Change): readonly ChangeFact[] {
  return section === null ? [] : [unlabelled(plainProse(section))]
}

/** Gone from the document; or still in it, and struck out. */
function goneFact({ isThere }: Change, { own }: Words): readonly ChangeFact[] {
  return [unlabelled(plainProse(isThere ? own.struckOut : own.notThere))]
}

function stated(label: string, value: string): ChangeFact {
  return { kind: 'stated', label, value: clipped(plainProse(value), mostOfValue) }
}

function unlabelled(value: Prose): ChangeFact {
  return { kind: 'stated', label: null, value: clipped(value, mostOfReason) }
}

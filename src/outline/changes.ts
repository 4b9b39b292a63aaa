import { type ChangePhrases, changePhrasesIn, filled, type Phrases, phrasesIn } from '../languages.ts'
import type { Horizon, Status } from '../model/action.ts'
import {
  type Change,
  type ChangeState,
  type Changes,
  changeStates,
  type Move,
  type MovedField,
  type Since,
  staysWhole,
} from '../model/change.ts'
import type { ChangeFact, ChangeRow, ChangesSlide } from '../model/changes.ts'
import type { Postmortem } from '../model/postmortem.ts'
import { escapedMarkdown, type Note, type Prose, plainProse } from '../model/prose.ts'
import type { ColumnText } from './columns.ts'
import { type TableSheet, tableSheets } from './sheets.ts'
import { clipped, ourNote } from './words.ts'

/** What the picture takes of the first slide, in pixels. `theme/changes.css` has the same. */
const pictureHeight = 128

/** What became of each action since an older state; nothing where there is no such state. */
export function changesSlides(
  { settings: { lang } }: Postmortem,
  changes: Changes | null,
): readonly ChangesSlide[] {
  if (!changes) return []
  const { since, actionsThen, actionsNow, all } = changes
  const told = inOrder(all).filter(({ state }) => state !== 'unchanged')
  const rows = new Map(told.map((change) => [rowOf(change, lang), change]))
  return sheetsOf([...rows.keys()], lang).map(({ items, page, size, widths }) => {
    const shown = items.flatMap((row) => rows.get(row) ?? [])
    const notes = changeNotes(shown, page.number === 1 ? changes : null, lang)
    return {
      kind: 'changes',
      id: 'then-and-now',
      since,
      actionsThen,
      actionsNow,
      counts: countsOf(all),
      rows: items,
      widths,
      page,
      size,
      notes: notes.length > 0 ? notes : [nothingNote(since, lang)],
      spans: [],
    }
  })
}

/** A text that takes at least the room that the fact does: words are broken at a hyphen, days are not. */
function measuredText(fact: ChangeFact): string {
  const text = textOf(fact)
  if (fact.kind === 'open') return `${text}    `
  return text.replace(/\S+/g, (word) => (staysWhole(word) ? word.replaceAll('-', '–') : word))
}

/** As they are told, not as they stand in the document. */
function inOrder(all: readonly Change[]): readonly Change[] {
  return changeStates.flatMap((wanted) => all.filter(({ state }) => state === wanted))
}

function countsOf(all: readonly Change[]): readonly (readonly [ChangeState, number])[] {
  return changeStates
    .map((wanted) => [wanted, all.filter(({ state }) => state === wanted).length] as const)
    .filter(([, count]) => count > 0)
}

/** Where nothing has changed one slide says so. */
function sheetsOf(rows: readonly ChangeRow[], lang: string): readonly TableSheet<ChangeRow>[] {
  if (rows.length === 0) return [{ items: [], page: { number: 1, count: 1 }, size: 'large', widths: [] }]
  return tableSheets<ChangeRow>(rows, {
    heading: changePhrasesIn(lang).heading,
    over: pictureHeight,
    columnsOf: (rows) => columnsOf(rows, lang),
  })
}

function columnsOf(rows: readonly ChangeRow[], lang: string): readonly ColumnText[] {
  const { status, team, what } = phrasesIn(lang)
  const { states, thenAndNow } = changePhrasesIn(lang)
  const hasTeams = rows.some((row) => row.team !== null)
  return [
    { head: status, cells: rows.map(({ state }) => states[state]) },
    ...(hasTeams ? [{ head: team, cells: rows.map((row) => row.team ?? '') }] : []),
    { head: what, cells: rows.map((row) => row.what.text) },
    { head: thenAndNow, cells: rows.map(({ facts }) => facts.map(measuredText).join('\n')) },
  ]
}

/**
 * What the speaker has beside a slide: its changes in full; and with the first slide those that have none.
 *
 * @param whole All changes, for the first slide; null for the others.
 */
function changeNotes(shown: readonly Change[], whole: Changes | null, lang: string): readonly Note[] {
  const { states } = changePhrasesIn(lang)
  const kept = whole?.all.filter(({ state }) => state === 'unchanged') ?? []
  const items = kept.map(({ action }) => `- ${action.what.markdown}`)
  return [
    ...shown.map((change) => noteOf(change, lang)),
    ...(kept.length > 0
      ? [{ markdown: [`${states.unchanged}:`, items.join('\n')].join('\n\n'), spans: placesOf(kept) }]
      : []),
  ]
}

/** What the document is compared with, where it says the same as then. */
function nothingNote({ name }: Since, lang: string): Note {
  return ourNote(filled(changePhrasesIn(lang).none, { name }))
}

/** All that is known of a change, and the older words where they were others. */
function noteOf(change: Change, lang: string): Note {
  const { state, action, before, reason } = change
  const { states, itRead } = changePhrasesIn(lang)
  const facts = rowOf(change, lang).facts.map((fact) => escapedMarkdown(textOf(fact)))
  const isReworded = before !== null && before.what.text !== action.what.text
  const lines = [
    `**${states[state]}**: ${action.what.markdown}`,
    ...(reason ? [reason.markdown] : facts),
    ...(isReworded ? [filled(itRead, { words: escapedMarkdown(before.what.text) })] : []),
  ]
  return { markdown: lines.join('  \n'), spans: placesOf([change]) }
}

/** Where the actions stand in the document as it is now. */
function placesOf(changes: readonly Change[]): Note['spans'] {
  return changes.flatMap(({ action, isThere }) => (isThere ? action.spans.slice(0, 1) : []))
}

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
function rowOf(change: Change, lang: string): ChangeRow {
  const { state, action } = change
  const words = { general: phrasesIn(lang), own: changePhrasesIn(lang) }
  // What is gone was written for another document: its links may lead nowhere in this one.
  const what = change.isThere ? action.what : plainProse(action.what.text)
  return { state, team: action.team, what: clipped(what, mostOfWhat), facts: factsOf(change, words) }
}

/** A fact as text. */
function textOf(fact: ChangeFact): string {
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

import { pairsOf } from './compare/pairs.ts'
import type { Action, Column } from './model/action.ts'
import type { Change, ChangeState, Changes, Move, MovedField, Since } from './model/change.ts'
import type { Postmortem } from './model/postmortem.ts'
import type { Prose } from './model/prose.ts'

/** An older state of a document, and the day on which the two are compared, `YYYY-MM-DD`. */
export interface Before {
  readonly postmortem: Postmortem
  readonly since: Since
  readonly today: string
}

/** Says of every action of two states of a document what became of it. */
export function compare({ postmortem, since, today }: Before, now: Postmortem): Changes {
  const [olds, news] = [placedIn(postmortem), placedIn(now)]
  const pairs = pairsOf(actionsOf(olds), actionsOf(news))
  const placedBefore = new Map(olds.map((placed) => [placed.action, placed]))
  const found = new Set(pairs.values())
  const kept = news.map((placed) => {
    const before = pairs.get(placed.action)
    return changeOf(placed, (before && placedBefore.get(before)) ?? null, today)
  })
  const gone = actionsOf(olds).filter((action) => !found.has(action))
  return {
    since,
    actionsThen: olds.length,
    actionsNow: news.length,
    all: [...kept, ...gone.map(goneChange)],
  }
}

function changeOf(now: Placed, before: Placed | null, today: string): Change {
  const { action } = now
  const known = {
    before: before?.action ?? null,
    moves: movesOf(before?.action ?? null, action),
    reason: reasonOf(now, before),
    isLate: isLateOn(today, action),
  }
  return { ...known, action, isThere: true, state: stateOf({ ...known, now: action }) }
}

function goneChange(action: Change['action']): Change {
  const known = { before: action, moves: [], reason: null, isLate: false }
  return { ...known, action, isThere: false, state: stateOf({ ...known, now: null }) }
}

function actionsOf(placed: readonly Placed[]): readonly Change['action'][] {
  return placed.map(({ action }) => action)
}

const fields: readonly MovedField[] = ['due', 'owner', 'team', 'horizon', 'status']

/** What of an action is another than before. The same day in another notation is the same. */
function movesOf(before: Action | null, now: Action): readonly Move[] {
  if (!before) return []
  return fields.flatMap((field) => {
    return sameAs(field, before) === sameAs(field, now)
      ? []
      : [{ field, from: before[field], to: now[field] }]
  })
}

/** What stands for a value when it is compared. That an action is open goes without saying. */
function sameAs(field: MovedField, action: Action): string {
  const plain = action[field]?.toLowerCase().replace(/\s+/g, ' ').trim() ?? ''
  if (field === 'status') return plain === 'open' ? '' : plain
  return field === 'due' ? (action.dueDay ?? plain) : plain
}

/** Where an action may say why it won't be done, the nearest first. */
const places: readonly ((now: Placed, before: Placed | null) => Prose | null)[] = [
  ofStatus,
  ofOwnColumn,
  ofWhy,
  ofDetails,
]

/**
 * Why an action was declined, in the document's words; null where it doesn't say. What stood there before says why it
 * was wanted: only what is new since then can say why it isn't.
 */
function reasonOf(now: Placed, before: Placed | null): Prose | null {
  return places.map((place) => place(now, before)).find((reason) => reason !== null) ?? null
}

/** A cell for the state that goes on: "Declined: the vendor does it". */
function ofStatus({ action, columns }: Placed): Prose | null {
  const cell = action.cells[columns.findIndex(({ field }) => field === 'status')]
  return cell && /\p{L}\s*([:：;,(（–—]|\s-\s)\s*\p{L}/u.test(cell.text) ? cell : null
}

/** A cell of a column that none of our words names, such as "Comment". */
function ofOwnColumn({ action, columns }: Placed, before: Placed | null): Prose | null {
  const said = new Set(before?.action.cells.map(({ text }) => text))
  return (
    action.cells.find((cell, i) => columns[i]?.field === null && isSaid(cell.text) && !said.has(cell.text)) ??
    null
  )
}

function ofWhy({ action }: Placed, before: Placed | null): Prose | null {
  return action.why && isNew(action.why.text, new Set([before?.action.why?.text ?? ''])) ? action.why : null
}

/** What stands inside an item, line by line. */
function ofDetails({ action }: Placed, before: Placed | null): Prose | null {
  const said = new Set(before ? linesInside(before.action) : [])
  const lines = linesInside(action).filter((line) => isNew(line, said))
  return lines.length > 0 ? proseOf(lines.join(' ')) : null
}

/** More than a number or a name: two words at least, or as many letters of a script without spaces. */
function isSaid(text: string): boolean {
  return /\p{L}{2}\P{L}+\p{L}{2}|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{4}/u.test(text)
}

function isNew(text: string, said: ReadonlySet<string>): boolean {
  return /\p{L}/u.test(text) && !said.has(text)
}

/** Without the item's own line, and without the marks of lists. */
function linesInside({ details }: Action): readonly string[] {
  const [, ...inside] = details?.markdown.split('\n') ?? []
  return inside.map((line) => line.replace(/^[\s>]*(?:[-+*]|\d+[.)])?\s*/, '').trim()).filter(Boolean)
}

function proseOf(markdown: string): Prose {
  return { markdown, text: markdown.replace(/\*\*|__|[`~]/g, ''), links: [] }
}

/** An action, and the columns of the table it stands in; none where it is an item of a list. */
interface Placed {
  readonly action: Action
  readonly columns: readonly Column[]
}

/** Every action of a document, in its order. */
function placedIn({ groups }: Postmortem): readonly Placed[] {
  return groups.flatMap(({ actions, columns }) => actions.map((action) => ({ action, columns })))
}

/** How headings over proposals begin, such as "Proposed, decide by 2031-05-20", in the languages we have words in. */
const beginnings =
  /^\W*(proposed|proposals?\b|vorgeschlagen|vorschl[aä]g|propos(ée?s?\b|itions?\b)|propuest|propost|foreslå|forslag|提案|建议|提议|제안)/iu

/** Whether an action is only proposed: nobody has taken it on yet. */
function isProposed({ section }: Action): boolean {
  return section !== null && beginnings.test(section)
}

/** What is known of one action, before it is said what became of it. `now` is null where it is gone. */
interface Known extends Pick<Change, 'before' | 'moves' | 'reason' | 'isLate'> {
  readonly now: Action | null
}

/** What each state is told by. The first that holds is the action's state; where none does, nothing has changed. */
const tests: readonly (readonly [ChangeState, (known: Known) => boolean])[] = [
  ['dropped-proposal', (known) => wasProposed(known) && (known.now === null || isDeclined(known))],
  ['gone', ({ now }) => now === null],
  ['open-proposal', (known) => wasProposed(known) && !isTaken(known)],
  ['taken-proposal', wasProposed],
  ['unchanged', isOver],
  ['declined', isDeclined],
  ['done', ({ now }) => now?.status === 'done'],
  ['overdue', ({ isLate }) => isLate],
  ['new', ({ before }) => before === null],
  ['gone', isStruckSince],
  ['moved', ({ moves }) => moves.length > 0],
]

/** What became of an action, as far as the document states it. */
function stateOf(known: Known): ChangeState {
  return tests.find(([, holds]) => holds(known))?.[0] ?? 'unchanged'
}

/** Whether an action was due before a day, and isn't stated as done or declined. */
function isLateOn(today: string, { dueDay, status }: Action): boolean {
  return dueDay !== null && dueDay < today && status !== 'done' && status !== 'rejected'
}

function wasProposed({ before }: Known): boolean {
  return before !== null && isProposed(before)
}

/** Stated as declined; or struck out, and a reason beside it. */
function isDeclined(known: Known): boolean {
  return known.now?.status === 'rejected' || (isStruckSince(known) && known.reason !== null)
}

function isStruckSince({ now, before }: Known): boolean {
  return now !== null && now.status !== 'done' && isStruck(now) && !(before && isStruck(before))
}

/** A proposal is taken on when it stands among the actions, has got somebody, or is being worked on. */
function isTaken({ now, before }: Known): boolean {
  if (!now || !isProposed(now)) return true
  return (
    (now.owner !== null && before?.owner === null) || now.status === 'in progress' || now.status === 'done'
  )
}

/** Done or declined then as now: whatever else is rewritten of it changes nothing for the room. */
function isOver({ now, before }: Known): boolean {
  return before?.status === now?.status && (now?.status === 'done' || now?.status === 'rejected')
}

/** Whether all of an action is struck out. What has been struck out may be done or dropped: the stroke doesn't say. */
function isStruck({ what }: Action): boolean {
  return /^[\s\W]*~~.+~~[\s\W]*$/su.test(what.markdown)
}

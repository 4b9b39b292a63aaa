import { type Action, type ActionGroup, type Column, type Field, isSettled } from '../model/action.ts'
import type { ActionsSlide, ShownCell, Slide } from '../model/deck.ts'
import { changePhrasesIn, filled, type Phrases, phrasesIn } from '../model/phrases.ts'
import type { Postmortem } from '../model/postmortem.ts'
import { type Note, type Prose, plainProse } from '../model/prose.ts'
import { slotKey } from '../model/room.ts'
import { rowKeys } from '../model/row.ts'
import { actionSlides } from './action.ts'
import { idOf } from './id.ts'
import { incidentAt } from './incident.ts'
import { tableSheets } from './sheets.ts'
import type { ColumnText } from './table.ts'
import { notesUnder } from './tellings.ts'
import { ourNote } from './words.ts'

/** Each group's table, and after it the actions that have something told of them. */
export function actionsSlides(postmortem: Postmortem): readonly Slide[] {
  const keys = rowKeys(postmortem.groups)
  return postmortem.groups.flatMap((group) => [
    ...tableSlides(group, postmortem, keys),
    ...actionSlides(group, postmortem, keys),
  ])
}

type RowKeys = ReturnType<typeof rowKeys>

interface TableRow {
  readonly action: Action
  readonly cells: readonly ShownCell[]
  readonly slots: readonly (string | null)[]
}

function tableSlides(group: ActionGroup, postmortem: Postmortem, keys: RowKeys): readonly ActionsSlide[] {
  const { heading, headSpan, actions, spans } = group
  const { lang } = postmortem.settings
  const words = phrasesIn(lang)
  const columns = columnsOf(group, words)
  const rows = actions.map((action) => ({
    action,
    cells: columns.map((column) => cellOf(action, column, { columns: group.columns, lang })),
    slots: columns.map((column) => slotOf(action, column, keys)),
  }))
  const notes = notesOf(group, postmortem)
  const kicker = incidentAt(headSpan ?? spans[0] ?? null, postmortem)
  const sheets = tableSheets<TableRow>(rows, {
    heading: heading?.text ?? '',
    columnsOf: (rows) => textsOf(rows, columns),
    parting: { goesOn: words.goesOn, cellsOf, partsOf },
  })
  return sheets.map(({ items, page, size, widths }) => ({
    kind: 'actions',
    id: idOf(heading?.text ?? 'actions'),
    heading,
    kicker,
    count: actions.length,
    columns: columns.map((column, i) => ({ ...column, width: widths[i] ?? 0 })),
    rows: items.map(({ cells }) => cells),
    slots: items.map(({ slots }) => slots),
    page,
    size,
    notes: [...notes, ...detailsOf(items.map(({ action }) => action))],
    spans: [
      ...(page.number === 1 ? [...(headSpan ? [headSpan] : []), ...spans] : []),
      ...items.flatMap(({ action }) => action.spans.slice(0, 1)),
    ],
  }))
}

function textsOf(rows: readonly TableRow[], columns: readonly Column[]): readonly ColumnText[] {
  return columns.map(({ label }, i) => ({
    head: label.text,
    cells: rows.map(({ cells }) => cells[i]?.text ?? (cells[i] === null ? null : '')),
  }))
}

function cellsOf({ cells }: TableRow): readonly Prose[] {
  return cells.map((cell) => cell ?? plainProse(''))
}

/** An open slot stands in the first part only. */
function partsOf(
  { action, cells, slots }: TableRow,
  parts: readonly (readonly Prose[])[],
): readonly TableRow[] {
  return parts.map((texts, part) => ({
    action,
    cells: texts.map((text, column) => (part === 0 && cells[column] === null ? null : text)),
    slots: slots.map((slot) => (part === 0 ? slot : null)),
  }))
}

/** The author's columns in the author's order, then Who and When where the author has neither. */
function columnsOf({ columns, actions }: ActionGroup, words: Phrases): readonly Column[] {
  const own = columns.length > 0 ? columns : listColumns(actions, words)
  const missing = [ours(words.who, 'owner'), ours(words.when, 'due')]
  const isShown = ({ field }: Column): boolean =>
    !own.some((column) => column.field === field) &&
    actions.some((action) => !isSettled(action) || (field !== null && action[field] !== null))
  return [...own, ...missing.filter(isShown)]
}

/** A list has one cell an item; what else is known of its items stands around it. */
function listColumns(actions: readonly Action[], words: Phrases): readonly Column[] {
  const isKnown = (field: 'team' | 'status'): boolean => actions.some((action) => action[field] !== null)
  return [
    ...(isKnown('team') ? [ours(words.team, 'team')] : []),
    ours(words.what, 'what'),
    ...(isKnown('status') ? [ours(words.status, 'status')] : []),
  ]
}

function ours(label: string, field: Field): Column {
  return { label: plainProse(label), field }
}

/** A state that has no word of the author's is said in ours. */
function cellOf(
  action: Action,
  column: Column,
  { columns, lang }: { readonly columns: readonly Column[]; readonly lang: string },
): ShownCell {
  const written = action.cells[columns.indexOf(column)]
  if (written?.text) return written
  const { field } = column
  if (field === 'what' && action.what.text) return action.what
  if (field === 'status') return action.status && plainProse(changePhrasesIn(lang).statuses[action.status])
  const known = field === 'team' || field === 'owner' || field === 'due' ? action[field] : null
  if (known !== null) return plainProse(known)
  return (field === 'owner' || field === 'due') && isSettled(action) ? plainProse('') : null
}

/** A who or a when that the document leaves open, be it by a word such as "TBD", of what is still to be done. */
function slotOf(action: Action, { field }: Column, keys: RowKeys): string | null {
  if ((field !== 'owner' && field !== 'due') || isSettled(action)) return null
  return action[field] === null ? slotKey(keys.get(action) ?? '', field) : null
}

/** What the document says further of the actions on one page. */
function detailsOf(actions: readonly Action[]): readonly Note[] {
  return actions.flatMap(({ details }) => (details ? [details] : []))
}

function notesOf({ bridge, intro, actions, heading }: ActionGroup, postmortem: Postmortem): readonly Note[] {
  const open = (field: 'owner' | 'due'): number =>
    actions.filter((action) => action[field] === null && !isSettled(action)).length
  const words = phrasesIn(postmortem.settings.lang)
  const counts = { n: actions.length, who: open('owner'), when: open('due') }
  const count = ourNote(filled(words.actionsInAll, { heading: heading?.text ?? words.actions, ...counts }))
  return [...(intro ? [intro] : []), ...(bridge ? [bridge] : []), ...notesUnder(heading, postmortem), count]
}

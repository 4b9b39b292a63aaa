import { changePhrasesIn, type Phrases } from '../languages.ts'
import { type Action, type ActionGroup, type Column, type Field, isSettled } from '../model/action.ts'
import type { OpenField, ShownCell } from '../model/deck.ts'
import { escapedMarkdown, type Note, type Prose, plainProse } from '../model/prose.ts'
import { type SlotField, slotKey } from '../model/room.ts'
import type { rowKeys } from '../text/row-keys.ts'
import { wordsIn } from '../text/sentences.ts'
import type { ColumnText } from './columns.ts'
import { excerptOf } from './excerpt.ts'
import { roomUnder } from './measure.ts'
import { heightAtFloor, isReadableAtFloor } from './table.ts'

/** An action as its row shows it. */
export interface ActionRow {
  readonly action: Action
  readonly cells: readonly ShownCell[]
  readonly slots: readonly (string | null)[]
  /** What is asked at the row's end, since it is open in all rows. */
  readonly open: readonly OpenField[]
  /** What has no place in the row, or not all of it; null for nothing. */
  readonly said: Note | null
}

/** The actions of a group as they are shown, one cell a column. */
export interface ActionTable {
  readonly columns: readonly Column[]
  readonly rows: readonly ActionRow[]
}

export interface Wording {
  readonly words: Phrases
  /** BCP 47. */
  readonly lang: string
}

/** So many words one slide shows whole, where there is room for them. */
const mostWhole = 60

/**
 * The author's columns in the author's order, as many as can be read, without those that are empty. Who and When stand
 * among them, or where one is open in all rows, at the end of each. Long cells are cut where a slide can't show all.
 */
export function actionTable(group: ActionGroup, keys: RowKeys, { words, lang }: Wording): ActionTable {
  const { actions, heading } = group
  const written = group.columns.length > 0 ? tableColumns(group, words) : listColumns(actions, words)
  const missing = [ours(words.who, 'owner'), ours(words.when, 'due')]
  const all = [
    ...written,
    ...missing.filter(({ field }) => !written.some((column) => column.field === field)),
  ]
  const wholeIn: CellIn = (action, column) => cellOf(action, column, { group, lang })
  const shortIn: CellIn = (action, column) => shortened(wholeIn(action, column))
  const isEmpty = (column: Column): boolean => actions.every((action) => !wholeIn(action, column)?.text)
  const folded = all.flatMap((column) => (isSlotField(column.field) && isEmpty(column) ? column.field : []))
  const filled = all.filter((column) => column.field === 'what' || !isEmpty(column))
  const tableOf = (columns: readonly Column[], cellIn: CellIn): ActionTable => ({
    columns,
    rows: actions.map((action) => ({
      action,
      cells: columns.map((column) => cellIn(action, column)),
      slots: columns.map((column) => slotOf(action, column, keys)),
      open: isSettled(action)
        ? []
        : folded.map((field) => ({ field, slot: slotKey(keys.get(action) ?? '', field) })),
      said: saidOf(
        action,
        filled.filter(
          (column) =>
            !columns.includes(column) || cellIn(action, column)?.text !== wholeIn(action, column)?.text,
        ),
        wholeIn,
      ),
    })),
  })
  const columns = readableOf(filled, (columns) =>
    isReadableAtFloor(textsOf(tableOf(columns, shortIn), words)),
  )
  const whole = tableOf(columns, wholeIn)
  const isFitting =
    wordsOf(whole) <= mostWhole && heightAtFloor(textsOf(whole, words)) <= roomUnder(heading?.text ?? '')
  return isFitting ? whole : tableOf(columns, shortIn)
}

type CellIn = (action: Action, column: Column) => ShownCell

function wordsOf({ rows }: ActionTable): number {
  const cells = rows.flatMap(({ cells }) => cells)
  return cells.reduce((sum, cell) => sum + wordsIn(cell?.text ?? ''), 0)
}

/** The texts of a table of actions, with what is asked at the end of its rows. */
export function textsOf({ columns, rows }: ActionTable, words: Phrases): readonly ColumnText[] {
  return [
    ...columns.map((column, i) =>
      textOf(
        column,
        rows.map(({ cells }) => cells[i] ?? null),
      ),
    ),
    ...(rows.some(({ open }) => open.length > 0)
      ? [
          openText(
            rows.map(({ open }) => open),
            words,
          ),
        ]
      : []),
  ]
}

/** What an outline takes beside its letters, and where it is parted, and one of these, in pixels; as in the theme. */
const [aroundGap, partOfGap, gapLetter] = [34, 16, 13.2]

function openText(open: readonly (readonly OpenField[])[], words: Phrases): ColumnText {
  const width = (fields: readonly OpenField[]): number =>
    fields.reduce(
      (sum, { field }) => sum + partOfGap + lengthOf(askedFor(field, words)) * gapLetter,
      aroundGap - partOfGap,
    )
  return { head: '', cells: open.map(() => ''), least: Math.max(...open.map(width)) }
}

/** In letters of the monospace; an ideograph is twice as wide. */
function lengthOf(text: string): number {
  return [...text].reduce((sum, letter) => sum + (/[\u1100-\uffef]/u.test(letter) ? 2 : 1), 0)
}

/** How an open field is asked for, e.g. "who?". */
export function askedFor(field: SlotField, words: Phrases): string {
  return field === 'owner' ? words.whoOpen : words.whenOpen
}

function textOf({ label }: Column, cells: readonly ShownCell[]): ColumnText {
  return { head: label.text, cells: cells.map((cell) => cell?.text ?? null) }
}

/** What a room can do without, first what it misses least; what is to be done, by whom and when always stays. */
const spared: readonly (Field | null)[] = [
  null,
  'kind',
  'ticket',
  'priority',
  'why',
  'status',
  'metric',
  'team',
]

/** Without so many columns as would keep the table from being read. */
function readableOf(
  columns: readonly Column[],
  isReadable: (columns: readonly Column[]) => boolean,
): readonly Column[] {
  if (isReadable(columns)) return columns
  for (const field of spared) {
    const last = columns.findLast((column) => column.field === field)
    if (last)
      return readableOf(
        columns.filter((column) => column !== last),
        isReadable,
      )
  }
  return columns
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

/** The author's own, and one for the state where that was written before what is to be done, as a box. */
function tableColumns({ columns, actions }: ActionGroup, words: Phrases): readonly Column[] {
  const what = columns.findIndex(({ field }) => field === 'what')
  const isMarked = actions.some((action) => action.cells[what] && action.what !== action.cells[what])
  const hasState = columns.some(({ field }) => field === 'status')
  return isMarked && !hasState ? [...columns, ours(words.status, 'status')] : columns
}

/** What is to be done, whole, and with their labels the cells that have no place or are cut; null for none. */
function saidOf(action: Action, left: readonly Column[], cellIn: CellIn): Note | null {
  const said = left.flatMap((column) => {
    const cell = cellIn(action, column)
    return cell?.text ? [{ column, cell }] : []
  })
  if (said.length === 0) return null
  const lines = said.flatMap(({ column, cell }) =>
    column.field === 'what' ? [] : `- ${labelled(column.label, cell)}`,
  )
  return { markdown: [action.what.markdown, ...lines].join('\n'), spans: action.spans.slice(0, 1) }
}

function labelled({ text }: Prose, { markdown }: Prose): string {
  return text === '' ? markdown : `**${escapedMarkdown(text)}:** ${markdown}`
}

/** Names the row of each action. */
type RowKeys = ReturnType<typeof rowKeys>

/** Whether the room may fill a field. */
function isSlotField(field: Field | null): field is SlotField {
  return field === 'owner' || field === 'due'
}

/** A state that has no word of the author's is said in ours. */
function cellOf(
  action: Action,
  column: Column,
  { group, lang }: { readonly group: ActionGroup; readonly lang: string },
): ShownCell {
  const { field } = column
  if (field === 'what' && action.what.text) return action.what
  const written = action.cells[group.columns.indexOf(column)]
  if (written?.text) return written
  if (field === 'status') return action.status && plainProse(changePhrasesIn(lang).statuses[action.status])
  const known = field === 'team' || isSlotField(field) ? action[field] : null
  if (known !== null) return plainProse(known)
  return isSlotField(field) && isSettled(action) ? plainProse('') : null
}

/** A cell of more words or letters is cut to about so many. */
const most = { words: 24, letters: 200 } as const
const shown = { words: 18, letters: 150 } as const

/** A cell that a row among others has room for. */
function shortened(cell: ShownCell): ShownCell {
  if (!cell || isWithin(cell.text, most)) return cell
  return excerptOf(
    cell,
    (text) => isWithin(text, shown),
    (text) => isWithin(text, most),
  )
}

function isWithin(
  text: string,
  { words, letters }: { readonly words: number; readonly letters: number },
): boolean {
  return text.length <= letters && wordsIn(text) <= words
}

/** A who or a when that the document leaves open, be it by a word such as "TBD", of what is still to be done. */
function slotOf(action: Action, { field }: Column, keys: RowKeys): string | null {
  if (!isSlotField(field) || isSettled(action)) return null
  return action[field] === null ? slotKey(keys.get(action) ?? '', field) : null
}

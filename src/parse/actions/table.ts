import type { Action, ActionGroup, Column, Field, Status } from '../../model/action.ts'
import type { Row, Table } from '../../model/block.ts'
import { metricNamed } from '../../model/metric.ts'
import type { Prose } from '../../model/prose.ts'
import { columnRolesOf, isNobody, isUndated, kindOf, saysNothing, statusOf, teamName } from '../vocabulary.ts'
import { type Around, blankAction, blankGroup } from './around.ts'
import { type CellState, cellState, isStruck, standing, statusIn, withoutState } from './status.ts'

/** Fields that, beside a "what", tell a table of actions from others where no heading does. */
const telling: ReadonlySet<Field> = new Set(['team', 'owner', 'due', 'status', 'ticket', 'metric'])
const plainWhat =
  /^(action|actions|action items?|task|tasks|what|focus|to-?do|aksjon|acción|ação|maßnahme|mesure|アクション|行动项)$/i

/** A table of actions as a group, or nothing for any other table. */
export function tableGroup(table: Table, around: Around): readonly ActionGroup[] {
  const columns = columnsOf(table, around)
  const fields = columns.map(({ field }) => field)
  const rows = table.rows.filter(({ cells }) => cells.some(({ text }) => !saysNothing(text)))
  if (!fields.includes('what') || rows.length === 0 || !isActions(table, columns, around)) return []
  const actions = rows.map((row) => actionOf(row, columns, around))
  return [{ ...blankGroup(around), columns, actions, spans: [table.span] }]
}

/** A word that can mean several fields means the first that no column before it has taken. */
export function columnsOf({ head, rows }: Table, { inActions, words }: Around): readonly Column[] {
  const taken = new Set<Field>()
  const named = head.map((label) => {
    const candidates = columnRolesOf(label.text, words).filter(
      (role): role is Field => !['id', 'time', 'event', 'evidence'].includes(role),
    )
    const field = candidates.find((candidate) => !taken.has(candidate)) ?? null
    if (field) taken.add(field)
    return { label, field: inActions || field !== 'kind' ? field : null }
  })
  return inActions && !taken.has('what') && holding.some((field) => taken.has(field))
    ? withWhat(named, rows)
    : named
}

/** Fields that only actions have. */
const holding: readonly Field[] = ['owner', 'due']

/** Where no head says what is to be done, the first column of words does: "Name", "Story", "Countermeasure", "Issue". */
function withWhat(columns: readonly Column[], rows: readonly Row[]): readonly Column[] {
  const open: readonly (Field | null)[] = [null, 'ticket', 'why', 'kind']
  const what = columns.findIndex(
    ({ field }, i) => open.includes(field) && isWordy(rows.map(({ cells }) => cells[i])),
  )
  return columns.map((column, i) => (i === what ? { ...column, field: 'what' } : column))
}

/** Whether most of the cells that say something are of several words. */
function isWordy(cells: readonly (Prose | undefined)[]): boolean {
  const said = cells.flatMap((cell) => filled(cell)?.text ?? [])
  const wordy = said.filter(
    (text) =>
      (text.match(/\p{L}{2,}/gu) ?? []).length > 1 || /[\p{sc=Han}\p{sc=Kana}\p{sc=Hang}]{4}/u.test(text),
  )
  return said.length > 0 && wordy.length * 2 > said.length
}

/** Under a heading of actions every table with a what is one; elsewhere only one that can be nothing else. */
function isActions(
  { head }: Table,
  columns: readonly Column[],
  { inActions, isElsewhere, words }: Around,
): boolean {
  const hasTime = head.some(
    ({ text }) => columnRolesOf(text, words).includes('time') && !columnRolesOf(text, words).includes('due'),
  )
  if (hasTime) return false
  if (inActions) return true
  const isPlain = columns.some(({ label, field }) => field === 'what' && plainWhat.test(label.text.trim()))
  return isPlain && !isElsewhere && columns.some(({ field }) => field && telling.has(field))
}

function actionOf(row: Row, columns: readonly Column[], around: Around): Action {
  const cell = (field: Field): Prose | null =>
    filled(row.cells[columns.findIndex((column) => column.field === field)])
  const text = (field: Field): string | null => cell(field)?.text ?? null
  const state = (field: Field): CellState => cellState(text(field) ?? '', around.words)
  const blank = blankAction(around)
  const [metric, written] = [cell('metric'), cell('what') ?? { markdown: '', text: '', links: [] }]
  const [ticket, timed] = [state('ticket'), state('due')]
  const isTimed = isBegun(timed.status)
  const [team, kind, owner, due] = [
    text('team'),
    text('kind'),
    text('owner'),
    isTimed ? timed.rest : text('due'),
  ]
  const what = withoutState(written, around.words)
  return {
    ...blank,
    what,
    why: cell('why'),
    team: team === null || isNobody(team) ? blank.team : teamName(team),
    owner: owner === null || isNobody(owner) ? blank.owner : owner,
    due: due === null || isUndated(due) ? blank.due : due,
    status:
      stateOfRow(cell('status'), written, around) ??
      ticket.status ??
      (isTimed ? timed.status : null) ??
      statusIn(written.markdown, around.words) ??
      standing(blank.status, what),
    ticket: ticket.rest,
    links: row.cells.flatMap(({ links }) => links),
    priority: text('priority') ?? blank.priority,
    kind: kindOf(kind ?? '') ?? blank.kind,
    category: kind,
    metric: metric && { prose: metric, id: metricNamed(metric.text) },
    cells: row.cells,
    spans: [row.span],
  }
}

/** "Open" in the place of a day says that there is none. */
function isBegun(status: Status | null): boolean {
  return status !== null && status !== 'open'
}

/** What is struck out and crossed out is dropped; a cross alone may mean as well that it is still open. */
function stateOfRow(cell: Prose | null, what: Prose, { words }: Around): Status | null {
  const isCrossed = cell !== null && /^\s*(?:❌|✗|✘|:x:)/u.test(cell.text)
  return statusOf(cell?.text ?? '', words) ?? (isCrossed && isStruck(what.markdown) ? 'rejected' : null)
}

/** A cell with nothing in it, or only a dash, says nothing. */
function filled(cell: Prose | undefined): Prose | null {
  return cell && !saysNothing(cell.text) ? cell : null
}

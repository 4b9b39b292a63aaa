import type { Action, ActionGroup, Column, Field } from '../../model/action.ts'
import type { Row, Table } from '../../model/block.ts'
import { metricNamed } from '../../model/metric.ts'
import type { Prose } from '../../model/prose.ts'
import { columnRolesOf, isNobody, kindOf, saysNothing, statusOf, teamName } from '../vocabulary.ts'
import { type Around, blankAction, blankGroup } from './around.ts'

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
function columnsOf({ head }: Table, { inActions, words }: Around): readonly Column[] {
  const taken = new Set<Field>()
  return head.map((label) => {
    const candidates = columnRolesOf(label.text, words).filter(
      (role): role is Field => !['id', 'time', 'event', 'evidence'].includes(role),
    )
    const field = candidates.find((candidate) => !taken.has(candidate)) ?? null
    if (field) taken.add(field)
    return { label, field: inActions || field !== 'kind' ? field : null }
  })
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
  const blank = blankAction(around)
  const metric = cell('metric')
  const [team, owner, kind] = [text('team'), text('owner'), text('kind')]
  return {
    ...blank,
    what: cell('what') ?? { markdown: '', text: '', links: [] },
    why: cell('why'),
    team: team === null || isNobody(team) ? blank.team : teamName(team),
    owner: owner === null || isNobody(owner) ? blank.owner : owner,
    due: text('due'),
    status: statusOf(text('status') ?? '', around.words) ?? blank.status,
    ticket: text('ticket'),
    links: row.cells.flatMap(({ links }) => links),
    priority: text('priority') ?? blank.priority,
    kind: kindOf(kind ?? '') ?? blank.kind,
    category: kind,
    metric: metric && { prose: metric, id: metricNamed(metric.text) },
    cells: row.cells,
    spans: [row.span],
  }
}

/** A cell with nothing in it, or only a dash, says nothing. */
function filled(cell: Prose | undefined): Prose | null {
  return cell && !saysNothing(cell.text) ? cell : null
}

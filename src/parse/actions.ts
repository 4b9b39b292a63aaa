import type { Action, ActionGroup, Column, Field, Horizon } from '../model/action.ts'
import type { Body, List, ListItem, Row, Table } from '../model/block.ts'
import { metricNamed } from '../model/metric.ts'
import type { Prose } from '../model/prose.ts'
import type { Section } from '../model/section.ts'
import { fieldOf, kindOf, statusOf, teamName } from './vocabulary.ts'

/** What the actions of one table or list have in common. */
interface Context {
  readonly heading: Prose | null
  readonly horizon: Horizon | null
  readonly inActions: boolean
}

const outermost: Context = { heading: null, horizon: null, inActions: false }

/** Every table and list of actions in the sections, in the order of the document. */
export function readActions(
  sections: readonly Section[],
  around: Context = outermost,
): readonly ActionGroup[] {
  return sections.flatMap((section) => {
    const context = {
      heading: section.heading?.prose ?? around.heading,
      horizon: section.horizon ?? around.horizon,
      inActions: section.role === 'actions' || (section.role === 'other' && around.inActions),
    }
    const groups = section.blocks.flatMap((block) => readGroup(block, context))
    return [...withHeadingSpan(groups, section), ...readActions(section.sections, context)]
  })
}

/** The heading of a section belongs to the first group in it. */
function withHeadingSpan(groups: readonly ActionGroup[], { heading }: Section): readonly ActionGroup[] {
  if (!heading) return groups
  return groups.map((group, i) => (i === 0 ? { ...group, spans: [heading.span, ...group.spans] } : group))
}

function readGroup(block: Body, context: Context): readonly ActionGroup[] {
  if (block.kind === 'table') return readTable(block, context)
  return block.kind === 'list' && context.inActions ? [readList(block, context)] : []
}

/** Fields that, beside a "what", tell an action table from others. */
const telling: ReadonlySet<Field> = new Set([
  'team',
  'owner',
  'status',
  'ticket',
  'metric',
  'priority',
  'due',
])

function readTable(table: Table, context: Context): readonly ActionGroup[] {
  const columns = table.head.map((label): Column => ({ label, field: fieldOf(label.text) }))
  const fields = columns.map(({ field }) => field)
  const isActions = context.inActions || fields.some((field) => field && telling.has(field))
  if (!fields.includes('what') || !isActions || table.rows.length === 0) return []
  const actions = table.rows.map((row) => actionOfRow(row, columns, context))
  return [{ ...groupOf(context), columns, actions, spans: [table.span] }]
}

function readList(list: List, context: Context): ActionGroup {
  const actions = list.items.map((item) => actionOfItem(item, context))
  return { ...groupOf(context), columns: [], actions, spans: [list.span] }
}

function groupOf({ heading, horizon }: Context): Pick<ActionGroup, 'heading' | 'horizon' | 'bridge'> {
  return { heading, horizon, bridge: null }
}

function actionOfRow(row: Row, columns: readonly Column[], context: Context): Action {
  const cell = (field: Field): Prose | null =>
    filled(row.cells[columns.findIndex((column) => column.field === field)])
  const text = (field: Field): string | null => cell(field)?.text ?? null
  const team = text('team')
  const metric = cell('metric')
  return {
    ...blankAction(context),
    what: cell('what') ?? { markdown: '', text: '', links: [] },
    why: cell('why'),
    team: team === null ? null : teamName(team),
    owner: text('owner'),
    due: text('due'),
    status: statusOf(text('status') ?? ''),
    ticket: text('ticket'),
    links: row.cells.flatMap(({ links }) => links),
    priority: text('priority'),
    kind: kindOf(text('kind') ?? ''),
    metric: metric && { prose: metric, id: metricNamed(metric.text) },
    cells: row.cells,
    spans: [row.span],
  }
}

function actionOfItem(item: ListItem, context: Context): Action {
  const { prose, checked } = item
  return {
    ...blankAction(context),
    what: prose,
    status: checked === null ? null : checked ? 'done' : 'open',
    links: prose.links,
    cells: [prose],
    spans: [item.span],
  }
}

function blankAction({ heading, horizon }: Context): Omit<Action, 'what' | 'cells' | 'spans'> {
  return {
    why: null,
    team: null,
    owner: null,
    due: null,
    status: null,
    ticket: null,
    links: [],
    priority: null,
    kind: null,
    horizon,
    section: heading?.text ?? null,
    metric: null,
    notes: null,
  }
}

/** A cell with nothing in it, or only a dash, says nothing. */
function filled(cell: Prose | undefined): Prose | null {
  return cell && !/^[-–—/\s]*$/.test(cell.text) ? cell : null
}

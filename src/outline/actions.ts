import type { Action, ActionGroup, Field } from '../model/action.ts'
import type { ActionsSlide, ShownCell, ShownColumn, Slide } from '../model/deck.ts'
import type { Postmortem } from '../model/postmortem.ts'
import { type Note, plainProse } from '../model/prose.ts'
import { actionSlides } from './action.ts'
import { idOf } from './id.ts'
import { linesOf, type Setting, textArea } from './measure.ts'
import { split } from './split.ts'
import { ourNote } from './words.ts'

/** Each group's table, and after it the actions that have something told of them. */
export function actionsSlides(postmortem: Postmortem): readonly Slide[] {
  return postmortem.groups.flatMap((group) => [...tableSlides(group), ...actionSlides(group, postmortem)])
}

const settings: readonly [Setting, ...Setting[]] = [
  { size: 'huge', type: 36, line: 46, gap: 41 },
  { size: 'large', type: 30, line: 38, gap: 33 },
  { size: 'medium', type: 26, line: 33, gap: 25 },
  { size: 'small', type: 22, line: 28, gap: 17 },
]

/** The head of the table takes this much of the room, at any size. */
const headHeight = 44

function tableSlides(group: ActionGroup): readonly ActionsSlide[] {
  const { heading, actions } = group
  const columns = withWidths(columnsOf(group))
  const rows = actions.map((action) => ({ action, cells: columns.map((column) => cellOf(action, column, group)) }))
  const heightOf = (row: { cells: readonly ShownCell[] }, setting: Setting): number =>
    Math.max(...row.cells.map((cell, i) => cellLines(cell, columns[i], setting))) * setting.line + setting.gap
  const sheets = split(rows, settings, heightOf, textArea.height - headHeight)
  return sheets.map(({ items, page, size }) => ({
    kind: 'actions',
    id: idOf(heading?.text ?? 'actions'),
    heading,
    count: actions.length,
    columns,
    rows: items.map(({ cells }) => cells),
    page,
    size,
    notes: notesOf(group),
    spans: [...(page.number === 1 ? group.spans : []), ...items.flatMap(({ action }) => action.spans.slice(0, 1))],
  }))
}

function cellLines(cell: ShownCell, column: ShownColumn | undefined, { type }: Setting): number {
  const width = (textArea.width * (column?.width ?? 100)) / 100 - 24
  return cell ? linesOf(cell.text, width, type) : 1
}

/** The author's columns in the author's order, then Who and When where the author has neither. */
function columnsOf({ columns, actions }: ActionGroup): readonly Omit<ShownColumn, 'width'>[] {
  const own = columns.length > 0 ? columns : listColumns(actions)
  const missing = (field: Field, label: string): readonly Omit<ShownColumn, 'width'>[] =>
    own.some((column) => column.field === field) ? [] : [{ label: plainProse(label), field }]
  return [...own, ...missing('owner', 'Who'), ...missing('due', 'When')]
}

/** A list has one cell an item; a team that the item's heading gives stands before it. */
function listColumns(actions: readonly Action[]): readonly Omit<ShownColumn, 'width'>[] {
  const what = { label: plainProse('What'), field: 'what' } as const
  const team = { label: plainProse('Team'), field: 'team' } as const
  return actions.some(({ team }) => team !== null) ? [team, what] : [what]
}

function cellOf(action: Action, { field }: Omit<ShownColumn, 'width'>, { columns }: ActionGroup): ShownCell {
  const at = columns.findIndex((column) => column.field === field && field !== null)
  const written = at < 0 ? null : action.cells[at]
  if (written?.text) return written
  if (field === 'what') return action.what
  const known = field === 'team' || field === 'owner' || field === 'due' ? action[field] : null
  return known === null ? null : plainProse(known)
}

/** How much of a table's width a column asks for; what and why share the rest. */
const asked: Readonly<Partial<Record<Field, number>>> = {
  team: 12,
  owner: 12,
  due: 12,
  status: 13,
  ticket: 13,
  priority: 10,
  kind: 12,
  metric: 24,
}

function withWidths(columns: readonly Omit<ShownColumn, 'width'>[]): readonly ShownColumn[] {
  const wishes = columns.map(({ field }) => (field && asked[field]) ?? null)
  const fixed = wishes.reduce<number>((sum, wish) => sum + (wish ?? 0), 0)
  const free = wishes.filter((wish) => wish === null).length
  // The free columns keep at least a third of the width between them, however many ask for a fixed part.
  const shrink = free > 0 && fixed > 66 ? 66 / fixed : 1
  const share = free > 0 ? (100 - fixed * shrink) / free : 0
  return columns.map((column, i) => ({ ...column, width: Math.round(wishes[i] ? wishes[i] * shrink : share) }))
}

function notesOf({ bridge, actions, heading }: ActionGroup): readonly Note[] {
  const open = (field: 'owner' | 'due'): number => actions.filter((action) => action[field] === null).length
  const count = ourNote(
    `${heading?.text ?? 'Actions'}: ${actions.length} in all. Who is open in ${open('owner')}, when in ${open('due')}.`,
  )
  return bridge ? [bridge, count] : [count]
}

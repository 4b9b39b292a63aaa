import { type Action, type ActionGroup, type Column, isSettled } from '../../model/action.ts'
import type { Table } from '../../model/block.ts'
import type { Finding } from '../../model/finding.ts'
import { everySection, type Section } from '../../model/section.ts'
import { listed } from '../../text/list-words.ts'
import { isOfAudience } from '../../text/proposals.ts'
import type { Understood } from '../unread.ts'

/** Rows of actions that leave the cell for the team, or for what is to be done, empty: a finding a table and column. */
export function emptyCells({ groups, sections }: Understood): readonly Finding[] {
  return groups.flatMap((group) =>
    group.columns.flatMap((column, i) =>
      column.field === 'team' || column.field === 'what' ? inColumn(group, column, i, sections) : [],
    ),
  )
}

function inColumn(
  { actions, spans: [place] }: ActionGroup,
  { label, field }: Column,
  index: number,
  sections: readonly Section[],
): readonly Finding[] {
  const asked = actions.filter((action) => !isOfAudience(action) && (field === 'what' || !isSettled(action)))
  const rows = asked.filter(({ cells }) => (cells[index]?.text ?? '') === '')
  const [first, ...more] = rows.flatMap(({ spans }) => spans.slice(0, 1))
  if (!first || !place) return []
  const table = everySection(sections)
    .flatMap(({ blocks }) => blocks)
    .find((block): block is Table => block.kind === 'table' && block.span === place)
  const names = rows.map((row) => numberOf(row, table))
  const which = more.length > 0 ? `Rows ${listed(names)} have` : `Row ${names[0]} has`
  return [
    {
      rule: 'action-cell-empty',
      severity: field === 'what' ? 'warning' : 'info',
      message: rows.length === actions.length ? `No row has a ${label.text}.` : `${which} no ${label.text}.`,
      hint:
        field === 'what'
          ? 'Say what is to be done, or remove the row.'
          : 'Name a team, or leave out the column.',
      spans: [first, ...more],
    },
  ]
}

/** Counts from 1 below the head, as a reader does. */
function numberOf({ spans }: Action, table: Table | undefined): string {
  return String((table?.rows.findIndex(({ span }) => span === spans[0]) ?? -1) + 1)
}

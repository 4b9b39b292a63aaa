import { csvOf } from '../../text/csv.ts'
import type { ActionRecord } from './record.ts'

/** The heads of the columns: they stay, whatever the language, so that a script finds its column. */
const heads = [
  ...['document', 'what', 'team', 'owner', 'due', 'due_day', 'status', 'metric'],
  ...['ticket', 'priority', 'section', 'links', 'file', 'line'],
]

/** A row an action, as RFC 4180 has it; no cell is a formula. */
export function asCsv(records: readonly ActionRecord[]): string {
  return csvOf([heads, ...records.map(rowOf)])
}

function rowOf(record: ActionRecord): readonly (string | number)[] {
  const { document, what, team, owner, due, dueDay, status, metric, ticket, priority, section, links } =
    record
  const cells = [document, what.text, team, owner, due, dueDay, status, metric, ticket, priority, section]
  return [...cells, links.join(' '), record.file, record.line].map((cell) => cell ?? '')
}

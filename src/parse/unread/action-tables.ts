import type { ActionGroup } from '../../model/action.ts'
import type { Table } from '../../model/block.ts'
import type { Finding } from '../../model/finding.ts'
import type { Prose } from '../../model/prose.ts'
import { everySection, type Section } from '../../model/section.ts'
import type { Span } from '../../model/source.ts'
import { nearest } from '../../text/nearest.ts'
import { outermostOf } from '../outermost.ts'
import type { Understood } from '../unread.ts'
import { columnRolesOf, saysNothing, type Vocabulary } from '../vocabulary.ts'

/** Tables under a heading of actions in which no column says what is to be done, or one that only looks like it. */
export function actionTables({ sections, groups, words }: Understood): readonly Finding[] {
  const parts = outermostOf('actions', sections)
  const read = new Set(groups.flatMap(({ spans }) => spans))
  return [
    ...parts.flatMap((part) =>
      unreadTables(part, read, words).map((table) => unreadTable(part, table, words)),
    ),
    ...groups.flatMap((group) => misspeltWhat(group, words)),
  ]
}

/** The tables of a part for actions that were not read as such, though the part holds no other or a head is misspelt. */
export function unreadTables(part: Section, read: ReadonlySet<Span>, words: Vocabulary): readonly Table[] {
  const inside = everySection([part])
  const own = inside.filter((section) => section === part || section.roles[0] === 'other')
  const isEmpty = !inside.some(({ blocks }) => blocks.some(({ span }) => read.has(span)))
  const tables = own.flatMap(({ blocks }) => blocks.filter((block): block is Table => block.kind === 'table'))
  return tables.filter(
    (table) =>
      !read.has(table.span) &&
      table.rows.some(({ cells }) => cells.some(({ text }) => !saysNothing(text))) &&
      !table.head.some(({ text }) => isWhat(text, words) || isTime(text, words)) &&
      (isEmpty || table.head.some(({ text }) => meantBy(text, words) !== null)),
  )
}

function isWhat(label: string, words: Vocabulary): boolean {
  return columnRolesOf(label, words).includes('what')
}

function isTime(label: string, words: Vocabulary): boolean {
  const roles = columnRolesOf(label, words)
  return roles.includes('time') && !roles.includes('due')
}

/** The name of a What column that a head is a slip of; null for a head that is known, or near none. */
function meantBy(label: string, words: Vocabulary): string | null {
  if (label.length > 30 || columnRolesOf(label, words).length > 0) return null
  const names = [...words.columns].flatMap(([name, roles]) =>
    roles[0] === 'what' && name.length > 2 ? [name] : [],
  )
  const name = nearest(label.trim(), names)
  return name && `${name.slice(0, 1).toUpperCase()}${name.slice(1)}`
}

function slipIn(
  heads: readonly Prose[],
  words: Vocabulary,
): { readonly written: string; readonly meant: string } | null {
  const slips = heads.flatMap(({ text }) => {
    const meant = meantBy(text, words)
    return meant === null ? [] : [{ written: text.trim(), meant }]
  })
  return slips[0] ?? null
}

function unreadTable({ heading }: Section, { head, span }: Table, words: Vocabulary): Finding {
  const slip = slipIn(head, words)
  return {
    rule: 'action-table-unread',
    severity: 'warning',
    message: `No action was read from this table under "${heading?.prose.text ?? ''}": no column says what is to be done.`,
    hint: slip
      ? `Is "${slip.written}" meant to be ${slip.meant}? Until then the table is shown as it is.`
      : 'Name that column What, or list its name under vocabulary: columns: what in the front matter. Until then the table is shown as it is.',
    spans: [{ ...span, endLine: span.line, ...(slip && { words: slip.written }) }],
  }
}

/** A column that was taken for What since it holds the words, under a head that is a slip of one. */
function misspeltWhat({ columns, spans: [span] }: ActionGroup, words: Vocabulary): readonly Finding[] {
  const what = columns.find(({ field }) => field === 'what')
  const slip = what ? slipIn([what.label], words) : null
  if (!slip || !span) return []
  return [
    {
      rule: 'action-column-guessed',
      severity: 'warning',
      message: `"${slip.written}" was read as the column for what is to be done.`,
      hint: `Write ${slip.meant}, or list it under vocabulary: columns: what in the front matter.`,
      spans: [{ ...span, endLine: span.line, words: slip.written }],
    },
  ]
}

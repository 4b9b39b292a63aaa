import { changePhrasesIn, phrasesIn, writtenPhrasesIn } from '../../languages.ts'
import { escapedMarkdown, type Prose } from '../../model/prose.ts'
import type { ActionRecord } from './record.ts'

/** A table for each document, under its title, in its language; without the columns that it says nothing for. */
export function asMarkdown(records: readonly ActionRecord[]): string {
  const documents = [...new Set(records.map(({ document }) => document))]
  return documents
    .map((document) => sectionOf(records.filter((record) => record.document === document)))
    .join('\n')
}

function sectionOf(records: readonly ActionRecord[]): string {
  const [{ title, lang } = { title: '', lang: 'en' }] = records
  const columns = columnsIn(lang)
    .map(({ head, cell }) => ({ head, cells: records.map(cell) }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''))
  const line = (cells: readonly string[]): string => `| ${cells.map(asCell).join(' | ')} |\n`
  const rows = records.map((_, i) => line(columns.map(({ cells }) => cells[i] ?? '')))
  const head = line(columns.map((column) => column.head))
  return `## ${escapedMarkdown(title)}\n\n${head}|${' --- |'.repeat(columns.length)}\n${rows.join('')}`
}

interface WrittenColumn {
  readonly head: string
  readonly cell: (record: ActionRecord) => string
}

function columnsIn(lang: string): readonly WrittenColumn[] {
  const { team, what, who, when } = writtenPhrasesIn(lang)
  const { status, metric, ticket, priority } = phrasesIn(lang)
  const { statuses } = changePhrasesIn(lang)
  const plain = (text: string | null): string => escapedMarkdown(text ?? '')
  return [
    { head: team, cell: (record) => plain(record.team) },
    { head: what, cell: (record) => selfContained(record.what) },
    { head: who, cell: (record) => plain(record.owner) },
    { head: when, cell: (record) => plain(record.due) },
    { head: status, cell: (record) => plain(record.status && statuses[record.status]) },
    { head: metric, cell: (record) => plain(record.metric) },
    { head: priority, cell: (record) => plain(record.priority) },
    { head: ticket, cell: (record) => plain(record.ticket) },
  ]
}

/** As the author wrote it, where it holds all it refers to; else its words. */
function selfContained({ markdown, text, links }: Prose): string {
  const isWhole = links.every((link) => markdown.includes(link)) && !/\[\^|!\[/.test(markdown)
  return isWhole ? markdown : escapedMarkdown(text)
}

/** On one line, and with no pipe that would end it. */
function asCell(text: string): string {
  return text.replace(/\s+/g, ' ').trim().replace(/\|/g, '\\|')
}

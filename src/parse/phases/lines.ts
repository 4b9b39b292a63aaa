import type { Body } from '../../model/block.ts'
import type { Role, Section } from '../../model/section.ts'
import type { Span } from '../../model/source.ts'

/** A line of label and value, wherever it stands. */
export interface LabelledLine {
  readonly label: string
  readonly value: string
  readonly span: Span
}

/** What an entry or an action says is none of the incident's. */
const apart: readonly Role[] = ['actions', 'notes', 'references']
const labelled =
  /^(?:[-*+]\s+)?(?:\*\*|__)?(?<label>[\p{L}][\p{L}\p{N} ()/'’_-]{1,40}?)(?:\*\*|__)?\s*[:：]\s*(?:\*\*|__)?\s*(?<value>\S.*)$/u

/** The lines of label and value in paragraphs, lists and tables of two columns, in the order of the document. */
export function labelledLines(sections: readonly Section[]): readonly LabelledLine[] {
  const told = sections.filter(({ roles }) => !roles.some((role) => apart.includes(role)))
  return told.flatMap(({ blocks, sections }) => [...blocks.flatMap(inBlock), ...labelledLines(sections)])
}

function inBlock(block: Body): readonly LabelledLine[] {
  const { span } = block
  if (block.kind === 'paragraph')
    return block.markdown
      .split('\n')
      .flatMap((line, i) => inLine(line, { ...span, line: span.line + i, endLine: span.line + i }))
  if (block.kind === 'list')
    return block.items.flatMap(({ prose, span }) => inLine(prose.markdown, { ...span, endLine: span.line }))
  if (block.kind !== 'table' || block.head.length !== 2) return []
  const head = { cells: block.head, span: { ...span, endLine: span.line } }
  return [head, ...block.rows].flatMap(({ cells: [label, value], span }) =>
    label && value?.text ? [{ label: label.text, value: value.text, span }] : [],
  )
}

function inLine(line: string, span: Span): readonly LabelledLine[] {
  const { label, value } = labelled.exec(line.trim())?.groups ?? {}
  return label && value ? [{ label: label.trim(), value: value.replace(/\*\*/g, '').trim(), span }] : []
}

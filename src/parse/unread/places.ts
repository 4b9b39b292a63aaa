import type { Block } from '../../model/block.ts'
import { everySection, type Section } from '../../model/section.ts'
import type { Span } from '../../model/source.ts'
import { metadataLines } from '../metadata.ts'
import { outermostOf } from '../outermost.ts'
import { leadingTime } from '../times.ts'
import type { Understood } from '../unread.ts'
import { columnRolesOf, type Vocabulary } from '../vocabulary.ts'

/** A text that is to say when. */
export interface Place {
  readonly text: string
  readonly span: Span
}

/** Where a document says when something was or is to be: front matter, facts at its head, timelines, due cells. */
export function timedPlaces({ header, sections, groups, words }: Understood): readonly Place[] {
  const dates = header.filter(({ key, value }) => key === 'date' && typeof value === 'string')
  const facts = metadataLines(sections).filter(({ name }) => name === 'date' || name === 'end')
  const due = groups.flatMap(({ actions }) =>
    actions.flatMap(({ due, spans: [span] }) => (due !== null && span ? [{ text: due, span }] : [])),
  )
  return [
    ...dates.map(({ value, span }) => ({ text: String(value), span })),
    ...facts.map(({ value, span }) => ({ text: value, span })),
    ...outermostOf('timeline', sections).flatMap((section) => inTimeline(section, words)),
    ...due,
  ]
}

function inTimeline(section: Section, words: Vocabulary): readonly Place[] {
  return everySection([section]).flatMap(({ heading, blocks }) =>
    [...(heading && heading !== section.heading ? [heading] : []), ...blocks].flatMap((block) =>
      inBlock(block, words),
    ),
  )
}

function inBlock(block: Block, words: Vocabulary): readonly Place[] {
  if (block.kind === 'list') return block.items.flatMap(({ markdown, span }) => starts(markdown, span))
  if (block.kind === 'heading' || block.kind === 'paragraph') return starts(block.markdown, block.span)
  if (block.kind === 'code') return starts(block.markdown, block.span)
  if (block.kind !== 'table') return []
  const columns = block.head.flatMap(({ text }, i) =>
    columnRolesOf(text, words).includes('time') ? [i] : [],
  )
  return block.rows.flatMap(({ cells, span }) => columns.map((i) => ({ text: cells[i]?.text ?? '', span })))
}

/** The beginnings of lines, where times stand: what was read as a time, else as many words as two of them take. */
function starts(markdown: string, { path, line }: Span): readonly Place[] {
  return markdown.split('\n').map((text, i) => ({
    text: startOf(text.replace(marks, '')),
    span: { path, line: line + i, endLine: line + i },
  }))
}

/** Of a list item, a heading, emphasis, or a word about how sure the time is. */
const marks = /^[\s>*_+#|`[(~-]*(?:\d+[.)]\s+)?[*_`[(~]*/

function startOf(line: string): string {
  const rest = leadingTime(line)?.rest
  if (rest) return line.slice(0, Math.max(0, line.length - rest.length))
  return /^\S*(?:[ ,]+\S+){0,2}/.exec(line)?.[0].slice(0, 32) ?? ''
}

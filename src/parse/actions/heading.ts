import type { Action, ActionGroup } from '../../model/action.ts'
import type { Prose } from '../../model/prose.ts'
import type { Section } from '../../model/section.ts'
import { readFields } from '../fields.ts'
import {
  horizonOf,
  isPriorityHeading,
  kindOfHeading,
  statusOfHeading,
  type Vocabulary,
} from '../vocabulary.ts'
import { type Around, blankAction, blankGroup } from './around.ts'
import { actionFields, readMarks, stated } from './marks.ts'

/** A section among the actions that is one action: its heading says what, or its labelled lines do. Else null. */
export function headedActions(
  { heading, blocks, sections, roles, span }: Section,
  around: Around,
  outside: Around,
): ActionGroup | null {
  if (!heading || !around.inActions || roles[0] !== 'other' || sections.length > 0) return null
  const fields = readFields(blocks, around.words)
  const isLabelled =
    fields.what !== undefined && blocks.every(({ kind }) => kind === 'list' || kind === 'paragraph')
  const isPlain = blocks.every(({ kind }) => kind !== 'list' && kind !== 'table')
  const isItem = (isPlain || hasMark(heading.prose)) && !qualifies(heading.prose, around.words)
  if (!isLabelled && !isItem) return null
  const what = fields.what ?? heading.prose
  const marks = readMarks(heading.prose, around)
  const action: Action = {
    ...blankAction({ ...around, heading: outside.heading }),
    ...stated(marks),
    ...actionFields(fields, around.words),
    what,
    links: [
      ...heading.prose.links,
      ...blocks.flatMap((block) => (block.kind === 'paragraph' ? block.prose.links : [])),
    ],
    details:
      blocks.length > 0
        ? { markdown: [heading, ...blocks].map(({ markdown }) => markdown).join('\n\n'), spans: [span] }
        : null,
    cells: [what],
    spans: [heading.span],
  }
  return { ...blankGroup(outside), actions: [action], spans: [heading.span] }
}

/** A mark such as "P2:" or "AI-3." makes one action of all below its heading, lists included. */
function hasMark({ text }: Prose): boolean {
  return /^[A-Z]{1,4}-?\d+\s*[:.)–—-]\s/.test(text)
}

/** A heading that says something of the actions under it is none itself. */
function qualifies({ text }: Prose, words: Vocabulary): boolean {
  return (
    horizonOf(text, words) !== null ||
    statusOfHeading(text.replace(/[(（][^)）]{0,200}[)）]\s*$/, ''), words) !== null ||
    kindOfHeading(text) !== null ||
    isPriorityHeading(text)
  )
}

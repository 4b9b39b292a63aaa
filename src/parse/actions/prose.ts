import type { Action, ActionGroup } from '../../model/action.ts'
import type { Body, Paragraph } from '../../model/block.ts'
import type { Section } from '../../model/section.ts'
import { readProse } from '../blocks.ts'
import { type Around, blankAction, blankGroup } from './around.ts'
import { readMarks, stated } from './marks.ts'

/** What a bold or abbreviated name alone above a list says: who the items below are for. */
export function ownerLine(before: Body | undefined, around: Around): Around {
  if (before?.kind !== 'paragraph') return around
  const text = before.prose.markdown.trim()
  const named =
    /^(?:\*\*|__)([^*_\n]{2,40}?)[:：]?(?:\*\*|__)[:：]?$/.exec(text)?.[1] ??
    /^(\p{Lu}{2,4}|@[\w-]+)[:：]$/u.exec(text)?.[1]
  return named && named.split(/\s+/).length <= 4 ? { ...around, owner: named } : around
}

/** A section of actions without any list or table: each paragraph, or each sentence on a line of its own, is one. */
export function proseGroup({ roles, blocks, sections }: Section, around: Around): readonly ActionGroup[] {
  if (!roles.includes('actions') || sections.length > 0) return []
  const paragraphs = blocks.filter((block): block is Paragraph => block.kind === 'paragraph')
  const actions = paragraphs.filter(isAction).flatMap((paragraph) => actionsOf(paragraph, around))
  return actions.length > 0
    ? [{ ...blankGroup(around), actions, spans: paragraphs.filter(isAction).map(({ span }) => span) }]
    : []
}

/** Not what only leads to something, says that there is nothing, or goes on at length. */
function isAction({ prose }: Paragraph): boolean {
  return (
    !/[:：]$/.test(prose.text) &&
    prose.text.length < 600 &&
    !/^(none|n\/?a|nothing|no action)\b/i.test(prose.text)
  )
}

function actionsOf({ prose, span }: Paragraph, around: Around): readonly Action[] {
  const lines = prose.markdown.split('\n')
  const isLines =
    lines.length > 1 &&
    lines.every((line) => /^[\p{Lu}\d*_`[]/u.test(line.trim()) && /[.!。)]\s*$/.test(line))
  return (isLines ? lines : [prose.markdown]).map((line, i) => {
    const what = isLines ? readProse(line.trim()) : prose
    const marks = stated(readMarks(what, around.words))
    const at = isLines ? { ...span, line: span.line + i, endLine: span.line + i } : span
    return { ...blankAction(around), ...marks, what, links: what.links, cells: [what], spans: [at] }
  })
}

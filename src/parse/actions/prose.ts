import type { Action, ActionGroup } from '../../model/action.ts'
import type { Body, List, Paragraph } from '../../model/block.ts'
import type { Prose } from '../../model/prose.ts'
import type { Section } from '../../model/section.ts'
import { type Span, spanning } from '../../model/source.ts'
import { readProse } from '../blocks.ts'
import { isImperative } from '../names.ts'
import { type Around, blankAction, blankGroup } from './around.ts'
import { leadWords } from './leads.ts'
import { readMarks, stated } from './marks.ts'
import { standing, statusBelow, toldStatus, withoutState } from './status.ts'

/** A line that stands alone over a list. */
export interface Lead {
  readonly name: string
  readonly paragraph: Paragraph
  /** Whether it ends in a colon. */
  readonly isLabel: boolean
}

/** The lead that a block is: bold, or a short name before a colon. Null for any other block. */
export function leadLine(before: Body | undefined): Lead | null {
  if (before?.kind !== 'paragraph') return null
  const text = before.prose.markdown.trim()
  const name =
    /^(?:\*\*|__)([^*_\n]{2,80}?)[:：]?(?:\*\*|__)[:：]?$/.exec(text)?.[1] ??
    /^(\p{Lu}{2,4}|@[\w/-]+|<@\w+>|\[~[^\]\s]+\])[:：]$/u.exec(text)?.[1]
  return name === undefined ? null : { name, paragraph: before, isLabel: /[:：]\W*$/.test(text) }
}

/** A bold line that is an action, and the list below it, which says more of it. */
export function leadGroup(lead: Paragraph, list: List, around: Around): ActionGroup {
  const said = actionOf(readProse(leadWords(lead.prose.markdown)), lead.span, around)
  const action = { ...said, status: said.status ?? statusBelow([list], around.words) }
  const details = {
    markdown: `${lead.markdown}\n\n${list.markdown}`,
    spans: [spanning(lead.span, list.span)],
  }
  return { ...blankGroup(around), actions: [{ ...action, details }], spans: [lead.span, list.span] }
}

/** A section of actions without any list or table: each paragraph, or each sentence on a line of its own, is one. */
export function proseGroup({ roles, blocks, sections }: Section, around: Around): readonly ActionGroup[] {
  if (!roles.includes('actions') || sections.length > 0) return []
  // Beside a list or a table that are none, what is said may as well be of them.
  const isMixed = blocks.some(({ kind }) => kind === 'list' || kind === 'table')
  const paragraphs = blocks.filter(
    (block): block is Paragraph =>
      block.kind === 'paragraph' && isAction(block) && (!isMixed || isToCome(block.prose.text)),
  )
  const actions = paragraphs.flatMap((paragraph) => actionsOf(paragraph, around))
  return actions.length > 0
    ? [{ ...blankGroup(around), actions, spans: paragraphs.map(({ span }) => span) }]
    : []
}

function isToCome(text: string): boolean {
  return isImperative(/\p{L}[\p{L}-]*/u.exec(text)?.[0] ?? '') || toldStatus(text) === 'ahead'
}

/** "Reminder: …", "Every action needs an owner": what is said of actions, and is none. */
export function isReminder(text: string): boolean {
  return reminder.test(text) || ofAllActions.test(text)
}

const reminder =
  /^(?:reminder|remember|please note|note|n\.?b|hinweis|erinnerung|rappel|remarque|recordatorio|nota|lembrete|påminnelse|merk|注意|備考|注|提醒|备注|참고|알림)\s*[:：]/i
const ofAllActions =
  /^(?:(?:please )?(?:make sure|ensure|remember) (?:that )?)?(?:each|every|all|any)(?: of the| of these| the)? (?:action|item|task|follow-?up|ticket)s?(?: items?)?\b.*\b(?:needs?|must|should|has to|have to|gets?|requires?|be)\b/i

/** Not what only leads to something, says that there is nothing, or goes on at length. */
function isAction({ prose }: Paragraph): boolean {
  return (
    !/[:：]$/.test(prose.text) &&
    !isReminder(prose.text) &&
    prose.text.length < 600 &&
    !/^(none|n\/?a|nothing|no action)\b/i.test(prose.text)
  )
}

function actionsOf({ prose, span }: Paragraph, around: Around): readonly Action[] {
  const lines = prose.markdown.split('\n')
  const isLines =
    lines.length > 1 &&
    (lines.every((line) => /^[\p{Lu}\d*_`[]/u.test(line.trim()) && /[.!。)]\s*$/.test(line)) ||
      lines.every((line) => marked.test(line)))
  return (isLines ? lines : [prose.markdown]).map((line, i) => {
    const at = isLines ? { ...span, line: span.line + i, endLine: span.line + i } : span
    return actionOf(isLines ? readProse(line.trim()) : prose, at, around)
  })
}

/** What one paragraph, or one line of it, says is to be done. */
export function actionOf(written: Prose, span: Span, around: Around): Action {
  const marks = stated(readMarks(written, around))
  const what = withoutState(written, around.words)
  const blank = blankAction(around)
  const status = marks.status ?? standing(blank.status, what)
  return { ...blank, ...marks, status, what, links: what.links, cells: [what], spans: [span] }
}

/** "AI-1:", "[AI-1]", "A1.", "TODO:": a mark that the author numbers or names actions with. */
const marked =
  /^\s*(?:\*\*|__)?(?:\[\p{Lu}{1,5}-?\d{1,4}\]|\(?\p{Lu}{1,5}-?\d{1,4}\)?\s?[:：.)–-]|(?:TODO|ACTION|AI|FIXME)\s?[:：])/u

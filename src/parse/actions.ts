import type { Action, ActionGroup } from '../model/action.ts'
import type { Body, List, Paragraph } from '../model/block.ts'
import type { Prose } from '../model/prose.ts'
import type { Section } from '../model/section.ts'
import { enclosing } from '../text/spans.ts'
import {
  type Around,
  blankAction,
  blankGroup,
  outermost,
  saidOfAll,
  under,
  withSaid,
} from './actions/around.ts'
import { saysWhen } from './actions/due.ts'
import { leadKind } from './actions/leads.ts'
import { headingOf, listGroup } from './actions/list.ts'
import { actionFields, readMarks, stated } from './actions/marks.ts'
import { actionOf, leadGroup, leadLine, proseGroup } from './actions/prose.ts'
import { standing, statusBelow, withoutState } from './actions/status.ts'
import { tableGroup } from './actions/table.ts'
import { announcesActions } from './announce.ts'
import { readProse } from './blocks.ts'
import { refusesActions } from './evidence.ts'
import { readFields } from './fields.ts'
import type { People } from './people.ts'
import {
  horizonOf,
  isPriorityHeading,
  kindOfHeading,
  statusOfHeading,
  type Vocabulary,
} from './vocabulary.ts'

/** Every group of actions in the sections, in the order of the document, in whatever form they are written. */
export function readActions(
  sections: readonly Section[],
  words: Vocabulary,
  people: People,
): readonly ActionGroup[] {
  return joined(groupsIn(sections, outermost(words, people)))
}

function groupsIn(sections: readonly Section[], around: Around): readonly ActionGroup[] {
  return sections.flatMap((section) => {
    if (refusesActions(section.heading?.prose.text ?? '', around.words)) return []
    const here = under(section, around)
    const headed = headedActions(section, here, around)
    if (headed) return [headed]
    const groups = readBlocks(section.blocks, here)
    const inside = groupsIn(section.sections, here)
    const prose = groups.length + inside.length === 0 ? proseGroup(section, here) : []
    const own = [...groups, ...prose]
    return [...own.map((group, i) => (i === 0 ? withIntro(group, own, section) : group)), ...inside]
  })
}

/** Lists, and actions that are headings, under one heading are one group, however many blocks they are. */
function joined(groups: readonly ActionGroup[]): readonly ActionGroup[] {
  const result: ActionGroup[] = []
  for (const group of groups) {
    const last = result.at(-1)
    const isOne =
      last &&
      last.heading !== null &&
      last.heading === group.heading &&
      last.columns.length + group.columns.length === 0
    if (last && isOne)
      result[result.length - 1] = {
        ...last,
        actions: [...last.actions, ...group.actions],
        spans: [...last.spans, ...group.spans],
      }
    else result.push(group)
  }
  return result
}

/** A line in bold over a list may say who does what is listed, or be the action that the list explains. */
function readBlocks(blocks: readonly Body[], here: Around): readonly ActionGroup[] {
  return blocks.flatMap((block, i) => {
    if (block.kind === 'table') return tableGroup(block, here)
    if (block.kind === 'paragraph') return labelledGroup(block, blocks[i + 1], here)
    const before = blocks[i - 1]
    if (block.kind !== 'list' || !(here.inActions || (!here.inTold && announcesActions(before)))) return []
    const lead = leadLine(before)
    if (isLegend(block, blocks)) return []
    if (lead === null) return listGroup(block, here)
    const { name, paragraph, isLabel } = lead
    const said = saidOfAll(name, here.words)
    if (said) return listGroup(block, { ...withSaid(here, said), heading: headingOf(paragraph) })
    const kind = leadKind(name, block, here.people, isLabel ? 'heading' : 'action')
    if (kind === 'action') return [leadGroup(paragraph, block, here)]
    return listGroup(block, kind === 'owner' ? { ...here, owner: name } : here)
  })
}

/** A list that says what the values in a table's cells mean: each item is one of them, a dash or colon, and more words. */
function isLegend({ items }: List, blocks: readonly Body[]): boolean {
  const rows = blocks.flatMap((block) => (block.kind === 'table' ? block.rows : []))
  const values = new Set(rows.flatMap(({ cells }) => cells.map(({ text }) => text.toLowerCase())))
  const explained = items.map(
    ({ prose }) => /^(.{1,30}?)\s*(?:\s[-–—=]|[:：])\s/.exec(prose.text)?.[1]?.toLowerCase() ?? null,
  )
  return (
    explained.every((value) => value !== null) &&
    explained.filter((value) => value !== null && values.has(value)).length * 2 >= items.length
  )
}

/** Lines as short as "We will:" would be a poor slide: they are spoken with the actions they stand beside. */
const shortLine = 240

function withIntro(
  group: ActionGroup,
  groups: readonly ActionGroup[],
  { blocks, roles }: Section,
): ActionGroup {
  if (!roles.includes('actions')) return group
  const isTaken = enclosing(groups.flatMap(({ spans }) => spans))
  const lines = blocks.filter(
    (block) => block.kind === 'paragraph' && block.markdown.length <= shortLine && !isTaken(block.span),
  )
  if (lines.length === 0) return group
  return {
    ...group,
    intro: {
      markdown: lines.map(({ markdown }) => markdown).join('\n\n'),
      spans: lines.map(({ span }) => span),
    },
  }
}

/** "Action point: …", in bold where that makes no heading of it (`sections.ts`). A bare "Action:" may as well tell what was done. */
const label =
  /^(?:\*\*|__)?(?:action (?:item|point)|follow-up(?: action| item)?|to-?do|aksjonspunkt|maßnahme|mesure à prendre|acción correctiva|item de ação|アクションアイテム|行动项|액션 아이템)(?:\*\*|__)?\s*[:：]\s*(?:\*\*|__)?\s*(?=\S)/i

/** A paragraph that its first words name an action, wherever it stands: a list right below may say how far it is. */
function labelledGroup(block: Paragraph, below: Body | undefined, around: Around): readonly ActionGroup[] {
  const [found] = label.exec(block.markdown) ?? []
  if (found === undefined) return []
  const said = actionOf(readProse(block.markdown.slice(found.length)), block.span, around)
  const isBelow = below?.kind === 'list' && below.span.line === block.span.endLine + 1
  const action = { ...said, status: said.status ?? (isBelow ? statusBelow([below], around.words) : null) }
  return [{ ...blankGroup(around), actions: [action], spans: [block.span] }]
}

/** A section among the actions that is one action: its heading says what, or its labelled lines do. Else null. */
function headedActions(
  { heading, blocks, sections, roles, span }: Section,
  around: Around,
  outside: Around,
): ActionGroup | null {
  if (!heading || !around.inActions || roles[0] !== 'other' || sections.length > 0) return null
  const fields = readFields(blocks, around.words)
  const isLabelled =
    fields.what !== undefined && blocks.every(({ kind }) => kind === 'list' || kind === 'paragraph')
  const isPlain = blocks.every(({ kind }) => kind !== 'list' && kind !== 'table') && !isSample(blocks)
  const isItem = (isPlain || hasMark(heading.prose)) && !qualifies(heading.prose, around.words)
  if (!isLabelled && !isItem) return null
  const what = withoutState(fields.what ?? heading.prose, around.words)
  const marks = readMarks(heading.prose, around)
  const blank = blankAction({ ...around, heading: outside.heading })
  const action: Action = {
    ...blank,
    ...stated(marks),
    status: marks.status ?? statusBelow(blocks, around.words) ?? standing(blank.status, what),
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

/** What stands over nothing but code names an example, not a thing to do. */
function isSample(blocks: readonly Body[]): boolean {
  return blocks.length > 0 && blocks.every(({ kind }) => kind === 'code')
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
    saysWhen(text) ||
    isPriorityHeading(text)
  )
}

import type { Action, ActionGroup, Status } from '../../model/action.ts'
import type { Body, Heading, List, ListItem } from '../../model/block.ts'
import type { Note, Prose } from '../../model/prose.ts'
import { readProse } from '../blocks.ts'
import { readFields } from '../fields.ts'
import { labelLevel } from '../labels.ts'
import { areSomebody } from '../people.ts'
import { saysNothing, statusOfHeading } from '../vocabulary.ts'
import { type Around, blankAction, blankGroup, saidOfAll, withSaid } from './around.ts'
import { leadKind, leadWords } from './leads.ts'
import { actionFields, readMarks, stated } from './marks.ts'
import { isReminder } from './prose.ts'
import { isStruck, standing, statusBelow, withoutState } from './status.ts'

/** A list of actions as groups: one, and one for each item that only heads the items inside it. None for a list of names. */
export function listGroup(list: List, around: Around): readonly ActionGroup[] {
  if (isOfNames(list, around)) return []
  const groups = list.items.map((item) => headOf(item, around))
  const own = list.items.filter((item, i) => groups[i] === null && !isNothing(item))
  const actions = own.map((item) => actionOfItem(item, around))
  const inside = groups.flatMap((group) => group ?? [])
  const all = actions.length > 0 ? [{ ...blankGroup(around), actions, spans: [] }, ...inside] : inside
  return all.map((group, i) => (i === 0 ? { ...group, spans: [list.span, ...group.spans] } : group))
}

/** "None", "n/a", a dash, a reminder: an item that says nothing that is to be done. */
function isNothing({ prose, blocks, checked }: ListItem): boolean {
  return (saysNothing(prose.text) && blocks.length === 0) || (checked === null && isReminder(prose.text))
}

/** Whether all items are only names, of people, hosts or records: no two words of any are more than that. */
function isOfNames({ items }: List, { people }: Around): boolean {
  return items.every(
    ({ prose: { text, links }, checked, blocks }) =>
      checked === null &&
      blocks.length === 0 &&
      links.length === 0 &&
      (isIdentifier(text) || areSomebody(text.replace(/\s*[(（][^()（）]*[)）]$/, ''), people)),
  )
}

/** `relay-a`, `relay_b.acme.example`, `10.0.0.7`: one word with more than letters in it; a ticket's key stands for its work. */
function isIdentifier(text: string): boolean {
  return /^[a-z\d][\w.:/@-]*[-_.:/\d][\w.:/@-]*$/.test(text.trim())
}

/** An item that only names an owner, a kind, a horizon, a status or a topic, and has the actions inside. */
function headOf(item: ListItem, around: Around): readonly ActionGroup[] | null {
  const [inner, ...others] = item.blocks
  const name = item.prose.text.replace(/[:：]\s*$/, '').trim()
  if (inner?.kind !== 'list' || others.length > 0 || name.split(/\s+/).length > 5) return null
  // "Freeze deployments (rejected)" is an action, and what stands inside it says why.
  const bare = /[(（]/.test(name) && statusOfHeading(name, around.words) ? '' : name
  const says = saidOfAll(bare, around.words)
  const lead = says ? 'heading' : isLead(item) ? leadKind(name, inner, around.people) : 'action'
  if (lead === 'action') return null
  const heads = lead === 'heading' ? { heading: headingOf(item) } : { owner: name }
  return listGroup(inner, { ...withSaid(around, says), ...heads })
}

/** A heading made of a line that heads a list. */
export function headingOf({ prose, markdown, span }: Pick<ListItem, 'prose' | 'markdown' | 'span'>): Heading {
  return { kind: 'heading', level: labelLevel, prose, markdown, span: { ...span, endLine: span.line } }
}

/** Bold throughout, or a mention, before items of its own. */
function isLead({ prose }: ListItem): boolean {
  return (
    /^(\*\*|__)[^*_]+(\*\*|__)[:：]?$/.test(prose.markdown.trim()) ||
    /^(?:@[\w/-]+|<@\w+>|\[~[^\]\s]+\])[:：]?$/.test(prose.text.trim())
  )
}

function actionOfItem(item: ListItem, around: Around): Action {
  const blank = blankAction(around)
  const marks = readMarks(item.prose, around)
  const fields = actionFields(
    readFields(
      item.blocks.filter((block): block is Body => block.kind !== 'heading'),
      around.words,
    ),
    around.words,
  )
  const own = isLead(item) && item.blocks.length > 0 ? readProse(leadWords(item.prose.markdown)) : item.prose
  const what = withoutState(own, around.words)
  return {
    ...blank,
    ...stated(marks),
    ...fields,
    what,
    status:
      fields.status ?? statusOfItem(item, what, { marked: marks.status, ofHeading: blank.status, around }),
    links: [...item.prose.links, ...linksIn(item.blocks)],
    details: detailsOf(item),
    cells: [what],
    spans: [item.span],
  }
}

interface Stated {
  readonly marked: Status | null
  readonly ofHeading: Status | null
  readonly around: Around
}

/** A box says it first, then a mark. An empty box of what is struck out says that it is dropped: done it would be ticked. */
function statusOfItem(
  { checked, prose, blocks }: ListItem,
  what: Prose,
  { marked, ofHeading, around }: Stated,
): Status | null {
  if (checked) return 'done'
  if (checked === false) return marked ?? (isStruck(prose.markdown) ? 'rejected' : 'open')
  return marked ?? statusBelow(blocks, around.words) ?? standing(ofHeading, what)
}

/** What stands inside an item is spoken, with the item it belongs to. */
function detailsOf({ blocks, markdown, span }: ListItem): Note | null {
  return blocks.length > 0 ? { markdown, spans: [span] } : null
}

function linksIn(blocks: ListItem['blocks']): readonly string[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'paragraph') return block.prose.links
    return block.kind === 'list'
      ? block.items.flatMap(({ prose, blocks }) => [...prose.links, ...linksIn(blocks)])
      : []
  })
}

import type { Action, ActionGroup } from '../../model/action.ts'
import type { Body, List, ListItem } from '../../model/block.ts'
import type { Note } from '../../model/prose.ts'
import { readFields } from '../fields.ts'
import { horizonOf, kindOfHeading, saysNothing, statusOfHeading } from '../vocabulary.ts'
import { type Around, blankAction, blankGroup } from './around.ts'
import { actionFields, readMarks, stated } from './marks.ts'

/** A list of actions as groups: one, and one for each item that only heads the items inside it. */
export function listGroup(list: List, around: Around): readonly ActionGroup[] {
  const groups = list.items.map((item) => headOf(item, around))
  const own = list.items.filter((item, i) => groups[i] === null && !saysNothing(item.prose.text))
  const actions = own.map((item) => actionOfItem(item, around))
  const spans = own.length === list.items.length ? [list.span] : own.map(({ span }) => span)
  return [
    ...(actions.length > 0 ? [{ ...blankGroup(around), actions, spans }] : []),
    ...groups.flatMap((group) => group ?? []),
  ]
}

/** An item that only names an owner, a kind, a horizon or a status, and has the actions inside. */
function headOf(item: ListItem, around: Around): readonly ActionGroup[] | null {
  const inner = item.blocks.find((block) => block.kind === 'list')
  const name = item.prose.text.replace(/[:：]\s*$/, '').trim()
  const says = { horizon: horizonOf(name), kind: kindOfHeading(name), status: statusOfHeading(name) }
  const qualifies = Object.values(says).some((value) => value !== null)
  if (!inner || !(qualifies || isName(item)) || name.split(/\s+/).length > 5) return null
  const heads = { ...around, ...withoutNull(says), ...(qualifies ? {} : { owner: name }) }
  const groups = listGroup(inner, heads)
  return groups.map((group, i) =>
    i === 0 ? { ...group, spans: [{ ...item.span, endLine: item.span.line }, ...group.spans] } : group,
  )
}

/** Bold throughout, or a handle, before items of its own. */
function isName({ prose }: ListItem): boolean {
  return (
    /^(\*\*|__)[^*_]+(\*\*|__)[:：]?$/.test(prose.markdown.trim()) ||
    /^@[\w-]+[:：]?$/.test(prose.text.trim())
  )
}

function withoutNull(values: Readonly<Record<string, string | null>>): Partial<Around> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null))
}

function actionOfItem(item: ListItem, around: Around): Action {
  const blank = blankAction(around)
  const marks = readMarks(item.prose)
  const fields = actionFields(
    readFields(item.blocks.filter((block): block is Body => block.kind !== 'heading')),
  )
  const status =
    item.checked === null ? (marks.status ?? blank.status) : item.checked ? 'done' : (marks.status ?? 'open')
  return {
    ...blank,
    ...stated(marks),
    ...fields,
    what: item.prose,
    status: fields.status ?? status,
    links: [...item.prose.links, ...linksIn(item.blocks)],
    details: detailsOf(item),
    cells: [item.prose],
    spans: [item.span],
  }
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

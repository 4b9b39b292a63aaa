import type { Action } from '../../model/action.ts'
import type { Block, ListItem } from '../../model/block.ts'
import type { Finding } from '../../model/finding.ts'
import { everySection } from '../../model/section.ts'
import { statusIn } from '../actions/marks.ts'
import type { Understood } from '../unread.ts'

/** Items of actions whose box says one thing and whose words say another. */
export function contradictingBoxes({ sections, groups, words }: Understood): readonly Finding[] {
  const actions = new Map(groups.flatMap(({ actions }) => actions).map((action) => [action.spans[0], action]))
  const items = everySection(sections).flatMap(({ blocks }) => blocks.flatMap(itemsOf))
  return items.flatMap((item) => {
    const action = actions.get(item.span)
    const said = action && item.checked !== null ? statusIn(item.prose.markdown, words) : null
    return said !== null && action && item.checked !== (said === 'done') ? [finding(item, said, action)] : []
  })
}

function itemsOf(block: Block): readonly ListItem[] {
  return block.kind === 'list' ? block.items.flatMap((item) => [item, ...item.blocks.flatMap(itemsOf)]) : []
}

function finding({ checked, span }: ListItem, said: string, { status }: Action): Finding {
  return {
    rule: 'status-contradicts',
    severity: 'warning',
    message: `The box is ${checked ? 'ticked' : 'empty'}, and the text says "${said}"; it was read as "${status}".`,
    hint: 'Let both say the same.',
    spans: [{ ...span, endLine: span.line }],
  }
}

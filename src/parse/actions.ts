import type { ActionGroup } from '../model/action.ts'
import type { Body } from '../model/block.ts'
import type { Section } from '../model/section.ts'
import { enclosing } from '../model/spans.ts'
import { type Around, outermost, under } from './actions/around.ts'
import { headedActions } from './actions/heading.ts'
import { labelledGroup } from './actions/labelled.ts'
import { listGroup } from './actions/list.ts'
import { ownerLine, proseGroup } from './actions/prose.ts'
import { tableGroup } from './actions/table.ts'
import { announcesActions } from './announce.ts'
import type { Vocabulary } from './vocabulary.ts'

/** Every group of actions in the sections, in the order of the document, in whatever form they are written. */
export function readActions(sections: readonly Section[], words: Vocabulary): readonly ActionGroup[] {
  return joined(groupsIn(sections, outermost(words)))
}

function groupsIn(sections: readonly Section[], around: Around): readonly ActionGroup[] {
  return sections.flatMap((section) => {
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

/** A line that names somebody belongs to the list below it. */
function readBlocks(blocks: readonly Body[], here: Around): readonly ActionGroup[] {
  return blocks.flatMap((block, i) => {
    if (block.kind === 'table') return tableGroup(block, here)
    if (block.kind === 'paragraph') return labelledGroup(block, here)
    if (block.kind !== 'list' || !(here.inActions || (!here.inTold && announcesActions(blocks[i - 1]))))
      return []
    return listGroup(block, ownerLine(blocks[i - 1], here))
  })
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

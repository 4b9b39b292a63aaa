import type { ActionGroup } from '../../model/action.ts'
import type { Body } from '../../model/block.ts'
import { readProse } from '../blocks.ts'
import { type Around, blankAction, blankGroup } from './around.ts'
import { readMarks, stated } from './marks.ts'

/** "Action point: …", in bold where that makes no heading of it (`sections.ts`). A bare "Action:" may as well tell what was done. */
const label =
  /^(?:\*\*|__)?(?:action (?:item|point)|follow-up(?: action| item)?|to-?do|aksjonspunkt|maßnahme|mesure à prendre|acción correctiva|item de ação|アクションアイテム|行动项|액션 아이템)(?:\*\*|__)?\s*[:：]\s*(?:\*\*|__)?\s*(?=\S)/i

/** A paragraph that its first words name an action, wherever it stands; nothing for any other block. */
export function labelledGroup(block: Body, around: Around): readonly ActionGroup[] {
  const [found] = block.kind === 'paragraph' ? (label.exec(block.markdown) ?? []) : []
  if (block.kind !== 'paragraph' || found === undefined) return []
  const what = readProse(block.markdown.slice(found.length))
  const marks = stated(readMarks(what, around))
  const action = {
    ...blankAction(around),
    ...marks,
    what,
    links: what.links,
    cells: [what],
    spans: [block.span],
  }
  return [{ ...blankGroup(around), actions: [action], spans: [block.span] }]
}

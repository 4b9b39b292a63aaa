import type { Action, ActionGroup, Horizon } from '../model/action.ts'
import type { ActionSlide, TextSize } from '../model/deck.ts'
import type { Postmortem } from '../model/postmortem.ts'
import { linesOf } from '../text/font-metrics.ts'
import { idOf } from './id.ts'
import { textArea } from './measure.ts'
import { allActions, clipped } from './words.ts'

/** One slide for each action of a group that has a narrative of its own. */
export function actionSlides(
  group: ActionGroup,
  postmortem: Postmortem,
  keys: ReadonlyMap<Action, string>,
): readonly ActionSlide[] {
  const told = group.actions.filter(({ notes }) => notes !== null)
  return told.map((action, i) => ({
    kind: 'action',
    id: idOf(...nameOf(action)),
    action: { ...action, what: clipped(action.what, 900), why: action.why && clipped(action.why, 240) },
    key: keys.get(action) ?? '',
    place: { number: i + 1, count: told.length },
    heading: group.heading,
    counterparts: counterpartsOf(action, postmortem)
      .slice(0, 2)
      .map((other) => ({ ...other, what: clipped(other.what, 90) })),
    showWhy: postmortem.settings.why === 'slide',
    size: sizeOf(action),
    notes: action.notes ? [action.notes] : [],
    spans: action.spans.slice(0, 1),
  }))
}

const suffixes: Readonly<Record<Horizon, string>> = { short: 'now', long: 'later' }

/** `sre-now`; without a team, the first words of what is to be done. */
function nameOf({ team, horizon, what }: Action): readonly string[] {
  const name = team ?? what.text.split(/\s+/, 5).join(' ')
  return horizon ? [name, suffixes[horizon]] : [name, 'action']
}

function counterpartsOf({ team, horizon }: Action, postmortem: Postmortem): readonly Action[] {
  if (team === null || horizon === null) return []
  return allActions(postmortem).filter(
    (other) => other.team === team && other.horizon && other.horizon !== horizon,
  )
}

/** The type sizes of `what` on the slide, and how many lines of each leave room for the rest. */
const sizes: readonly (readonly [size: TextSize, type: number, lines: number])[] = [
  ['huge', 68, 2],
  ['large', 52, 3],
  ['medium', 34, 8],
]

function sizeOf({ what }: Action): TextSize {
  const [size] = sizes.find(([, type, lines]) => linesOf(what.text, textArea.width, type) <= lines) ?? [
    'small',
  ]
  return size
}

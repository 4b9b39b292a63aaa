import type { Action, ActionGroup } from '../model/action.ts'
import type { Report } from '../model/finding.ts'
import { metricNamed } from '../model/metric.ts'
import type { Note } from '../model/prose.ts'
import type { Fields } from './fields.ts'
import type { Narrative, TeamTelling } from './narrative.ts'

/** Groups with their narrative, and what of the narrative found no place among them. */
export interface Merged {
  readonly groups: readonly ActionGroup[]
  readonly left: readonly Note[]
}

/** Makes one action of a row and the narrative of the same team and horizon. */
export function mergeNarrative(groups: readonly ActionGroup[], narrative: Narrative, report: Report): Merged {
  const pairs = pair(
    groups.flatMap(({ actions }) => actions),
    narrative.teams,
  )
  const unmatched = narrative.teams.filter((telling) => ![...pairs.values()].includes(telling))
  for (const telling of unmatched) reportUnmatched(telling, report)
  const bridges = [...narrative.bridges, ...unmatched]
  const homes = bridges.map(({ horizon }) =>
    groups.find((group) => horizon === null || group.horizon === horizon),
  )
  return {
    groups: groups.map((group) => ({
      ...group,
      actions: group.actions.map((action) => mergeAction(action, pairs.get(action))),
      bridge: joinNotes(bridges.filter((_, i) => homes[i] === group).map(({ note }) => note)),
    })),
    left: bridges.filter((_, i) => homes[i] === undefined).map(({ note }) => note),
  }
}

/** Each telling goes to a row of its team and horizon, those with most words in common first. */
function pair(
  actions: readonly Action[],
  tellings: readonly TeamTelling[],
): ReadonlyMap<Action, TeamTelling> {
  const pairs = new Map<Action, TeamTelling>()
  const told = new Set<TeamTelling>()
  const candidates = tellings.flatMap((telling) =>
    actions
      .filter((action) => belongs(telling, action))
      .map((action) => ({ action, telling, shared: sharedWords(action.what.text, telling) })),
  )
  for (const { action, telling } of candidates.sort((a, b) => b.shared - a.shared)) {
    if (pairs.has(action) || told.has(telling)) continue
    pairs.set(action, telling)
    told.add(telling)
  }
  return pairs
}

function belongs({ team, horizon }: TeamTelling, action: Action): boolean {
  const sameTeam = action.team?.toLowerCase() === team.toLowerCase()
  return sameTeam && (horizon === null || action.horizon === null || action.horizon === horizon)
}

/** Of its own line for what is to be done; where it has none, of all it tells. */
function sharedWords(what: string, { fields, note }: TeamTelling): number {
  const words = new Set(wordsOf(fields.what?.text ?? note.markdown))
  return wordsOf(what).filter((word) => words.has(word)).length
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? []
}

/** The row's words go before the narrative's. */
function mergeAction(action: Action, telling: TeamTelling | undefined): Action {
  if (!telling) return action
  const { fields, note } = telling
  return {
    ...action,
    why: action.why ?? fields.why ?? null,
    owner: action.owner ?? textOf(fields, 'owner'),
    due: action.due ?? textOf(fields, 'due'),
    ticket: action.ticket ?? textOf(fields, 'ticket'),
    priority: action.priority ?? textOf(fields, 'priority'),
    metric:
      action.metric ?? (fields.metric ? { prose: fields.metric, id: metricNamed(fields.metric.text) } : null),
    notes: note,
    spans: [...action.spans, telling.span],
  }
}

function textOf(fields: Fields, field: keyof Fields): string | null {
  return fields[field]?.text ?? null
}

function joinNotes(notes: readonly Note[]): Note | null {
  if (notes.length === 0) return null
  return {
    markdown: notes.map(({ markdown }) => markdown).join('\n\n'),
    spans: notes.flatMap(({ spans }) => spans),
  }
}

function reportUnmatched({ team, horizon, span }: TeamTelling, report: Report): void {
  const which = horizon === null ? 'an action' : `a ${horizon}-term action`
  report({
    rule: 'narrative-unmatched',
    severity: 'warning',
    message: `The narrative tells of "${team}", which has no row with ${which} left.`,
    hint: 'Add the row, or name the team as its row does; until then this is spoken on the way into the table.',
    spans: [{ ...span, endLine: span.line }],
  })
}

import type { Action, Horizon } from '../model/action.ts'
import type { HorizonsSlide, Slide } from '../model/deck.ts'
import type { Postmortem } from '../model/postmortem.ts'
import type { Note } from '../model/prose.ts'
import { linesOf, type Setting, textArea } from './measure.ts'
import { split } from './split.ts'
import { allActions, listed, ourNote, teamsOf } from './words.ts'

type TeamPlans = HorizonsSlide['teams'][number]

/** Teams by now and later; shown when a team has both a short-term and a long-term action. */
export function horizonsSlides(postmortem: Postmortem): readonly Slide[] {
  const actions = allActions(postmortem)
  const teams = teamsOf(actions)
    .map((team) => ({ team, plans: { short: planOf(actions, team, 'short'), long: planOf(actions, team, 'long') } }))
    .filter(({ plans }) => plans.short.length + plans.long.length > 0)
  if (!teams.some(({ plans }) => plans.short.length > 0 && plans.long.length > 0)) return []
  return split(teams, settings, heightOf, textArea.height - headHeight).map(({ items, page, size }) => ({
    kind: 'horizons',
    id: 'now-and-later',
    teams: items,
    page,
    size,
    notes: notesOf(teams),
    spans: [],
  }))
}

const settings: readonly [Setting, ...Setting[]] = [
  { size: 'huge', type: 36, line: 46, gap: 41 },
  { size: 'large', type: 30, line: 38, gap: 33 },
  { size: 'medium', type: 26, line: 33, gap: 25 },
  { size: 'small', type: 22, line: 28, gap: 17 },
]
const headHeight = 44

/** What is left of the text area for each of the two columns beside the teams' names. */
const columnWidth = (textArea.width * 0.86) / 2 - 24

function heightOf({ plans }: TeamPlans, { type, line, gap }: Setting): number {
  const lines = (actions: readonly Action[]): number =>
    actions.reduce((sum, { what }) => sum + linesOf(what.text, columnWidth, type), 0)
  return Math.max(1, lines(plans.short), lines(plans.long)) * line + gap
}

function planOf(actions: readonly Action[], team: string, horizon: Horizon): readonly Action[] {
  return actions.filter((action) => action.team === team && action.horizon === horizon)
}

function notesOf(teams: readonly TeamPlans[]): readonly Note[] {
  const lacking = (horizon: Horizon): readonly string[] =>
    teams.filter(({ plans }) => plans[horizon].length === 0).map(({ team }) => team)
  const [now, later] = [lacking('short'), lacking('long')]
  const gaps = [
    ...(now.length > 0 ? [`Nothing yet for now: ${listed(now)}.`] : []),
    ...(later.length > 0 ? [`Nothing yet for later: ${listed(later)}.`] : []),
  ]
  return [ourNote(gaps.length > 0 ? gaps.join(' ') : `${listed(teams.map(({ team }) => team))}: each has a step for now and one for later.`)]
}

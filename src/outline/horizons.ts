import type { Action, Horizon } from '../model/action.ts'
import type { HorizonsSlide, Slide } from '../model/deck.ts'
import type { Postmortem } from '../model/postmortem.ts'
import type { Note } from '../model/prose.ts'
import type { Setting } from './measure.ts'
import { split } from './split.ts'
import { layOut, tableRoom, tableSettings } from './table.ts'
import { allActions, listed, ourNote, teamsOf } from './words.ts'

type TeamPlans = HorizonsSlide['teams'][number]

/** Teams by now and later; shown when a team has both a short-term and a long-term action. */
export function horizonsSlides(postmortem: Postmortem): readonly Slide[] {
  const actions = allActions(postmortem)
  const teams = teamsOf(actions)
    .map((team) => ({
      team,
      plans: { short: planOf(actions, team, 'short'), long: planOf(actions, team, 'long') },
    }))
    .filter(({ plans }) => plans.short.length + plans.long.length > 0)
  if (!teams.some(({ plans }) => plans.short.length > 0 && plans.long.length > 0)) return []
  const layouts = layOut([
    { head: 'Team', cells: teams.map(({ team }) => team) },
    { head: 'Now', cells: teams.map(({ plans }) => textOf(plans.short)) },
    { head: 'Later', cells: teams.map(({ plans }) => textOf(plans.long)) },
  ])
  const heightOf = (plans: TeamPlans, { size }: Setting): number =>
    layouts[size].heights[teams.indexOf(plans)] ?? 0
  return split(teams, tableSettings, heightOf, tableRoom).map(({ items, page, size }) => ({
    kind: 'horizons',
    id: 'now-and-later',
    teams: items,
    widths: layouts[size].widths,
    page,
    size,
    notes: notesOf(teams),
    spans: [],
  }))
}

/** As it is set: an action a line; null for an open slot. */
function textOf(actions: readonly Action[]): string | null {
  return actions.length > 0 ? actions.map(({ what }) => what.text).join('\n') : null
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
  return [
    ourNote(
      gaps.length > 0
        ? gaps.join(' ')
        : `${listed(teams.map(({ team }) => team))}: each has a step for now and one for later.`,
    ),
  ]
}

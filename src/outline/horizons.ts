import type { Action, Horizon } from '../model/action.ts'
import type { HorizonsSlide, Slide } from '../model/deck.ts'
import type { Postmortem } from '../model/postmortem.ts'
import { type Note, type Prose, plainProse } from '../model/prose.ts'
import { tableSheets } from './sheets.ts'
import type { ColumnText } from './table.ts'
import { allActions, clipped, listed, ourNote, teamsOf } from './words.ts'

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
  const sheets = tableSheets<TeamPlans>(teams, { heading: '', columnsOf, partsOf: (plans) => [plans] })
  return sheets.map(({ items, page, size, widths }) => ({
    kind: 'horizons',
    id: 'now-and-later',
    teams: items,
    widths,
    page,
    size,
    notes: notesOf(teams),
    spans: [],
  }))
}

function columnsOf(teams: readonly TeamPlans[]): readonly ColumnText[] {
  return [
    { head: 'Team', cells: teams.map(({ team }) => team) },
    { head: 'Now', cells: teams.map(({ plans }) => textOf(plans.short)) },
    { head: 'Later', cells: teams.map(({ plans }) => textOf(plans.long)) },
  ]
}

/** As it is set: an action a line; null for an open slot. */
function textOf(plans: readonly Prose[]): string | null {
  return plans.length > 0 ? plans.map(({ text }) => text).join('\n') : null
}

/** As many as fit beside those of other teams; the tables have all. */
const mostPlans = 3

function planOf(actions: readonly Action[], team: string, horizon: Horizon): readonly Prose[] {
  const plans = actions
    .filter((action) => action.team === team && action.horizon === horizon)
    .map(({ what }) => clipped(what, 140))
  const more = plans.length - mostPlans
  return more > 0 ? [...plans.slice(0, mostPlans), plainProse(`and ${more} more`)] : plans
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

import type { Action, Horizon } from '../model/action.ts'
import type { HorizonsSlide, Slide } from '../model/deck.ts'
import { filled, listedIn, type Phrases, phrasesIn } from '../model/phrases.ts'
import type { Postmortem } from '../model/postmortem.ts'
import { type Note, type Prose, plainProse } from '../model/prose.ts'
import { tableSheets } from './sheets.ts'
import type { ColumnText } from './table.ts'
import { allActions, clipped, ourNote, teamsOf } from './words.ts'

type TeamPlans = HorizonsSlide['teams'][number]

/** Teams by now and later; shown when a team has both a short-term and a long-term action. */
export function horizonsSlides(postmortem: Postmortem): readonly Slide[] {
  const words = phrasesIn(postmortem.settings.lang)
  const actions = allActions(postmortem)
  const teams = teamsOf(actions)
    .map((team) => ({
      team,
      plans: { short: planOf(actions, team, 'short', words), long: planOf(actions, team, 'long', words) },
    }))
    .filter(({ plans }) => plans.short.length + plans.long.length > 0)
  if (!teams.some(({ plans }) => plans.short.length > 0 && plans.long.length > 0)) return []
  const sheets = tableSheets<TeamPlans>(teams, {
    heading: '',
    columnsOf: (teams) => columnsOf(teams, words),
    partsOf: (plans) => [plans],
  })
  return sheets.map(({ items, page, size, widths }) => ({
    kind: 'horizons',
    id: 'now-and-later',
    teams: items,
    widths,
    page,
    size,
    notes: notesOf(teams, postmortem.settings.lang),
    spans: [],
  }))
}

function columnsOf(teams: readonly TeamPlans[], words: Phrases): readonly ColumnText[] {
  return [
    { head: words.team, cells: teams.map(({ team }) => team) },
    { head: words.now, cells: teams.map(({ plans }) => textOf(plans.short)) },
    { head: words.later, cells: teams.map(({ plans }) => textOf(plans.long)) },
  ]
}

/** As it is set: an action a line; null for an open slot. */
function textOf(plans: readonly Prose[]): string | null {
  return plans.length > 0 ? plans.map(({ text }) => text).join('\n') : null
}

/** As many as fit beside those of other teams; the tables have all. */
const mostPlans = 3

function planOf(
  actions: readonly Action[],
  team: string,
  horizon: Horizon,
  words: Phrases,
): readonly Prose[] {
  const plans = actions
    .filter((action) => action.team === team && action.horizon === horizon)
    .map(({ what }) => clipped(what, 140))
  const more = plans.length - mostPlans
  return more > 0 ? [...plans.slice(0, mostPlans), plainProse(filled(words.more, { n: more }))] : plans
}

function notesOf(teams: readonly TeamPlans[], lang: string): readonly Note[] {
  const words = phrasesIn(lang)
  const namesOf = (some: readonly TeamPlans[]): string =>
    listedIn(
      some.map(({ team }) => team),
      lang,
    )
  const lacking = (horizon: Horizon): readonly TeamPlans[] =>
    teams.filter(({ plans }) => plans[horizon].length === 0)
  const [now, later] = [lacking('short'), lacking('long')]
  const gaps = [
    ...(now.length > 0 ? [filled(words.nothingForNow, { teams: namesOf(now) })] : []),
    ...(later.length > 0 ? [filled(words.nothingForLater, { teams: namesOf(later) })] : []),
  ]
  return [ourNote(gaps.length > 0 ? gaps.join(' ') : filled(words.eachHasBoth, { teams: namesOf(teams) }))]
}

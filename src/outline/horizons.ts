import { filled, listedIn, type Phrases, phrasesIn } from '../languages.ts'
import type { Action, Horizon } from '../model/action.ts'
import type { HorizonsSlide, Slide } from '../model/deck.ts'
import { cellWidth, horizonsMeasures, horizonsType } from '../model/horizons.ts'
import type { Postmortem } from '../model/postmortem.ts'
import { type Note, type Prose, plainProse } from '../model/prose.ts'
import type { TextSize } from '../model/slide.ts'
import { widthOf } from '../text/font-metrics.ts'
import { drawnLines, type Setting, textArea } from './measure.ts'
import { parted } from './split.ts'
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
  const height = (team: TeamPlans, { size }: Setting): number =>
    heightOf(team, nameWidthOf(teams, size), size)
  return parted(teams, settings, height, { room }).map(({ items, page, setting: { size } }) => ({
    kind: 'horizons',
    id: 'now-and-later',
    teams: items,
    nameWidth: nameWidthOf(teams, size),
    page,
    size,
    notes: notesOf(teams, postmortem.settings.lang),
    spans: [],
  }))
}

/** Largest first. */
const settings: readonly [Setting, ...Setting[]] = [
  settingOf('huge'),
  settingOf('large'),
  settingOf('medium'),
  settingOf('small'),
]

function settingOf(size: TextSize): Setting {
  return { size, gap: horizonsMeasures.gap, ...horizonsType[size] }
}

/** Under the last row is no gap. */
const room = textArea.height - horizonsMeasures.head + horizonsMeasures.gap

/** As high as the highest of name and cells. */
function heightOf({ team, plans }: TeamPlans, nameWidth: number, size: TextSize): number {
  const { padding, between, gap } = horizonsMeasures
  const { type, line, pad, most } = horizonsType[size]
  const high = (text: string, width: number): number => Math.min(most, drawnLines(text, width, type)) * line
  const cell = cellWidth(textArea.width, nameWidth) - 2 * padding
  const heights = [plans.short, plans.long].map((some) =>
    some.reduce((sum, { text }) => sum + high(text, cell) + between, -between),
  )
  return Math.max(high(team, (nameWidth - padding) / strongly), ...heights) + 2 * pad + gap
}

/** How much wider strong letters are; `render/chart/text.ts` has the same. */
const strongly = 1.06

/** Of the widest name of all, as far as there is room. */
function nameWidthOf(teams: readonly TeamPlans[], size: TextSize): number {
  const { leastName, mostName, padding } = horizonsMeasures
  const widest = Math.max(...teams.map(({ team }) => widthOf(team) * horizonsType[size].type))
  return Math.min(mostName, Math.max(leastName, Math.ceil(widest * strongly))) + padding
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

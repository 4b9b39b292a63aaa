import type { Action, Horizon } from '../model/action.ts'
import { placesOfActions, teamsOf } from './context/actions.ts'
import { ask } from './rule/ask.ts'
import type { DocumentRule } from './rule/rule.ts'

export const teamOneHorizon: DocumentRule = {
  name: 'team-one-horizon',
  check: (context) => {
    const { actions } = context
    const of = (horizon: Horizon): readonly Action[] => actions.filter((action) => action.horizon === horizon)
    const lonely = (here: Horizon, there: Horizon): readonly Action[] =>
      teamsOf(of(here))
        .filter((team) => !teamsOf(of(there)).includes(team))
        .flatMap((team) => of(here).find((action) => action.team === team) ?? [])
    if (teamsOf(of('short')).length === 0 || teamsOf(of('long')).length === 0) return []
    const question = (action: Action, phrase: 'nothingLater' | 'nothingNow') =>
      ask(context, phrase, { it: action.what.text, team: action.team ?? '' }, placesOfActions([action]))
    return [
      ...lonely('short', 'long').flatMap((action) => question(action, 'nothingLater')),
      ...lonely('long', 'short').flatMap((action) => question(action, 'nothingNow')),
    ]
  },
}

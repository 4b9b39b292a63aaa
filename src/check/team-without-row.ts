import { everySection } from '../model/section.ts'
import { placesOfActions, teamsOf } from './context/actions.ts'
import { ask } from './rule/ask.ts'
import type { DocumentRule } from './rule/rule.ts'

export const teamWithoutRow: DocumentRule = {
  name: 'team-without-row',
  check: (context) => {
    const { actions, postmortem } = context
    const teams = teamsOf(actions).map((team) => team.toLowerCase())
    const headings = everySection(postmortem.told).flatMap(({ heading }) => (heading ? [heading] : []))
    const told = headings.filter(({ prose }) => /\S\s+team$/i.test(prose.text))
    const untold = actions.filter(({ team, notes }) => team !== null && notes === null)
    const isTold = actions.filter(({ team, notes }) => team !== null && notes !== null).length > untold.length
    return [
      ...told
        .filter(({ prose }) => teams.length > 0 && !teams.includes(nameOf(prose.text).toLowerCase()))
        .flatMap(({ prose, span }) =>
          ask(context, 'teamWithoutRow', { team: nameOf(prose.text) }, [{ ...span, words: prose.text }]),
        ),
      ...(isTold ? untold : []).flatMap((action) =>
        ask(
          context,
          'rowWithoutTelling',
          { it: action.what.text, team: action.team ?? '' },
          placesOfActions([action]),
        ),
      ),
    ]
  },
}

function nameOf(heading: string): string {
  return heading.replace(/^the\s+/i, '').replace(/\s+team$/i, '')
}

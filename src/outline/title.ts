import type { Slide, Tally } from '../model/deck.ts'
import type { Postmortem } from '../model/postmortem.ts'
import type { Note } from '../model/prose.ts'
import { titleHeading } from '../model/section.ts'
import { opensWithQuestion } from './opening.ts'
import { allActions, listed, ourNote, teamsOf } from './words.ts'

/** The title, what the author says of the incident, and the actions as a diffstat by team. */
export function titleSlides(postmortem: Postmortem): readonly Slide[] {
  const { title, sections, tellings, opening } = postmortem
  const written = titleHeading(sections)
  const story = opening && !opensWithQuestion(opening) ? [opening.story] : []
  return [
    {
      kind: 'title',
      id: 'title-slide',
      title,
      subtitle: written && written.prose.text !== title.text ? written.prose : null,
      facts: factsOf(postmortem),
      tallies: talliesOf(postmortem),
      actions: allActions(postmortem).length,
      notes: [welcome(postmortem), ...tellings.map(({ note }) => note), ...story],
      spans: written ? [written.span] : [],
    },
  ]
}

function factsOf({ settings }: Postmortem): readonly (readonly [string, string])[] {
  const { date, severity, status, service, authors } = settings
  const facts: readonly (readonly [string, string | null])[] = [
    ['date', date],
    ['severity', severity],
    ['status', status],
    ['service', service],
    ['by', authors.length > 0 ? authors.join(', ') : null],
  ]
  return facts.flatMap(([label, value]) => (value === null ? [] : [[label, value] as const]))
}

function talliesOf(postmortem: Postmortem): readonly Tally[] {
  const actions = allActions(postmortem)
  return teamsOf(actions).map((team) => ({ team, actions: actions.filter((action) => action.team === team).length }))
}

/** The console is never empty: where the author wrote no welcome, it says what the talk will go through. */
function welcome(postmortem: Postmortem): Note {
  const { groups, title } = postmortem
  const teams = teamsOf(allActions(postmortem))
  const actions = groups.map(({ heading, actions }) => `${actions.length} under “${heading?.text ?? title.text}”`)
  const parts = [
    'Welcome.',
    actions.length > 0 ? `The actions of this talk: ${listed(actions)}.` : 'This talk has no action yet.',
    teams.length > 0 ? `The teams: ${listed(teams)}.` : '',
  ]
  return ourNote(parts.filter(Boolean).join(' '))
}

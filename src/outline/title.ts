import type { Slide, Tally, TextSize } from '../model/deck.ts'
import { linesOf } from '../model/lettering.ts'
import { filled, listedIn, type Phrases, phrasesIn } from '../model/phrases.ts'
import type { Postmortem } from '../model/postmortem.ts'
import { type Note, plainProse } from '../model/prose.ts'
import { textArea } from './measure.ts'
import { opensWithQuestion } from './opening.ts'
import { allActions, clipped, firstOf, ourNote, teamsOf } from './words.ts'

/** The title, what the author says of the incident, and the actions as a diffstat by team. */
export function titleSlides(postmortem: Postmortem): readonly Slide[] {
  const { opening } = postmortem
  const title = clipped(postmortem.title, 260)
  const facts = factsOf(postmortem)
  const written = postmortem.titleHeading
  const story = opening && !opensWithQuestion(opening) ? [opening.story] : []
  return [
    {
      kind: 'title',
      id: 'title-slide',
      title,
      subtitle: written && written.prose.text !== postmortem.title.text ? clipped(written.prose, 64) : null,
      facts,
      tallies: talliesOf(postmortem, facts.length > 0 ? 6 : 12),
      teams: teamsOf(allActions(postmortem)).length,
      actions: allActions(postmortem).length,
      size: sizeOf(title.text, facts.length > 0 ? 1 : 0),
      notes: [welcome(postmortem), ...wholeOf(postmortem), ...story],
      spans: [...(written ? [written.span] : []), ...postmortem.factSpans],
    },
  ]
}

/** Type sizes of the title, and the lines of each that leave room for the rest. */
const sizes: readonly (readonly [TextSize, type: number, lines: number])[] = [
  ['large', 88, 2],
  ['medium', 64, 2],
]

/** The facts take the room of the largest size. */
function sizeOf(title: string, from: number): TextSize {
  const fitting = sizes.slice(from).find(([, type, lines]) => linesOf(title, textArea.width, type) <= lines)
  return fitting?.[0] ?? 'small'
}

/** The front matter's, then those of the document that it does not have. */
function factsOf({ settings, facts: written }: Postmortem): readonly (readonly [string, string])[] {
  const { date, severity, status, service, authors } = settings
  const words = phrasesIn(settings.lang)
  const facts: readonly (readonly [string, string | null])[] = [
    [words.date, date],
    [words.severity, severity],
    [words.status, status],
    [words.service, service],
    [words.by, shortened(authors, words)],
  ]
  const stated = facts.flatMap(([label, value]) => (value === null ? [] : [[label, value] as const]))
  const others = written.filter(([label]) => !stated.some(([known]) => known.toLowerCase() === label))
  return [...stated, ...others].map(([label, value]) => [label, clipped(plainProse(value), 60).text] as const)
}

/** What is shortened on the slide, whole. */
function wholeOf({ title, titleHeading, settings }: Postmortem): readonly Note[] {
  const { date, severity, status, service } = settings
  const said = [titleHeading?.prose.text ?? '', date, severity, status, service]
  const long = [title.text, ...said].filter((text) => text !== null && text.length > 60)
  return [...new Set(long)].map((text) => ourNote(text ?? ''))
}

/** None where there are more teams than there is room; the sum is shown all the same. */
function talliesOf(postmortem: Postmortem, mostTeams: number): readonly Tally[] {
  const actions = allActions(postmortem)
  const teams = teamsOf(actions)
  if (teams.length > mostTeams) return []
  return teams.map((team) => ({ team, actions: actions.filter((action) => action.team === team).length }))
}

/** As many names as fit a line; the notes have all. */
function shortened(names: readonly string[], words: Phrases): string | null {
  if (names.length === 0) return null
  const fitting = names.filter((_, i) => names.slice(0, i + 1).join(', ').length <= 56)
  return firstOf(names, Math.max(1, fitting.length), words)
}

/** The console is never empty: where the author wrote no welcome, it says what the talk will go through. */
function welcome(postmortem: Postmortem): Note {
  const { groups, title, settings } = postmortem
  const { lang, authors } = settings
  const words = phrasesIn(lang)
  const teams = teamsOf(allActions(postmortem))
  const actions = groups.map(({ heading, actions }) =>
    filled(words.underHeading, { n: actions.length, heading: heading?.text ?? title.text }),
  )
  const parts = [
    words.welcome,
    authors.length > 0 ? filled(words.writtenBy, { names: listedIn(authors, lang) }) : '',
    actions.length > 0 ? filled(words.actionsOfTalk, { list: listedIn(actions, lang) }) : words.noActionYet,
    teams.length > 0 ? filled(words.teamsOfTalk, { names: listedIn(teams, lang) }) : '',
  ]
  return ourNote(parts.filter(Boolean).join(' '))
}

import { filled, listedIn, type Phrases, phrasesIn } from '../languages.ts'
import type { Slide, Tally, TextSize, TitleSlide } from '../model/deck.ts'
import type { Postmortem } from '../model/postmortem.ts'
import { type Note, type Prose, plainProse } from '../model/prose.ts'
import { linesOf } from '../text/font-metrics.ts'
import { excerptOf } from './excerpt.ts'
import { textArea } from './measure.ts'
import { opensWithQuestion } from './opening.ts'
import { partedTitle } from './parted-title.ts'
import { allActions, clipped, firstOf, ourNote, teamsOf } from './words.ts'

/** The title, what the author says of the incident, and the actions as a diffstat by team. */
export function titleSlides(postmortem: Postmortem): readonly Slide[] {
  const { opening, titleHeading: written } = postmortem
  const story = opening && !opensWithQuestion(opening) ? [opening.story] : []
  const set = setTitle(postmortem)
  const isShown = ({ text }: Prose): boolean => [postmortem.title.text, set.title.text].includes(text)
  return [
    {
      kind: 'title',
      id: 'title-slide',
      ...set,
      subtitle: written && !isShown(written.prose) ? clipped(written.prose, 64) : null,
      teams: teamsOf(allActions(postmortem)).length,
      actions: allActions(postmortem).length,
      notes: [welcome(postmortem), ...wholeOf(postmortem), ...story],
      spans: [...(written ? [written.span] : []), ...postmortem.factSpans],
    },
  ]
}

/** Type sizes of the title, and its lines, in pixels. `theme/title.css` has the same. */
const sizes: readonly (readonly [size: TextSize, type: number, line: number])[] = [
  ['huge', 88, 92],
  ['large', 72, 76],
  ['medium', 60, 64],
  ['small', 52, 57],
]
const mostLines = 4

/** What the line above the title and the room around it leave of the stage, in pixels. */
const room = 540

/**
 * The title at the largest size that leaves room for the facts and the diffstat; one that is too long even then is
 * shown over the sum of the actions alone, and to the end of a clause.
 */
function setTitle(
  postmortem: Postmortem,
): Pick<TitleSlide, 'title' | 'above' | 'facts' | 'tallies' | 'size'> {
  const { above, title } = partedTitle(postmortem.title, postmortem.settings.lang)
  const facts = factsOf(postmortem)
  const hasActions = allActions(postmortem).length > 0
  const tallies = talliesOf(postmortem, facts.length > 0 ? 6 : 12)
  const heightOfFacts = heightOf(facts)
  const leftBy = (teams: number): number => room - heightOfFacts - (hasActions ? heightOfStat(teams) : 0)
  const whole = sizeIn(title.text, leftBy(tallies.length))
  if (whole) return { above, title, facts, tallies, size: whole }
  const left = leftBy(0)
  const fits = (text: string): boolean => sizeIn(text, left) !== undefined
  return {
    above,
    title: excerptOf(title, fits),
    facts,
    tallies: [],
    size: sizeIn(title.text, left) ?? 'small',
  }
}

function sizeIn(title: string, left: number): TextSize | undefined {
  const fitting = sizes.find(([, type, line]) => {
    const lines = linesOf(title, textArea.width, type)
    return lines <= mostLines && lines * line <= left
  })
  return fitting?.[0]
}

/** Facts side by side, each as wide as its longer line, in pixels; a row of them, and what stands below. */
const [factLetter, factGap, factRow, belowFacts] = [13.2, 40, 74, 24]

function heightOf(facts: TitleSlide['facts']): number {
  let [rows, used] = [facts.length > 0 ? 1 : 0, 0]
  for (const [label, value] of facts) {
    const width = Math.max(label.length, value.length) * factLetter + factGap
    if (used > 0 && used + width > textArea.width) [rows, used] = [rows + 1, 0]
    used += width
  }
  return rows > 0 ? rows * factRow + belowFacts : 0
}

/** In pixels, by how many rows its teams stand in, none to three; as `render/title.ts` draws them. */
const statHeights = [198, 242, 286, 316]

function heightOfStat(teams: number): number {
  return statHeights[Math.min(3, Math.ceil(teams / 4))] ?? 0
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

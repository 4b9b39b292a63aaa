import { changePhrasesIn, chartPhrasesIn, filled, phrasesIn, timelinePhrasesIn } from '../languages.ts'
import type { Deck, Slide, SlideKind } from '../model/deck.ts'
import { type Prose, plainProse } from '../model/prose.ts'
import type { HeadedText } from '../model/story.ts'

/** What heads each kind of slide: the author's words, or ours. A kind that is missing here doesn't compile. */
const titles: {
  readonly [K in SlideKind]: (slide: Extract<Slide, { kind: K }>, deck: Deck) => Prose | string
} = {
  title: ({ title }) => title,
  opening: ({ question }, { title }) => question ?? title,
  changes: (_, { settings }) => changePhrasesIn(settings.lang).heading,
  actions: ({ heading }, { settings }) => heading ?? phrasesIn(settings.lang).actions,
  action: ({ action }) => action.what,
  coverage: (_, { settings }) => chartPhrasesIn(settings.lang).coverage,
  metrics: ({ holdings }, { settings }) =>
    filled(phrasesIn(settings.lang).metricsNamed, {
      held: holdings.filter(({ written }) => written !== null).length,
      all: holdings.length,
    }),
  horizons: (_, { settings }) => phrasesIn(settings.lang).nowAndLater,
  calls: (_, { settings }) => chartPhrasesIn(settings.lang).answers,
  timeline: ({ heading }, { settings }) => heading ?? phrasesIn(settings.lang).timeline,
  measures: (_, { settings }) => timelinePhrasesIn(settings.lang).howLong,
  summary: headed,
  impact: headed,
  causes: headed,
  detection: headed,
  resolution: headed,
  prose: headed,
  lessons: (slide, deck) =>
    slide.columns.length === 0
      ? headed(slide, deck)
      : (slide.heading ?? phrasesIn(deck.settings.lang).lessons),
  closing: ({ question }) => question,
}

/** What heads a slide, without its page number. */
export function titleOf<K extends SlideKind>(slide: Extract<Slide, { kind: K }>, deck: Deck): Prose {
  const title = titles[slide.kind as K](slide, deck)
  return typeof title === 'string' ? plainProse(title) : title
}

/** The first sentence in the heading's place, else the heading; parts side by side under none are named by theirs. */
function headed({ headline, heading, cells }: HeadedText, { settings }: Deck): Prose | string {
  const labels = cells.map((cell) => cell.heading.text).join(', ')
  return headline ?? heading ?? (labels || phrasesIn(settings.lang).introduction)
}

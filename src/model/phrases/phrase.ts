/**
 * A template of `{n}` in two forms; pick by `Intl.PluralRules` (0 is `one` in French); the rest is
 * `other`.
 */
export interface Plural {
  readonly one: string
  readonly other: string
}

/** Our own words on slides, in the console and on the list of talks; braces hold what is filled in. */
export interface Phrases {
  /** The last slide, put to the room. */
  readonly closingQuestion: string
  readonly who: string
  /** Heads the column of due dates. */
  readonly when: string
  readonly what: string
  readonly team: string
  readonly status: string
  readonly actions: string
  /** Heads the short-term actions. */
  readonly now: string
  /** Heads the long-term actions. */
  readonly later: string
  readonly nowAndLater: string
  /** Read aloud in place of a gap. */
  readonly notStated: string
  /** In the place of a missing owner. */
  readonly whoOpen: string
  /** In the place of a missing due date. */
  readonly whenOpen: string
  /** In the place of a missing task. */
  readonly whatOpen: string
  readonly postmortem: string
  /** Heads what stands before the first heading. */
  readonly introduction: string
  /** Heads what was learned, where the document has no heading over all of it. */
  readonly lessons: string
  /** For the speaker, where a slide shows all there is. */
  readonly allOnSlide: string
  /** For the speaker, where a slide shows the beginning of something long. */
  readonly restIsRead: string
  /** What the speaker says, beside the document. */
  readonly notes: string
  /** Heads the list of chapters. */
  readonly contents: string
  /** Before a slide's number. */
  readonly slide: string
  /** From the document to the deck. */
  readonly toSlides: string
  /** From the deck to the document. */
  readonly toReading: string
  /** Before the name that a metric bears today, e.g. "today: change fail rate". */
  readonly today: string
  /** Under a metric without an action. */
  readonly noActionNamesIt: string
  /** Template of `{held}` and `{all}`. */
  readonly metricsNamed: string
  /** Before the metrics that are not among the five. */
  readonly alsoNamed: string
  /** DORA's first group of metrics. */
  readonly throughput: string
  /** DORA's second group of metrics. */
  readonly instability: string
  readonly date: string
  readonly severity: string
  /** Before, or as the label of, the authors' names. */
  readonly by: string
  readonly service: string
  /** Read aloud in place of the empty lines on the last slide. */
  readonly roomForAnswers: string
  /** In the console, where no slide follows. */
  readonly theEnd: string
  /** Template of `{n}` and `{m}`, e.g. "1 of 4". */
  readonly of: string
  readonly actionCount: Plural
  readonly teamCount: Plural
  readonly slideCount: Plural
  /** Heads the list of talks. */
  readonly talks: string
  /** The first sentence of the notes on the first slide. */
  readonly welcome: string
}

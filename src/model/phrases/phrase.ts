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
  /** In the console of a public site, in place of the notes. */
  readonly notesLeftOut: string
  /** Stands for a person whose name is left out and whose team nobody knows. */
  readonly colleague: string
  /** For the speaker, where a slide shows all there is. */
  readonly allOnSlide: string
  /** For the speaker, where a slide shows the beginning of something long. */
  readonly restIsRead: string
  /** Begins a row of a table that goes on from the slide before, with brackets around it. */
  readonly goesOn: string
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
  /** Template of `{names}`, for the notes of the first slide, as are the four that follow. */
  readonly writtenBy: string
  /** Template of `{list}`, made of `underHeading`. */
  readonly actionsOfTalk: string
  /** Template of `{n}` actions and the `{heading}` they stand under. */
  readonly underHeading: string
  readonly noActionYet: string
  /** Template of `{names}`. */
  readonly teamsOfTalk: string
  /** Template of `{shown}`, the first words of a list, and of the `{n}` that there is no room for. */
  readonly shownAndMore: string
  /** The same on a line of its own: template of `{n}`. */
  readonly more: string
  /** Template of `{heading}`, of `{n}` actions, and of how many lack `{who}` and `{when}`. */
  readonly actionsInAll: string
  /** Heads a timeline that has no heading. */
  readonly timeline: string
  /** Heads the column of times. */
  readonly time: string
  /** Heads the column of what happened. */
  readonly event: string
  /** Template of `{heading}`, and of the times `{from}` and `{to}` that a slide of a timeline goes through. */
  readonly fromTo: string
  /** In the place of `{from}`. */
  readonly fromStart: string
  /** In the place of `{to}`. */
  readonly toEnd: string
  /** Template of `{list}`, made of `isNow`. */
  readonly namesOfToday: string
  /** Template of a metric as `{written}` and of its `{name}` of today. */
  readonly isNow: string
  /** Template of `{names}` of metrics. */
  readonly noActionNames: string
  /** What https://dora.dev/guides/dora-metrics/ warns of (2026). */
  readonly doraCautions: string
  /** Template of `{teams}` without a short-term action. */
  readonly nothingForNow: string
  /** Template of `{teams}` without a long-term action. */
  readonly nothingForLater: string
  /** Template of `{teams}`. */
  readonly eachHasBoth: string
  /** Template of `{question}`: to the speaker, on the last slide. */
  readonly askTheRoom: string
  readonly metric: string
  readonly ticket: string
  readonly priority: string
  /** Read aloud over a column without a head. */
  readonly moreColumns: string
  readonly doraMetrics: string
  /** Template of `{title}` and `{slides}`, the counted slides: a page said in a sentence. */
  readonly talkOf: string
  /** Entries of a timeline. */
  readonly entryCount: Plural
}

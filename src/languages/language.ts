import type { ActionKind, Status } from '../model/action.ts'
import type { ChangeState } from '../model/change.ts'
import type { Marker, Measure } from '../model/phase.ts'

/** The languages that our pages speak, by the first subtag of a BCP 47 tag. */
export type SpokenLanguage = 'en' | 'de' | 'fr' | 'es' | 'pt' | 'nb' | 'ja' | 'zh' | 'ko'

/** Those whose words we read in documents, and in which our pages have none of their own: they speak English there. */
export type ReadOnlyLanguage = 'it' | 'nl' | 'sv' | 'da' | 'pl' | 'ru'

/** Those that a document may be written in for its words to be read; one in any other is read by its shape. */
export type ReadLanguage = SpokenLanguage | ReadOnlyLanguage

/** All of our words in one language: a property that is missing in one does not compile. */
export interface Language {
  /** On slides, on the reading page and on the list of talks. */
  readonly slides: Phrases
  /** On the pictures of a timeline and on its numbers. */
  readonly timeline: TimelinePhrases
  /** On the other drawn pictures. */
  readonly chart: ChartPhrases
  /** Where it is told what became of actions. */
  readonly changes: ChangePhrases
  /** How the document’s open points are put as questions. */
  readonly questions: QuestionPhrases
  /** In the speaker’s console. */
  readonly console: ConsolePhrases
  /** Where the audience’s answers are taken down. */
  readonly capture: RoomPhrases
  /** Where they are saved. */
  readonly saving: TakePhrases
  /** In the author’s document, where they are written into it. */
  readonly written: WrittenPhrases
}

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

/** Our words on the pictures of a timeline and on its numbers; braces hold what is filled in. */
export interface TimelinePhrases {
  /** Names the time between a marker and the next. */
  readonly phases: Readonly<Record<Marker, string>>
  /** Template of `{phase}`: one that only the words of a row speak for. */
  readonly guess: string
  /** Template of a `{length}` of time in which nothing is written. */
  readonly silence: string
  /** Template of the `{length}` of time after which what stands behind a break comes. */
  readonly later: string
  /** Template of `{n}` entries without a place on the line, and of why, for the speaker, with their `{times}`. */
  readonly unplaced: Plural
  readonly whyUnplaced: string
  /** Template of `{from}` and `{to}`: what a picture is of. */
  readonly picture: string
  /** Heads the numbers. */
  readonly howLong: string
  readonly measures: Readonly<Record<Measure, string>>
  /** Of a number that the document says itself, and of one between two of its rows. */
  readonly stated: string
  readonly derived: string
}

/** What stands on drawn pictures; braces hold what is filled in. */
export interface ChartPhrases {
  /** Heads the kinds of actions. */
  readonly coverage: string
  /** The five kinds, as a line of a picture begins. */
  readonly detect: string
  readonly prevent: string
  readonly mitigate: string
  readonly repair: string
  readonly learn: string
  /** Where nothing says what an action is for. */
  readonly kindNotStated: string
  /** How strong an action is, after RCA². */
  readonly stronger: string
  readonly intermediate: string
  readonly weaker: string
  /** Where its words don't say how strong an action is. */
  readonly notClassed: string
  /** Of a kind that the author doesn't state. */
  readonly readFromWords: string
  /** Template of `{n}` and `{all}` actions, for the notes, as are the three that follow. */
  readonly kindsStated: string
  /** Template of `{kinds}` without an action. */
  readonly emptyKinds: string
  /** What the strengths are taken from. */
  readonly hierarchy: string
  /** Heads the causes and the actions that answer them. */
  readonly answers: string
  readonly causes: string
  readonly wentWrong: string
  readonly gotLucky: string
  /** Of a cause and an action that the document links. */
  readonly linked: string
  /** Of a cause and an action whose words match. */
  readonly alike: string
  /** In the place of an action that answers. */
  readonly whichAction: string
  /** Template of `{linked}` and `{all}` causes. */
  readonly linkedOf: string
  /** For the notes: what the lines mean. */
  readonly howAnswered: string
}

/** Our words for what became of a document's actions; braces hold what is filled in. */
export interface ChangePhrases {
  /** Heads the slide. */
  readonly heading: string
  /** Heads the column that says what is another than before. */
  readonly thenAndNow: string
  /** Template of `{name}`: what the older state is called, or its day. */
  readonly since: string
  /** Template of the counted actions `{then}` and `{now}`. */
  readonly inAll: string
  /** Template of `{name}`, where nothing has changed. */
  readonly none: string
  /** Each stands before or over a number of actions, and beside one. */
  readonly states: Readonly<Record<ChangeState, string>>
  readonly statuses: Readonly<Record<Status, string>>
  /** In the place of a reason that the document doesn't give. */
  readonly whyOpen: string
  /** Beside an action that was there before. */
  readonly notThere: string
  /** Beside an action that is struck out, which may mean done or dropped. */
  readonly struckOut: string
  /** Template of `{words}`: for the speaker, of an action that is worded otherwise now. */
  readonly itRead: string
}

/** How we ask what a document leaves open; braces hold the author's words. */
export interface QuestionPhrases {
  /** Something named that no action is about: `{it}`. */
  readonly namedWithoutAction: string
  /** Nothing detects `{it}`. */
  readonly undetected: string
  /** The timeline begins without a sign. */
  readonly noFirstSign: string
  /** A fix, `{it}`, that nothing watches. */
  readonly unguarded: string
  /** No action prevents `{it}`. */
  readonly unprevented: string
  /** A long-term action, `{it}`, without an end one could see. */
  readonly withoutTarget: string
  /** A metric, `{it}`, that no action names. */
  readonly unheld: string
  /** Metrics, `{it}`, with one team each. */
  readonly oneTeamEach: string
  /** `{team}` has `{it}` for now and nothing for later. */
  readonly nothingLater: string
  /** `{team}` has `{it}` for later and nothing for now. */
  readonly nothingNow: string
  /** The narrative tells of `{team}`, which has no row. */
  readonly teamWithoutRow: string
  /** The row `{it}` of `{team}` has no narrative. */
  readonly rowWithoutTelling: string
  readonly noLessons: string
  /** Heads the questions in the notes for which the slide has no room. */
  readonly moreToAsk: string
}

/** What a presenter can have done by a key or a button. */
export type Control =
  | 'next'
  | 'back'
  | 'first'
  | 'last'
  | 'jump'
  | 'overview'
  | 'blank'
  | 'spotlight'
  | 'room'
  | 'audience'
  | 'swap'
  | 'appearance'
  | 'font'
  | 'smaller'
  | 'larger'
  | 'clock'
  | 'rehearsal'
  | 'fullscreen'
  | 'help'

/** Our own words in the console, and over the deck where it has something to say; braces hold what is filled in. */
export interface ConsolePhrases {
  /** The console's name, in the title of its window. */
  readonly console: string
  /** What each control is called, on its button and in the list of keys. */
  readonly controls: Readonly<Record<Control, string>>
  readonly appearances: Readonly<Record<'auto' | 'light' | 'dark' | 'contrast', string>>
  readonly fonts: Readonly<Record<'sans' | 'serif' | 'mono', string>>
  /** Over the small copy of what the room sees. */
  readonly onScreen: string
  readonly upNext: string
  /** In place of `upNext` where the slide goes on. */
  readonly nextStep: string
  readonly slides: string
  readonly notes: string
  readonly noNotes: string
  /** Template of `{n}` and `{m}`, both from 1. */
  readonly step: string
  readonly start: string
  readonly pause: string
  readonly reset: string
  /** On the same button, once it was pressed. */
  readonly resetAgain: string
  readonly elapsed: string
  readonly timeOfDay: string
  /** Heads the part with the clocks. */
  readonly time: string
  /** After the time that has gone: template of `{time}`. */
  readonly ofTime: string
  /** Templates of `{n}` minutes. */
  readonly ahead: string
  readonly behind: string
  readonly onTime: string
  /** Heads what is folded away: findings, and where the slide is written. */
  readonly before: string
  readonly source: string
  readonly nothingToMend: string
  readonly waiting: string
  readonly following: string
  /** Before an address. */
  readonly blocked: string
  readonly copy: string
  readonly copied: string
  /** Before an address. */
  readonly framed: string
  /** Before an address. */
  readonly otherOrigin: string
  readonly swapAlone: string
  /** After the audience's window was opened. */
  readonly dragIt: string
  readonly spotlightHint: string
  readonly search: string
  readonly notFound: string
  readonly close: string
  /** Heads of the rehearsal's table. */
  readonly slide: string
  readonly planned: string
  readonly actual: string
  readonly difference: string
  readonly total: string
  readonly noTimes: string
  readonly copyMarkdown: string
  readonly saveMarkdown: string
  readonly saveCsv: string
  readonly copyPace: string
  /** Over the lines proposed for the front matter. */
  readonly paceIntro: string
}

/** Our own words where the room answers; braces hold what is filled in. */
export interface RoomPhrases {
  /** On the button that opens a line. */
  readonly add: string
  /** Names the line that is being written. */
  readonly line: string
  /** Names the list of lines. */
  readonly lines: string
  readonly lineCount: Plural
  readonly kind: string
  readonly kinds: Readonly<Record<ActionKind, string>>
  readonly up: string
  readonly down: string
  readonly remove: string
  readonly undo: string
  readonly redo: string
  readonly clear: string
  /** What was done, read aloud: templates of `{text}`. */
  readonly added: string
  readonly changed: string
  readonly removed: string
  /** Template of `{n}` and `{m}`, both from 1. */
  readonly moved: string
  readonly undone: string
  readonly redone: string
  readonly cleared: string
  /** Templates of `{field}` and `{text}`. */
  readonly filled: string
  readonly emptied: string
  /** Names an open cell: templates of `{field}` and `{text}`. */
  readonly fillIn: string
  readonly change: string
  /** Where the browser's storage is full or forbidden. */
  readonly notKept: string
  /** Where there are as many lines as there may be: template of `{n}`. */
  readonly full: string
  /** Where a field holds more letters than it may: template of `{n}`, which there are, and `{m}`, which there may be. */
  readonly tooLong: string
  /** Heads the table of open cells. */
  readonly openCells: string
  readonly noOpenCells: string
  /** Fills whose row is no longer in the document. */
  readonly gone: Plural
  /** On the button that drops them. */
  readonly drop: string
  /** Under the lines in the console: how they are written. */
  readonly hint: string
}

/** Our words where what a room has said is taken home; braces hold what is filled in. */
export interface TakePhrases {
  /** Names the row of buttons. */
  readonly takeHome: string
  readonly savePatch: string
  readonly copyRows: string
  readonly saveJson: string
  readonly saveCsv: string
  /** Before the choice of what the patch makes of new lines: proposals, or actions like the others. */
  readonly newLinesAre: string
  readonly asProposed: string
  readonly asDecided: string
  /** Heads the links to a tracker, one an answer. */
  readonly newIssues: string
  /** In the text of a new issue: template of `{title}`, the talk's. */
  readonly askedIn: string
  /** Template of `{name}`, a file. */
  readonly saved: string
  /** Template of the `{command}` that applies it, and of a `{file}` as the patch names it, from the folder to apply it in. */
  readonly applyIt: string
  readonly copied: string
  readonly changed: string
  readonly nothingSaid: string
  /** Template of `{list}`: what couldn't be written into the documents. */
  readonly leftOut: string
}

/**
 * Our words in a document of the author's, where what a room said is written into it. The parser reads each of them as
 * what it is: `tests/amend.test.ts` holds that.
 */
export interface WrittenPhrases {
  /** Heads of columns. */
  readonly what: string
  readonly team: string
  readonly kind: string
  readonly who: string
  readonly when: string
  /** Marks in brackets, "(owner: Ines)", and labels of lines, "Owner: Ines". `when` would be read as the incident's. */
  readonly teamMark: string
  readonly ownerMark: string
  readonly dueMark: string
  /** Heads a document's actions where it has none. */
  readonly actions: string
  /** Heads what a room has proposed: template of `{day}`, YYYY-MM-DD. */
  readonly proposed: string
}

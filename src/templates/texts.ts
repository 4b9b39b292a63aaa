/** What templates say in one language. The incident is made up; every sample is one line of a document. */
export interface TemplateTexts {
  /** Headings that are read as what they head. */
  readonly headings: Readonly<Record<HeadingName, string>>
  /** Heads of the columns of actions and timelines. */
  readonly columns: Readonly<
    Record<'what' | 'team' | 'owner' | 'due' | 'ticket' | 'metric' | 'time' | 'event', string>
  >
  /** Help that stands in comments: `top` at the head, the others below the heading of that name. */
  readonly help: Readonly<
    Record<'top' | 'summary' | 'impact' | 'causes' | 'timeline' | 'lessons' | 'actions' | 'notes', string>
  >
  readonly sample: Sample
}

export type HeadingName =
  | 'summary'
  | 'impact'
  | 'causes'
  | 'trigger'
  | 'detection'
  | 'resolution'
  | 'timeline'
  | 'lessons'
  | 'wentWell'
  | 'wentWrong'
  | 'lucky'
  | 'whys'
  | 'people'
  | 'actions'
  | 'shortTerm'
  | 'longTerm'
  | 'notes'

/** What is to be replaced. */
export interface Sample {
  readonly title: string
  readonly summary: string
  readonly impact: readonly [string, string]
  readonly cause: string
  readonly trigger: string
  readonly detection: string
  readonly resolution: string
  /** In the order of `times`. */
  readonly events: readonly [string, string, string, string, string]
  readonly lesson: string
  readonly wentWell: string
  readonly wentWrong: string
  readonly lucky: string
  readonly whys: readonly [string, string, string]
  readonly people: string
  readonly team: string
  readonly now: readonly [string, string]
  readonly later: readonly [string, string]
  readonly story: string
  readonly closing: string
}

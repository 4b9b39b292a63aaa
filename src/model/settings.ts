import type { QuestionWish, RuleSettings } from './rules.ts'

/** What the front matter says. Null where it says nothing. */
export interface Settings {
  readonly title: string | null
  /** As written: YAML dates stay text. */
  readonly date: string | null
  readonly severity: string | null
  readonly status: string | null
  readonly service: string | null
  readonly authors: readonly string[]
  /** The length of the talk in minutes. */
  readonly duration: number | null
  /** Where the why of an action goes: into the speaker's notes, or on the slide too. */
  readonly why: 'notes' | 'slide'
  /** BCP 47, e.g. `en` or `pt-BR`. */
  readonly lang: string
  /** Rules that are off or of another severity in this document. */
  readonly rules: RuleSettings
  /** What the author wants of the questions on the last slide, in order. */
  readonly questions: readonly QuestionWish[]
}

/** The settings of a document that has no front matter. */
export const defaultSettings: Settings = {
  title: null,
  date: null,
  severity: null,
  status: null,
  service: null,
  authors: [],
  duration: null,
  why: 'notes',
  lang: 'en',
  rules: {},
  questions: [],
}

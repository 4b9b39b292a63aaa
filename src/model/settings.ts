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
  /** Minutes by section, as headed in the document, or by a slide's id. Empty when it gives none. */
  readonly pace: Readonly<Record<string, number>>
  /** Where the why of an action goes: into the speaker's notes, or on the slide too. */
  readonly why: 'notes' | 'slide'
  /** BCP 47, e.g. `en` or `pt-BR`. */
  readonly lang: string
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
  pace: {},
  why: 'notes',
  lang: 'en',
}

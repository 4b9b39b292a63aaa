import type { Field, Horizon, Status } from './action.ts'
import { type NameWish, noNames } from './names.ts'
import type { Profile, QuestionWish, RuleSettings } from './rules.ts'
import type { Role } from './section.ts'
import type { Tracker } from './tracker.ts'

/** A part of a document that headings of the author's own may name. */
export type PartName = Exclude<Role, 'severity' | 'people' | 'stats' | 'references' | 'metadata' | 'other'>

/** What the author calls the parts of a document, its horizons, its columns and states, beside the usual words. */
export type OwnWords = Readonly<Partial<Record<PartName | Horizon, readonly string[]>>> & {
  readonly columns?: Readonly<Partial<Record<Field | 'time' | 'event', readonly string[]>>>
  readonly status?: Readonly<Partial<Record<Status, readonly string[]>>>
}

/** Slides by their kind, such as `impact`, or their id. Empty for none. */
export interface SlideWishes {
  /** These are not shown; what they say is spoken. */
  readonly omit: readonly string[]
  /** These change their places among themselves. */
  readonly order: readonly string[]
  /** Texts that are shown whole. */
  readonly full: readonly string[]
}

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
  /** Which slides the author wants otherwise, by kind or id. */
  readonly slides: SlideWishes
  /** Where the why of an action goes: into the speaker's notes, or on the slide too. */
  readonly why: 'notes' | 'slide'
  /** The question of the last slide, in the author's words. */
  readonly closing: string | null
  /** BCP 47, e.g. `en` or `pt-BR`; where none is written, the language of the document's headings, else `en`. */
  readonly lang: string
  /** When impact starts, and when it is detected, acknowledged, mitigated, resolved and all clear; as written. */
  readonly t0: string | null
  readonly t1: string | null
  readonly t2: string | null
  readonly t3: string | null
  readonly t4: string | null
  readonly t5: string | null
  readonly vocabulary: OwnWords | null
  /** Rules that are off or of another severity in this document. */
  readonly rules: RuleSettings
  /** Which parts the document is expected to have; the command's goes before it, and it before the configuration's. */
  readonly profile: Profile | null
  /** What the author wants of the questions on the last slide, in order. */
  readonly questions: readonly QuestionWish[]
  /** Where issues are opened. */
  readonly tracker: Tracker | null
  /** Whose names a public site does without. */
  readonly names: NameWish
  /** Words that a public site must not hold, beside the configuration's. */
  readonly deny: readonly string[]
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
  slides: { omit: [], order: [], full: [] },
  why: 'notes',
  closing: null,
  lang: 'en',
  t0: null,
  t1: null,
  t2: null,
  t3: null,
  t4: null,
  t5: null,
  vocabulary: null,
  rules: {},
  profile: null,
  questions: [],
  tracker: null,
  names: noNames,
  deny: [],
}

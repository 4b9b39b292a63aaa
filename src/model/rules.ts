import type { Located } from '../text/misnamed.ts'
import type { Severity } from './finding.ts'
import { type Limits, usualLimits } from './limits.ts'
import { type NameWish, noNames } from './names.ts'

/** What an author sets for rules, by the rule's name. */
export type RuleSettings = Readonly<Record<string, Severity | 'off'>>

/** Which sections a postmortem is expected to have: those of Google's SRE workbook, or none. */
export type Profile = 'sre' | 'free'

/** What one entry of the `questions:` in the front matter asks for. */
export type QuestionWish =
  /** A question of the author's own, before all others. */
  | { readonly ask: string }
  /** Put first what a rule asks, or the question that has these words. */
  | { readonly pin: string; readonly as: string | null }
  /** Ask the same in other words. */
  | { readonly reword: string; readonly as: string }
  | { readonly drop: string }

/** What `patchdeck.yaml` says for all documents beside and below it. */
export interface Config {
  readonly rules: RuleSettings
  readonly profile: Profile | null
  /** Words that a public site must not hold, such as the names of customers. */
  readonly deny: readonly string[]
  /** Whose names a public site does without. */
  readonly names: NameWish
  /** Fingerprints of words that a public site may hold though a rule found them; see `text/allowed-words.ts`. */
  readonly allowed: readonly string[]
  /** Sites that pictures may be loaded from when a talk is shown, e.g. `https://img.example`. */
  readonly imageOrigins: readonly string[]
  readonly limits: Limits
}

/** The settings of a folder that has no `patchdeck.yaml`. */
export const defaultConfig: Config = {
  rules: {},
  profile: null,
  deny: [],
  names: noNames,
  allowed: [],
  imageOrigins: [],
  limits: usualLimits,
}

/** What the checks are told from outside the document. */
export interface CheckOptions {
  /** The day of today, `YYYY-MM-DD`; null when nothing may depend on it. */
  readonly today: string | null
  /** Goes before the configuration's. */
  readonly profile: Profile | null
  /** Whether the site is for everybody to read. */
  readonly isPublic: boolean
  /** Finds what an address leads to from a document, whose path is written like those of spans; null where nobody can tell. */
  readonly locate: ((document: string, address: string) => Located) | null
}

/** Nothing is known from outside. */
export const defaultOptions: CheckOptions = { today: null, profile: null, isPublic: false, locate: null }

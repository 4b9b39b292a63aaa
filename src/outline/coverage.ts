import { chartPhrasesIn, filled, listedIn } from '../languages.ts'
import type { Action, ActionKind } from '../model/action.ts'
import {
  actionKinds,
  type Coverage,
  type CoverageSlide,
  type Covering,
  type Strength,
  strengths,
} from '../model/coverage.ts'
import type { Slide } from '../model/deck.ts'
import type { Postmortem } from '../model/postmortem.ts'
import type { Note } from '../model/prose.ts'
import { isInEnglish } from '../text/english.ts'
import { openingOf } from '../text/openings.ts'
import { readPassages } from '../text/passages.ts'
import { allActions, ourNote } from './words.ts'

/** Verbs that bring a thing about. */
const making =
  '(?:(?:add|build|create|configure|define|deploy|enable|expand|extend|implement|improve|install|introduce|provide|publish|require|set ?up|update|write)(?:e?d|ing)?|adding|creating|configuring|enabling|implementing|improving|introducing|providing|requiring|setting up|writing|need)\\s+'
const article =
  '(?:(?:an?|the|our|some|more|better|improved|new|missing|additional|automated|automatic|comprehensive|basic|important)\\s+)*'
/** Up to three words that say which; one that joins or that acts ends the name. */
const which =
  '(?:(?!(?:and|for|to|of|on|in|with|that|so|if|when|from|is|are|be|should|must|will|make|change|update|document|test|hardening)\\b)[^\\s:;,.]+\\s+){0,3}?'

/**
 * The form of an action that begins with a thing to make, e.g. "Add an integration test".
 *
 * @param names Of the thing, as alternatives of an expression.
 * @param isBare Whether its name alone will do: "Better alerting".
 */
function madeThing(names: string, isBare = false): RegExp {
  return new RegExp(
    `^(?:${making})${isBare ? '?' : ''}${article}${which}(?:${names})\\b(?! (?:team|api)\\b)`,
    'iu',
  )
}

/** Fewer make no picture. */
const fewestActions = 3

interface Kinded extends Covering {
  readonly kind: ActionKind | null
}

/**
 * What the actions are for. Shown where the author states the kind of half of them, and two thirds have one, stated or
 * told by their words: a picture of guesses would be ours and not the author's.
 */
export function coverageSlides(postmortem: Postmortem): readonly Slide[] {
  const { settings, sections } = postmortem
  const standing = allActions(postmortem).filter(({ status }) => status !== 'rejected')
  const stated = standing.filter(({ kind }) => kind !== null)
  if (standing.length < fewestActions || 2 * stated.length < standing.length) return []
  const isEnglish = isInEnglish(settings.lang, readPassages(sections))
  const actions = standing.map((action) => kinded(action, isEnglish))
  const placed = actions.filter(({ kind }) => kind !== null)
  if (3 * placed.length < 2 * actions.length) return []
  const rows = rowsOf(actions)
  const notes = notesOf(rows, stated.length, actions.length, settings.lang)
  const slide: CoverageSlide = { kind: 'coverage', id: 'action-coverage', rows, notes, spans: [] }
  return [slide]
}

function kinded({ kind, what }: Action, isEnglish: boolean): Kinded {
  const strength = isEnglish ? strengthSaidBy(what.text) : null
  if (kind !== null || !isEnglish) return { what, kind, isRead: false, strength }
  return { what, kind: kindSaidBy(what.text), isRead: true, strength }
}

function rowsOf(actions: readonly Kinded[]): readonly Coverage[] {
  const rows = [...actionKinds, null].map((kind) => ({ kind, actions: inOrder(actions, kind) }))
  return rows.filter(({ kind, actions }) => kind !== null || actions.length > 0)
}

/** Stated before read, the stronger before the weaker. */
function inOrder(actions: readonly Kinded[], wanted: ActionKind | null): readonly Covering[] {
  return actions
    .filter(({ kind }) => kind === wanted)
    .map(({ what, isRead, strength }) => ({ what, isRead: isRead && wanted !== null, strength }))
    .sort((a, b) => Number(a.isRead) - Number(b.isRead) || rankOf(a) - rankOf(b))
}

function rankOf({ strength }: Covering): number {
  return strength === null ? strengths.length : strengths.indexOf(strength)
}

function notesOf(rows: readonly Coverage[], stated: number, all: number, lang: string): readonly Note[] {
  const words = chartPhrasesIn(lang)
  const empty = rows.flatMap(({ kind, actions }) => (kind && actions.length === 0 ? [words[kind]] : []))
  const isClassed = rows.some(({ actions }) => actions.some(({ strength }) => strength !== null))
  return [
    ourNote(filled(words.kindsStated, { n: stated, all })),
    ...(empty.length > 0 ? [ourNote(filled(words.emptyKinds, { kinds: listedIn(empty, lang) }))] : []),
    ...(isClassed ? [ourNote(words.hierarchy)] : []),
  ]
}

/**
 * What an action is for, by the words it begins with, after the types of action item in Google's SRE workbook,
 * chapter 10. Only words that leave no choice are here: "fix" may repair or prevent, "document" may teach or mitigate.
 * The first that fits counts.
 */
const kinds: readonly (readonly [ActionKind, readonly RegExp[]])[] = [
  [
    'detect',
    [
      /^(?:alert|alarm|monitor|page|watch|detect)\b/i,
      madeThing(
        'alerts?|alerting|alarms?|monitoring|monitors?|dashboards?|probes?|health ?-?checks?|log metrics?|tracing|observability|heartbeats?',
        true,
      ),
    ],
  ],
  [
    'prevent',
    [
      /^(?:prevent|forbid|block|enforce|reject|refuse|validate)\b/i,
      madeThing(
        '(?:(?:unit|integration|regression|smoke|load|contract|end-to-end|e2e|invariant|migration)\\s+)?tests|(?:regression|load|contract|smoke) test(?:ing)?|lint(?:er|ing)?(?: rules?)?|validation|guards?|pre-?commit (?:hooks?|checks?)',
      ),
    ],
  ],
  [
    'mitigate',
    [
      /^(?:fail over|degrade|shed)\b/i,
      madeThing(
        'run-?books?|playbooks?|fail-?over|fall-?backs?|circuit[ -]breakers?|kill[ -]switch(?:es)?',
        true,
      ),
    ],
  ],
  ['repair', [/^(?:restore|backfill|re-?run|replay|revert|refund|reprocess|recover)\b/i]],
  [
    'learn',
    [
      /^(?:investigate|analy[sz]e|research|find out|understand)\b(?! and (?:fix|resolve|address))/i,
      /^(?:(?:write|hold|publish|schedule|run) (?:an?|the|our) )?(?:internal )?(?:post-?mortem|retrospective|incident report|incident review|game ?days?)\b/i,
    ],
  ],
]

/** The kind that an English action's first words say; null where they leave a choice. */
function kindSaidBy(what: string): ActionKind | null {
  const opening = openingOf(what)
  return kinds.find(([, forms]) => forms.some((form) => form.test(opening)))?.[0] ?? null
}

/**
 * How strong an action is, by the first words of it, after the action hierarchy of "RCA²: Improving Root Cause Analyses
 * and Actions to Prevent Harm" (National Patient Safety Foundation, 2015, figure 3), which took it from the US
 * Department of Veterans Affairs. Its categories stand beside the words; what falls into none by its words alone, such
 * as an investigation, is not classed.
 *
 * The first that fits counts.
 */
const strengthPatterns: readonly (readonly [Strength, category: string, readonly RegExp[]])[] = [
  ['weaker', 'training', [/^(?:train|teach|educate|remind|coach)\b|^(?:[\w-]+ ){0,2}training\b/i]],
  [
    'weaker',
    'double checks',
    [
      madeThing(
        '(?:second|manual|peer|four-eyes) (?:pair of eyes|reviews?|reviewers?|approvals?|checks?|sign-?offs?)',
      ),
    ],
  ],
  [
    'weaker',
    'new procedure, memorandum or policy',
    [madeThing('polic(?:y|ies)|procedures?|guidelines?|memos?')],
  ],
  [
    'weaker',
    'warnings, such as audible alarms',
    [/^(?:alert|alarm|page|warn)\b/i, madeThing('alerts?|alerting|alarms?|warnings?', true)],
  ],
  [
    'stronger',
    'forcing function',
    [
      /^(?:enforce|forbid|block|reject|refuse|prohibit|make it impossible)\b|^(?:cap|limit) (?!the impact|impact|damage)\w/i,
    ],
  ],
  ['stronger', 'simplify the process', [/^(?:simplify|retire|decommission|eliminate|get rid of)\b/i]],
  ['stronger', 'standardize on equipment or process', [/^(?:standardi[sz]e|unify)\b/i]],
  [
    'stronger',
    'architectural change',
    [/^(?:separate|split|isolate|partition|decouple|re-?architect|redesign)\b/i],
  ],
  ['intermediate', 'redundancy', [madeThing('replicas?|redundancy|stand-?by|fail-?over')]],
  ['intermediate', 'checklist, cognitive aid', [madeThing('checklists?|run-?books?|playbooks?|templates?')]],
  [
    'intermediate',
    'enhanced documentation, communication',
    [/^(?:document|describe)\b/i, madeThing('documentation|docs(?!\\.)')],
  ],
  [
    'intermediate',
    'software enhancement',
    [
      /^(?:automate|validate)\b/i,
      madeThing(
        'tests|validation|lint(?:er|ing)?|retr(?:y|ies)|time-?outs?|circuit[ -]breakers?|back-?off|autoscaling|automation',
      ),
    ],
  ],
]

/** The strength that an English action's first words say; null where they say none. */
function strengthSaidBy(what: string): Strength | null {
  const opening = openingOf(what)
  return strengthPatterns.find(([, , forms]) => forms.some((form) => form.test(opening)))?.[0] ?? null
}

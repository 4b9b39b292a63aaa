import type { Strength } from '../../model/coverage.ts'
import { openingOf } from '../../model/opening.ts'
import { madeThing } from './words.ts'

/**
 * How strong an action is, by the first words of it, after the action hierarchy of "RCA²: Improving Root Cause Analyses
 * and Actions to Prevent Harm" (National Patient Safety Foundation, 2015, figure 3), which took it from the US
 * Department of Veterans Affairs. Its categories stand beside the words; what falls into none by its words alone, such
 * as an investigation, is not classed.
 *
 * The first that fits counts.
 */
const strengths: readonly (readonly [Strength, category: string, readonly RegExp[]])[] = [
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
export function strengthSaidBy(what: string): Strength | null {
  const opening = openingOf(what)
  return strengths.find(([, , forms]) => forms.some((form) => form.test(opening)))?.[0] ?? null
}

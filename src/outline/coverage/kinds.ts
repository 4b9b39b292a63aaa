import type { ActionKind } from '../../model/action.ts'
import { openingOf } from '../../model/opening.ts'
import { madeThing } from './words.ts'

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
export function kindSaidBy(what: string): ActionKind | null {
  const opening = openingOf(what)
  return kinds.find(([, forms]) => forms.some((form) => form.test(opening)))?.[0] ?? null
}

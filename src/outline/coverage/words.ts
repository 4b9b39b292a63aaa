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
export function madeThing(names: string, isBare = false): RegExp {
  return new RegExp(
    `^(?:${making})${isBare ? '?' : ''}${article}${which}(?:${names})\\b(?! (?:team|api)\\b)`,
    'iu',
  )
}

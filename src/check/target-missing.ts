import { ask } from './rule/ask.ts'
import type { DocumentRule } from './rule/rule.ts'
import { isOpen, placesOfActions } from './subject/actions.ts'
import { hasCriterion, hasNumber } from './vocabulary/measures.ts'

/**
 * A long-term action has no number, no date and no end that one could see.
 *
 * Short work ends by being done. What is for later needs a sign that it is.
 *
 * Authority: Lunney, Lueder and O'Connor, "Postmortem Action Items" (;login:, 2017): bounded.
 */
export const targetMissing: DocumentRule = {
  name: 'target-missing',
  severity: 'question',
  isEnglish: true,
  check: (subject) =>
    subject.ownActions
      .filter(
        (action) =>
          isOpen(action) &&
          action.horizon === 'long' &&
          action.due === null &&
          !hasNumber(action.what.text) &&
          !hasCriterion(action.what.text),
      )
      .flatMap((action) =>
        ask(subject, 'withoutTarget', { it: action.what.text }, placesOfActions([action])),
      ),
}

import { ask } from './rule/ask.ts'
import type { DocumentRule } from './rule/rule.ts'
import { isOpen, placesOfActions } from './subject/actions.ts'
import { hasCriterion, hasNumber } from './vocabulary/measures.ts'

export const targetMissing: DocumentRule = {
  name: 'target-missing',
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

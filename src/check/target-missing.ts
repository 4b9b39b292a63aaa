import { isOpen, placesOfActions } from './context/actions.ts'
import { ask } from './rule/ask.ts'
import type { DocumentRule } from './rule/rule.ts'
import { hasCriterion, hasNumber } from './vocabulary/measures.ts'

export const targetMissing: DocumentRule = {
  name: 'target-missing',
  isEnglish: true,
  check: (context) =>
    context.ownActions
      .filter(
        (action) =>
          isOpen(action) &&
          action.horizon === 'long' &&
          action.due === null &&
          !hasNumber(action.what.text) &&
          !hasCriterion(action.what.text),
      )
      .flatMap((action) =>
        ask(context, 'withoutTarget', { it: action.what.text }, placesOfActions([action])),
      ),
}

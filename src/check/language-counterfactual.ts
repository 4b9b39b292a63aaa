import type { DocumentRule } from './rule/rule.ts'
import { saying } from './rule/saying.ts'
import { counterfactual } from './vocabulary/blame.ts'

export const languageCounterfactual: DocumentRule = {
  name: 'language-counterfactual',
  isEnglish: true,
  check: (context) =>
    saying(context, counterfactual, ({ roles }) => !roles.includes('actions'), {
      message: 'tells what did not happen',
      hint: 'Say what did happen, and what made sense to whoever did it.',
    }),
}

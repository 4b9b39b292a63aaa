import type { DocumentRule } from './rule/rule.ts'
import { saying } from './rule/saying.ts'
import { humanError } from './vocabulary/blame.ts'

export const languageHumanError: DocumentRule = {
  name: 'language-human-error',
  isEnglish: true,
  check: (context) =>
    saying(context, humanError, ({ roles }) => !roles.includes('timeline'), {
      message: 'ends the inquiry at a person',
      hint: 'Say what made the step easy to get wrong.',
    }),
}

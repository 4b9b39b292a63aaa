import type { DocumentRule } from './rule/rule.ts'
import { saying } from './rule/saying.ts'
import { counterfactual } from './vocabulary/blame.ts'

/**
 * The text tells what did not happen: should have, ought to have, if only, could have been prevented.
 *
 * It explains nothing that did happen, and stops the asking. Not read in sections of actions, in quotations and in code.
 *
 * Authority: Sidney Dekker, "The Field Guide to Understanding 'Human Error'", on counterfactuals; John Allspaw, "Blameless PostMortems and a Just Culture" (Etsy, 2012).
 */
export const languageCounterfactual: DocumentRule = {
  name: 'language-counterfactual',
  severity: 'info',
  isEnglish: true,
  check: (subject) =>
    saying(subject, counterfactual, ({ roles }) => !roles.includes('actions'), {
      message: 'tells what did not happen',
      hint: 'Say what did happen, and what made sense to whoever did it.',
    }),
}

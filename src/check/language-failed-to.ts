import type { DocumentRule } from './rule/rule.ts'
import { saying } from './rule/saying.ts'
import { failedTo } from './vocabulary/blame.ts'

/**
 * A person or a team failed, forgot or neglected to do something. Programs may fail to start.
 *
 * The word measures people by what is known only now.
 *
 * Authority: John Allspaw, "Blameless PostMortems and a Just Culture" (Etsy, 2012). Read on public postmortems: 5 of 5 right.
 */
export const languageFailedTo: DocumentRule = {
  name: 'language-failed-to',
  severity: 'info',
  isEnglish: true,
  check: (subject) =>
    saying(subject, failedTo, () => true, {
      message: 'measures people by what is known only now',
      hint: 'Say what they did, and what they could see.',
    }),
}

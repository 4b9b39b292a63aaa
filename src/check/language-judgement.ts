import type { DocumentRule } from './rule/rule.ts'
import { saying } from './rule/saying.ts'
import { judgement } from './vocabulary/blame.ts'

/**
 * The text judges: careless, negligent, sloppy, stupid, incompetent, reckless, complacent.
 *
 * Who is judged tells less the next time.
 *
 * Authority: Google's SRE book, chapter 15, on blameless postmortems.
 */
export const languageJudgement: DocumentRule = {
  name: 'language-judgement',
  severity: 'warning',
  isEnglish: true,
  check: (subject) =>
    saying(subject, judgement, () => true, {
      message: 'judges',
      hint: 'Describe what was done, without the word.',
    }),
}

import type { DocumentRule } from './rule/rule.ts'
import { saying } from './rule/saying.ts'
import { denied, fault } from './vocabulary/blame.ts'

/**
 * Somebody is at fault or to blame.
 *
 * Who is blamed tells less the next time. Saying that nobody is to blame is no blame.
 *
 * Authority: Google's SRE book, chapter 15, on blameless postmortems.
 */
export const languageFault: DocumentRule = {
  name: 'language-fault',
  severity: 'warning',
  isEnglish: true,
  check: (subject) =>
    saying(subject, fault, ({ said }, words) => !denied.test(said.slice(0, said.indexOf(words))), {
      message: 'puts blame',
      hint: 'Say what happened, and leave out whose it was.',
    }),
}

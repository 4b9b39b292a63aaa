import { contact } from '../model/contact.ts'
import { complain, type DocumentRule } from './rule/rule.ts'
import { published } from './subject/published.ts'

/**
 * With `--public`: a mail address or a handle stands in what the audience reads.
 *
 * Names belong to people, who should be asked.
 *
 * Authority: Google's SRE book, chapter 15: a postmortem names roles, not persons; data protection law.
 */
export const publicContact: DocumentRule = {
  name: 'public-contact',
  severity: 'error',
  check: (subject) =>
    complain(published(subject, contact), (places) => ({
      message: `"${places[0].words}"${places.length > 1 ? ` and ${places.length - 1} more` : ''} would be public.`,
      hint: 'Write the role in its place.',
    })),
}

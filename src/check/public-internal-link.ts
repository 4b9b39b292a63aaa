import { complain, type DocumentRule } from './rule/rule.ts'
import { published } from './subject/published.ts'
import { internalLink } from './vocabulary/internals.ts'

/**
 * With `--public`: a link leads to where only insiders get: a chat, a wiki, an issue tracker, a dashboard, an internal host.
 *
 * Strangers can't follow it, and it tells them what is there.
 *
 * Authority: ours.
 */
export const publicInternalLink: DocumentRule = {
  name: 'public-internal-link',
  severity: 'error',
  check: (subject) =>
    complain(published(subject, internalLink), (places) => ({
      message: `"${places[0].words}"${places.length > 1 ? ` and ${places.length - 1} more` : ''} would be public.`,
      hint: 'Take the link out, or say what stands there.',
    })),
}

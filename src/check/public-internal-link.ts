import { published } from './context/published.ts'
import { complain, type DocumentRule } from './rule/rule.ts'
import { internalLink } from './vocabulary/internals.ts'

export const publicInternalLink: DocumentRule = {
  name: 'public-internal-link',
  check: (context) =>
    complain(published(context, internalLink), (places) => ({
      message: `"${places[0].words}"${places.length > 1 ? ` and ${places.length - 1} more` : ''} would be public.`,
      hint: 'Take the link out, or say what stands there.',
    })),
}

import { complain, type DocumentRule } from './rule/rule.ts'
import { published } from './subject/published.ts'
import { address } from './vocabulary/internals.ts'

/**
 * With `--public`: a private IP address or the name of an internal host.
 *
 * It tells strangers how the inside is built. A version such as 1.2.3.4 is no address.
 *
 * Authority: RFC 1918 and RFC 4193 for the private ranges; RFC 6762, RFC 6761 and common use for the host names.
 */
export const publicAddress: DocumentRule = {
  name: 'public-address',
  severity: 'warning',
  check: (subject) =>
    complain(published(subject, address), (places) => ({
      message: `"${places[0].words}"${places.length > 1 ? ` and ${places.length - 1} more` : ''} would be public.`,
      hint: 'Write what the machine does in place of where it is.',
    })),
}

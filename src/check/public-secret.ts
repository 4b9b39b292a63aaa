import { linesOf } from '../model/source.ts'
import { complain, type DocumentRule } from './rule/rule.ts'
import { number } from './rule/words.ts'
import { readings } from './subject/readings.ts'
import { secretIn } from './vocabulary/secrets.ts'

/**
 * A line holds what looks like a secret: a token of a known shape, a private key, `key=…`, a long random string in code.
 *
 * An error with `--public`. A line that only looks so is let through by a comment.
 *
 * Authority: the published token formats of GitHub, GitLab, AWS, Slack, Stripe, Google, npm; OWASP on secrets management.
 */
export const publicSecret: DocumentRule = {
  name: 'public-secret',
  severity: 'warning',
  check: ({ source, options: { isPublic } }) => {
    const found = linesOf(source).flatMap(({ text, path, line, endLine }) => {
      const words = readings(text).map(secretIn).find(Boolean)
      return words ? [{ path, line, endLine, words }] : []
    })
    return complain(
      found,
      (places) => ({
        message: `${number(places.length, 'line', 'holds', 'hold')} what looks like a secret.`,
        hint: 'Revoke it and take it out; if it is none, write <!-- patchdeck-ignore public-secret --> on the line.',
      }),
      isPublic ? 'error' : 'warning',
    )
  },
}

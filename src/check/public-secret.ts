import { credentialsIn } from '../model/credentials.ts'
import { complain, type DocumentRule } from './rule/rule.ts'
import { number } from './rule/words.ts'

/**
 * A line holds what looks like a secret: a token of a published format, a private key, `password=…`, a long random string in code.
 *
 * An error with `--public`. The formats, each with the page of its issuer, are in [secrets.md](secrets.md).
 *
 * Authority: the token formats that their issuers publish; OWASP on secrets management.
 */
export const publicSecret: DocumentRule = {
  name: 'public-secret',
  severity: 'warning',
  check: ({ source: { files }, options: { isPublic } }) => {
    const found = files.flatMap(({ path, text }) =>
      credentialsIn(text).map(({ words, line }) => ({ path, line: line + 1, endLine: line + 1, words })),
    )
    return complain(
      found,
      (places) => ({
        message: `${number(new Set(places.map(({ path, line }) => `${path}:${line}`)).size, 'line', 'holds', 'hold')} what looks like a secret.`,
        hint: 'Revoke it and take it out.',
      }),
      isPublic ? 'error' : 'warning',
    )
  },
}

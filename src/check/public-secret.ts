import { credentialsIn } from '../text/credentials.ts'
import { complain, type DocumentRule } from './rule/rule.ts'
import { number } from './rule/wording.ts'

export const publicSecret: DocumentRule = {
  name: 'public-secret',
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

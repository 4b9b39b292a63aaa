import { isSampleLine } from '../templates.ts'
import { complain, type DocumentRule } from './rule/rule.ts'
import { number } from './rule/wording.ts'

export const sampleLeft: DocumentRule = {
  name: 'sample-left',
  check: ({ source: { files }, options: { isPublic } }) => {
    const left = files.flatMap(({ path, text }) =>
      text
        .split('\n')
        .flatMap((line, i) =>
          isSampleLine(line) ? [{ path, line: i + 1, endLine: i + 1, words: line.trim() }] : [],
        ),
    )
    return complain(
      left,
      (places) => ({
        message: `${number(places.length, 'line', 'is', 'are')} still the template’s.`,
        hint: 'Write what happened with you in their place, or take them out.',
      }),
      isPublic ? 'error' : 'warning',
    )
  },
}

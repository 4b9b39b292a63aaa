import { complain, type DocumentRule } from './rule/rule.ts'
import { quoted, wordsOf } from './rule/words.ts'
import { ignoredNames } from './subject/ignores.ts'
import { keyLine } from './subject/lines.ts'

/**
 * A rule is set or silenced by a name that no rule has: in the front matter, in `patchdeck.yaml` or in a comment.
 *
 * It would be believed to be off, and isn't.
 *
 * Authority: ours.
 */
export const ruleUnknown: DocumentRule = {
  name: 'rule-unknown',
  severity: 'warning',
  check: ({ postmortem: { settings }, source, ruleNames }) => {
    const set = Object.keys(settings.rules).map((name) => ({ ...keyLine(source, name), words: name }))
    const unknown = [...set, ...ignoredNames(source)].filter(({ words = '' }) => !ruleNames.includes(words))
    return complain(unknown, (places) => ({
      message: `There is no rule ${quoted([...new Set(wordsOf(places))])}.`,
      hint: 'docs/rules.md lists the names.',
    }))
  },
}

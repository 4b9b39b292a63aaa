import { isDiagnosticCode } from '../diagnostics.ts'
import { ignoredNames } from './context/ignores.ts'
import { keyLine } from './context/key-line.ts'
import { complain, type DocumentRule } from './rule/rule.ts'
import { quoted, wordsOf } from './rule/wording.ts'

export const ruleUnknown: DocumentRule = {
  name: 'rule-unknown',
  check: ({ postmortem: { settings }, source }) => {
    const set = Object.keys(settings.rules).map((name) => ({ ...keyLine(source, name), words: name }))
    const unknown = [...set, ...ignoredNames(source)].filter(({ words = '' }) => !isDiagnosticCode(words))
    return complain(unknown, (places) => ({
      message: `There is no rule ${quoted([...new Set(wordsOf(places))])}.`,
      hint: 'docs/rules.md lists the names.',
    }))
  },
}

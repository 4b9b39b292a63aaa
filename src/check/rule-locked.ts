import { isLocked } from './context/context.ts'
import { keyLine } from './context/key-line.ts'
import { complain, type DocumentRule } from './rule/rule.ts'
import { quoted, wordsOf } from './rule/wording.ts'

export const ruleLocked: DocumentRule = {
  name: 'rule-locked',
  check: ({ postmortem: { settings }, source, options }) => {
    const locked = Object.entries(settings.rules).filter(
      ([name, set]) => options.isPublic && isLocked(name, set),
    )
    const places = locked.map(([name]) => ({ ...keyLine(source, name), words: name }))
    return complain(places, (found) => ({
      message: `A document can’t make less of ${quoted([...new Set(wordsOf(found))])} for a public site.`,
      hint: 'Set it in patchdeck.yaml, which holds for all documents.',
    }))
  },
}

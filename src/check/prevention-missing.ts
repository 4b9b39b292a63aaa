import { openingOf } from '../model/opening.ts'
import { ask } from './rule/ask.ts'
import { complain, type DocumentRule } from './rule/rule.ts'
import { placesOfActions } from './subject/actions.ts'
import { titleMatter } from './subject/matters.ts'
import { notPreventing } from './vocabulary/verbs.ts'

export const preventionMissing: DocumentRule = {
  name: 'prevention-missing',
  check: (subject) => {
    const { actions, isEnglish } = subject
    const typed = actions.filter(({ kind }) => kind !== null)
    const places = placesOfActions(actions)
    if (actions.length > 1 && typed.length === actions.length) {
      const kinds = [...new Set(typed.map(({ kind }) => kind))]
      return kinds.includes('prevent')
        ? []
        : complain(places, ({ length }) => ({
            message: `All ${length} actions are there to ${kinds.join(' or ')}, none to prevent.`,
            hint: 'Add one that keeps it from happening again.',
          }))
    }
    const isSoft = actions.every(({ what }) => notPreventing.test(openingOf(what.text)))
    const it = titleMatter(subject)
    if (!isEnglish || actions.length < 2 || !isSoft || !it) return []
    return ask(subject, 'unprevented', { it }, places.slice(0, 1))
  },
}

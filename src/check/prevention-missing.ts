import { openingOf } from '../text/openings.ts'
import { placesOfActions } from './context/actions.ts'
import { titleMatter } from './context/matters.ts'
import { ask } from './rule/ask.ts'
import { complain, type DocumentRule } from './rule/rule.ts'
import { notPreventing } from './vocabulary/verbs.ts'

export const preventionMissing: DocumentRule = {
  name: 'prevention-missing',
  check: (context) => {
    const { actions, isEnglish } = context
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
    const it = titleMatter(context)
    if (!isEnglish || actions.length < 2 || !isSoft || !it) return []
    return ask(context, 'unprevented', { it }, places.slice(0, 1))
  },
}

import type { Place } from '../model/finding.ts'
import { contact } from '../text/contacts.ts'
import type { RuleContext } from './context/context.ts'
import { published } from './context/published.ts'
import { complain, type DocumentRule } from './rule/rule.ts'

export const publicContact: DocumentRule = {
  name: 'public-contact',
  check: (context) =>
    complain([...published(context, contact), ...owners(context)], (places) => ({
      message: `"${places[0].words}"${places.length > 1 ? ` and ${places.length - 1} more` : ''} would be public.`,
      hint: 'Write the role in its place.',
    })),
}

/** A handle in a span of code is a decorator, unless an action is its. */
function owners({ actions, options }: RuleContext): readonly Place[] {
  if (!options.isPublic) return []
  return actions.flatMap(({ owner, spans: [span] }) => {
    const [words] = /(?<![\w.])@[a-z\d][\w-]*/i.exec(owner ?? '') ?? []
    return words && span ? [{ ...span, words }] : []
  })
}

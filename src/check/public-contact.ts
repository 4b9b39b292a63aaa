import { contact } from '../model/contact.ts'
import type { Place } from '../model/finding.ts'
import { complain, type DocumentRule } from './rule/rule.ts'
import { published } from './subject/published.ts'
import type { Subject } from './subject/subject.ts'

export const publicContact: DocumentRule = {
  name: 'public-contact',
  check: (subject) =>
    complain([...published(subject, contact), ...owners(subject)], (places) => ({
      message: `"${places[0].words}"${places.length > 1 ? ` and ${places.length - 1} more` : ''} would be public.`,
      hint: 'Write the role in its place.',
    })),
}

/** A handle in a span of code is a decorator, unless an action is its. */
function owners({ actions, options }: Subject): readonly Place[] {
  if (!options.isPublic) return []
  return actions.flatMap(({ owner, spans: [span] }) => {
    const [words] = /(?<![\w.])@[a-z\d][\w-]*/i.exec(owner ?? '') ?? []
    return words && span ? [{ ...span, words }] : []
  })
}

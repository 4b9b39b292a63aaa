import type { Finding } from '../../model/finding.ts'
import { everySection, type Role } from '../../model/section.ts'
import type { Understood } from '../unread.ts'

/** Roles that any document may have a heading for. */
const anywhere: readonly Role[] = ['other', 'metadata', 'references', 'people', 'notes']

/** A document in which nothing is what a postmortem has: no part by its heading, no action, no entry of a timeline. */
export function strangeDocument({ sections, groups, timeline }: Understood): readonly Finding[] {
  const [first] = sections
  const every = everySection(sections)
  const isKnown = every.some(({ roles }) => roles.some((role) => !anywhere.includes(role)))
  const saysSomething = every.some(({ blocks }) => blocks.some(({ kind }) => kind !== 'rule'))
  if (!first || !saysSomething || isKnown || groups.length > 0 || timeline.length > 0) return []
  return [
    {
      rule: 'not-a-postmortem',
      severity: 'warning',
      message:
        'Nothing in this file looks like a postmortem: no part, no action and no timeline was recognised.',
      hint: 'If it is one, head its parts by names such as "Summary", "Timeline" and "Action items", or list your own under vocabulary in the front matter.',
      spans: [{ ...first.span, endLine: first.span.line }],
    },
  ]
}

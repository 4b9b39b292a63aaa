import { complain, type DocumentRule } from './rule/rule.ts'
import { firstLine } from './subject/lines.ts'

/**
 * The document has no actions, or a section of actions with none in it.
 *
 * A postmortem that changes nothing will be written again.
 *
 * Information only: some documents tell what they will do in their lessons, where no reader finds a list.
 *
 * Authority: Google's SRE book, chapter 15; Etsy's debriefing guide.
 */
export const actionsNone: DocumentRule = {
  name: 'actions-none',
  severity: 'info',
  check: ({ actions, sections, source }) => {
    if (actions.length > 0) return []
    const heading = sections.find(({ roles }) => roles.includes('actions'))?.heading
    const place = heading ? { ...heading.span, words: heading.prose.text } : firstLine(source)
    return complain([place], () => ({
      message: heading
        ? `No action was found under "${heading.prose.text}".`
        : 'No action was found in the document.',
      hint: 'List what will be done under a heading such as "Action items".',
    }))
  },
}

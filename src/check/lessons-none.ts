import { ask } from './rule/ask.ts'
import type { DocumentRule } from './rule/rule.ts'
import { firstLine } from './subject/lines.ts'

/**
 * The document has no lessons: nothing that went well or wrong, no luck, no closing thoughts.
 *
 * Asked, not told: the room may have them.
 *
 * Authority: Google's SRE book, appendix D; Etsy's debriefing guide, whose aim is learning.
 */
export const lessonsNone: DocumentRule = {
  name: 'lessons-none',
  severity: 'question',
  check: (subject) => {
    const { postmortem, sections, source } = subject
    const has = sections.some(({ roles }) => roles.some((role) => learned.includes(role)))
    return has || postmortem.closing ? [] : ask(subject, 'noLessons', {}, [firstLine(source)])
  },
}

const learned: readonly string[] = ['lessons', 'went_well', 'went_wrong', 'got_lucky']

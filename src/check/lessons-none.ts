import { ask } from './rule/ask.ts'
import type { DocumentRule } from './rule/rule.ts'
import { firstLine } from './subject/lines.ts'

export const lessonsNone: DocumentRule = {
  name: 'lessons-none',
  check: (subject) => {
    const { postmortem, sections, source } = subject
    const has = sections.some(({ roles }) => roles.some((role) => learned.includes(role)))
    return has || postmortem.closing ? [] : ask(subject, 'noLessons', {}, [firstLine(source)])
  },
}

const learned: readonly string[] = ['lessons', 'went_well', 'went_wrong', 'got_lucky']

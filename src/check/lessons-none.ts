import { firstLine } from './context/key-line.ts'
import { ask } from './rule/ask.ts'
import type { DocumentRule } from './rule/rule.ts'

export const lessonsNone: DocumentRule = {
  name: 'lessons-none',
  check: (context) => {
    const { postmortem, sections, source } = context
    const has = sections.some(({ roles }) => roles.some((role) => learned.includes(role)))
    return has || postmortem.closing ? [] : ask(context, 'noLessons', {}, [firstLine(source)])
  },
}

const learned: readonly string[] = ['lessons', 'went_well', 'went_wrong', 'got_lucky']

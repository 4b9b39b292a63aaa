import { ask } from './rule/ask.ts'
import type { DocumentRule } from './rule/rule.ts'
import { detecting, noticing } from './vocabulary/verbs.ts'

export const timelineNoDetection: DocumentRule = {
  name: 'timeline-no-detection',
  isEnglish: true,
  check: (context) => {
    const { timeline } = context.postmortem
    const isNoticed = timeline.some(({ text, details }) =>
      [text.text, details?.markdown ?? ''].some((words) => detecting.test(words) || noticing.test(words)),
    )
    const isTold = context.sections.some(({ roles }) => roles.includes('detection'))
    const [first] = timeline
    if (!first || timeline.length < 3 || isNoticed || isTold) return []
    return ask(context, 'noFirstSign', {}, [{ ...first.span, words: first.text.text }])
  },
}

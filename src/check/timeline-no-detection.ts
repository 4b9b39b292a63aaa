import { ask } from './rule/ask.ts'
import type { DocumentRule } from './rule/rule.ts'
import { detecting, noticing } from './vocabulary/verbs.ts'

/**
 * The timeline has three rows or more, none of them says that somebody or something noticed, and no section tells of detection.
 *
 * Authority: Google's SRE workbook, chapter 10, asks how the incident was detected; PagerDuty's postmortem guide likewise.
 */
export const timelineNoDetection: DocumentRule = {
  name: 'timeline-no-detection',
  severity: 'question',
  isEnglish: true,
  check: (subject) => {
    const { timeline } = subject.postmortem
    const isNoticed = timeline.some(({ text, details }) =>
      [text.text, details?.markdown ?? ''].some((words) => detecting.test(words) || noticing.test(words)),
    )
    const isTold = subject.sections.some(({ roles }) => roles.includes('detection'))
    const [first] = timeline
    if (!first || timeline.length < 3 || isNoticed || isTold) return []
    return ask(subject, 'noFirstSign', {}, [{ ...first.span, words: first.text.text }])
  },
}

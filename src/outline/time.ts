import type { Slide } from '../model/deck.ts'
import type { Finding } from '../model/finding.ts'
import type { Postmortem } from '../model/postmortem.ts'
import type { Settings } from '../model/settings.ts'
import type { Span } from '../model/source.ts'
import { paceNames, sectionOf } from './plan.ts'

/** Whether `pace` says what it means. */
export function timeFindings({ settings, keys }: Postmortem, slides: readonly Slide[]): readonly Finding[] {
  const { duration, pace } = settings
  return [
    ...at(keys.pace, (span) => [
      ...unknownSections(pace, slides, span),
      ...overDuration(pace, duration, span),
    ]),
  ]
}

function at(span: Span | undefined, look: (span: Span) => readonly Finding[]): readonly Finding[] {
  return span ? look(span) : []
}

function unknownSections(pace: Settings['pace'], slides: readonly Slide[], span: Span): readonly Finding[] {
  const known = new Set(slides.flatMap(paceNames).map((name) => name.toLowerCase()))
  const names = [...new Set(slides.map((slide) => sectionOf(slide) ?? slide.id))]
  return Object.keys(pace)
    .filter((key) => !known.has(key.toLowerCase()))
    .map((key) => ({
      rule: 'pace-unknown-section',
      severity: 'warning',
      message: `"${key}" in pace is no section of this talk.`,
      hint: `These are: ${names.join(', ')}. A slide's own id will do, too.`,
      spans: [span],
    }))
}

function overDuration(pace: Settings['pace'], duration: number | null, span: Span): readonly Finding[] {
  const sum = Object.values(pace).reduce((sum, minutes) => sum + minutes, 0)
  if (duration === null || sum <= duration) return []
  return [
    {
      rule: 'pace-over-duration',
      severity: 'warning',
      message: `The sections of pace take ${shown(sum)} together, and the talk has ${shown(duration)}.`,
      hint: 'Shorten a section, or give the talk a longer duration.',
      spans: [span],
    },
  ]
}

/** "1 minute", "12.5 minutes". */
function shown(minutes: number): string {
  return `${Math.round(minutes * 10) / 10} ${minutes === 1 ? 'minute' : 'minutes'}`
}

import type { Finding } from '../../model/finding.ts'
import { listed } from '../../model/listed.ts'
import type { Span } from '../../model/source.ts'
import { leadingTime } from '../times.ts'
import type { Understood } from '../unread.ts'

/** Entries with a time of day whose day nothing says, where the document says that of others. */
export function undatedEntries({ timeline }: Understood): readonly Finding[] {
  const undated = timeline.filter(({ time, day }) => day === null && leadingTime(time)?.clock)
  const [first, ...more] = undated
  if (!first || timeline.every(({ day }) => day === null)) return []
  const names = undated.map(({ time }) => `"${time}"`)
  const shown = names.length > most ? [...names.slice(0, most), `${names.length - most} more`] : names
  return [
    {
      rule: 'timeline-day-unknown',
      severity: 'info',
      message: `Nothing says what day ${listed(shown)} ${more.length > 0 ? 'are' : 'is'} of, as it does of other entries.`,
      hint: 'Write the day into the first of them: it holds for those that follow.',
      spans: [firstLine(first.span), ...more.map(({ span }) => firstLine(span))],
    },
  ]
}

/** As many times as a message can name. */
const most = 3

function firstLine(span: Span): Span {
  return { ...span, endLine: span.line }
}

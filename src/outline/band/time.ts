import type { TimelineEntry } from '../../model/timeline.ts'
import { daySeconds } from '../../text/days.ts'
import { clockIn, dayIn, sinceStartIn } from '../../text/format-time.ts'

/** What the times of a band have in common. */
export interface Times {
  readonly lang: string
  readonly isDated: boolean
  readonly isRelative: boolean
  readonly isOfDays: boolean
  readonly isHalved: boolean
  /** Whether they lie on several days, and whether over most of a year. */
  readonly span: 'day' | 'days' | 'years'
}

/** Whether the author's hours are of half a day. */
export function isHalved(entries: readonly TimelineEntry[]): boolean {
  return entries.filter(({ time }) => /\d\s*[ap]\.?m\b/i.test(time)).length * 2 > entries.length
}

/** How far apart the first and the last are. */
export function spanOf(first: number, last: number): Times['span'] {
  if (last - first > 300 * daySeconds) return 'years'
  return Math.floor(first / daySeconds) === Math.floor(last / daySeconds) ? 'day' : 'days'
}

/** A time as a label has it: the clock, in the author's way, with its day where there are several. */
export function labelOf(
  seconds: number,
  written: string,
  grain: 'day' | 'minute' | 'second',
  times: Times,
): string {
  if (times.isRelative) return written || sinceStartIn(seconds)
  const day =
    times.isDated && times.span !== 'day'
      ? dayIn(seconds, times.lang, times.span === 'years' ? 'full' : 'day')
      : ''
  if (times.isOfDays) return dayIn(seconds, times.lang, times.span === 'years' ? 'full' : 'day')
  const clock = authorsClock(written, seconds) ?? clockIn(seconds, times.isHalved, grain === 'second')
  return [day, clock].filter(Boolean).join(' ')
}

/** As it is written, where that is the same hour: a clock of another zone is not the picture's. */
function authorsClock(written: string, seconds: number): string | null {
  const [clock, hours, minutes, half] =
    /(?<![\d:])(\d{1,2})[:.h](\d{2})(?::\d{2})?(?:\s*([ap])\.?m\b\.?)?/i.exec(written) ?? []
  if (!clock) return null
  const hour = half ? (Number(hours) % 12) + (half.toLowerCase() === 'p' ? 12 : 0) : Number(hours)
  const within = ((seconds % daySeconds) + daySeconds) % daySeconds
  return hour * 60 + Number(minutes) === Math.floor(within / 60) ? clock : null
}

/** "UTC", "UTC+5:30"; null for no zone. */
export function zoneName(offset: string | null): string | null {
  const [, sign = '', hours = '', minutes = ''] = /^([+-])(\d{2}):(\d{2})$/.exec(offset ?? '') ?? []
  if (!sign) return null
  if (`${hours}${minutes}` === '0000') return 'UTC'
  return `UTC${sign === '-' ? '−' : '+'}${Number(hours)}${minutes === '00' ? '' : `:${minutes}`}`
}

import type { Prose } from '../../model/prose.ts'
import type { Span } from '../../model/source.ts'
import type { TimelineEntry } from '../../model/timeline.ts'
import { type Day, isoDay } from '../times/day.ts'
import type { WrittenTime } from '../times.ts'
import type { Vocabulary } from '../vocabulary.ts'

/** What has been said before an entry and holds for it: the day, and the zone. */
export interface Clock {
  day: Day | null
  /** The day that a sentence gives to all entries without one of their own. */
  readonly standing: Day | null
  readonly offset: string | null
  /** What columns are called. */
  readonly words: Vocabulary
}

/** An entry whose place among the others is not yet told. */
export interface Draft extends Omit<TimelineEntry, 'moment' | 'offset'> {
  /** What that is told by; null for an entry without a time. */
  readonly stamp: Stamp | null
}

/** A time as far as it is written, in the entry or before it. */
export interface Stamp {
  readonly day: Day | null
  /** Whether the day, and whether its year, stands in the entry itself. */
  readonly own: 'year' | 'day' | null
  /** `HH:MM` or `HH:MM:SS`. */
  readonly clock: string | null
  /** `+HH:MM`. */
  readonly offset: string | null
}

/** An entry at a time, or at none; what its time leaves open the clock fills in. */
export function entry(time: WrittenTime | null, text: Prose, span: Span, clock: Clock): Draft {
  const known = time?.day ? clock.day : (clock.standing ?? clock.day)
  const day = isoDay(known)
  const offset = time?.offset ?? clock.offset
  const at = day && time?.clock && offset ? `${day}T${time.clock}${offset}` : null
  return {
    time: time?.written ?? '',
    at,
    day: time ? day : null,
    inheritsDay: time !== null && time.day === null,
    text,
    heads: null,
    details: null,
    span,
    stamp: time && { day: known, own: ownOf(time), clock: time.clock, offset },
  }
}

function ownOf({ day }: WrittenTime): Stamp['own'] {
  return day && (day.year === null ? 'day' : 'year')
}

/** "Jan 15" after "Jan 14, 2031" is of the same year. */
export function withYear(day: Day, before: Day | null): Day {
  return { ...day, year: day.year ?? before?.year ?? null }
}

import type { Prose } from '../../model/prose.ts'
import type { Span } from '../../model/source.ts'
import type { TimelineEntry } from '../../model/timeline.ts'
import { type DateOrder, type Day, isoDay, settledDay } from '../times/day.ts'
import type { Zone } from '../times/zone.ts'
import type { WrittenTime } from '../times.ts'
import { notZones } from '../vocabulary/time-zones.ts'
import type { Vocabulary } from '../vocabulary.ts'

/** What has been said before an entry and holds for it: the day, and the zone. */
export interface Clock {
  day: Day | null
  /** The day that a sentence gives to all entries without one of their own. */
  readonly standing: Day | null
  readonly zone: Zone | null
  /** How the document's dates are read. */
  readonly order: DateOrder | null
  /** What columns are called. */
  readonly words: Vocabulary
}

/** An entry whose place among the others is not yet told. */
export interface Draft extends Omit<TimelineEntry, 'moment' | 'offset' | 'at' | 'zone'> {
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
  /** That of the entry, and the one that a heading or a sentence gives to all of them. */
  readonly zone: Zone | null
  readonly zoneOfAll: Zone | null
  /** Capitals behind the clock, which are a zone where other entries have one there; null for none. */
  readonly word: string | null
  /** From T0, in seconds; null for a time of day. */
  readonly sinceStart: number | null
  /** How many days it is behind the day, as `T+30h` may be. */
  readonly nights: number
}

/** An entry at a time, or at none; what its time leaves open the clock fills in. */
export function entry(time: WrittenTime | null, text: Prose, span: Span, clock: Clock): Draft {
  const known = time?.day ? clock.day : (clock.standing ?? clock.day)
  return {
    time: time?.written ?? '',
    day: time && known && !known.isEither ? isoDay(known) : null,
    inheritsDay: time !== null && time.day === null,
    text,
    heads: null,
    details: null,
    span,
    stamp: time && {
      day: known,
      own: ownOf(time),
      clock: time.clock,
      zone: time.zone,
      zoneOfAll: clock.zone,
      word: time.clock !== null && time.zone === null ? wordBehind(time.written, text.text) : null,
      sinceStart: time.sinceStart,
      nights: 0,
    },
  }
}

/** "14:05 XYZ" in a cell, "14:05 (XYZ)", "14:05 XYZ: it begins". */
function wordBehind(time: string, text: string): string | null {
  const [, inTime] = /\d(?:\s?[AP]\.?M\.?)?\s*[([（]?([A-Z]{2,5})[)\]）]?$/.exec(time) ?? []
  const [, inText] = /^([A-Z]{2,5})\s*(?:[:：|–—]|-\s)/.exec(text) ?? []
  const word = inTime ?? inText ?? null
  return word === null || notZones.has(word) ? null : word
}

function ownOf({ day }: WrittenTime): Stamp['own'] {
  return day && (day.year === null ? 'day' : 'year')
}

/** The day that holds from an entry on, in the document's order: "Jan 15" after "Jan 14, 2031" is of the same year. */
export function dayFrom(day: Day, { day: before, order }: Clock): Day {
  const settled = settledDay(day, order) ?? day
  return { ...settled, year: settled.year ?? before?.year ?? null }
}

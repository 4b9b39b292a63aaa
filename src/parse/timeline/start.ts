import { daySeconds } from '../../text/days.ts'
import { isoDay } from '../times/day.ts'
import { clockSeconds } from '../times/seconds.ts'
import { leadingTime, type WrittenTime } from '../times.ts'
import type { Draft } from './entry.ts'

/** "T0 = 14:05 UTC", "T0 (2031-05-03 14:05 PT)", a key of the front matter. */
const stated =
  /(?<![\p{L}\d])t[+-]?0(?:\s*\**\s*[=:：(（]|\s+(?:is|was|ist|war|est|era|es)\b)[\s*]*([^\n]{4,60})/giu

/** When T0 was, where the document says so; null for none. */
export function startIn(text: string): WrittenTime | null {
  for (const [, value = ''] of text.matchAll(stated)) {
    const time = leadingTime(value.replace(/^["']/, ''))
    if (time?.clock) return time
  }
  return null
}

/** A time from T0 as the time of day that it is then; as it was without a start, or for any other time. */
export function onWallClock(draft: Draft, start: WrittenTime | null): Draft {
  const { stamp } = draft
  if (!stamp || !start || stamp.sinceStart === null) return draft
  const seconds = clockSeconds(start.clock) + stamp.sinceStart
  const nights = Math.floor(seconds / daySeconds)
  return {
    ...draft,
    day: start.day ? isoDay(start.day) : draft.day,
    stamp: {
      ...stamp,
      day: start.day ?? stamp.day,
      own: 'year',
      clock: clockOf(seconds - nights * daySeconds),
      zone: start.zone,
      sinceStart: null,
      nights,
    },
  }
}

function clockOf(seconds: number): string {
  const parts = [
    Math.floor(seconds / 3600),
    Math.floor(seconds / 60) % 60,
    ...(seconds % 60 ? [seconds % 60] : []),
  ]
  return parts.map((part) => String(part).padStart(2, '0')).join(':')
}

import { type Day, dayOf, type Groups } from './times/day.ts'
import { clockPattern, dayPattern, days, leading, trailing, zonePattern } from './times/patterns.ts'
import { zoneNames } from './vocabulary/calendar.ts'

/** A time as far as it is written. */
export interface WrittenTime {
  /** The author's words for it. */
  readonly written: string
  readonly day: Day | null
  /** `HH:MM` or `HH:MM:SS`, in 24 hours. */
  readonly clock: string | null
  /** `+HH:MM`, when the words beside it say so. */
  readonly offset: string | null
}

/** A time that a text begins with, and what follows it. Null when it begins with none. */
export function leadingTime(text: string): (WrittenTime & { readonly rest: string }) | null {
  const all = leading.exec(text)?.groups?.all
  if (!all || !/\d/.test(all)) return null
  const rest = text.slice(all.length).replace(/^[\s:：,，、;|\-–—→.]+/, '')
  return { ...timeIn(bare(all)), rest: balanced(rest) }
}

/** A day with its time that a text ends with, and what stands before it. */
export function trailingTime(text: string): (WrittenTime & { readonly rest: string }) | null {
  const found = trailing.exec(text)
  if (!found?.groups?.all) return null
  return {
    ...timeIn(found.groups.all.trim()),
    rest: text.slice(0, found.index).replace(/[\s:：,;(\-–—]+$/, ''),
  }
}

/** What of a day, clock and zone a short text holds. */
export function timeIn(text: string): WrittenTime {
  const found = dayPattern.exec(text)
  const after = found
    ? text.slice(0, found.index) + ' '.repeat(found[0].length) + text.slice(found.index + found[0].length)
    : text
  const time = clockPattern.exec(after)
  const beside = time ? after.slice(time.index + time[0].length) : ''
  return {
    written: text,
    day: dayOf(found?.groups ?? {}),
    clock: clockOf(time?.groups ?? {}),
    offset: offsetOf(beside),
  }
}

const everyDay = new RegExp(days, 'giu')

/** The first day that a text names, with its year; null for none. */
export function firstDay(text: string): Day | null {
  for (const found of text.matchAll(everyDay)) {
    const day = dayOf(found.groups ?? {})
    if (day?.year) return day
  }
  return null
}

/** The day that a text names, and the author's words for it; null for none. */
export function writtenDay(text: string): { readonly written: string; readonly day: Day } | null {
  const found = dayPattern.exec(text)
  const day = dayOf(found?.groups ?? {})
  return found && day ? { written: found[0].trim(), day } : null
}

/** Zones whose names stand among other words without a blank. */
const easternZones = Object.keys(zoneNames).filter((name) => !/[a-z]/.test(name))

/** The offset that a heading or a sentence states for all times, e.g. "(UTC)"; null for none. */
export function statedOffset(text: string): string | null {
  return statedZone(text)?.offset ?? null
}

/** The same with the author's name for it. */
export function statedZone(text: string): { readonly name: string; readonly offset: string } | null {
  for (const [, name = ''] of text.matchAll(/\b([A-Z]{1,5})\b/g)) {
    const offset = zoneNames[name.toLowerCase()]
    if (offset !== undefined) return { name, offset }
  }
  const name = easternZones.find((zone) => text.includes(zone))
  return name === undefined ? null : { name, offset: zoneNames[name] ?? '' }
}

/** The words before an hour that say which half of the day it is of. */
const halves: Readonly<Record<string, 'a' | 'p'>> = {
  上午: 'a',
  凌晨: 'a',
  早上: 'a',
  午前: 'a',
  오전: 'a',
  下午: 'p',
  中午: 'p',
  晚上: 'p',
  午後: 'p',
  오후: 'p',
}

function clockOf(groups: Groups): string | null {
  const hours = groups.h ?? groups.hh ?? groups.h3
  if (hours === undefined) return null
  const half = (groups.ap ?? groups.ap2)?.toLowerCase()[0] ?? halves[groups.part ?? '']
  const hour = half ? (Number(hours) % 12) + (half === 'p' ? 12 : 0) : Number(hours)
  const minutes = groups.min ?? groups.mm ?? groups.min3 ?? (groups.middle ? '30' : '00')
  const parts = [String(hour), minutes, ...(groups.s ? [groups.s] : [])]
  return parts.map((part) => part.padStart(2, '0')).join(':')
}

function offsetOf(beside: string): string | null {
  const { z, o } = zonePattern.exec(beside)?.groups ?? {}
  if (o) return o.replace(/^([+-]\d{2}):?(\d{2})$/, '$1:$2')
  return z ? (zoneNames[z.toLowerCase()] ?? null) : null
}

/** Without the marks around it. */
function bare(text: string): string {
  return text
    .replace(/[*_`[\]<>"（]/g, ' ')
    .replace(/^[\s(]+|[\s:：]+$/g, '')
    .replace(/\s+/g, ' ')
    .trim()
}

/** Emphasis that began before the time and ends after it would be left half. */
function balanced(rest: string): string {
  return (rest.match(/\*\*/g)?.length ?? 0) % 2 === 1 ? `**${rest}` : rest
}

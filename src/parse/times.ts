import { withoutEnd } from '../text/trim.ts'
import { type Day, dayOf, type Groups } from './times/day.ts'
import { secondsIn, unitWords } from './times/duration.ts'
import {
  clockPattern,
  dayPattern,
  days,
  leadings,
  trailing,
  untilPattern,
  wordPattern,
  zonePattern,
} from './times/patterns.ts'
import { looksLikeZone, type Zone, zoneNamed } from './times/zone.ts'

/** A time as far as it is written. */
export interface WrittenTime {
  /** The author's words for it. */
  readonly written: string
  readonly day: Day | null
  /** `HH:MM` or `HH:MM:SS`, in 24 hours. */
  readonly clock: string | null
  /** The zone that stands behind the clock; null for none. */
  readonly zone: Zone | null
  /** On the document's own clock, in seconds from T0, of a time such as `T+5 min`; null for any other. */
  readonly sinceStart: number | null
}

/** A time that a text begins with, and what follows it. Null when it begins with none. */
export function leadingTime(text: string): (WrittenTime & { readonly rest: string }) | null {
  const relative = leadingRelative(text)
  const all = relative?.all ?? leadings.map((leading) => allOf(leading, text)).find((all) => all !== null)
  if (!all || !(relative || /\d/.test(all))) return null
  const rest = balanced(afterMarks(all, text.slice(all.length)).replace(/^[\s:：,，、;|\-–—→.]+/, ''))
  return relative ? { ...onOwnClock(relative), rest } : { ...timeIn(bare(all)), rest }
}

/** As far as the time reaches; null where what stands for its zone is none. */
function allOf(leading: RegExp, text: string): string | null {
  const { all = null, z = '' } = leading.exec(text)?.groups ?? {}
  if (all === null || z === '') return all
  const behind = text.slice(all.slice(0, all.indexOf(z)).trimEnd().length)
  return zoneBehind(behind) && timeIn(bare(all)).zone ? all : null
}

function onOwnClock({ all, sinceStart }: RelativeTime): WrittenTime {
  return { written: bare(all), day: null, clock: null, zone: null, sinceStart }
}

/** A day with its time that a text ends with, and what stands before it. */
export function trailingTime(text: string): (WrittenTime & { readonly rest: string }) | null {
  const found = trailing.exec(text)
  if (!found?.groups?.all) return null
  return {
    ...timeIn(found.groups.all.trim()),
    rest: withoutEnd(text.slice(0, found.index), /[\s:：,;(\-–—]/),
  }
}

/** What of a day, clock and zone a short text holds. */
export function timeIn(text: string): WrittenTime {
  const relative = leadingRelative(text)
  if (relative) return { ...onOwnClock(relative), written: text }
  const found = dayPattern.exec(text)
  const after = found
    ? text.slice(0, found.index) + ' '.repeat(found[0].length) + text.slice(found.index + found[0].length)
    : text
  const time = clockPattern.exec(after)
  const beside = time ? after.slice(time.index + time[0].length) : ''
  const clock = clockOf({ ...time?.groups, ...halfFrom(beside, time?.groups ?? {}) })
  return {
    written: text,
    day: dayOf(found?.groups ?? {}),
    clock,
    zone: zoneIn(beside, clock, after[(time?.index ?? 0) - 1] === 'T'),
    sinceStart: null,
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

/** Every day that a text names, in its order; those without a year too. */
export function everyWrittenDay(text: string): readonly Day[] {
  return [...text.matchAll(everyDay)].flatMap(({ groups }) => dayOf(groups ?? {}) ?? [])
}

/** The day that a text names, and the author's words for it; null for none. */
export function writtenDay(text: string): { readonly written: string; readonly day: Day } | null {
  const found = dayPattern.exec(text)
  const day = dayOf(found?.groups ?? {})
  return found && day ? { written: found[0].trim(), day } : null
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

/** "2:05–2:20 PM" begins in the afternoon, "11:50–12:10 PM" before noon: the half of the day that the end says. */
function halfFrom(beside: string, { h, min = '0', ap, ap2 }: Groups): Groups {
  const [until = ''] = untilPattern.exec(beside) ?? []
  const [, hours, minutes = '0', half = ''] = /(\d{1,2})(?:[:.](\d{2}))?\s*([ap])\.?m/i.exec(until) ?? []
  if (hours === undefined || h === undefined || ap || ap2 || Number(h) > 12) return {}
  const isBefore = (Number(h) % 12) * 60 + Number(min) <= (Number(hours) % 12) * 60 + Number(minutes)
  return { ap: isBefore ? half : half.toLowerCase() === 'p' ? 'am' : 'pm' }
}

/** Behind the clock, or behind the time that it lasts to; `10:05-10:20` has none, `2031-05-03T10:05-10:00` has. */
function zoneIn(beside: string, clock: string | null, isIso: boolean): Zone | null {
  const [until = ''] = untilPattern.exec(beside) ?? []
  const behind = zoneBehind(beside.slice(until.length))
  if (behind) return behind
  const isLater = /^-\d{2}:\d{2}$/.test(until) && until.slice(1) > (clock ?? '')
  return isLater && !isIso ? null : zoneBehind(beside)
}

/** The zone that a text begins with, where it stands right behind a clock; null for none. */
function zoneBehind(text: string): Zone | null {
  const { z = '', behind = '' } = zonePattern.exec(text)?.groups ?? {}
  const isAlone = /^\S/.test(z) || /^\s*(?:[:：|–—)\]]|-\s|$)/.test(behind)
  const zone = z === '' ? null : zoneNamed(z, isAlone)
  if (zone) return zone
  const [word = ''] = /[A-Z]+/.exec(wordPattern.exec(text)?.[0] ?? '') ?? []
  return looksLikeZone(word) ? { kind: 'unknown', name: word } : null
}

/** Without the marks around it. */
function bare(text: string): string {
  return (
    text
      // An underscore may be a part of a name: America/New_York.
      .replace(/[*`[\]<>"（]|(?<!\p{L})_|_(?!\p{L})/gu, ' ')
      .replace(/^[\s(]+|[\s:：]+$/g, '')
      .replace(/\s+/g, ' ')
      .trim()
  )
}

/** Without the end of an emphasis that began before the time: "**3 May 2031:** the relay stops". */
function afterMarks(time: string, behind: string): string {
  const isOpen = (time.match(/\*\*/g)?.length ?? 0) % 2 === 1
  return isOpen ? behind.replace(/^([\s:：,.]*)\*\*/, '$1') : behind
}

/** Emphasis that began before the time and ends after it would be left half. */
function balanced(rest: string): string {
  return (rest.match(/\*\*/g)?.length ?? 0) % 2 === 1 ? `**${rest}` : rest
}

const open = '[\\s*_`\\[(（<"]*'
const close = '[\\s*_`\\])）>"]*'
const signs = '[+＋\\-−–]|plus|minus|más|menos|mais|moins'
const written = `\\d{1,3}:\\d{2}(?::\\d{2})?|(?:\\d+(?:[.,]\\d+)?\\s*(?:${unitWords})(?!\\p{Script=Latin})\\s*)+(?:(?<=h)\\d{1,2}(?!\\d))?|\\d+`
const pattern = new RegExp(
  `^(?<all>${open}t\\s?(?:0(?!\\d|[.:]\\d)|(?<sign>${signs})\\s*(?<length>${written})?)${close})(?=$|[\\s:：,，、;|\\-–—→.])`,
  'iu',
)
const bareOffset = /^[\s*_`[(（<"]*t\s?[+＋\-−–]\s*\d*[\s*_`\])）>"]*(?=$|[:：|])/i

/** A time on a document's own clock, at the beginning of a text: `T-10m`, `T+00:07`, `T0`. */
interface RelativeTime {
  /** As written, with the marks around it. */
  readonly all: string
  /** From T0, in seconds; null where the words say no length: `T+`, `T+5`. */
  readonly sinceStart: number | null
}

/** Null where a text begins with no such time. */
function leadingRelative(text: string): RelativeTime | null {
  const found = pattern.exec(text)?.groups
  if (!found?.all) return null
  const { all, sign, length } = found
  if (sign === undefined) return { all, sinceStart: 0 }
  const seconds = length === undefined ? null : lengthOf(length)
  // "T-shirts" and "T - the deploy" are none.
  if (seconds === null) return bareOffset.test(text) ? { all, sinceStart: null } : null
  return { all, sinceStart: /^(?:[-−–]|minus|menos|moins)$/i.test(sign) ? -seconds : seconds }
}

/** `00:07` is of hours and minutes; a number alone, but for 0, says no unit. */
function lengthOf(length: string): number | null {
  const [hours, minutes, seconds = 0] = length.split(':').map(Number)
  if (minutes !== undefined) return (hours ?? 0) * 3600 + minutes * 60 + seconds
  return /^\d+$/.test(length) ? (hours === 0 ? 0 : null) : secondsIn(length)
}

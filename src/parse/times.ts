import { monthNames, wordyMonthNames, zoneNames } from './vocabulary/calendar.ts'

/** A day as far as it is written; months count from 1. */
export interface Day {
  readonly year: number | null
  readonly month: number
  readonly day: number
}

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

const months = Object.keys(monthNames)
  .filter((name) => !/\d/.test(name))
  .sort((a, b) => b.length - a.length)
  .join('|')
const weekday = '(?:\\p{L}{2,9}day|mon|tues?|wed|thu(?:rs)?|fri|sat|sun)\\.?,?\\s+'
const days = [
  '(?<y1>\\d{4})[-/.](?<m1>\\d{1,2})[-/.](?<d1>\\d{1,2})(?!\\d)',
  '(?<d2>\\d{1,2})[./](?<m2>\\d{1,2})[./](?<y2>\\d{4}|\\d{2})(?![\\d:])',
  `(?:${weekday})?(?<n3>${months})\\.?\\s+(?<d3>\\d{1,2})(?:st|nd|rd|th)?(?:\\s*[-–]\\s*\\d{1,2})?(?:,?\\s+(?<y3>\\d{4}))?(?![\\d:])`,
  `(?:${weekday})?(?<d4>\\d{1,2})(?:st|nd|rd|th|\\.)?\\s+(?:of\\s+|de\\s+)?(?<n4>${months})\\.?(?:,?\\s+(?:de\\s+)?(?<y4>\\d{4}))?(?![\\p{L}\\d:])`,
  '(?:(?<y5>\\d{4})[年년]\\s*)?(?<m5>\\d{1,2})[月월]\\s*(?<d5>\\d{1,2})[日일]',
].join('|')
/** "下午2点5分", "14時05分", "오후 2시 반". */
const eastern =
  '(?:(?<part>上午|下午|凌晨|早上|中午|晚上|午前|午後|오전|오후)\\s*)?(?<h3>[01]?\\d|2[0-4])\\s*[时時点點시](?:\\s*(?:(?<min3>[0-5]?\\d)\\s*[分분]|(?<middle>半|반)))?'
const western =
  '(?<h>[01]?\\d|2[0-4])(?:(?:[:：.]|\\s?h\\s?)(?<min>[0-5]\\d)(?:[:.](?<s>[0-5]\\d))?(?:[.,]\\d+)?\\s*(?<ap>[ap]\\.?m\\.?)?|\\s*(?<ap2>[ap]\\.?m\\.?)(?!\\p{L}))'
const clock = `${eastern}|${western}`
const bareClock = '(?<hh>[01]\\d|2[0-3])(?<mm>[0-5]\\d)(?=\\s*(?:hrs?|z|utc|gmt)\\b)'
const zone = `\\s*\\(?(?:(?<z>${Object.keys(zoneNames).join('|')}|p[dt]|[ecmp]t|ist|cst)\\b|(?<o>[+-]\\d{2}:?\\d{2}))\\)?`
const approx =
  '(?:~|≈|c\\.\\s*|ca\\.?\\s*|approx(?:\\.|imately)?\\s*|around\\s+|about\\s+|circa\\s+|kl\\.?\\s*|at\\s+|on\\s+|klokka\\s+|gegen\\s+|um\\s+|vers\\s+|à\\s+|a\\s+las\\s+|(?:hacia|sobre)\\s+las\\s+|约\\s*|約\\s*|약\\s*)?'

const dayPattern = new RegExp(days, 'iu')
const clockPattern = new RegExp(`(?<![\\d.:])(?:${clock}|${bareClock})(?![\\d:])`, 'iu')
const zonePattern = new RegExp(`^${zone}`, 'iu')
const range = `(?:\\s*(?:-|–|—|to|until|→|~)\\s*(?:(?:${unnamed(days)})[\\sT,]*)?(?:${unnamed(clock)}|\\?\\?:\\?\\?)(?:${unnamed(zone)})?)?`
const open = '[\\s*_`\\[(（<"]*'
const close = '[\\s*_`\\])）>"?]*'
const leading = new RegExp(
  `^(?<all>${open}${approx}(?:(?:${unnamed(days)})(?:[\\sT,@–-]|at\\s|kl\\.?\\s|\\]|\\[|\\*)*(?:${unnamed(clock)}|${unnamed(bareClock)})?|${weekday}(?:${unnamed(clock)})|${unnamed(clock)}|${unnamed(bareClock)})(?:\\s*(?:(?:uhr|hrs?|horas|h)(?!\\p{L})|左右|頃|ごろ|경|쯤))?(?:${unnamed(zone)})?(?:\\s*\\([^)]{1,24}\\))?${range}${close})(?=$|[\\s:：,，、;|\\-–—→.])`,
  'iu',
)
const trailing = new RegExp(
  `(?<all>(?:${unnamed(days)})[\\sT,]*(?:${unnamed(clock)})(?:${unnamed(zone)})?)[\\s.)]*$`,
  'iu',
)

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

/** The first day that a text names, with its year; null for none. */
export function firstDay(text: string): Day | null {
  for (const found of text.matchAll(new RegExp(days, 'giu'))) {
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

/** Whether the calendar has a day; 29 February counts where no year is written. */
export function dayExists({ year, month, day }: Day): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(month, year ?? 2000)
}

/** `2031-05-03`; null without a year, or for a day that no calendar has. */
export function isoDay(day: Day | null): string | null {
  if (!day?.year || !dayExists(day)) return null
  return [String(day.year).padStart(4, '0'), day.month, day.day]
    .map((part) => String(part).padStart(2, '0'))
    .join('-')
}

function daysIn(month: number, year: number): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  return month === 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31
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

type Groups = Readonly<Record<string, string | undefined>>

function dayOf(groups: Groups): Day | null {
  const numbers = [1, 2, 3, 4, 5].map((i) => ({
    year: groups[`y${i}`],
    month: groups[`m${i}`] ?? String(monthOf(groups[`n${i}`]) ?? ''),
    day: groups[`d${i}`],
  }))
  const found = numbers.find(({ month, day }) => month && day)
  if (!found) return null
  const [year, month, day] = [found.year, found.month, found.day].map((text) => (text ? Number(text) : null))
  if (!month || !day || month > 12 || day > 31)
    return month && day && day <= 12 && month <= 31 ? { year: fullYear(year), month: day, day: month } : null
  return { year: fullYear(year), month, day }
}

function monthOf(name: string | undefined): number | undefined {
  const word = name?.toLowerCase() ?? ''
  return monthNames[word] ?? wordyMonthNames[word]
}

function fullYear(year: number | null | undefined): number | null {
  if (year === null || year === undefined) return null
  return year < 100 ? 2000 + year : year > 1900 && year < 2200 ? year : null
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

function unnamed(pattern: string): string {
  return pattern.replace(/\(\?<(?![=!])[^>]+>/g, '(?:')
}
